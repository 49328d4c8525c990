import type { Vendor } from '@concordat/specs';
import type { Overrides } from './subject.ts';

/**
 * Parameter values by vendor and operation, for what examples cannot say: parameters that must not be sent together, values
 * that only fit one of the body's examples. `undefined` leaves a parameter out.
 */
export const parameterOverrides: Readonly<Record<Vendor, Overrides>> = {
  leadlex: {},
  autosend: {},
};
