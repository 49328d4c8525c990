import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type SandboxServer, type ServedExchange, type ServeOptions, serveSandbox } from '../src/index.ts';
import { sample } from './open-sandbox.ts';

async function serve(options: ServeOptions = {}): Promise<SandboxServer> {
  const server = await serveSandbox({ validateReplies: true, ...options });
  onTestFinished(() => server.close());
  return server;
}

/** Sends bytes and resolves with everything that comes back until the connection is closed. */
function exchange({ port }: SandboxServer, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  return text(socket);
}

const authorization = 'Bearer wbk_full';

/** A reply of the sandbox's own. */
async function readProblem(reply: Response): Promise<{ readonly type: string; readonly detail: string }> {
  expect(reply.headers.get('content-type')).toBe('application/problem+json');
  return (await reply.json()) as { type: string; detail: string };
}

test.each([
  ['/leadlex', `/v1/contacts/${sample.jane}`, 'wbk_full'],
  ['/functions/v1/api-gateway', `/v1/contacts/${sample.jane}`, 'wbk_full'],
  ['/autosend', '/contact-lists/60d5ec49f1b2c72d9c8b4567', 'AS_full'],
  ['/v1', '/contact-lists/60d5ec49f1b2c72d9c8b4567', 'AS_full'],
])('answers below %s', async (base, path, key) => {
  const { url } = await serve();
  const reply = await fetch(`${url}${base}${path}`, { headers: { authorization: `Bearer ${key}` } });
  expect(reply.status).toBe(200);
  expect(reply.headers.get('x-concordat-mock')).toBe('sandbox');
});

test('remembers over HTTP', async () => {
  const { url } = await serve();
  const contact = `${url}/leadlex/v1/contacts/${sample.jane}`;
  const removed = await fetch(contact, { method: 'DELETE', headers: { authorization } });
  expect(await removed.json()).toEqual({ data: { deleted: true, id: sample.jane } });
  expect((await fetch(contact, { headers: { authorization } })).status).toBe(404);
});

test('says what is wrong with an address or a method', async () => {
  const { url } = await serve();
  const elsewhere = await fetch(`${url}/nowhere`);
  expect([elsewhere.status, (await readProblem(elsewhere)).detail]).toEqual([404, expect.stringContaining('/leadlex')]);
  const withoutVersion = await fetch(`${url}/leadlex/contacts`);
  expect((await readProblem(withoutVersion)).detail).toContain('Nearby: GET /v1/contacts, ');
  const unknown = await fetch(`${url}/leadlex/v1/nothing`);
  expect([unknown.status, (await readProblem(unknown)).type]).toEqual([404, 'urn:concordat:sandbox:unknown_path']);
  const method = await fetch(`${url}/leadlex/v1/contacts`, { method: 'DELETE' });
  expect([method.status, method.headers.get('allow')]).toEqual([405, 'GET, POST']);
});

test('logs each request once, with the reason of a refusal and without the query', async () => {
  const logged: ServedExchange[] = [];
  const { url } = await serve({ logger: (exchange) => logged.push(exchange) });
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const post = async (path: string, key: string, body: object, fault?: string) => {
    const faulty = fault === undefined ? {} : { 'x-sandbox-fault': fault };
    const init = { method: 'POST', headers: { ...headers, ...faulty, authorization: `Bearer ${key}` } };
    const reply = await fetch(url + path, { ...init, body: JSON.stringify(body) }).catch(() => undefined);
    await reply?.text();
  };
  await post('/leadlex/v1/lists?note=private', 'wbk_full', { name: 'Guests' });
  await post('/leadlex/v1/lists', 'wbk_full', { name: 7 });
  await post('/autosend/contacts', 'AS_full', { email: 'nobody' });
  await post('/leadlex/v1/nothing', 'wbk_full', {});
  await post('/leadlex/v1/lists', 'wbk_full', {}, 'drop');
  await post('/leadlex/v1/lists', 'wbk_full', {}, 'code=validation_error, drift=retype:/error/message');
  await vi.waitFor(() => expect(logged).toHaveLength(6));
  expect(logged.map(({ path, status, reason }) => [path, status, reason])).toEqual([
    ['/leadlex/v1/lists', 201, undefined],
    ['/leadlex/v1/lists', 400, 'name: expected string, got 7'],
    ['/autosend/contacts', 400, expect.stringMatching(/^Validation failed; email: .*"nobody"$/)],
    ['/leadlex/v1/nothing', 404, expect.stringContaining('Nearby: ')],
    ['/leadlex/v1/lists', expect.any(Number), 'a fault ended the connection'],
    ['/leadlex/v1/lists', 400, expect.anything()],
  ]);
});

test('says that it reads uncompressed bodies only', async () => {
  const { url } = await serve();
  const post = (body: Uint8Array<ArrayBuffer> | string, encoding: string) =>
    fetch(`${url}/leadlex/v1/lists`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'content-encoding': encoding },
      body,
    });
  const plain = JSON.stringify({ name: 'Guests' });
  for (const body of [new Uint8Array(gzipSync(plain)), plain]) {
    const refused = await post(body, 'gzip');
    expect([refused.status, (await readProblem(refused)).detail]).toEqual([415, expect.stringContaining('gzip')]);
  }
  expect((await post(plain, 'identity')).status).toBe(201);
});

test('takes a body of 1 MiB and refuses a larger one, while others are served', async () => {
  const { url } = await serve();
  const post = (size: number) => {
    const note = JSON.stringify({ title: '' });
    const body = note + ' '.repeat(size - note.length);
    const headers = { authorization, 'content-type': 'application/json' };
    return fetch(`${url}/leadlex/v1/contacts/${sample.jane}/notes`, { method: 'POST', headers, body });
  };
  const [small, large, other] = await Promise.all([
    post(1024 * 1024),
    post(1024 * 1024 + 1),
    fetch(`${url}/leadlex/v1/lists`, { headers: { authorization } }),
  ]);
  expect([small.status, large.status, other.status]).toEqual([201, 413, 200]);
  expect((await readProblem(large)).type).toBe('urn:concordat:sandbox:body_too_large');
});

test('refuses headers that are too long', async () => {
  const server = await serve();
  const junk = Array.from({ length: 1000 }, (_, index) => `x-junk-${index}: ${'a'.repeat(30)}\r\n`).join('');
  const reply = await exchange(server, `GET /leadlex/v1/lists HTTP/1.1\r\nhost: sandbox\r\n${junk}\r\n`);
  expect(reply).toMatch(/^HTTP\/1\.1 431 /);
});

test('refuses what is not HTTP, and what is not UTF-8', async () => {
  const server = await serve();
  expect(await exchange(server, 'HELLO\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  const reply = await fetch(`${server.url}/leadlex/v1/contacts`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: Uint8Array.of(0x22, 0xff, 0x22),
  });
  expect([reply.status, (await readProblem(reply)).type]).toEqual([400, 'urn:concordat:sandbox:malformed_request']);
});

test('lets pages of other origins in', async () => {
  const { url } = await serve();
  const headers = { origin: 'http://page.example', 'access-control-request-method': 'DELETE' };
  const asked = { ...headers, 'access-control-request-headers': 'authorization' };
  const preflight = await fetch(`${url}/leadlex/v1/contacts/1`, { method: 'OPTIONS', headers: asked });
  expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'authorization']);
  const reply = await fetch(`${url}/leadlex/v1/lists`, { headers: { authorization, origin: 'http://page.example' } });
  expect(reply.headers.get('access-control-allow-origin')).toBe('*');
});

test('answers HEAD as GET, without a body', async () => {
  const { url } = await serve();
  const reply = await fetch(`${url}/leadlex/v1/lists`, { method: 'HEAD', headers: { authorization } });
  expect([reply.status, await reply.text()]).toEqual([200, '']);
  expect(Number(reply.headers.get('content-length'))).toBeGreaterThan(0);
});

test('says that a port is taken, and closes what it opened', async () => {
  const { port } = await serve();
  await expect(serveSandbox({ port })).rejects.toThrow('EADDRINUSE');
});
