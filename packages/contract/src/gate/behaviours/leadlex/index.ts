import type { Contract } from '../../../contract.ts';
import type { Check } from '../../checks/check.ts';
import type { GateKeys } from '../../types.ts';
import type { LeadLexSource } from '../../world/leadlex-records.ts';
import type { OwnRecords } from '../../world/own-records.ts';
import { useProject } from '../own-check.ts';
import { accessChecks } from './access.ts';
import { bulkDeletionChecks } from './bulk-deletion.ts';
import { campaignStepChecks } from './campaign-steps.ts';
import { campaignChecks } from './campaigns.ts';
import { companyChecks } from './companies.ts';
import { contactDeletionChecks } from './contact-deletion.ts';
import { leadLexContactChecks } from './contacts.ts';
import { dealChecks } from './deals.ts';
import { idempotencyChecks } from './idempotency.ts';
import { useRecords } from './leadlex-check.ts';
import { listChecks } from './lists.ts';
import { membershipChecks } from './memberships.ts';
import { mergingChecks } from './merging.ts';
import { leadLexPagingChecks } from './paging.ts';
import { recordChecks } from './records.ts';
import { leadLexRefusals } from './refusals.ts';
import { leadLexDeliveryChecks } from './webhook-deliveries.ts';
import { leadLexWebhookChecks } from './webhooks.ts';

/** What calls of LeadLex do, seen on records that may be changed. */
export function leadLexBehaviours(
  contract: Contract,
  keys: GateKeys,
  source: LeadLexSource,
  own: OwnRecords | undefined,
): Check[] {
  const checks = [...membershipChecks, ...contactDeletionChecks, ...bulkDeletionChecks, ...idempotencyChecks];
  return [...useRecords(checks, source), ...useProject(ownChecks, own), ...leadLexRefusals(contract, keys, source)];
}

/** Checks on records that each of them creates for itself. */
const ownChecks = [
  ...accessChecks,
  ...mergingChecks,
  ...recordChecks,
  ...leadLexContactChecks,
  ...leadLexPagingChecks,
  ...companyChecks,
  ...dealChecks,
  ...listChecks,
  ...campaignChecks,
  ...campaignStepChecks,
  ...leadLexDeliveryChecks,
  ...leadLexWebhookChecks,
];
