import type { Violation } from '../exchange/violation.ts';

/** Checks whose value is worth knowing: a word that is missing in a list of words is no personal data. */
const harmless = ['response.body.enum', 'response.body.const'];

/** Leaves the content of text, lists and objects out of a violation: what a read returns belongs to somebody. */
export function hideData(violation: Violation): Violation {
  const { actual, message } = violation;
  const kind = { '"': 'text', '[': 'a list', '{': 'an object' }[actual.charAt(0)];
  if (violation.in !== 'body' || kind === undefined || harmless.includes(violation.check)) return violation;
  const hidden = `${kind} (not shown)`;
  const end = message.lastIndexOf(actual);
  return { ...violation, actual: hidden, message: end < 0 ? message : message.slice(0, end) + hidden };
}
