import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSpec } from '@concordat/specs';
import { expect, onTestFinished, test } from 'vitest';
import { ContractError, contractFetch } from '../src/index.ts';
import '../src/vitest.ts';
import { leadlex } from './exchanges.ts';

const document = readSpec('leadlex');
const headers = { authorization: 'Bearer wbk_0123456789' };

async function serve(listener: RequestListener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    listener(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const removed = (removed: unknown): RequestListener => {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: { removed, list_id: 'l1', contact_id: 'c1' } }));
  };
};

async function failureOf(promise: Promise<unknown>): Promise<ContractError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ContractError) return error;
  throw new Error(`No ContractError: ${error}`);
}

test('an exchange that keeps the contract passes through, its reply unread', async () => {
  const { url } = await serve(removed(true));
  const fetch = contractFetch(document);
  const response = await fetch(`${url}/v1/lists/l1/contacts/c1`, { method: 'DELETE', headers });
  expect(await response.json()).toEqual({ data: { removed: true, list_id: 'l1', contact_id: 'c1' } });
  await fetch.verify();
  const [exchange] = await fetch.exchanges();
  expect(exchange).toMatchObject({ operation: 'lists.removeContact', response: { status: 200 }, violations: [] });
  const { request, response: reply } = exchange ?? {};
  if (!request || !reply) throw new Error('The exchange is not whole.');
  expect({ request, response: reply }).toKeepContract(leadlex);
});

test('a reply that departs from the contract makes the call fail, with every violation and no key', async () => {
  const { url } = await serve(removed('yes'));
  const fetch = contractFetch(document);
  const error = await failureOf(fetch(`${url}/v1/lists/l1/contacts/c1`, { method: 'DELETE', headers }));
  expect(error.message).toMatch(
    /^DELETE http:.*contacts\/c1 -> 200 departs from the contract of lists.removeContact in 1 place:\n/,
  );
  expect(error.message).toContain('breaking response.body.type at response /data/removed');
  expect(error.exchanges[0]?.violations).toHaveLength(1);
  expect(error.message).not.toContain('wbk_');
});

test.each([
  ['a body that breaks the contract', '/v1/contacts/bulk-delete', '{"contact_ids":"c1"}', /request\.body\.type/],
  ['a path that is none of the contract', '/v1/contact', '{}', /request\.operation\.unknown/],
])('a request with %s is not sent', async (_what, path, body, message) => {
  const { url, asked } = await serve(removed(true));
  const fetch = contractFetch(document);
  const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
  expect((await failureOf(fetch(url + path, init))).message).toMatch(message);
  expect(asked).toEqual([]);
});

test('with mode collect every call is passed on, and verify tells', async () => {
  const { url, asked } = await serve(removed('yes'));
  const fetch = contractFetch(document, globalThis.fetch, { mode: 'collect' });
  const response = await fetch(`${url}/v1/lists/l1/contacts/c1`, { method: 'DELETE', headers });
  await fetch(`${url}/nowhere`);
  expect(response.status).toBe(200);
  expect(asked).toHaveLength(2);
  const error = await failureOf(fetch.verify());
  expect(error.exchanges.map(({ operation }) => operation)).toEqual(['lists.removeContact', undefined]);
});

test('wrong requests on purpose: only replies are checked', async () => {
  const { url } = await serve((_request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"error":{"code":"invalid_key","message":"Authorization header is required"}}');
  });
  const fetch = contractFetch(document, undefined, { sides: ['response'] });
  const response = await fetch(`${url}/v1/lists/l1/contacts/c1`, { method: 'DELETE' });
  expect(response.status).toBe(401);
});

test('what the wrapped fetch throws is passed on, and is no violation', async () => {
  const fetch = contractFetch(document, async () => {
    throw new TypeError('fetch failed');
  });
  await expect(fetch('https://x.test/v1/contacts', { headers })).rejects.toThrow('fetch failed');
  await fetch.verify();
  expect(await fetch.exchanges()).toMatchObject([{ operation: 'contacts.list' }]);
});

test('an aborted reply is not checked', async () => {
  const { url } = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":');
  });
  const controller = new AbortController();
  const fetch = contractFetch(document, undefined, { mode: 'collect' });
  const response = await fetch(`${url}/v1/contacts`, { headers, signal: controller.signal });
  controller.abort();
  await expect(response.text()).rejects.toThrow('aborted');
  await fetch.verify();
});

test('a request object and a streamed body arrive whole', async () => {
  const bodies: string[] = [];
  const { url } = await serve(async (request, response) => {
    bodies.push(Buffer.concat(await request.toArray()).toString());
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  const fetch = contractFetch(document, undefined, { mode: 'collect' });
  const body = JSON.stringify({ contact_ids: ['c1'] });
  const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } };
  await fetch(new Request(`${url}/v1/contacts/bulk-delete`, { ...init, body }));
  const stream = new Blob([body]).stream();
  await fetch(`${url}/v1/contacts/bulk-delete`, { ...init, body: stream, duplex: 'half' } as RequestInit);
  expect(bodies).toEqual([body, body]);
  const exchanges = await fetch.exchanges();
  expect(exchanges.map(({ request }) => request.body)).toEqual([body, body]);
});
