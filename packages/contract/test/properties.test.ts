import { appendPointer, type OpenApiDocument, resolvePointer, type Schema, splitPointer } from '@concordat/specs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExchangeHeaders } from '../src/index.ts';
import { autosend, leadlex } from './exchanges.ts';

const examples = [leadlex, autosend].flatMap((contract) =>
  contract.operations.flatMap((operation) =>
    operation.replies.flatMap((reply) =>
      Object.entries(reply.content).flatMap(([mediaType, { examples = {}, schema }]) =>
        Object.entries(examples).map(([name, { value }]) => ({
          contract,
          operation,
          reply,
          title: `${operation.id} ${reply.status} ${name}`,
          isJson: mediaType === 'application/json',
          schema: schema as Schema,
          headers: {
            'content-type': mediaType === '*/*' ? 'image/png' : mediaType,
            ...Object.fromEntries(
              Object.entries(reply.headers).map(([header, { example }]) => [header, String(example)]),
            ),
          } as ExchangeHeaders,
          value,
        })),
      ),
    ),
  ),
);
type Example = (typeof examples)[number];
/** One of them by its number, so that a counterexample does not print the contract. */
function pick(list: readonly Example[], index: number): Example {
  return list[index % list.length] as Example;
}

const jsonExamples = examples.filter(({ isJson }) => isJson);

function validate({ contract, operation, reply, headers, isJson }: Example, value: unknown, other = headers) {
  const body = isJson ? JSON.stringify(value) : String(value);
  return contract.validateResponse(operation.id, undefined, { status: reply.status, headers: other, body });
}

/** JSON pointers of everything inside a value. */
function placesIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return [pointer, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, appendPointer(pointer, key)))];
}

function replaceAt(value: unknown, pointer: string, replacement: unknown): unknown {
  if (pointer === '') return replacement;
  const copy = structuredClone(value);
  const keys = splitPointer(pointer);
  const last = keys.pop() ?? '';
  const parent = keys.reduce((inner, key) => (inner as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  parent[last] = replacement;
  return copy;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** What the contract says about one place: the schemas that may describe it, read without the validator. */
function schemasAt(document: OpenApiDocument, schema: Schema, keys: readonly string[]): (Schema | undefined)[] {
  if (schema.$ref) return schemasAt(document, resolvePointer(document, schema.$ref) as Schema, keys);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return branches.flatMap((branch) => schemasAt(document, branch, keys));
  const [key, ...rest] = keys;
  if (key === undefined) return [schema];
  const open = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const inner = /^\d+$/.test(key) && schema.items ? schema.items : (schema.properties?.[key] ?? open);
  return inner ? schemasAt(document, inner, rest) : [undefined];
}

function typesOf(schema: Schema): (string | undefined)[] {
  const values = 'const' in schema ? [schema.const] : schema.enum;
  if (schema.type === undefined && values) return values.map(typeOf);
  return [schema.type].flat().map((type) => (type === 'integer' ? 'number' : type));
}

/** Whether no schema of a place admits values of a type. */
function isRuledOut({ contract, schema }: Example, pointer: string, type: string): boolean {
  return schemasAt(contract.document, schema, splitPointer(pointer)).every(
    (candidate) => candidate && !typesOf(candidate).some((other) => other === undefined || other === type),
  );
}

/** Whether every schema of a place names all fields of an object. */
function isClosed({ contract, schema }: Example, pointer: string): boolean {
  return schemasAt(contract.document, schema, splitPointer(pointer)).every(
    (candidate) => candidate?.properties && !candidate.additionalProperties,
  );
}

const others = [null, true, -17.5, 'some text', [[]], { some: 'field' }];

describe('the examples of both contracts', () => {
  test('there are some of every operation', () => {
    const known = new Set(examples.map(({ operation }) => operation));
    expect(known.size).toBeGreaterThan(180);
  });

  test('each keeps the contract', () => {
    const broken = examples.map((example) => [example.title, validate(example, example.value)] as const);
    expect(broken.filter(([, violations]) => violations.length > 0)).toEqual([]);
  });

  test('a value of another type is found at its place, or where the choice was made', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...others), (number, index, other) => {
        const example = pick(jsonExamples, number);
        const places = placesIn(example.value);
        const pointer = places[index % places.length] ?? '';
        fc.pre(isRuledOut(example, pointer, typeOf(other)));
        compared += 1;
        const found = validate(example, replaceAt(example.value, pointer, other));
        return found.some((one) => one.severity === 'breaking' && `${pointer}/`.startsWith(`${one.pointer}/`));
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  test('a field too many is found at its place, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (number, index) => {
        const example = pick(jsonExamples, number);
        const closed = placesIn(example.value).filter(
          (place) => typeOf(resolvePointer(example.value, place)) === 'object' && isClosed(example, place),
        );
        fc.pre(closed.length > 0);
        const pointer = closed[index % closed.length] ?? '';
        const found = validate(example, replaceAt(example.value, `${pointer}/surplus`, 1));
        expect(found.map((violation) => violation.pointer)).toEqual([`${pointer}/surplus`]);
      }),
      { numRuns: 800 },
    );
  });

  test('a missing header is found if and only if it is required', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const example = pick(examples, number);
        for (const [name, header] of Object.entries(example.reply.headers)) {
          const found = validate(example, example.value, { ...example.headers, [name]: undefined });
          expect(found.map(({ check }) => check)).toEqual(header.required ? ['response.header.missing'] : []);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('no exchange makes the validator throw, and every violation can be located', () => {
  const headers: fc.Arbitrary<ExchangeHeaders> = fc.dictionary(
    fc.oneof(fc.constantFrom('Content-Type', 'x-ratelimit-limit', 'X-Request-ID', '__proto__'), fc.string()),
    fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom('application/json', undefined)),
  );
  const body = fc.oneof(fc.string(), fc.json(), fc.constant(undefined));
  const url = fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.string().map((id) => `/v1/contacts/${id}`),
    fc.string(),
  );
  const status = fc.constantFrom(200, 400, 401, 404, 500, 0, -1);
  fc.assert(
    fc.property(
      fc.constantFrom('leadlex', 'autosend'),
      fc.nat(),
      url,
      headers,
      body,
      status,
      (vendor, index, url, headers, body, status) => {
        const contract = vendor === 'leadlex' ? leadlex : autosend;
        const operation = contract.operations[index % contract.operations.length];
        if (!operation) throw new Error('The contract has no operations.');
        const request = { method: 'POST', url, headers, body };
        contract.matchOperation('POST', url);
        for (const violation of contract.validateExchange(operation.id, request, { status, headers, body })) {
          expect(resolvePointer(contract.document, violation.specPointer)).toBeDefined();
          expect(violation.message).not.toMatch(/\n/);
        }
      },
    ),
    { numRuns: 300 },
  );
});
