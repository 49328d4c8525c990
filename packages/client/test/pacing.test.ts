import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientOptions } from '../src/index.ts';
import { createFakeClock } from './fake-clock.ts';
import { createLibrary } from './library.ts';

/** A client whose requests take some milliseconds; `answer` is asked when they arrive, and told which call it is. */
function observe(
  options: Partial<ClientOptions>,
  answer: (call: string, requests: number) => Response = () => Response.json({}),
  milliseconds = 100,
) {
  const clock = createFakeClock(1);
  const sent: [call: string, time: number][] = [];
  const fetch = (request: Request) => {
    const call = request.url.slice(request.url.lastIndexOf('/') + 1);
    sent.push([call, clock.elapsed()]);
    const response = answer(call, sent.length);
    return new Promise<Response>((resolve) => clock.setTimeout(() => resolve(response), milliseconds));
  };
  const library = createLibrary({ fetch, clock, ...options });
  const call = (name: string, callOptions = {}) => library.safe.books.get({ id: name }, callOptions);
  return { library, clock, sent, call };
}

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const refusal = (headers: Record<string, string> = {}) => Response.json({}, { status: 429, headers });

describe('a pace that was set', () => {
  test('lets that many go at once, and the others in their order', async () => {
    const { clock, sent, call } = observe({ pacing: { requests: 2, perSeconds: 1 } });
    const results = await clock.runUntil(Promise.all(names.map((name) => call(name))));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(sent).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1_000],
      ['d', 1_000],
      ['e', 2_000],
      ['f', 2_000],
      ['g', 3_000],
    ]);
    expect(clock.pending()).toEqual([]);
  });

  test('holds in every window, wherever it begins, whenever calls come', async () => {
    const waits = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(waits, fc.integer({ min: 1, max: 4 }), async (gaps, requests) => {
        const { clock, sent, call } = observe({ pacing: { requests, perSeconds: 1 } });
        const calls: Promise<unknown>[] = [];
        for (const [index, gap] of gaps.entries()) {
          calls.push(call(`${index}`));
          await clock.advance(gap);
        }
        await clock.runUntil(Promise.all(calls));
        expect(sent.map(([name]) => name)).toEqual(gaps.map((_, index) => `${index}`));
        const times = sent.map(([, time]) => time);
        const tooSoon = times.slice(requests).filter((time, index) => time - (times[index] ?? 0) < 1_000);
        expect(tooSoon).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('is kept by calls through `http` and by retries too', async () => {
    const busy = () => Response.json({}, { status: 503, headers: { 'Retry-After': '0' } });
    const { library, clock, sent } = observe({ pacing: { requests: 1, perSeconds: 1 }, maxRetries: 1 }, busy);
    await clock.runUntil(library.http.GET('/books/{id}', { params: { path: { id: 'a' } } }));
    expect(sent.map(([, time]) => time)).toEqual([0, 1_000]);
  });

  test('counts in the time of a call, which fails when its turn does not come', async () => {
    const { clock, sent, call } = observe({ pacing: { requests: 1, perSeconds: 10 }, totalTimeout: 5_000 });
    const first = call('a');
    const result = await clock.runUntil(call('b'));
    expect(result).toMatchObject({ ok: false, code: 'no_response', error: { name: 'TimeoutError', attempts: 0 } });
    expect(!result.ok && result.error.message).toBe('books.get: no turn to send within 5000 ms');
    expect(clock.elapsed()).toBe(5_000);
    await clock.runUntil(first);
    expect(sent).toHaveLength(1);
  });

  test('a call that is aborted leaves the line, and the next one moves up', async () => {
    const { clock, sent, call } = observe({ pacing: { requests: 1, perSeconds: 1 } });
    const controller = new AbortController();
    const first = call('a');
    const second = call('b', { signal: controller.signal });
    const third = call('c');
    await clock.advance(500);
    controller.abort();
    expect(await second).toMatchObject({ ok: false, error: { name: 'AbortedError', attempts: 0 } });
    await clock.runUntil(Promise.all([first, third]));
    expect(sent).toEqual([
      ['a', 0],
      ['c', 1_000],
    ]);
    expect(clock.pending()).toEqual([]);
  });

  test('can be none', async () => {
    const { clock, sent, call } = observe({ pacing: false });
    await clock.runUntil(Promise.all(names.map((name) => call(name))));
    expect(sent.every(([, time]) => time === 0)).toBe(true);
  });

  test.each([
    { requests: 0, perSeconds: 1 },
    { requests: 1.5, perSeconds: 1 },
    { requests: 1, perSeconds: -1 },
    {},
    5,
    true,
  ])('cannot be %j', (pacing) => {
    const options = { pacing } as Partial<ClientOptions>;
    expect(() => createLibrary(options)).toThrow(expect.objectContaining({ name: 'InputError', field: 'pacing' }));
  });
});

describe('after a refusal', () => {
  test('all wait, then one goes, then two for each answer, in the order in which they began', async () => {
    // Seven are on their way when the first is refused; so are the others.
    const answer = (_: string, requests: number) =>
      requests <= 7 ? refusal({ 'Retry-After': '10' }) : Response.json({});
    const { clock, sent, call } = observe({ maxRetries: 2 }, answer);
    const results = await clock.runUntil(Promise.all(names.map((name) => call(name))));
    expect(results.map(({ ok }) => ok)).toEqual(names.map(() => true));
    expect(sent.slice(7)).toEqual([
      ['a', 10_100],
      ['b', 10_200],
      ['c', 10_200],
      ['d', 10_300],
      ['e', 10_300],
      ['f', 10_300],
      ['g', 10_300],
    ]);
    expect(clock.pending()).toEqual([]);
  });

  test('a call that began later waits behind those that come back', async () => {
    const answer = (_: string, requests: number) =>
      requests === 1 ? refusal({ 'Retry-After': '1' }) : Response.json({});
    const { clock, sent, call } = observe({ maxRetries: 1 }, answer);
    const first = call('a');
    await clock.advance(150);
    const second = call('b');
    await clock.runUntil(Promise.all([first, second]));
    expect(sent).toEqual([
      ['a', 0],
      ['a', 1_100],
      ['b', 1_200],
    ]);
  });

  test('nobody is held up by a call that ends without a reply', async () => {
    const { clock, sent, call } = observe({ maxRetries: 1 }, (_, requests) =>
      requests === 1 ? refusal({ 'Retry-After': '1' }) : Response.json({}),
    );
    const controller = new AbortController();
    const calls = [call('a', { signal: controller.signal }), call('b'), call('c')];
    // In the middle of the one that goes first.
    await clock.advance(1_150);
    controller.abort();
    await clock.runUntil(Promise.all(calls));
    expect(sent.map(([name]) => name)).toEqual(['a', 'b', 'c', 'a']);
    expect((await clock.runUntil(call('d'))).ok).toBe(true);
    expect(clock.pending()).toEqual([]);
  });
});

describe('after a refusal that asks for a wait', () => {
  const refuse = (seconds: number) => () => refusal({ 'Retry-After': `${seconds}` });

  test('longer than a call of the client may take, nobody waits: each call has the answer at once', async () => {
    const { clock, sent, call } = observe({ totalTimeout: 120_000 }, refuse(8 * 3_600), 0);
    for (const name of ['a', 'b']) {
      expect(await clock.runUntil(call(name))).toMatchObject({ error: { status: 429, attempts: 1 } });
    }
    expect(sent.map(([name]) => name)).toEqual(['a', 'b']);
    expect(clock.elapsed()).toBe(0);
  });

  test('longer than another call may take, that call fails at once and says so', async () => {
    const { clock, sent, call } = observe({ maxRetries: 0 }, refuse(60), 0);
    await clock.runUntil(call('a'));
    const { error } = (await clock.runUntil(call('b', { totalTimeout: 5_000 }))) as { error: Error };
    expect(error).toMatchObject({ name: 'TimeoutError', attempts: 0, mayHaveSucceeded: false });
    expect(error.message).toContain('no turn to send within 5000 ms; the vendor asked for a wait of 60000 ms');
    expect(sent).toHaveLength(1);
    expect([clock.elapsed(), clock.pending()]).toEqual([0, []]);
  });

  test('longer than others may take, but not this call, is waited for by this call', async () => {
    const answer = (_: string, requests: number) => (requests === 1 ? refuse(200)() : Response.json({}));
    const { clock, sent, call } = observe({ maxRetries: 1, totalTimeout: 120_000 }, answer, 0);
    const patient = call('a', { totalTimeout: 300_000 });
    await clock.advance(1);
    expect(await clock.runUntil(call('b'))).toMatchObject({ ok: true });
    expect(await clock.runUntil(patient)).toMatchObject({ ok: true });
    expect(sent).toEqual([
      ['a', 0],
      ['b', 1],
      ['a', 200_000],
    ]);
  });

  test('that another refusal makes too long for a call, it fails with its own', async () => {
    const { clock, sent, call } = observe(
      { maxRetries: 1 },
      (name) => refusal({ 'Retry-After': name === 'a' ? '1' : '60' }),
      0,
    );
    const calls = [call('a', { totalTimeout: 10_000 }), call('b')];
    const { error } = (await clock.runUntil(calls[0] as Promise<unknown>)) as { error: Error };
    expect(error).toMatchObject({ name: 'ApiError', status: 429, attempts: 1 });
    expect(error.message).toContain('not tried again, because its turn does not come within totalTimeout');
    expect(sent).toHaveLength(2);
    await clock.runUntil(Promise.all(calls));
  });
});

test('a clock that is set back keeps nobody waiting', async () => {
  const { clock, call } = observe({ pacing: { requests: 1, perSeconds: 1 } });
  await clock.runUntil(call('a'));
  let offset = 0;
  const { now } = clock;
  Object.assign(clock, { now: () => now() - offset });
  offset = 3_600_000;
  const start = clock.elapsed();
  expect(await clock.runUntil(call('b'))).toMatchObject({ ok: true });
  expect(clock.elapsed() - start).toBeLessThanOrEqual(1_000);
});

test('a reply that used up the window holds the next call until it ends, when that is soon', async () => {
  const clock = createFakeClock();
  const reset = (seconds: number) => `${Math.round(clock.now() / 1_000) + seconds}`;
  for (const [seconds, expected] of [
    [20, 20_000],
    [3_600, 0],
  ]) {
    const times: number[] = [];
    const start = clock.elapsed();
    const fetch = () => {
      times.push(clock.elapsed() - start);
      const headers = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': reset(Number(seconds)) };
      return Response.json({}, times.length === 1 ? { headers } : {});
    };
    const { books } = createLibrary({ fetch, clock });
    await clock.runUntil(books.get({ id: 'a' }));
    await clock.runUntil(books.get({ id: 'b' }));
    expect(times).toEqual([0, expected]);
  }
});
