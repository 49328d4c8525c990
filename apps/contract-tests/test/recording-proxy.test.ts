import { createServer, request as openRequest, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { exchangeIdHeader, startRecordingProxy } from '../src/recording-proxy.ts';

async function startBehindProxy(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy = await startRecordingProxy({ target: `http://127.0.0.1:${port}` });
  onTestFinished(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });
  return proxy;
}

test('hands everything on as it came, and remembers it', async () => {
  const proxy = await startBehindProxy(async (request, response) => {
    const sent = await text(request);
    response.sendDate = false;
    response.writeHead(207, ['X-Seen', request.url ?? '', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2']);
    response.end(`{ "sent":${JSON.stringify(sent)} }\r\n`);
  });
  const reply = await new Promise<{ status: number; rawHeaders: string[]; body: string }>((resolve, reject) => {
    const headers = { [exchangeIdHeader]: 'e1', 'Content-Type': 'text/plain' };
    openRequest(`${proxy.url}/a%2Fb?q=1&q=%20`, { method: 'PATCH', headers }, async (message) => {
      const { statusCode = 0, rawHeaders } = message;
      resolve({ status: statusCode, rawHeaders, body: (await buffer(message)).toString() });
    })
      .on('error', reject)
      .end('{ "é" : 1 }');
  });

  const body = '{ "sent":"{ \\"é\\" : 1 }" }\r\n';
  expect(reply).toMatchObject({ status: 207, body });
  expect(reply.rawHeaders.slice(0, 6)).toEqual([
    'X-Seen',
    '/a%2Fb?q=1&q=%20',
    'Set-Cookie',
    'a=1',
    'Set-Cookie',
    'b=2',
  ]);
  expect(proxy.take('e1')).toMatchObject([
    {
      request: {
        method: 'PATCH',
        url: '/a%2Fb?q=1&q=%20',
        headers: { 'content-type': ['text/plain'] },
        body: '{ "é" : 1 }',
      },
      response: { status: 207, headers: { 'set-cookie': ['a=1', 'b=2'] }, body },
    },
  ]);
  expect(proxy.take('e1')).toEqual([]);
});

test.each<[string, RequestListener]>([
  ['breaks the connection', (request) => request.socket.destroy()],
  [
    'breaks off within the body',
    (_, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('{');
      response.socket?.end();
    },
  ],
  ['sends bytes that are no text', (_, response) => response.end(Buffer.from([0xff, 0xfe, 0xfd]))],
])('a server that %s is one that gives no reply', async (_, listener) => {
  const proxy = await startBehindProxy(listener);
  await expect(fetch(proxy.url, { headers: { [exchangeIdHeader]: 'e1' } })).rejects.toThrow('fetch failed');
  expect(proxy.take('e1')).toEqual([]);
});
