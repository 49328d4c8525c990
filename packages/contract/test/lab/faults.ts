import type { Vendor } from '@concordat/specs';
import { errorFaults } from './faults/errors.ts';
import { headerFaults } from './faults/headers.ts';
import { keyFaults } from './faults/keys.ts';
import { limitFaults } from './faults/limits.ts';
import { requestFaults } from './faults/requests.ts';
import { shapeFaults } from './faults/shapes.ts';
import { stateFaults } from './faults/states.ts';
import { statusFaults } from './faults/statuses.ts';
import type { Fault } from './removal-server.ts';

/** Kinds of faults, as the comparison of existing tools tells them apart. */
export type Category =
  | 'shape'
  | 'status'
  | 'error body'
  | 'headers'
  | 'request validation'
  | 'auth'
  | 'state'
  | 'limits';

/** A server that departs from the contract in one way. */
export interface LabFault {
  readonly category: Category;
  readonly vendor: Vendor;
  readonly title: string;
  readonly fault: Fault;
  /** Whether the broken rule is one that no page states, so that it only counts with `failOn: 'unspecified'`. */
  readonly inferred: boolean;
}

/** One row of a table of faults. */
export type Row = readonly [title: string, fault: Fault, inferred?: 'inferred'];

function rows(category: Category, vendor: Vendor, table: readonly Row[]): LabFault[] {
  return table.map(([title, fault, inferred]) => ({
    category,
    vendor,
    title,
    fault,
    inferred: inferred !== undefined,
  }));
}

const tables: readonly (readonly [Category, Readonly<Record<Vendor, readonly Row[]>>])[] = [
  ['shape', shapeFaults],
  ['status', statusFaults],
  ['error body', errorFaults],
  ['headers', headerFaults],
  ['request validation', requestFaults],
  ['auth', keyFaults],
  ['state', stateFaults],
  ['limits', limitFaults],
];

/** Every fault of the lab. */
export const labFaults: readonly LabFault[] = tables.flatMap(([category, byVendor]) =>
  (['leadlex', 'autosend'] as const).flatMap((vendor) => rows(category, vendor, byVendor[vendor])),
);
