import { isDeepStrictEqual } from 'node:util';
import { count, quote } from '../../exchange/describe-value.ts';
import type { Fact } from '../gate-case.ts';

/** A number that a reply has to have at a place. */
export function hasNumber(pointer: string, value: number, of: string): Fact {
  return { pointer, expected: `${value}: ${of}`, holds: (actual) => actual === value };
}

/** A list that a reply has to have at a place. */
export function hasItems(pointer: string, length: number, noun: string): Fact {
  return {
    pointer,
    expected: length === 0 ? `no ${noun}` : count(length, noun),
    holds: (actual) => Array.isArray(actual) && actual.length === length,
  };
}

/** Who says that a fact holds. @default a page */
type Source = Pick<Fact, 'basis' | 'decision'>;

/** A value that a reply has to have at a place. */
export function hasValue(pointer: string, value: unknown, why?: string, source: Source = {}): Fact {
  const expected = why === undefined ? quote(value) : `${quote(value)}: ${why}`;
  return { pointer, expected, holds: (actual) => isDeepStrictEqual(actual, value), ...source };
}

/** A list in which a row with these fields is once. */
export function hasRow(pointer: string, fields: Fields, what: string, source: Source = {}): Fact {
  return { pointer, expected: `${what}, once`, holds: (rows) => countRows(rows, fields) === 1, ...source };
}

/** A list in which no row has these fields. */
export function lacksRow(pointer: string, fields: Fields, what: string, source: Source = {}): Fact {
  const holds = (rows: unknown) => Array.isArray(rows) && countRows(rows, fields) === 0;
  return { pointer, expected: `no row of ${what}`, holds, ...source };
}

type Fields = Readonly<Record<string, unknown>>;

function countRows(rows: unknown, fields: Fields): number {
  if (!Array.isArray(rows)) return 0;
  const isIt = (row: unknown) =>
    Object.entries(fields).every(([name, value]) => isDeepStrictEqual((row as Fields | null)?.[name], value));
  return rows.filter(isIt).length;
}
