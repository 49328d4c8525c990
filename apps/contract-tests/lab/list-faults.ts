import type { Vendor } from '@concordat/specs';
import { listContractFaults } from './contract-faults.ts';
import type { Fault } from './fault.ts';
import { autoSendStateFaults } from './faults/autosend.ts';
import { leadLexStateFaults } from './faults/leadlex-state.ts';
import { limitFaults } from './faults/limits-and-headers.ts';
import { webhookFaults } from './faults/webhooks.ts';

/** Every fault of a vendor. */
export function listFaults(vendor: Vendor, answeredByExample: ReadonlySet<string>): Fault[] {
  const all = [...leadLexStateFaults, ...autoSendStateFaults, ...limitFaults, ...webhookFaults];
  const written = all.filter((fault) => fault.vendor === vendor);
  return [...listContractFaults(vendor, answeredByExample), ...written];
}
