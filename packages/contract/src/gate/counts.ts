import type { FailOn, Finding, GateSeverity } from './types.ts';

const order: readonly FailOn[] = ['breaking', 'behaviour', 'additive', 'unspecified'];

/** Whether a departure counts as drift. */
export function counts(severity: GateSeverity, basis: Finding['basis'], failOn: FailOn): boolean {
  return basis === 'inferred' ? failOn === 'unspecified' : order.indexOf(severity) <= order.indexOf(failOn);
}
