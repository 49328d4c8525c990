import { expect, test } from 'vitest';
import { formatFact, limitsOf, parseFact, sameFact } from '../lint/facts.ts';

test.each([
  ['integer; required, 0 to 500', ['integer', 'required', 'at least 0', 'at most 500']],
  ['array of string, 1 to 500 items', ['array of string', 'at least 1 item', 'at most 500 items']],
  ['string, 1 to 1 characters', ['string', 'at least 1 character', 'at most 1 character']],
  ['string; pattern /^a,b{1,2}$/', ['string', 'pattern /^a,b{1,2}$/']],
  ['string, default id,name', ['string', 'default id,name']],
  [
    'array of string, default ["id","name"]; at least 1 item',
    ['array of string', 'default ["id","name"]', 'at least 1 item'],
  ],
  ['', []],
])('parseFact(%j)', (text, statements) => {
  expect([...parseFact(text)]).toEqual(statements);
});

test('the order of statements does not matter', () => {
  expect(sameFact(parseFact('string; required'), parseFact('required, string'))).toBe(true);
  expect(sameFact(parseFact('string'), parseFact('string, required'))).toBe(false);
  expect(sameFact(parseFact('string, required'), parseFact('string'))).toBe(false);
});

test('limitsOf says what a schema states in words that can be read back', () => {
  const limits = limitsOf({
    type: 'string',
    minLength: 1,
    maxLength: 9,
    enum: ['a', 'true', 'b c'],
    default: 'a',
    not: { const: 'b c' },
    format: 'email',
    pattern: '^a,',
    'x-echoes': '$request.body#/data/name',
  });
  expect(limits).toEqual([
    'at least 1 character',
    'at most 9 characters',
    'one of a | "true" | b c',
    'never b c',
    'default a',
    'format email',
    'echoes body.data/name',
    'pattern /^a,/',
  ]);
  expect(sameFact(parseFact(formatFact(new Set(limits))), new Set(limits))).toBe(true);
});
