import type { lookup as lookupByDns } from 'node:dns';
import { once } from 'node:events';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, it, test } from 'vitest';
import type { DeliveryError } from '../../src/webhooks/delivery-error.ts';
import { createFetchSender } from '../../src/webhooks/send-over-fetch.ts';
import { createSocketSender } from '../../src/webhooks/send-over-sockets.ts';
import { startReceiver } from './receiver.ts';

const loopbackOnly = { allowPrivate: false };
const never = new AbortController().signal;

function deliveryTo(url: string) {
  return { url, headers: { 'content-type': 'application/json', 'x-mark': 'a' }, body: '{"type":"contact.created"}' };
}

/** Resolves any name to these addresses, as a DNS server under somebody else's control would. */
function resolveTo(...addresses: string[]): typeof lookupByDns {
  return ((_name: string, _options: object, callback: (error: null, found: object[]) => void) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )) as never;
}

describe('sending over sockets', () => {
  const send = createSocketSender(loopbackOnly);

  it('posts the body and the headers', async () => {
    const receiver = await startReceiver(() => (_request, response) => response.writeHead(202).end('thanks'));
    expect(await send(deliveryTo(`${receiver.url}?a=1`), never)).toEqual({ status: 202, body: 'thanks' });
    expect(receiver.received).toMatchObject([
      { method: 'POST', path: '/hook?a=1', body: '{"type":"contact.created"}', headers: { 'x-mark': 'a' } },
    ]);
  });

  it('does not follow redirects', async () => {
    const elsewhere = await startReceiver();
    const receiver = await startReceiver(
      () => (_request, response) => response.writeHead(307, { location: elsewhere.url }).end(),
    );
    expect(await send(deliveryTo(receiver.url), never)).toMatchObject({ status: 307 });
    expect(elsewhere.received).toEqual([]);
  });

  it('reads no more than 2 KB of a reply without end', async () => {
    const closed = Promise.withResolvers<void>();
    const receiver = await startReceiver(() => (_request, response) => {
      response.writeHead(200);
      const write = () => {
        while (!response.destroyed && response.write('x'.repeat(1000)));
      };
      response.on('drain', write);
      response.on('close', closed.resolve);
      write();
    });
    expect(await send(deliveryTo(receiver.url), never)).toEqual({ status: 200, body: 'x'.repeat(2048) });
    await closed.promise;
  });

  it('keeps the status of a reply that breaks off', async () => {
    const receiver = await startReceiver(() => (_request, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('half', () => response.destroy());
    });
    expect(await send(deliveryTo(receiver.url), never)).toEqual({ status: 200, body: 'half' });
  });

  it('gives up when it is told that time is over', async () => {
    const timer = new AbortController();
    const receiver = await startReceiver(() => () => timer.abort());
    await expect(send(deliveryTo(receiver.url), timer.signal)).rejects.toMatchObject({ failure: 'timeout' });
  });

  it('tells a refused connection from a name that does not exist', async () => {
    const server = createTcpServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, 'close');
    await expect(send(deliveryTo(`http://127.0.0.1:${port}/`), never)).rejects.toMatchObject({
      failure: 'connection_refused',
    });
    await expect(send(deliveryTo('http://hooks.example.com/'), never)).rejects.toMatchObject({
      failure: 'dns_failure',
    });
    const unknown = ((_name: string, _options: object, callback: (error: Error) => void) =>
      callback(Object.assign(new Error('not found'), { syscall: 'getaddrinfo', code: 'ENOTFOUND' }))) as never;
    await expect(createSocketSender(loopbackOnly, unknown)(deliveryTo('http://a.test/'), never)).rejects.toMatchObject({
      failure: 'dns_failure',
    });
  });

  it('trusts any certificate of this machine, and only of this machine', async () => {
    const receiver = await startReceiver(undefined, { tls: true });
    expect(await send(deliveryTo(receiver.url), never)).toMatchObject({ status: 200 });
    const sendByName = createSocketSender(loopbackOnly, resolveTo('127.0.0.1'));
    await expect(sendByName(deliveryTo(`https://receiver.test:${receiver.port}/`), never)).rejects.toMatchObject({
      failure: 'connection_refused',
    });
    expect(receiver.received).toHaveLength(1);
  });

  it('gives plain HTTP to a receiver of this machine that has no TLS, and posts once', async () => {
    const receiver = await startReceiver();
    expect(await send(deliveryTo(receiver.url.replace('http:', 'https:')), never)).toMatchObject({ status: 200 });
    expect(receiver.received).toHaveLength(1);
  });

  it('does not fall back to plain HTTP anywhere else', async () => {
    const receiver = await startReceiver();
    const sendByName = createSocketSender(loopbackOnly, resolveTo('127.0.0.1'));
    await expect(sendByName(deliveryTo(`https://hooks.test:${receiver.port}/`), never)).rejects.toMatchObject({
      failure: 'connection_refused',
    });
    expect(receiver.received).toEqual([]);
  });

  test.each([[['10.0.0.1']], [['::ffff:192.168.1.1']], [['127.0.0.1', '169.254.169.254']], [['fd00::1']]])(
    'does not connect to a name that stands for %j',
    async (addresses) => {
      const sendByName = createSocketSender(loopbackOnly, resolveTo(...addresses));
      await expect(sendByName(deliveryTo('http://rebinding.test/'), never)).rejects.toThrow(/is of a private network/);
    },
  );

  it('checks the very address it connects to', async () => {
    const receiver = await startReceiver();
    const sendByName = createSocketSender(loopbackOnly, resolveTo('127.0.0.1'));
    expect(await sendByName(deliveryTo(`http://hooks.test:${receiver.port}/`), never)).toMatchObject({ status: 200 });
    expect(receiver.received[0]?.headers.host).toBe(`hooks.test:${receiver.port}`);
  });
});

describe('sending by a fetch of the caller', () => {
  it('does not follow redirects, and checks written addresses', async () => {
    const elsewhere = await startReceiver();
    const receiver = await startReceiver(
      () => (_request, response) => response.writeHead(302, { location: elsewhere.url }).end('moved'),
    );
    const send = createFetchSender(fetch, loopbackOnly);
    expect(await send(deliveryTo(receiver.url), never)).toEqual({ status: 302, body: 'moved' });
    expect(elsewhere.received).toEqual([]);
    await expect(send(deliveryTo('http://10.0.0.1/'), never)).rejects.toThrow(/private network/);
  });

  it('tells a timeout from other failures', async () => {
    const send = createFetchSender(() => Promise.reject(new TypeError('fetch failed')), loopbackOnly);
    const failure = (signal: AbortSignal) =>
      send(deliveryTo('http://127.0.0.1/'), signal).catch((error: DeliveryError) => error.failure);
    expect(await failure(never)).toBe('connection_refused');
    expect(await failure(AbortSignal.abort())).toBe('timeout');
  });
});
