import type { Contract } from '../../../contract.ts';
import type { Check } from '../../checks/check.ts';
import type { GateKeys } from '../../types.ts';
import type { AutoSendSource } from '../../world/autosend-records.ts';
import type { OwnRecords } from '../../world/own-records.ts';
import { useProject } from '../own-check.ts';
import { automationChecks } from './automations.ts';
import { useRecords } from './autosend-check.ts';
import { boundaryChecks } from './boundaries.ts';
import { campaignSendingChecks } from './campaign-sending.ts';
import { campaignChecks } from './campaigns.ts';
import { contactListChecks } from './contact-lists.ts';
import { contactRemovalChecks } from './contact-removal.ts';
import { contactChecks } from './contacts.ts';
import { customFieldChecks } from './custom-fields.ts';
import { domainChecks } from './domains.ts';
import { eventChecks } from './events.ts';
import { listMemberChecks } from './list-members.ts';
import { listRemovalChecks } from './list-removal.ts';
import { mailChecks } from './mails.ts';
import { projectChecks } from './projects.ts';
import { autoSendRefusals } from './refusals.ts';
import { segmentChecks } from './segments.ts';
import { suppressionChecks } from './suppression.ts';
import { sharedSuppressionChecks } from './suppression-everywhere.ts';
import { templateChecks } from './templates.ts';
import { unknownNameChecks } from './unknown-names.ts';
import { deliveryChecks } from './webhook-deliveries.ts';
import { webhookChecks } from './webhooks.ts';

/** What calls of AutoSend do, by resource, on records that they create. */
const ownChecks = [
  ...contactChecks,
  ...contactRemovalChecks,
  ...contactListChecks,
  ...listMemberChecks,
  ...segmentChecks,
  ...customFieldChecks,
  ...suppressionChecks,
  ...sharedSuppressionChecks,
  ...templateChecks,
  ...eventChecks,
  ...automationChecks,
  ...campaignChecks,
  ...campaignSendingChecks,
  ...domainChecks,
  ...mailChecks,
  ...projectChecks,
  ...boundaryChecks,
  ...webhookChecks,
  ...deliveryChecks,
];

/** What calls of AutoSend do, seen on records that may be changed. */
export function autoSendBehaviours(
  contract: Contract,
  keys: GateKeys,
  source: AutoSendSource,
  own: OwnRecords | undefined,
): Check[] {
  return [
    ...useRecords([...listRemovalChecks, ...unknownNameChecks], source),
    ...autoSendRefusals(contract, keys, source),
    ...useProject(ownChecks, own),
  ];
}
