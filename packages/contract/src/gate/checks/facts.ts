import { count } from '../../exchange/describe-value.ts';
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
