import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { GateReport } from '@concordat/contract';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from './support/http-server.ts';
import { startCommand } from './support/run-command.ts';
import { runInProcess } from './support/run-in-process.ts';

const key = 'wbk_0123456789abcdefghijklmnop';
const gate = (url: string, ...more: string[]) =>
  runInProcess(['gate', 'leadlex', '--target', url, ...more], { LEADLEX_API_KEY: key });

/** A server that speaks something else. */
async function serveRaw(listener: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    listener(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
}

function expectOneLine(run: { code: number; stdout: string; stderr: string }, code: number, message: RegExp): void {
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).toMatch(/^concordat: .*\n$/);
}

test('what answers is no HTTP server', async () => {
  const url = await serveRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
  expectOneLine(await gate(url), 3, /does not answer \(what answers is no HTTP server\); check the port/);
});

test('a server that closes the connection', async () => {
  const url = await serveRaw((socket) => socket.destroy());
  expectOneLine(await gate(url), 3, /does not answer \(connection (closed|reset)\)/);
});

test('a connection that breaks once is tried again', async () => {
  const { url, requests } = await serve((_request, response) => {
    if (requests.length === 1) response.destroy();
    else response.writeHead(503).end();
  });
  expectOneLine(await gate(url), 3, /answers 503 to everything/);
});

test('HTML to everything, whatever the status', async () => {
  const { url, requests } = await serve((_request, response) => {
    response
      .writeHead(requests.length === 1 ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      .end('<!doctype html>');
  });
  expectOneLine(await gate(url), 3, /pages for browsers \(text\/html, 404\).*check the URL and its path/);
  expect(requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
});

test('one page for browsers among replies of an API is left to the checks', async () => {
  const { url, requests } = await serve((_request, response) => {
    const type = requests.length === 1 ? 'text/html' : 'application/json';
    response.writeHead(401, { 'content-type': type }).end('{}');
  });
  expect(await gate(url, '--only', 'contacts.delete')).toMatchObject({ code: 1 });
});

test('a server that has the operations of the run alone, and pages for everything else', async () => {
  const { url } = await serve(({ method }, response) => {
    if (method === 'DELETE') response.writeHead(401, { 'content-type': 'application/json' }).end('{}');
    else response.writeHead(404, { 'content-type': 'text/html' }).end('Cannot GET');
  });
  expect(await gate(url, '--only', 'contacts.delete')).toMatchObject({ code: 1 });
});

test('a gateway whose server is down', async () => {
  const { url } = await serve((_request, response) => {
    response.writeHead(503, { 'content-type': 'application/json' }).end('{}');
  });
  expectOneLine(await gate(url), 3, /answers 503 to everything.*try again later/);
});

test('no more requests are sent than the budget, the look at the server among them', async () => {
  const { url, requests } = await serve((_request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' }).end('{}');
  });
  await gate(url, '--budget', '5');
  expect(requests).toHaveLength(5);
  expectOneLine(await gate(url, '--budget', '1'), 3, /--budget 1 was spent.*allow at least 2/);
  expect(requests).toHaveLength(6);
});

test('redirects are named, not followed, and get no key', async () => {
  const { url, requests } = await serve((request, response) => {
    response.writeHead(301, { location: `https://api.example.com/v2${request.url}?token=1` }).end();
  });
  expectOneLine(
    await gate(url),
    2,
    /redirects everything, such as to https:\/\/api\.example\.com\/v2\S+; give the URL/,
  );
  expect(requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
});

test('a server that begins to answer and hangs', async () => {
  const { url } = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{');
  });
  expectOneLine(await gate(url, '--timeout', '100'), 3, /does not answer \(timed out\)/);
});

test('an endless body is not read to its end', async () => {
  let sent = 0;
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const { url } = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const send = () => {
      // A gigabyte, as fast as it is taken.
      while (sent < 1024 ** 3 && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', send);
      }
    };
    send();
  });
  expectOneLine(await gate(url), 3, /sends more than 1 MiB to requests without a key/);
  expect(sent).toBeLessThan(64 * 1024 ** 2);
});

test('Ctrl+C before anything was checked', async () => {
  const asked = Promise.withResolvers<void>();
  const { url } = await serve(() => asked.resolve());
  const run = startCommand(['gate', 'leadlex', '--target', url]);
  await asked.promise;
  run.child.kill('SIGINT');
  expect(await run.ended).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/\nconcordat: the run was ended before anything was checked\n$/),
  });
});

test.each([[['--target', 'live']], [['--target', 'http://127.0.0.1:1234', '--allow', 'own-data']]])(
  'without a key, %j is refused before anything is asked',
  async (args) => {
    const run = await runInProcess(['gate', 'leadlex', ...args]);
    expectOneLine(run, 2, /there is no key for leadlex; set LEADLEX_API_KEY/);
  },
);

test('without a key, a server is asked for refusals, and the command says so', async () => {
  const { url, requests } = await serve((_request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"error":{"code":"invalid_key","message":"no"}}');
  });
  const { code, stderr } = await runInProcess(['gate', 'leadlex', '--target', url, '--only', 'contacts.delete']);
  expect(code).toBe(3);
  expect(stderr).toContain(
    'There is no key for leadlex, so little more than refusals can be seen; set LEADLEX_API_KEY.',
  );
  expect(requests.length).toBeGreaterThan(1);
});

test('a server that answers a while and then hangs is given up, whatever there is to ask', async () => {
  const { url, requests } = await serve((_request, response) => {
    if (requests.length > 10) return;
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"error":{"code":"invalid_key","message":"no"}}');
  });
  const { code, stdout } = await gate(url, '--timeout', '300', '--report', 'json=-');
  expect(code).toBe((JSON.parse(stdout) as GateReport).findings.some(({ counted }) => counted) ? 1 : 3);
  expect(stdout).toContain('the target no longer answers');
  expect(requests.length).toBeLessThan(40);
});

test('the same Ctrl+C passed on twice is one', async () => {
  const asked = Promise.withResolvers<void>();
  const { url } = await serve(() => asked.resolve());
  const run = startCommand(['gate', 'leadlex', '--target', url]);
  await asked.promise;
  run.child.kill('SIGINT');
  run.child.kill('SIGINT');
  // As npm does.
  expect(await run.ended).toMatchObject({ code: 3 });
});
