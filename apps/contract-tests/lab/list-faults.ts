import type { Vendor } from '@concordat/specs';
import { listContractFaults } from './contract-faults.ts';
import type { Fault } from './fault.ts';
import { autoSendStateFaults } from './faults/autosend.ts';
import { leadLexCampaignFaults } from './faults/leadlex-campaigns.ts';
import { leadLexContactFaults } from './faults/leadlex-contacts.ts';
import { leadLexListFaults } from './faults/leadlex-lists-and-deals.ts';
import { leadLexPagingFaults } from './faults/leadlex-paging.ts';
import { leadLexRecordFaults } from './faults/leadlex-records.ts';
import { limitFaults } from './faults/limits-and-headers.ts';
import { webhookFaults } from './faults/webhooks.ts';

/** Every fault of a vendor. */
export function listFaults(vendor: Vendor, answeredByExample: ReadonlySet<string>): Fault[] {
  const all = [
    ...leadLexContactFaults,
    ...leadLexListFaults,
    ...leadLexCampaignFaults,
    ...leadLexRecordFaults,
    ...leadLexPagingFaults,
    ...autoSendStateFaults,
    ...limitFaults,
    ...webhookFaults,
  ];
  const written = all.filter((fault) => fault.vendor === vendor);
  return [...listContractFaults(vendor, answeredByExample), ...written];
}
