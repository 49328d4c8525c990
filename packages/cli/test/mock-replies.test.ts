import { createContract } from '@concordat/contract';
import { type Operation, readSpec, vendors } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { useMock } from './support/mock-server.ts';
import { forEachConcurrently, sampleRequest, send } from './support/sample-request.ts';

const mock = useMock();

const resources = vendors.flatMap((vendor) => {
  const contract = createContract(readSpec(vendor), { baseUrls: [`/${vendor}`] });
  const byTag = Map.groupBy(contract.operations, ({ object }) => object.tags[0]);
  return [...byTag].map(([resource, operations]) => ({ vendor, contract, resource, operations }));
});

/** Every declared reply, per named example; one without a body has none. */
function listReplies(operations: readonly Operation[]) {
  return operations.flatMap((operation) =>
    operation.replies.flatMap((reply) => {
      const examples = Object.entries(reply.content).flatMap(([type, content]) =>
        Object.entries(content.examples ?? {}).map(([name, { value }]) => ({ type, name, value })),
      );
      return (examples.length > 0 ? examples : [undefined]).map((example) => ({ operation, reply, example }));
    }),
  );
}

function decode(type: string, body: string): unknown {
  return type.endsWith('json') ? JSON.parse(body) : body;
}

describe.each(resources)('$vendor $resource', ({ vendor, contract, operations }) => {
  // One operation of each resource; apps/contract-tests asks this mock for every reply of every operation.
  test('every declared reply is given when preferred, and keeps the contract', async () => {
    await forEachConcurrently(listReplies(operations.slice(0, 1)), async ({ operation, reply, example }) => {
      const sample = sampleRequest(operation, `${mock.url}/${vendor}`);
      const prefer = `code=${reply.status}${example ? `, example=${example.name}` : ''}`;
      const request = { ...sample, headers: { ...sample.headers, prefer } };
      const response = await send(request);
      const about = `${operation.id} ${prefer}: ${response.status} ${response.body}`;
      expect(response.status, about).toBe(reply.status);
      expect(contract.validateExchange(operation.id, request, response), about).toEqual([]);
      if (example) expect(decode(example.type, response.body), about).toEqual(example.value);
      else expect(response.body, about).toBe('');
      for (const [name, header] of Object.entries(reply.headers)) {
        expect(response.headers[name.toLowerCase()], `${about} ${name}`).toBe(String(header.example));
      }
    });
  });

  test('without a preference, the reply is the successful one, at both base paths; without a key, the 401', async () => {
    const original = new URL(contract.document.servers[0].url).pathname;
    await forEachConcurrently(operations, async (operation) => {
      const successful = operation.replies.find(({ status }) => status < 300)?.status;
      for (const basePath of [`/${vendor}`, original]) {
        const request = sampleRequest(operation, mock.url + basePath);
        const response = await send(request);
        const about = `${request.method} ${request.url} ${response.body}`;
        expect(response.status, about).toBe(successful);
        expect(response.headers, about).not.toHaveProperty('x-concordat-mock-reason');
        expect(response.headers, about).not.toHaveProperty('sl-violations');
        expect(response.headers, about).toHaveProperty('x-concordat-mock', 'prism');
      }
      const { headers, ...sample } = sampleRequest(operation, `${mock.url}/${vendor}`);
      const { authorization: _key, ...keyless } = headers;
      const request = { ...sample, headers: keyless };
      const refused = await send(request);
      expect(refused.status, operation.id).toBe(401);
      expect(refused.headers['x-concordat-mock-reason'], operation.id).toMatch(/Authorization: Bearer/);
      expect(contract.validateResponse(operation.id, request, refused), operation.id).toEqual([]);
    });
  });
});

test.each([
  ['list_not_found', 404],
  ['rate_limited', 429],
])('an example is found without its status: %s', async (example, status) => {
  const response = await fetch(`${mock.url}/leadlex/v1/lists/l/contacts/c`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer any', prefer: `example="${example}"` },
  });
  expect(response.status).toBe(status);
});
