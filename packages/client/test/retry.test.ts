import { describe, expect, test } from 'vitest';
import {
  ApiError,
  type CallOptions,
  type ClientOptions,
  type ConcordatError,
  ConnectionError,
  TimeoutError,
} from '../src/index.ts';
import { countListeners } from './count-listeners.ts';
import { createFakeClock } from './fake-clock.ts';
import { createLibrary } from './library.ts';

type Answer = (request: Request) => Response | Promise<Response>;

const book = () => Response.json({ data: { id: 'b1', title: 'Emma' } });
const status =
  (code: number, headers: Record<string, string> = {}, body = '{}'): Answer =>
  () =>
    new Response(body, { status: code, headers });
const refused: Answer = () => Promise.reject(Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED' }));
const never: Answer = () => new Promise(() => undefined);

/** A client that is answered in this order, the last answer again and again. */
function observe(answers: readonly Answer[], options: Partial<ClientOptions> = {}) {
  const clock = createFakeClock();
  const requests: Request[] = [];
  const times: number[] = [];
  const fetch = (request: Request) => {
    times.push(clock.elapsed());
    requests.push(request.clone());
    const answer = answers[Math.min(requests.length, answers.length) - 1] as Answer;
    return answer(request);
  };
  const library = createLibrary({ fetch, clock, maxRetries: 2, ...options });
  return { library, clock, requests, times };
}

const get = (library: ReturnType<typeof createLibrary>, options?: CallOptions) =>
  library.books.get({ id: 'b1' }, options);

const caught = (call: Promise<unknown>) =>
  call.then(
    (data) => expect.fail(`resolved with ${JSON.stringify(data)}`),
    (reason: unknown) => reason as ConcordatError,
  );

describe('a call that only reads is tried again', () => {
  test.each([408, 429, 502, 503, 504])('after a %i', async (code) => {
    const { library, clock, times } = observe([status(code), status(code), book]);
    expect(await clock.runUntil(get(library))).toEqual({ data: { id: 'b1', title: 'Emma' } });
    // Half of 500 and half of 1000: the clock's chance is one half.
    expect(times).toEqual([0, 250, 750]);
    expect(clock.pending()).toEqual([]);
  });

  test.each([400, 401, 403, 404, 409, 418, 422, 500, 501, 505, 302])('but not after a %i', async (code) => {
    const { library, clock, requests } = observe([status(code)]);
    expect(await clock.runUntil(caught(get(library)))).toMatchObject({ name: 'ApiError', status: code, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test('after a connection that failed, or broke off inside the body', async () => {
    const broken: Answer = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"data":'));
            controller.error(new TypeError('terminated'));
          },
        }),
      );
    const { library, clock, requests } = observe([refused, broken, book]);
    await clock.runUntil(get(library));
    expect(requests).toHaveLength(3);
  });

  test('but not after a reply that is no JSON', async () => {
    const { library, clock, requests } = observe([() => new Response('{"data":')]);
    expect(await clock.runUntil(caught(get(library)))).toMatchObject({ name: 'ResponseFormatError', attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test('as often as `maxRetries` says, of the client or the call', async () => {
    for (const [ofClient, ofCall, expected] of [
      [undefined, undefined, 3],
      [0, undefined, 1],
      [5, undefined, 6],
      [5, 0, 1],
      [0, 1, 2],
    ]) {
      const { library, clock, requests } = observe([refused], { maxRetries: ofClient });
      const error = await clock.runUntil(caught(get(library, { maxRetries: ofCall })));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error.attempts).toBe(expected);
      expect(requests).toHaveLength(Number(expected));
    }
  });

  test('and the error says how often', async () => {
    const { library, clock } = observe([status(503)]);
    const error = await clock.runUntil(caught(get(library)));
    expect(error.message).toBe(
      'books.get: 503: the reply (text/plain;charset=UTF-8) is not what the API documents (after 3 attempts)',
    );
  });
});

describe('a call that changes something', () => {
  const remove = (library: ReturnType<typeof createLibrary>) => library.books.remove({ shelf_id: 's1', id: 'b1' });

  test('is tried again as a DELETE', async () => {
    const { library, clock, requests } = observe([refused, book]);
    await clock.runUntil(remove(library));
    expect(requests.map(({ method }) => method)).toEqual(['DELETE', 'DELETE']);
  });

  test('is tried again as a POST where the contract says that repeating it changes nothing', async () => {
    const { library, clock, requests } = observe([refused, status(503), book]);
    await clock.runUntil(library.books.shelve({ id: 'b1' }));
    expect(requests).toHaveLength(3);
  });

  test.each<[string, Answer]>([
    ['a lost connection', refused],
    ['a 503', status(503)],
    ['a 408', status(408)],
  ])('is never tried again as any other POST or PATCH, after %s', async (_, answer) => {
    for (const call of ['lend', 'annotate'] as const) {
      const { library, clock, requests } = observe([answer]);
      const input = { id: 'b1', reader_id: 'r1' };
      const error = await clock.runUntil(caught(library.books[call](input)));
      expect(error).toMatchObject({ attempts: 1, mayHaveSucceeded: true });
      expect(requests).toHaveLength(1);
    }
  });

  test('is tried again after a 429 whatever it is, with the same body', async () => {
    const { library, clock, requests } = observe([status(429), status(429), book]);
    await clock.runUntil(library.books.lend({ id: 'b1', reader_id: 'r1' }));
    const bodies = await Promise.all(requests.map((request) => request.json()));
    expect(bodies).toEqual([{ reader_id: 'r1' }, { reader_id: 'r1' }, { reader_id: 'r1' }]);
  });

  test('is tried again with the idempotency key it had first, where the API documents one', async () => {
    const { library, clock, requests } = observe([refused, status(502), book]);
    await clock.runUntil(library.books.bulkRemove({ ids: ['b1'] }));
    const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).toMatch(/^[\da-f]{8}-/);
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(3);
    const own = observe([refused, book]);
    await own.clock.runUntil(own.library.books.bulkRemove({ ids: ['b1'] }, { idempotencyKey: 'mine' }));
    expect(own.requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['mine', 'mine']);
  });

  test('and answers 404 to its repetition, may have succeeded', async () => {
    const { library, clock } = observe([refused, status(404, {}, '{"error":{"code":"book_not_found"}}')]);
    const error = await clock.runUntil(caught(remove(library)));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, code: 'book_not_found', attempts: 2, mayHaveSucceeded: true });
  });

  test('has not succeeded when every attempt was refused', async () => {
    for (const answers of [[status(404)], [status(429), status(404)]]) {
      const { library, clock } = observe(answers);
      expect(await clock.runUntil(caught(remove(library)))).toMatchObject({ status: 404, mayHaveSucceeded: false });
    }
  });
});

test('a call through `http` is tried again by its method', async () => {
  const { library, clock, requests } = observe([status(503), book]);
  const { data } = await clock.runUntil(library.http.GET('/books/{id}', { params: { path: { id: 'b1' } } }));
  expect(data).toEqual({ data: { id: 'b1', title: 'Emma' } });
  expect(requests).toHaveLength(2);
  const patch = observe([status(503), book]);
  const path = { id: 'b1' };
  const result = await patch.clock.runUntil(patch.library.http.PATCH('/books/{id}', { params: { path }, body: {} }));
  expect(result.response.status).toBe(503);
  expect(patch.requests).toHaveLength(1);
});

describe('two clocks', () => {
  test('each attempt has its own, and all together have one', async () => {
    const { library, clock, times } = observe([never], { timeout: 1_000, totalTimeout: 2_500 });
    const error = await clock.runUntil(caught(get(library)));
    // 1000 and a wait of 250, 1000 more: a wait of 500 is more than the 250 that are left.
    expect(times).toEqual([0, 1_250]);
    expect(clock.elapsed()).toBe(2_250);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toBe(
      'books.get: no complete reply within 1000 ms (after 2 attempts); not tried again, because a wait of 500 ms exceeds what is left of totalTimeout',
    );
    expect(clock.pending()).toEqual([]);
  });

  test('the one for all ends an attempt early', async () => {
    const { library, clock } = observe([never], { timeout: 1_000, totalTimeout: 1_400 });
    expect(await clock.runUntil(caught(get(library)))).toMatchObject({
      name: 'TimeoutError',
      timeout: 150,
      attempts: 2,
    });
    expect(clock.elapsed()).toBe(1_400);
  });

  test('a wait that is longer than what is left fails at once, with the reply at hand', async () => {
    const { library, clock } = observe([status(429, { 'Retry-After': '500' })]);
    const error = await clock.runUntil(caught(get(library)));
    expect(error).toMatchObject({ name: 'ApiError', status: 429, attempts: 1 });
    expect(error.message).toContain('a wait of 500000 ms exceeds what is left of totalTimeout');
    expect(clock.elapsed()).toBe(0);
  });

  test('both cover the body', async () => {
    const stalled: Answer = () => new Response(new ReadableStream());
    const { library, clock } = observe([stalled], { timeout: 1_000 });
    expect(await clock.runUntil(caught(get(library)))).toMatchObject({ name: 'TimeoutError', attempts: 3 });
  });

  test('of a stream neither runs once its headers are there', async () => {
    const csv: Answer = () => new Response(new ReadableStream(), { headers: { 'Content-Type': 'text/csv' } });
    const { library, clock, requests } = observe([status(503), csv]);
    await clock.runUntil(library.books.export());
    expect(requests).toHaveLength(2);
    expect(clock.pending()).toEqual([]);
  });
});

describe('an abort', () => {
  test.each<[string, Answer, number]>([
    ['of an attempt', never, 100],
    ['of the wait between two', status(503, { 'Retry-After': '60' }), 100],
    ['of the wait after a refusal', status(429, { 'Retry-After': '60' }), 100],
  ])('%s ends the call, and leaves nothing behind', async (_, answer, after) => {
    const controller = new AbortController();
    const count = countListeners(controller.signal);
    const { library, clock, requests } = observe([answer]);
    const error = caught(get(library, { signal: controller.signal }));
    await clock.advance(after);
    controller.abort(new Error('the user left'));
    expect(await error).toMatchObject({ name: 'AbortedError', cause: { message: 'the user left' }, attempts: 1 });
    expect([requests.length, count(), clock.pending()]).toEqual([1, 0, []]);
  });
});

describe('a body that is larger than allowed is not read, nor asked for again', () => {
  /** Zeros without an end. */
  function endless(type: string) {
    const seen = { bytes: 0, isCancelled: false };
    const body = new ReadableStream({
      pull(controller) {
        seen.bytes += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
      cancel() {
        seen.isCancelled = true;
      },
    });
    return { seen, answer: () => new Response(body, { headers: { 'Content-Type': type } }) };
  }

  test.each<[string, string, (library: ReturnType<typeof createLibrary>) => Promise<unknown>, boolean]>([
    ['of a reading call', 'application/json', get, false],
    ['of a call that changes something', 'application/json', ({ books }) => books.shelve({ id: 'b1' }), true],
    ['in place of a stream', 'text/html', ({ books }) => books.export(), false],
  ])('%s', async (_, type, call, mayHaveSucceeded) => {
    const { seen, answer } = endless(type);
    const { library, clock, requests } = observe([answer], { maxBodyBytes: 1_000_000 });
    const error = await clock.runUntil(caught(call(library)));
    expect(error).toMatchObject({ name: 'ResponseFormatError', status: 200, mayHaveSucceeded });
    expect(error.message).toContain('its body exceeds maxBodyBytes (1000000)');
    expect([requests.length, seen.isCancelled]).toEqual([1, true]);
    expect(seen.bytes).toBeLessThan(1_300_000);
  });

  test.each([
    [400, false],
    [408, true],
    [503, true],
  ])('of a %i to a call that changes something', async (code, mayHaveSucceeded) => {
    const { library, clock } = observe([status(code, {}, 'x'.repeat(100))], { maxBodyBytes: 10 });
    const error = await clock.runUntil(caught(library.books.annotate({ id: 'b1', note: 'n' })));
    expect(error).toMatchObject({ name: 'ResponseFormatError', status: code, mayHaveSucceeded });
  });
});
