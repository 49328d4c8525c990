import { splitPointer } from '@concordat/specs';
import type { Violation } from '../exchange/violation.ts';

/** What is wrong with a request, in one line. What the contract does not know is named without its value. */
export function describeViolation(violation: Violation): string {
  if (violation.severity === 'additive') {
    return `${placeOf(violation)}: the contract knows no such ${violation.in === 'query' ? 'query parameter' : 'field'}`;
  }
  return `${placeOf(violation)}: expected ${violation.expected}, got ${violation.actual}`;
}

/** The exact place: `emails[1]`, or where there is no field, `body`. */
export function placeOf({ in: part, pointer }: Violation): string {
  const keys = splitPointer(pointer);
  if (part !== 'body') return keys[1] ?? part;
  const [first = 'body', ...inner] = keys;
  return first + inner.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
}
