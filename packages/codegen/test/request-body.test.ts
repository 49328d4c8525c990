import { listOperations, type Schema } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { describeBody } from '../src/request-body.ts';
import { contractOf } from './read-contract.ts';

function describeSchema(
  schema: Schema,
  { required = true, schemas = {} }: { required?: boolean; schemas?: Record<string, Schema> } = {},
) {
  const requestBody = { required, content: { 'application/json': { schema } } };
  const contract = contractOf({ requestBody }, { components: { schemas } });
  return listOperations(contract).map((operation) => describeBody(contract, operation))[0];
}

const text: Schema = { type: 'string' };
const object = (properties: Record<string, Schema>, required: string[] = [], rest: Schema = {}): Schema => ({
  type: 'object',
  properties,
  required,
  ...rest,
});

describe('describeBody', () => {
  test('tells required from optional fields', () => {
    expect(describeSchema(object({ a: text, b: text }, ['a']))).toEqual({ body: { a: { required: true }, b: {} } });
  });

  test('marks a body that may be left out, and one that takes further fields', () => {
    expect(describeSchema(object({ a: text }), { required: false })).toEqual({ body: { a: {} }, optionalBody: true });
    for (const additionalProperties of [true, text]) {
      expect(describeSchema(object({ a: text }, [], { additionalProperties }))).toEqual({
        body: { a: {} },
        openBody: true,
      });
    }
    expect(describeSchema(object({ a: text }, [], { additionalProperties: false }))).toEqual({ body: { a: {} } });
  });

  test('follows references to references', () => {
    const schemas = { First: { $ref: '#/components/schemas/Second' }, Second: object({ a: text }, ['a']) };
    expect(describeSchema({ $ref: '#/components/schemas/First' }, { schemas })).toEqual({
      body: { a: { required: true } },
    });
  });

  test('derives exactly-one-of from alternatives that require different fields', () => {
    const oneOf = [object({ emails: text, note: text }, ['emails']), object({ ids: text, note: text }, ['ids'])];
    expect(describeSchema({ oneOf })).toEqual({
      body: { emails: {}, note: {}, ids: {} },
      exactlyOneOf: [['emails', 'ids']],
    });
  });

  test('keeps what all alternatives require and groups only what tells them apart', () => {
    const oneOf = [
      object({ to: text, html: text }, ['to', 'html']),
      object({ to: text, template: text, data: text }, ['to', 'template', 'data']),
    ];
    expect(describeSchema({ oneOf })).toEqual({
      body: { to: { required: true }, html: {}, template: {}, data: {} },
      exactlyOneOf: [
        ['html', 'template'],
        ['html', 'data'],
      ],
    });
  });

  test('derives exactly-one-of from `required` lists beside shared properties', () => {
    const schema = object({ a: text, b: text, c: text }, ['c'], { oneOf: [{ required: ['a'] }, { required: ['b'] }] });
    expect(describeSchema(schema)).toEqual({
      body: { a: {}, b: {}, c: { required: true } },
      exactlyOneOf: [['a', 'b']],
    });
  });

  test.each<[string, Schema]>([
    [
      'one alternative may have the field of the other',
      { oneOf: [object({ a: text, b: text }, ['a']), object({ b: text }, ['b'])] },
    ],
    [
      'an alternative is open',
      { oneOf: [object({ a: text }, ['a'], { additionalProperties: true }), object({ b: text }, ['b'])] },
    ],
    ['both may be given', { anyOf: [object({ a: text }, ['a']), object({ b: text }, ['b'])] }],
    ['an alternative requires nothing of its own', { oneOf: [object({ a: text }), object({ b: text }, ['b'])] }],
    [
      'a field tells the alternatives apart',
      {
        oneOf: [
          object({ kind: { const: 'x' }, a: text, b: text }, ['kind', 'a']),
          object({ kind: { const: 'y' }, a: text, b: text }, ['kind', 'b']),
        ],
      },
    ],
    ['there is one alternative', { oneOf: [object({ a: text }, ['a'])] }],
    [
      'an alternative has alternatives itself',
      { oneOf: [{ anyOf: [object({ a: text }, ['a']), object({ b: text }, ['b'])] }, object({ c: text }, ['c'])] },
    ],
  ])('says nothing of exactly one when %s', (_, schema) => {
    expect(describeSchema(schema)).not.toHaveProperty('exactlyOneOf');
  });

  test('is as lenient with a field as the most lenient alternative', () => {
    const list = (limits: Schema): Schema => ({ type: 'array', items: text, ...limits });
    const oneOf = [
      object(
        { ids: list({ minItems: 1, maxItems: 5 }), tags: list({ minItems: 1, maxItems: 5 }), kind: { const: 'x' } },
        ['ids', 'tags', 'kind'],
      ),
      object({ ids: list({ minItems: 2, maxItems: 9 }), tags: list({}), kind: { enum: ['y', 'z'] } }, ['ids', 'kind']),
    ];
    expect(describeSchema({ oneOf })?.body).toEqual({
      ids: { required: true, type: 'strings', minItems: 1, maxItems: 9 },
      tags: { type: 'strings' },
      kind: { required: true },
    });
  });

  test('has no type where two alternatives have different ones', () => {
    const oneOf = [
      object({ to: text, who: { type: 'array', items: text } }, ['to']),
      object({ cc: text, who: { type: 'boolean' } }, ['cc']),
    ];
    expect(describeSchema({ oneOf })?.body?.['who']).toEqual({});
  });

  test('tells flags and lists from all else', () => {
    const list = (items: Schema): Schema => ({ type: 'array', items });
    const body = describeSchema(
      object({
        flag: { type: 'boolean' },
        maybeFlag: { type: ['boolean', 'null'] },
        flagByChoice: { oneOf: [{ type: 'boolean' }, { type: 'null' }] },
        flagOrText: { type: ['boolean', 'string'] },
        count: { type: 'integer' },
        ids: list({ type: 'string', minLength: 1 }),
        emails: list({ type: 'string', format: 'email' }),
        kinds: list({ type: 'string', enum: ['a', 'b'] }),
        lines: list(text),
        rows: list(object({ a: text })),
        numbers: list({ type: 'number' }),
        maybeTexts: list({ type: ['string', 'null'] }),
        anything: { type: 'array' },
        maybeList: { type: ['array', 'null'], minItems: 1, items: text },
      }),
    )?.body;
    expect(body).toEqual({
      flag: { type: 'boolean' },
      maybeFlag: { type: 'boolean', nullable: true },
      flagByChoice: { type: 'boolean', nullable: true },
      flagOrText: {},
      count: {},
      ids: { type: 'texts' },
      emails: { type: 'texts' },
      kinds: { type: 'texts' },
      lines: { type: 'strings' },
      rows: { type: 'objects' },
      numbers: { type: 'list' },
      maybeTexts: { type: 'list' },
      anything: { type: 'list' },
      maybeList: { type: 'strings', nullable: true, minItems: 1 },
    });
  });

  test('refuses bodies that cannot be given as flat fields', () => {
    expect(() => describeSchema({ type: 'array', items: text })).toThrow(
      'things.do: the request body must be an object',
    );
    const contract = contractOf({ requestBody: { content: { 'text/csv': { schema: text } } } });
    const describeCsv = () => listOperations(contract).map((operation) => describeBody(contract, operation));
    expect(describeCsv).toThrow('things.do: the request body must be application/json with a schema, found text/csv.');
  });
});
