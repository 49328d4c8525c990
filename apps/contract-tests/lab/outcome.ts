import type { Vendor } from '@concordat/specs';
import type { Category, Fault } from './fault.ts';
import type { Laboratory } from './laboratory.ts';

/** What the gate said of one fault. */
export interface FaultOutcome {
  readonly category: Category;
  readonly vendor: Vendor;
  readonly title: string;
  readonly operations: readonly string[];
  readonly found: boolean;
  /** The verdict, where it was not found. */
  readonly reason: string;
}

/** Runs the gate against a fault. */
export async function tryFault(laboratory: Laboratory, fault: Fault): Promise<FaultOutcome> {
  const { category, vendor, title, operations } = fault;
  const { verdict, reason } = await laboratory.run({ fault });
  return { category, vendor, title, operations, found: verdict === 'drift', reason: `${verdict}: ${reason}` };
}

/**
 * Runs the gate against the right server.
 *
 * @param only operations, all of them where it is left out.
 * @returns the alarms that it raises, and records that it leaves.
 */
export async function listAlarms(laboratory: Laboratory, seed: number, only?: readonly string[]): Promise<string[]> {
  const { verdict, reason, findings, leftBehind = [] } = await laboratory.run({ seed, ...(only && { only }) });
  return [
    ...(verdict === 'conforms' ? [] : [`${verdict}: ${reason}`]),
    ...findings.map(({ message }) => message),
    ...leftBehind.map(({ resource, marker }) => `${resource} ${marker} was left behind`),
  ];
}
