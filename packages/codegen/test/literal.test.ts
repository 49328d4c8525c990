import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LiteralValue, literal } from '../src/literal.ts';

test('is the value it was written from', () => {
  const value = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<LiteralValue>;
  fc.assert(
    fc.property(value, fc.constantFrom('', '          '), (data, indent) => {
      const read = runInThisContext(`JSON.stringify(${literal(data, indent)})`);
      expect(read).toBe(JSON.stringify(data));
    }),
    { numRuns: 500 },
  );
});

test('writes `__proto__` as an ordinary property', () => {
  const data = JSON.parse('{ "__proto__": { "a": 1 } }');
  expect(runInThisContext(`Object.keys(${literal(data)})`)).toEqual(['__proto__']);
});

test('quotes what needs quotes and breaks what does not fit', () => {
  expect(literal({ a: "it's", 'b-c': [1, null], d: {} })).toBe("{ a: 'it\\'s', 'b-c': [1, null], d: {} }");
  expect(literal({ 404: 1, '04': 2 })).toBe("{ 404: 1, '04': 2 }");
  const long = 'x'.repeat(70);
  expect(literal({ list: [long, long] })).toBe(`{\n  list: [\n    '${long}',\n    '${long}',\n  ],\n}`);
});
