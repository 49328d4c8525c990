import type { Contract } from '../../../contract.ts';
import type { Check } from '../../checks/check.ts';
import type { GateKeys } from '../../types.ts';
import type { LeadLexSource } from '../../world/leadlex-records.ts';
import { bulkDeletionChecks } from './bulk-deletion.ts';
import { contactDeletionChecks } from './contact-deletion.ts';
import { idempotencyChecks } from './idempotency.ts';
import { useRecords } from './leadlex-check.ts';
import { membershipChecks } from './memberships.ts';
import { leadLexRefusals } from './refusals.ts';

/** What calls of LeadLex do, seen on records that may be changed. */
export function leadLexBehaviours(contract: Contract, keys: GateKeys, source: LeadLexSource): Check[] {
  const checks = [...membershipChecks, ...contactDeletionChecks, ...bulkDeletionChecks, ...idempotencyChecks];
  return [...useRecords(checks, source), ...leadLexRefusals(contract, keys, source)];
}
