import { listOperations, type Operation, readSpec, vendors } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { authorized, useMock } from './support/mock-server.ts';

const mock = useMock();

function pathOf({ path, parameters }: Operation): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_placeholder, name) => {
    const example = parameters.find((parameter) => parameter.name === name)?.example;
    return encodeURIComponent(String(example));
  });
}

function requestOf(operation: Operation): RequestInit {
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const [example] = Object.values(media?.examples ?? {});
  if (!type || !example) return { method: operation.method, headers: authorized };
  return {
    method: operation.method,
    headers: { ...authorized, 'content-type': type },
    body: JSON.stringify(example.value),
  };
}

const documented = vendors.flatMap((vendor) => {
  const document = readSpec(vendor);
  const original = new URL(document.servers[0].url).pathname;
  return listOperations(document).map((operation) => ({
    vendor,
    operation,
    original,
    name: `${vendor} ${operation.id}`,
  }));
});

describe.each(documented)('$name', ({ vendor, operation, original }) => {
  const request = requestOf(operation);

  test.each([
    ['under the vendor’s name', `/${vendor}`],
    ['at the original path', original],
  ])('answers successfully %s', async (_where, base) => {
    const response = await fetch(`${mock.url}${base}${pathOf(operation)}`, request);
    expect(response.status).toBe(operation.replies.find(({ status }) => status < 300)?.status);
    expect(response.headers.get('x-concordat-mock')).toBe('prism');
    expect(response.headers.has('x-concordat-mock-reason')).toBe(false);
    expect(response.headers.has('sl-violations')).toBe(false);
  });

  const replies = operation.replies.flatMap((reply) =>
    Object.entries(reply.content).flatMap(([type, { examples }]) =>
      Object.entries(examples ?? {}).map(([example, { value }]) => ({
        reply,
        status: reply.status,
        type,
        example,
        value,
      })),
    ),
  );

  test.each(replies)('gives $status $example when preferred', async ({ reply, status, type, example, value }) => {
    const response = await fetch(`${mock.url}/${vendor}${pathOf(operation)}`, {
      ...request,
      headers: { ...request.headers, prefer: `code=${status}, example=${example}` },
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.json()).toEqual(value);
    for (const [name, header] of Object.entries(reply.headers)) {
      expect(header.example, `${name} has no example`).toBeDefined();
      expect(response.headers.get(name)).toBe(String(header.example));
    }
  });

  test.each(replies)('finds $example without its status', async ({ status, example, value }) => {
    const response = await fetch(`${mock.url}/${vendor}${pathOf(operation)}`, {
      ...request,
      headers: { ...request.headers, prefer: `example="${example}"` },
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(value);
  });

  test('answers a missing key with the declared 401', async () => {
    const response = await fetch(`${mock.url}/${vendor}${pathOf(operation)}`, {
      ...request,
      headers: { 'content-type': 'application/json' },
    });
    const declared = operation.replies.find(({ status }) => status === 401)?.content['application/json']?.examples;
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual(Object.values(declared ?? {})[0]?.value);
    expect(response.headers.get('x-concordat-mock-reason')).toMatch(/Authorization: Bearer/);
  });
});

describe('a request that breaks the contract', () => {
  const bulkDelete = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${mock.url}/leadlex/v1/contacts/bulk-delete`, {
      method: 'POST',
      headers: { ...authorized, 'content-type': 'application/json', ...headers },
      body,
    });

  test.each([
    ['a field is missing', '{}', /required property 'contact_ids'/],
    ['a list is too long', JSON.stringify({ contact_ids: Array(501).fill('c') }), /more than 500/],
    ['a type is wrong', '{"contact_ids":"c1"}', /must be array/],
    ['there is no body', '', /required/],
    ['the body is not JSON', '{"contact_ids":', /not JSON/],
    ['the body is a value JSON cannot nest', '['.repeat(500_000), /not JSON/],
  ])('gets the declared 400 when %s, and the reason', async (_what, body, reason) => {
    const response = await bulkDelete(body);
    expect(response.status).toBe(400);
    expect(response.headers.get('x-concordat-mock-reason')).toMatch(reason);
    expect(await response.json()).toMatchObject({ error: { code: 'validation_error' } });
    expect(response.headers.get('x-ratelimit-limit')).toBe('1000');
  });

  test.each(['{"contact_ids":[]}', '{"contact_ids":'])('gets the 400 it prefers for %s', async (body) => {
    const response = await bulkDelete(body, { prefer: 'code=400, example=missing_contact_ids' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { message: 'contact_ids is required.' } });
  });

  test('is told that the key is missing before anything else', async () => {
    const response = await bulkDelete('{"contact_ids":', { authorization: '' });
    expect(response.status).toBe(401);
    expect(response.headers.get('x-concordat-mock-reason')).toMatch(/key is missing/);
  });

  test('is refused for a body in a type the contract does not name', async () => {
    const response = await bulkDelete('{"contact_ids":["c"]}', { 'content-type': 'text/plain' });
    expect(response.status).toBe(400);
    expect(response.headers.get('x-concordat-mock-reason')).toMatch(/Content-Type .*application\/json/);
  });

  test('is refused for a value the path may not have', async () => {
    const response = await fetch(`${mock.url}/autosend/contact-lists/GLOBAL_CONTACT_LIST/contacts/remove`, {
      method: 'POST',
      headers: { ...authorized, 'content-type': 'application/json' },
      body: '{"emails":["jane@example.com"]}',
    });
    expect(response.status).toBe(400);
  });
});

test('a body where the contract has none is left unread', async () => {
  const response = await fetch(`${mock.url}/leadlex/v1/contacts/c1`, {
    method: 'DELETE',
    headers: { ...authorized, 'content-type': 'application/json' },
    body: '{',
  });
  expect(response.status).toBe(200);
});
