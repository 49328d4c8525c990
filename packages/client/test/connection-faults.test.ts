import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  type CallOptions,
  type ClientOptions,
  ConcordatError,
  type ConnectionError,
  type Fetch,
} from '../src/index.ts';
import { apiKey, createLibrary as createLibraryOnce } from './library.ts';
import {
  type Answer,
  findClosedPort,
  head,
  reply,
  startFaultServer,
  write,
  writeAndClose,
  writeAndReset,
} from './support/fault-server.ts';
import { createStillClock } from './support/still-clock.ts';

/** A library whose calls have the attempts that clients have by default. */
const createLibrary = (options: Partial<ClientOptions>) => createLibraryOnce({ maxRetries: undefined, ...options });

/** Calls of each kind: what it is, whether it may be sent again, and the call. */
type Call = (library: ReturnType<typeof createLibrary>, options?: CallOptions) => Promise<unknown>;
const calls: readonly [kind: string, isRepeated: boolean, call: Call][] = [
  ['GET', true, ({ books }, options) => books.get({ id: 'b1' }, options)],
  ['DELETE', true, ({ books }, options) => books.remove({ shelf_id: 's1', id: 'b1' }, options)],
  ['POST with an idempotency key', true, ({ books }, options) => books.bulkRemove({ ids: ['b1'] }, options)],
  ['POST', false, ({ books }, options) => books.lend({ id: 'b1', reader_id: 'r1' }, options)],
];

/** How a connection breaks off after the request has arrived. */
const json = head(200, { 'Content-Type': 'application/json', 'Content-Length': 100 });
const chunked = head(200, { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' });
const packed = gzipSync('{"data":{}}');
const corrupt = Buffer.concat([packed.subarray(0, 10), Buffer.alloc(20, 0xff)]);
const gzipHead = (length: number) =>
  head(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip', 'Content-Length': length });

const breaks: readonly [name: string, answer: Answer][] = [
  ['reset before the reply', writeAndReset()],
  ['closed before the reply', writeAndClose()],
  ['reset inside the headers', writeAndReset('HTTP/1.1 200 OK\r\nContent-Ty')],
  ['closed inside the headers', writeAndClose('HTTP/1.1 200 OK\r\nContent-Ty')],
  ['reset after the headers', writeAndReset(json)],
  ['reset inside the body', writeAndReset(json, '{"data":')],
  ['closed before its length', writeAndClose(json, '{"data":{}}')],
  ['closed between two chunks', writeAndClose(chunked, 'b\r\n{"data":{}}\r\n')],
  ['closed inside a chunk', writeAndClose(chunked, 'ff\r\n{"data":')],
  ['reset inside the body of an error', writeAndReset(json.replace('200', '400'), '{"error":')],
  ['of corrupt gzip', writeAndClose(gzipHead(corrupt.length), corrupt)],
  ['of what claims to be gzip', writeAndClose(gzipHead(11), '{"data":{}}')],
  ['of something else than HTTP', writeAndClose('SSH-2.0-OpenSSH_9.2\r\n')],
  ['of two different lengths', writeAndClose(`HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}`)],
];

async function rejection(call: Promise<unknown>): Promise<ConcordatError> {
  const error = await call.then(
    (data) => expect.fail(`resolved with ${JSON.stringify(data)}`),
    (reason: unknown) => reason,
  );
  if (!ConcordatError.isInstance(error)) throw error;
  return error;
}

describe.each(calls)('%s', (_, isRepeated, call) => {
  const isRead = call === calls[0]?.[2];

  test.each(breaks)('on a connection that is %s', async (_, answer) => {
    const server = await startFaultServer([answer]);
    const clock = createStillClock();
    const error = await rejection(call(createLibrary({ baseUrl: server.baseUrl, clock })));
    const sent = isRepeated ? 3 : 1;
    expect(error).toMatchObject({ name: 'ConnectionError', attempts: sent, mayHaveSucceeded: !isRead });
    expect(error.message).toContain(`no complete reply from ${new URL(server.baseUrl).host}`);
    expect((error as ConnectionError).cause).toBeInstanceOf(Error);
    expect(server.requests).toHaveLength(sent);
    expect(clock.pending()).toBe(0);
    await server.allClosed();
  });

  test('on a connection that is reset before anything is sent', async () => {
    const server = await startFaultServer([], (socket) => socket.resetAndDestroy());
    const clock = createStillClock();
    const error = await rejection(call(createLibrary({ baseUrl: server.baseUrl, clock })));
    expect(error).toMatchObject({ name: 'ConnectionError', attempts: isRepeated ? 3 : 1 });
    expect(server.requests).toEqual([]);
    expect(clock.pending()).toBe(0);
  });

  test('on a connection that is refused', async () => {
    const baseUrl = await findClosedPort();
    const clock = createStillClock();
    const error = await rejection(call(createLibrary({ baseUrl, clock })));
    expect(error).toMatchObject({ name: 'ConnectionError', attempts: isRepeated ? 3 : 1 });
    expect(error.message).toContain('(ECONNREFUSED)');
    expect(clock.pending()).toBe(0);
  });

  test.each([
    ['before its headers', write(), false],
    ['inside its headers', write('HTTP/1.1 200 OK\r\nContent-Ty'), false],
    ['after its headers', write(json), true],
    ['inside its body', write(json, '{"data":'), true],
    ['between two chunks', write(chunked, 'b\r\n{"data":{}}\r\n'), true],
    ['inside the body of an error', write(json.replace('200', '502'), '<html>'), true],
  ])('of a reply that stalls %s', async (_, answer, hasHeaders) => {
    const server = await startFaultServer([answer]);
    const clock = createStillClock();
    let countHeaders = () => {};
    const fetchHeaders: Fetch = async (request, init) => {
      const response = await fetch(request, init);
      countHeaders();
      return response;
    };
    const library = createLibrary({ baseUrl: server.baseUrl, clock, timeout: 5_000, fetch: fetchHeaders });
    const outcome = rejection(call(library));
    const sent = isRepeated ? 3 : 1;
    for (let count = 1; count <= sent; count++) {
      const arrived = new Promise<void>((resolve) => {
        countHeaders = resolve;
      });
      await (hasHeaders ? arrived : server.answered(count));
      clock.expire();
    }
    const error = await outcome;
    expect(error).toMatchObject({ name: 'TimeoutError', timeout: 5_000, attempts: sent, mayHaveSucceeded: !isRead });
    expect(error.message).toContain('no complete reply within 5000 ms');
    expect(server.requests).toHaveLength(sent);
    expect(clock.pending()).toBe(0);
    await server.allClosed();
  });

  test('that is aborted is sent once, and its connection closed', async () => {
    const server = await startFaultServer([write(json, '{"data":')]);
    const clock = createStillClock();
    const controller = new AbortController();
    const outcome = rejection(call(createLibrary({ baseUrl: server.baseUrl, clock }), { signal: controller.signal }));
    await server.answered(1);
    controller.abort();
    expect(await outcome).toMatchObject({ name: 'AbortedError', attempts: 1, mayHaveSucceeded: !isRead });
    expect(server.requests).toHaveLength(1);
    expect(clock.pending()).toBe(0);
    await server.allClosed();
  });
});

describe('after a connection that was reset', () => {
  const reset = writeAndReset();

  test('the reply to the next attempt counts', async () => {
    const { baseUrl, requests } = await startFaultServer([reset, reply(200, '{"data":{"id":"b1","title":"T"}}')]);
    const library = createLibrary({ baseUrl, clock: createStillClock() });
    expect(await library.books.get({ id: 'b1' })).toEqual({ data: { id: 'b1', title: 'T' } });
    expect(requests).toHaveLength(2);
  });

  test('every attempt is the same request, with the idempotency key of the first', async () => {
    const { baseUrl, requests } = await startFaultServer([reset, reset, reply(200, '{"data":{"removed":1}}')]);
    await createLibrary({ baseUrl, clock: createStillClock() }).books.bulkRemove({ ids: ['b1'] });
    const [first] = requests;
    expect(first).toMatchObject({ method: 'POST', target: '/books/bulk-remove', body: '{"ids":["b1"]}' });
    expect(first?.headers['authorization']).toBe(`Bearer ${apiKey}`);
    expect(first?.headers['idempotency-key']).toMatch(/^[\da-f-]{36}$/);
    expect(requests).toEqual([first, first, first]);
  });

  test('a deletion that finds nothing may have been done by the attempt before', async () => {
    const missing = reply(404, '{"error":{"code":"book_not_found","message":"No such book."}}');
    const { baseUrl, requests } = await startFaultServer([reset, missing]);
    const library = createLibrary({ baseUrl, clock: createStillClock() });
    const result = await library.safe.books.remove({ shelf_id: 's1', id: 'b1' });
    expect(result).toMatchObject({
      code: 'book_not_found',
      error: { name: 'ApiError', status: 404, attempts: 2, mayHaveSucceeded: true },
    });
    expect(requests).toHaveLength(2);
  });

  test('there is no further attempt when none is wanted', async () => {
    const { baseUrl, requests } = await startFaultServer([reset]);
    const error = await rejection(createLibrary({ baseUrl, maxRetries: 0 }).books.get({ id: 'b1' }));
    expect(error).toMatchObject({ name: 'ConnectionError', attempts: 1 });
    expect(requests).toHaveLength(1);
  });
});
