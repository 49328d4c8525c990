import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type SandboxServer, serveSandbox } from '../../src/index.ts';
import { proofSize, tell } from './proof-size.ts';
import { startProcess } from './start-process.ts';

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;
const authorization = 'authorization: Bearer wbk_full\r\n';
const post = `POST /leadlex/v1/contacts HTTP/1.1\r\nhost: sandbox\r\n${authorization}content-type: application/json\r\n`;

/** An attack: writes to a connection, and says with what statuses it may end; none where it just ends. */
interface Attack {
  readonly name: string;
  readonly write: (socket: Socket) => Promise<void>;
  readonly statuses: readonly number[];
  /** Whether the connection may end before the reply is read, because the server leaves unread what is still being sent. */
  readonly mayLoseReply?: true;
}

/** Resolves with the first of some events; an error is one like the others. */
function firstOf(socket: Socket, ...events: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) socket.off(event, done);
      resolve();
    };
    for (const event of events) socket.on(event, done);
  });
}

/** Writes as fast as the other side reads, until it does not want any more. */
async function pour(socket: Socket, chunk: Buffer, count: number): Promise<void> {
  for (let written = 0; written < count && socket.writable; written += 1) {
    if (!socket.write(chunk)) await firstOf(socket, 'drain', 'close');
  }
}

const attacks: readonly Attack[] = [
  {
    name: 'a body of 32 MiB whose length is known',
    statuses: [413],
    async write(socket) {
      socket.write(`${post}content-length: ${32 * mebibyte}\r\n\r\n`);
      await pour(socket, Buffer.alloc(64 * kibibyte, 'x'), 512);
    },
  },
  {
    name: 'a body without an end',
    statuses: [413],
    mayLoseReply: true,
    async write(socket) {
      socket.write(`${post}transfer-encoding: chunked\r\n\r\n`);
      await pour(
        socket,
        Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(64 * kibibyte, 'x'), Buffer.from('\r\n')]),
        kibibyte,
      );
    },
  },
  {
    name: 'a thousand headers of junk',
    statuses: [431],
    async write(socket) {
      socket.write('GET /leadlex/v1/lists HTTP/1.1\r\nhost: sandbox\r\n');
      const junk = Buffer.from(
        Array.from({ length: 1000 }, (_, index) => `x-junk-${index}: ${'a'.repeat(100)}\r\n`).join(''),
      );
      await pour(socket, junk, 10);
    },
  },
  {
    name: 'a request line without an end',
    statuses: [431],
    async write(socket) {
      socket.write('GET /leadlex/');
      await pour(socket, Buffer.alloc(64 * kibibyte, 'a'), 16);
    },
  },
  {
    name: 'requests one after the other, with garbage among them',
    statuses: [200, 400],
    async write(socket) {
      const asked = `GET /leadlex/v1/lists HTTP/1.1\r\nhost: sandbox\r\n${authorization}\r\n`;
      await pour(socket, Buffer.from(`${asked.repeat(20)}\0\x01 garbage\r\n\r\n${asked.repeat(20)}`), 50);
    },
  },
  {
    name: 'two lengths, which is how requests are smuggled',
    statuses: [400],
    async write(socket) {
      socket.write(
        `${post}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /leadlex/v1/lists HTTP/1.1\r\n\r\n`,
      );
    },
  },
];

/** Makes an attack on a port; gives the statuses that came back until the connection ended. */
async function attack(port: number, { write }: Attack): Promise<readonly number[]> {
  const socket = connect(port, '127.0.0.1');
  // What is written after the other side has closed is lost, and that is no news.
  socket.on('error', () => undefined);
  let replies = '';
  socket.setEncoding('latin1').on('data', (data: string) => {
    replies += data;
  });
  const closed = firstOf(socket, 'close');
  await write(socket);
  socket.end();
  await closed;
  return [...new Set([...replies.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)))];
}

/** The memory a process holds and the most it ever held, in bytes. */
async function memoryOf(pid: number): Promise<{ readonly held: number; readonly most: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * kibibyte;
  return { held: read('VmRSS'), most: read('VmHWM') };
}

describe('a server under attack', () => {
  test.each(attacks)('by $name refuses it, and serves others meanwhile', async (one) => {
    const server = await serveSandbox({ vendors: ['leadlex'] });
    onTestFinished(() => server.close());
    const url = `${server.url}/leadlex/v1/lists`;
    const headers = { authorization: 'Bearer wbk_full' };
    const attacking = Promise.all(Array.from({ length: 3 }, () => attack(server.port, one)));
    const served = await Promise.all(Array.from({ length: 10 }, () => fetch(url, { headers })));
    expect(new Set(served.map(({ status }) => status))).toEqual(new Set([200]));
    const told = new Set((await attacking).flat());
    expect([...told].filter((status) => !one.statuses.includes(status))).toEqual([]);
    if (!one.mayLoseReply) expect(told.size).toBeGreaterThan(0);
    expect((await fetch(url, { headers })).status).toBe(200);
  });

  test.skipIf(process.platform !== 'linux')('holds little memory', { timeout: 600_000 }, async () => {
    const { url, pid, kill } = await startProcess(':memory:');
    onTestFinished(kill);
    const port = Number(new URL(url).port);
    const ask = () => fetch(`${url}/leadlex/v1/lists`, { headers: { authorization: 'Bearer wbk_full' } });
    expect((await ask()).status).toBe(200);
    const round = () => Promise.all(attacks.flatMap((one) => Array.from({ length: 4 }, () => attack(port, one))));
    await round();
    const { held } = await memoryOf(pid);
    const rounds = proofSize(50, 1);
    for (let count = 0; count < rounds; count += 1) {
      const attacking = round();
      expect((await ask()).status).toBe(200);
      await attacking;
    }
    const growth = ((await memoryOf(pid)).most - held) / mebibyte;
    tell(`${rounds} rounds of ${attacks.length * 4} attacks: memory grew by ${growth.toFixed(0)} MiB at most`);
    expect(growth).toBeLessThan(100);
  });
});

describe('who sends slowly', () => {
  /** A server that waits for a fraction of a second in place of half a minute. */
  async function serveImpatiently(): Promise<SandboxServer> {
    const timeouts = { headers: 100, request: 200, check: 20 };
    const server = await serveSandbox({ vendors: ['leadlex'], timeouts });
    onTestFinished(() => server.close());
    return server;
  }

  test.each([
    ['headers', 'GET /leadlex/v1/lists HTTP/1.1\r\nhost: sand'],
    ['a body', `${post}content-length: 100\r\n\r\n{"email":`],
    ['a chunked body', `${post}transfer-encoding: chunked\r\n\r\n5\r\n{"ema`],
  ])('%s is told 408, and others are served', async (_, start) => {
    const server = await serveImpatiently();
    const slow = connect(server.port, '127.0.0.1');
    slow.write(start);
    const reply = text(slow);
    const other = await fetch(`${server.url}/leadlex/v1/lists`, { headers: { authorization: 'Bearer wbk_full' } });
    expect(other.status).toBe(200);
    expect(await reply).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('nothing at all is let go', async () => {
    const server = await serveImpatiently();
    const silent = Array.from({ length: 50 }, () => connect(server.port, '127.0.0.1').resume());
    await Promise.all(silent.map((socket) => firstOf(socket, 'close')));
    const reply = await fetch(`${server.url}/leadlex/v1/lists`, { headers: { authorization: 'Bearer wbk_full' } });
    expect(reply.status).toBe(200);
  });
});
