import { createContract } from '@concordat/contract';
import { readSpec, vendors } from '@concordat/specs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useMock } from './support/mock-server.ts';
import { forEachConcurrently, sampleRequest, send } from './support/sample-request.ts';

const mock = useMock();

const contracts = vendors.map((vendor) => {
  const contract = createContract(readSpec(vendor), { baseUrls: [`/${vendor}`] });
  return { vendor, contract };
});

const documented = contracts.flatMap(({ vendor, contract }) =>
  contract.operations.map((operation) => ({ vendor, contract, operation })),
);

/** Values a path can carry; the dots alone would be taken for steps in the path. */
const pathValue = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !/^\.{1,2}$/.test(text));

test('a reply repeats the ids it was asked with, whatever they are', async () => {
  const withIds = documented.filter(({ operation }) => operation.path.includes('{'));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...withIds),
      fc.array(pathValue, { minLength: 3, maxLength: 3 }),
      async ({ vendor, contract, operation }, values) => {
        const names = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
        const ids = Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
        const request = sampleRequest(operation, `${mock.url}/${vendor}`, ids);
        fc.pre(contract.validateRequest(operation.id, request).length === 0);
        const response = await send(request);
        expect(contract.validateExchange(operation.id, request, response)).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
});

test('a deletion answers with the id that was deleted', async () => {
  const response = await fetch(`${mock.url}/leadlex/v1/contacts/c%2042`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer any' },
  });
  expect(await response.json()).toMatchObject({ data: { id: 'c 42' } });
});

describe('made-up replies', () => {
  const madeUp = (seed: number) => ({ prefer: `dynamic=true, seed=${seed}` });

  test.each(contracts)('of every operation of $vendor keep the contract', async ({ vendor, contract }) => {
    await forEachConcurrently(contract.operations, async (operation) => {
      const sample = sampleRequest(operation, `${mock.url}/${vendor}`);
      const request = { ...sample, headers: { ...sample.headers, ...madeUp(1) } };
      const response = await send(request);
      const about = `${operation.id}: ${response.body}`;
      expect(response.status, about).toBeLessThan(300);
      expect(contract.validateExchange(operation.id, request, response), about).toEqual([]);
      expect(longestList(response.body), about).toBeLessThanOrEqual(3);
    });
  });

  test('are repeated by their seed, and differ by it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...documented), fc.nat(), async ({ vendor, contract, operation }, seed) => {
        const sample = sampleRequest(operation, `${mock.url}/${vendor}`);
        const request = { ...sample, headers: { ...sample.headers, ...madeUp(seed) } };
        const first = await send(request);
        expect(contract.validateExchange(operation.id, request, first)).toEqual([]);
        expect((await send(request)).body).toBe(first.body);
      }),
      { numRuns: 50 },
    );
    const [contacts] = documented.filter(({ operation }) => operation.id === 'contacts.list');
    if (!contacts) throw new Error('There is no contacts.list.');
    const sample = sampleRequest(contacts.operation, `${mock.url}/leadlex`);
    const [one, other] = await Promise.all(
      [1, 2].map((seed) => send({ ...sample, headers: { ...sample.headers, ...madeUp(seed) } })),
    );
    expect(one?.body).not.toBe(other?.body);
  });
});

function longestList(body: string): number {
  let longest = 0;
  const look = (_key: string, value: unknown) => {
    if (Array.isArray(value)) longest = Math.max(longest, value.length);
    return value;
  };
  if (/^[[{]/.test(body)) JSON.parse(body, look);
  return longest;
}
