import type { Vendor } from '@concordat/specs';
import { listContractFaults } from './contract-faults.ts';
import type { Fault } from './fault.ts';
import { leadLexStateFaults } from './faults/leadlex-state.ts';
import { limitFaults } from './faults/limits-and-headers.ts';
import { webhookFaults } from './faults/webhooks.ts';

/** Every fault of a vendor. */
export function listFaults(vendor: Vendor, answeredByExample: ReadonlySet<string>): Fault[] {
  const written = [...leadLexStateFaults, ...limitFaults, ...webhookFaults].filter((fault) => fault.vendor === vendor);
  return [...listContractFaults(vendor, answeredByExample), ...written];
}
