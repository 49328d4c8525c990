import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createLibrary } from './library.ts';
import { type Answer, head, reply, startFaultServer, write, writeAndClose } from './support/fault-server.ts';
import { createStillClock } from './support/still-clock.ts';

/** Starts a server, and calls it with all attempts that clients have by default. */
async function start(answers: readonly Answer[], more: { readonly maxBodyBytes?: number } = {}) {
  const server = await startFaultServer(answers);
  const clock = createStillClock();
  return { server, clock, library: createLibrary({ baseUrl: server.baseUrl, clock, maxRetries: undefined, ...more }) };
}

const page = '<!DOCTYPE html><title>502 Bad Gateway</title>';
const html = { 'Content-Type': 'text/html' };
const chunked = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' };
const book = '{"data":{"id":"b1","title":"T"}}';

describe('a successful reply that is not what it may be is reported, and never asked for again', () => {
  test.each<[string, Answer, body: unknown]>([
    ['truncated JSON', reply(200, '{"data":{"id":"b1"'), '{"data":{"id":"b1"'],
    ['invalid JSON', reply(200, "{'data': NaN}"), "{'data': NaN}"],
    ['JSON that is neither object nor list', reply(200, '"ok"'), 'ok'],
    ['two of them', reply(200, `${book}${book}`), `${book}${book}`],
    ['HTML', reply(200, page, html), page],
    ['bytes that are no text', reply(200, Buffer.from([0xff, 0xfe, 0x00])), '\ufffd\ufffd\0'],
    ['no body', reply(200), undefined],
    ['no body and no length', writeAndClose(head(200, {})), undefined],
    ['no body, in chunks', write(head(200, chunked), '0\r\n\r\n'), undefined],
    ['more than its length says', reply(200, book, { 'Content-Length': 10 }), book.slice(0, 10)],
    ['gzip that ends too early', reply(200, gzipSync(book).subarray(0, 25), { 'Content-Encoding': 'gzip' }), undefined],
    ['status 204', write(head(204, {})), undefined],
  ])('%s', async (name, answer, body) => {
    const { server, clock, library } = await start([answer]);
    for (const [call, mayHaveSucceeded] of [
      [() => library.safe.books.get({ id: 'b1' }), false],
      [() => library.safe.books.lend({ id: 'b1', reader_id: 'r1' }), true],
    ] as const) {
      const result = await call();
      expect(result).toMatchObject({
        ok: false,
        code: 'undocumented',
        error: { name: 'ResponseFormatError', attempts: 1, mayHaveSucceeded },
      });
      if (result.ok || !('body' in result.error)) throw new Error('no body');
      if (!name.startsWith('gzip')) expect(result.error.body).toEqual(body);
      expect(result.error.message).toMatch(/20[04], but the reply (is empty|\(.+\) is not what the API documents)/);
    }
    expect(server.requests).toHaveLength(2);
    expect(clock.pending()).toBe(0);
  });

  test('what follows a reply on its connection is not the next reply', async () => {
    const surplus = write(
      head(200, { 'Content-Type': 'application/json', 'Content-Length': 2 }),
      `{}${head(200, {})}x`,
    );
    const { library } = await start([surplus, reply(200, book)]);
    await library.books.get({ id: 'b1' });
    expect(await library.books.get({ id: 'b1' })).toEqual(JSON.parse(book));
  });
});

describe('a reply without a body where there may be none', () => {
  test.each([
    ['200', reply(200)],
    ['204', write(head(204, {}))],
  ])('%s', async (_, answer) => {
    const { server, library } = await start([answer]);
    expect(await library.books.remove({ shelf_id: 's1', id: 'b1' })).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });
});

describe('a reply that is compressed', () => {
  test.each(['gzip', 'x-gzip'])('by %s is read', async (encoding) => {
    const { library } = await start([reply(200, gzipSync(book), { 'Content-Encoding': encoding })]);
    expect(await library.books.get({ id: 'b1' })).toEqual(JSON.parse(book));
  });
});

describe('a reply that refuses', () => {
  test.each([502, 503, 504])(
    'HTML of a proxy with %i is a failure of the server, asked again where allowed',
    async (status) => {
      const { server, clock, library } = await start([reply(status, page, html)]);
      const read = await library.safe.books.get({ id: 'b1' });
      const message = `books.get: ${status}: the reply (text/html) is not what the API documents (after 3 attempts)`;
      expect(read).toMatchObject({
        code: 'undocumented',
        error: { name: 'ApiError', kind: 'server', status, code: undefined, body: page, attempts: 3, message },
      });
      expect(server.requests).toHaveLength(3);
      const written = await library.safe.books.lend({ id: 'b1', reader_id: 'r1' });
      expect(written).toMatchObject({ error: { kind: 'server', attempts: 1, mayHaveSucceeded: true } });
      expect(server.requests).toHaveLength(4);
      expect(clock.pending()).toBe(0);
    },
  );

  test.each([
    ['304', write(head(304, { ETag: '"1"' })), 304, 'unexpected'],
    ['500 without a body', reply(500), 500, 'server'],
    ['418 with invalid JSON', reply(418, '{"error":'), 418, 'unexpected'],
    ['404 with HTML', reply(404, page, html), 404, 'not_found'],
  ])('%s is reported at once', async (_, answer, status, kind) => {
    const { server, library } = await start([answer]);
    const result = await library.safe.books.get({ id: 'b1' });
    expect(result).toMatchObject({ code: 'undocumented', error: { name: 'ApiError', status, kind, attempts: 1 } });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('%i to another origin: nothing is sent there', async (status) => {
    const other = await startFaultServer([reply(200, book)]);
    const location = `${other.baseUrl}/books/b1`;
    const { server, library } = await start([reply(status, '', { Location: location })]);
    for (const call of [
      () => library.safe.books.get({ id: 'b1' }),
      () => library.safe.books.remove({ shelf_id: 's1', id: 'b1' }),
      () => library.safe.books.lend({ id: 'b1', reader_id: 'r1' }),
    ]) {
      const result = await call();
      expect(result).toMatchObject({ code: 'undocumented', error: { status, kind: 'unexpected', attempts: 1 } });
      const message = !result.ok && result.error.message;
      expect(message).toContain(`the redirect to ${location} was not followed; check baseUrl`);
    }
    expect([server.requests.length, other.requests.length, other.connections()]).toEqual([3, 0, 0]);
  });
});

describe('a body of 100 MB', () => {
  const size = 100 * 2 ** 20;

  /** Writes as fast as the client reads, and tells how much it took. */
  function writeSlowly(...start: readonly string[]): { readonly answer: Answer; readonly taken: () => number } {
    const part = Buffer.alloc(2 ** 16, ' ');
    let socket: Socket | undefined;
    const answer: Answer = (given) => {
      socket = given;
      for (const text of start) given.write(text);
      const proceed = () => {
        while (!given.destroyed && given.bytesWritten < size) if (!given.write(part)) return;
      };
      given.on('drain', proceed);
      proceed();
    };
    return { answer, taken: () => socket?.bytesWritten ?? 0 };
  }

  test.each([200, 400, 502])('with status %i is given up where it exceeds the limit, at once', async (status) => {
    const { answer, taken } = writeSlowly(head(status, { 'Content-Type': 'application/json', 'Content-Length': size }));
    const { server, clock, library } = await start([answer]);
    const error = await library.books.get({ id: 'b1' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'ResponseFormatError',
      status,
      attempts: 1,
      message: `books.get: ${status}, but its body exceeds maxBodyBytes (10485760)`,
    });
    await server.allClosed();
    // What the two sockets hold comes on top of the limit.
    expect(taken()).toBeLessThan(30 * 2 ** 20);
    expect([server.requests.length, clock.pending()]).toEqual([1, 0]);
  });

  test('without a length likewise', async () => {
    const { answer, taken } = writeSlowly('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n');
    const { server, library } = await start([answer], { maxBodyBytes: 1_000_000 });
    await expect(library.books.get({ id: 'b1' })).rejects.toThrow('its body exceeds maxBodyBytes (1000000)');
    await server.allClosed();
    expect(taken()).toBeLessThan(20 * 2 ** 20);
  });

  test('that gzip made small is not unpacked any further', async () => {
    const bomb = gzipSync(Buffer.alloc(size, ' '));
    expect(bomb.length).toBeLessThan(200_000);
    const { library } = await start([reply(200, bomb, { 'Content-Encoding': 'gzip' })]);
    const before = process.memoryUsage();
    await expect(library.books.get({ id: 'b1' })).rejects.toThrow('its body exceeds maxBodyBytes (10485760)');
    const after = process.memoryUsage();
    expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(size / 2);
  });

  test('is read when the limit allows it', async () => {
    const text = `{"data":{"id":"b1","title":"${'x'.repeat(2 ** 20)}"}}`;
    const { library } = await start([reply(200, text)], { maxBodyBytes: text.length });
    expect(JSON.stringify(await library.books.get({ id: 'b1' }))).toBe(text);
    const { library: stricter } = await start([reply(200, text)], { maxBodyBytes: text.length - 1 });
    await expect(stricter.books.get({ id: 'b1' })).rejects.toThrow('exceeds maxBodyBytes');
  });
});
