import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { type MockExchange, startMock } from '../src/index.ts';
import { authorized, useMock } from './support/mock-server.ts';

const mock = useMock();

/** Sends bytes as they are and returns all that comes back. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect(mock.port, '127.0.0.1').setEncoding('latin1');
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  socket.end(text);
  await once(socket, 'close');
  return received;
}

describe('a page of another origin', () => {
  const preflight = (path: string) =>
    fetch(`${mock.url}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:3000',
        'access-control-request-method': 'DELETE',
        'access-control-request-headers': 'authorization,prefer',
      },
    });

  test.each(['/leadlex/v1/contacts/c', '/nowhere'])('may send any request to %s', async (path) => {
    const response = await preflight(path);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('DELETE');
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,prefer');
    expect(response.headers.get('x-concordat-mock')).toBe('prism');
  });

  test.each([
    ['DELETE', '/leadlex/v1/contacts/c', 200],
    ['GET', '/nowhere', 404],
  ])('may read the reply to %s %s', async (method, path, status) => {
    const response = await fetch(`${mock.url}${path}`, { method, headers: authorized });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toBe('*');
  });
});

test('OPTIONS without a preflight lists the documented methods', async () => {
  const response = await fetch(`${mock.url}/leadlex/v1/contacts/c`, { method: 'OPTIONS' });
  expect(response.status).toBe(204);
  expect(response.headers.get('allow')).toBe('GET, HEAD, PATCH, DELETE, OPTIONS');
});

test('HEAD has the headers of a reply and no body', async () => {
  const received = await sendRaw(
    'HEAD /leadlex/v1/contacts/bulk-delete HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n\r\n',
  );
  const [head, body] = received.split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 405 /);
  expect(head).toMatch(/content-length: [1-9]/i);
  expect(body).toBe('');
});

test('a whole URL as the target is understood', async () => {
  const received = await sendRaw(
    'DELETE http://api.example/v1/people/c HTTP/1.1\r\nHost: api.example\r\nConnection: close\r\n\r\n',
  );
  expect(received).toMatch(/^HTTP\/1\.1 404 /);
  expect(received).toContain('AutoSend API documents no path like /people/c');
});

test.each([
  ['nonsense', 'nonsense\r\n\r\n', '400'],
  ['headers beyond all measure', `GET / HTTP/1.1\r\nHost: mock\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, '431'],
])('%s gets a short refusal that still names the mock', async (_what, text, status) => {
  const received = await sendRaw(text);
  expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(received).toContain('x-concordat-mock: prism');
});

test('an endless body is cut off', async () => {
  const socket = connect(mock.port, '127.0.0.1').setEncoding('latin1');
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk;
  });
  const closed = new Promise((resolve) => socket.on('error', () => {}).on('close', resolve));
  socket.write('POST /leadlex/v1/contacts/bulk-delete HTTP/1.1\r\nHost: mock\r\nTransfer-Encoding: chunked\r\n\r\n');
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
  const feed = () => {
    while (socket.writable && socket.write(chunk)) {}
    if (socket.writable) socket.once('drain', feed);
  };
  feed();
  await closed;
  // The refusal may be lost with the connection; the end of it may not.
  expect(received === '' || received.startsWith('HTTP/1.1 413 ')).toBe(true);
  expect((await fetch(`${mock.url}/`)).status).toBe(404);
});

test('a client that goes away in the middle of its request disturbs nobody', async () => {
  const socket = connect(mock.port, '127.0.0.1').setEncoding('latin1');
  socket.write(
    'POST /leadlex/v1/contacts/bulk-delete HTTP/1.1\r\nHost: mock\r\nExpect: 100-continue\r\nContent-Length: 100\r\n\r\n',
  );
  const [answer] = await once(socket, 'data');
  expect(answer).toMatch(/^HTTP\/1\.1 100 /);
  socket.resetAndDestroy();
  await once(socket, 'close');
  expect((await fetch(`${mock.url}/leadlex/v1/contacts/c`, { method: 'DELETE', headers: authorized })).status).toBe(
    200,
  );
});

test('every request is reported once, without its query', async () => {
  const exchanges: MockExchange[] = [];
  const reported = Promise.withResolvers<void>();
  const logger = (exchange: MockExchange) => {
    exchanges.push(exchange);
    if (exchanges.length === 2) reported.resolve();
  };
  const logged = await startMock({ vendors: ['leadlex'], logger });
  await fetch(`${logged.url}/leadlex/v1/contacts/c?secret=hush`, { method: 'DELETE', headers: authorized });
  await fetch(`${logged.url}/leadlex/v1/contacts/c`, { method: 'DELETE' });
  await reported.promise;
  await logged.close();
  expect(JSON.stringify(exchanges)).not.toContain('hush');
  expect(exchanges).toMatchObject([
    {
      method: 'DELETE',
      path: '/leadlex/v1/contacts/c',
      status: 200,
      reason: 'secret: the contract knows no such query parameter',
    },
    { method: 'DELETE', path: '/leadlex/v1/contacts/c', status: 401, reason: expect.stringContaining('key') },
  ]);
});

test('a vendor left out is not answered for', async () => {
  const alone = await startMock({ vendors: ['autosend'] });
  const response = await fetch(`${alone.url}/leadlex/v1/contacts/c`, { method: 'DELETE', headers: authorized });
  await alone.close();
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ base_paths: { autosend: ['/autosend', '/v1'] } });
});

test('a taken port is an error of the caller’s', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  await expect(startMock({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  other.close();
});

test('closing twice is closing once, and connections without a request do not hold it up', async () => {
  const short = await startMock({ vendors: ['leadlex'] });
  const socket = connect(short.port, '127.0.0.1');
  await once(socket, 'connect');
  await Promise.all([short.close(), short.close(), once(socket, 'close')]);
  await expect(fetch(short.url)).rejects.toThrow();
});
