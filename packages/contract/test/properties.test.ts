import { resolvePointer } from '@concordat/specs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExchangeHeaders } from '../src/index.ts';
import { autosend, leadlex } from './exchanges.ts';

const examples = [leadlex, autosend].flatMap((contract) =>
  contract.operations.flatMap((operation) =>
    operation.replies.flatMap(({ status, content, headers }) =>
      Object.entries(content['application/json']?.examples ?? {}).map(([name, { value }]) => ({
        contract,
        operation,
        title: `${operation.id} ${status} ${name}`,
        response: {
          status,
          headers: {
            'content-type': 'application/json',
            ...Object.fromEntries(Object.entries(headers).map(([header, { example }]) => [header, String(example)])),
          },
        },
        value,
      })),
    ),
  ),
);

/** JSON pointers of everything inside a value. */
function placesIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return [pointer, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, `${pointer}/${key}`))];
}

function replaceAt(value: unknown, pointer: string, replacement: unknown): unknown {
  if (pointer === '') return replacement;
  const copy = structuredClone(value);
  const parent = resolvePointer(copy, pointer.slice(0, pointer.lastIndexOf('/'))) as Record<string, unknown>;
  parent[pointer.slice(pointer.lastIndexOf('/') + 1)] = replacement;
  return copy;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const others = [null, true, -17.5, 'some text', [[]], { some: 'field' }];

describe.each(examples)('$title', ({ contract, operation, response, value }) => {
  const validate = (body: unknown) =>
    contract.validateResponse(operation.id, undefined, { ...response, body: JSON.stringify(body) });

  test('the example keeps the contract', () => {
    expect(validate(value)).toEqual([]);
  });

  test('a value of another type is found at its place', () => {
    const place = fc.constantFrom(...placesIn(value).filter((pointer) => !/\/details\//.test(pointer)));
    fc.assert(
      fc.property(place, fc.constantFrom(...others), (pointer, other) => {
        fc.pre(typeOf(other) !== typeOf(resolvePointer(value, pointer)));
        const found = validate(replaceAt(value, pointer, other));
        return found.some((violation) => violation.pointer === pointer && violation.severity === 'breaking');
      }),
    );
  });

  test('a field too many is found at its place', () => {
    const closed = placesIn(value).filter(
      (pointer) => typeOf(resolvePointer(value, pointer)) === 'object' && !/\/details$/.test(pointer),
    );
    for (const pointer of closed) {
      const body = replaceAt(value, `${pointer}/surplus`, 1);
      expect(validate(body).map(({ pointer, severity }) => [pointer, severity])).toEqual([
        [`${pointer}/surplus`, 'additive'],
      ]);
    }
  });

  test('a missing header is found if and only if it is required', () => {
    for (const [name, header] of Object.entries(
      operation.replies.find(({ status }) => status === response.status)?.headers ?? {},
    )) {
      const headers = { ...response.headers, [name]: undefined };
      const found = contract.validateResponse(operation.id, undefined, {
        ...response,
        headers,
        body: JSON.stringify(value),
      });
      expect(found.map(({ check }) => check)).toEqual(header.required ? ['response.header.missing'] : []);
    }
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
      fc.constantFrom(leadlex, autosend),
      fc.nat(),
      url,
      headers,
      body,
      status,
      (contract, index, url, headers, body, status) => {
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
    { numRuns: 500 },
  );
});
