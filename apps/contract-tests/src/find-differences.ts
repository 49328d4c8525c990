import { isDeepStrictEqual } from 'node:util';
import { appendPointer } from '@concordat/specs';

/** A place in which two values differ. */
export interface Difference {
  /** JSON pointer of the place. */
  readonly pointer: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Lists the innermost places in which two values differ. A field that is `undefined` counts as one that is not there. */
export function findDifferences(expected: unknown, actual: unknown, pointer = ''): Difference[] {
  if (isTree(expected) && isTree(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...names].flatMap((name) => findDifferences(expected[name], actual[name], appendPointer(pointer, name)));
  }
  return isDeepStrictEqual(expected, actual) ? [] : [{ pointer, expected, actual }];
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}
