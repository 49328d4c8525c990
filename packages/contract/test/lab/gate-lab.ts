import type { Vendor } from '@concordat/specs';
import { type GateOptions, type GateReport, runGate } from '../../src/index.ts';
import { removalSpec } from '../removal-spec.ts';
import { labKeys, labRecords } from './records.ts';
import type { RemovalServer } from './removal-server.ts';

/** Runs the gate of one vendor against a server of the lab, with all its keys and records. */
export function gateLab(
  vendor: Vendor,
  { url }: RemovalServer,
  options: Partial<GateOptions> = {},
): Promise<GateReport> {
  return runGate({
    vendor,
    document: removalSpec(vendor),
    target: { kind: 'url', url: `${url}/${vendor}` },
    keys: labKeys,
    fixtures: { ...labRecords, reset: { method: 'POST', url: `${url}/reset` } },
    plan: 'none',
    ...options,
  });
}
