import { parentPort, workerData } from 'node:worker_threads';
import { vendors } from '@concordat/specs';
import { openLaboratory } from './laboratory.ts';
import { listFaults } from './list-faults.ts';
import { type FaultOutcome, listAlarms, tryFault } from './outcome.ts';

/** Which part of the lab a worker does. */
export interface Share {
  readonly index: number;
  readonly of: number;
  /** Seeds of the right server. */
  readonly seeds: number;
}

/** What a worker tells. */
export type Message =
  | { readonly kind: 'fault'; readonly outcome: FaultOutcome }
  | { readonly kind: 'seed'; readonly vendor: string; readonly seed: number; readonly alarms: readonly string[] };

const { index, of, seeds } = workerData as Share;
const isMine = (_: unknown, position: number) => position % of === index;
const tell = (message: Message) => parentPort?.postMessage(message);

for (const vendor of vendors) {
  const laboratory = await openLaboratory(vendor);
  // The first run also shows which operations are answered by examples.
  const all = Array.from({ length: seeds }, (_, position) => position + 1);
  const own = all.filter(isMine);
  for (const seed of own.length > 0 ? own : [1]) {
    tell({ kind: 'seed', vendor, seed, alarms: await listAlarms(laboratory, seed) });
  }
  for (const fault of listFaults(vendor, laboratory.answeredByExample).filter(isMine)) {
    tell({ kind: 'fault', outcome: await tryFault(laboratory, fault) });
  }
  await laboratory.close();
}
