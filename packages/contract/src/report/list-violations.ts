import type { Violation } from '../exchange/violation.ts';

/** Lists violations as text, a few lines each: what and where, expected, actual, the rule's place in the contract. */
export function listViolations(violations: readonly Violation[]): string {
  return violations
    .map((violation) =>
      [
        `${violation.severity} ${violation.check} at ${violation.side} ${violation.pointer || violation.in}`,
        `  expected  ${violation.expected}`,
        `  actual    ${violation.actual}`,
        `  contract  ${violation.specPointer}`,
      ].join('\n'),
    )
    .join('\n');
}
