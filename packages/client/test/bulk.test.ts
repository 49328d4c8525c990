import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type BulkDefinition, runBulk } from '../src/bulk.ts';
import {
  ApiError,
  type BulkOptions,
  type BulkProgress,
  type BulkState,
  ConnectionError,
  InputError,
  TimeoutError,
} from '../src/index.ts';

interface Counts {
  removed: number;
  missing: number;
  errors: unknown[];
}

const operation = 'books.removeAll';
const refusal = (status: number, more: object = {}) =>
  new ApiError({ operation, message: 'M', status, headers: new Headers(), body: {}, code: 'C', attempts: 1, ...more });
const lost = () => new ConnectionError({ operation, message: 'M', attempts: 1, mayHaveSucceeded: true });

const removeAll = (send: BulkDefinition['send'], ids: unknown, options?: BulkOptions, more?: Partial<BulkDefinition>) =>
  runBulk<Counts>({ operation, ids, fields: {}, size: 3, counts: ['removed', 'missing'], send, ...more }, options);

/** Answers every chunk, and keeps what was sent. `answer` may throw instead. */
function observe(answer: (index: number, ids: readonly string[]) => unknown = () => undefined) {
  const sent: { ids: readonly string[]; key: string }[] = [];
  const send: BulkDefinition['send'] = async (ids, _, key) => {
    sent.push({ ids, key });
    return ((await answer(sent.length - 1, ids)) ?? { removed: ids.length, missing: 0, errors: [] }) as object;
  };
  return { send, sent, sentIds: () => sent.map(({ ids }) => ids.join('')) };
}

const letters = (text: string) => text.split('');
const throwing = (error: unknown) => () => {
  throw error;
};
const stored = (state: BulkState): BulkState => JSON.parse(JSON.stringify(state));

describe('ids', () => {
  test('are sent once each, in order, in chunks with keys of their own', async () => {
    const { send, sent, sentIds } = observe();
    const report = await removeAll(send, letters('abcabdefgga'), { concurrency: 1 });
    expect(sentIds()).toEqual(['abc', 'def', 'g']);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
    expect(report).toMatchObject({ total: 7, acknowledged: 7, failed: 0, complete: true, failures: [] });
    expect(report.data).toEqual({ removed: 7, missing: 0, errors: [] });
    expect(report.stopReason).toBeUndefined();
  });

  test('may come from any iterable, and are read before the first is sent', async () => {
    const read: string[] = [];
    const { send, sent } = observe(() => expect(read).toHaveLength(5));
    async function* source() {
      for (const id of 'abcde') {
        read.push(id);
        yield id;
      }
    }
    await removeAll(send, source());
    await removeAll(send, new Set(read));
    expect(sent).toHaveLength(4);
  });

  test('are the same in another spelling, where the vendor says so', async () => {
    const { send, sentIds } = observe();
    await removeAll(send, letters('aAbB'), {}, { normalize: (id) => id.toLowerCase() });
    expect(sentIds()).toEqual(['ab']);
  });

  test('may be none', async () => {
    const { send, sent } = observe();
    const report = await removeAll(send, []);
    expect(sent).toEqual([]);
    expect(report).toMatchObject({ total: 0, complete: true, data: { removed: 0, missing: 0, errors: [] } });
  });

  test.each<[string, unknown, string]>([
    ['a text', 'abc', 'this is none'],
    ['nothing', undefined, 'this is none'],
    ['null', null, 'this is none'],
    ['a query', { search: 'smith' }, 'this is none'],
    ['a body', { ids: ['a'] }, 'this is none'],
    ['a number', ['a', 'b', 'c', 'd', 5], 'entry 4 is none'],
    ['a blank', ['a', ' '], 'entry 1 is none'],
    ['a gap', new Array(2), 'entry 0 is none'],
    ['a row', [{ id: 'a' }], 'entry 0 is none'],
    ['a map', new Map([['a', 'b']]), 'entry 0 is none'],
    ['bytes', new Uint8Array(2), 'entry 0 is none'],
  ])('are refused all together when they are or hold %s', async (_, ids, reason) => {
    const { send, sent } = observe();
    const run = removeAll(send, ids);
    await expect(run).rejects.toMatchObject({ name: 'InputError', field: 'ids', operation });
    await expect(run).rejects.toThrow(reason);
    expect(sent).toEqual([]);
  });

  test('whose source fails are not sent', async () => {
    const { send, sent } = observe();
    async function* source() {
      yield* 'abcdef';
      throw new Error('no further page');
    }
    await expect(removeAll(send, source())).rejects.toThrow('no further page');
    expect(sent).toEqual([]);
  });
});

describe('options', () => {
  test.each<[string, object]>([
    ['concurrency', { concurrency: 0 }],
    ['concurrency', { concurrency: 1.5 }],
    ['concurrency', { concurrency: Number.POSITIVE_INFINITY }],
    ['concurrency', { concurrency: '2' }],
    ['signal', { signal: {} }],
    ['signal', { signal: new AbortController() }],
    ['onProgress', { onProgress: 'yes' }],
    ['idempotencyKey', { idempotencyKey: 'mine' }],
  ])('of a wrong %s are refused: %o', async (field, options) => {
    const { send, sent } = observe();
    await expect(removeAll(send, ['a'], options as BulkOptions)).rejects.toMatchObject({ name: 'InputError', field });
    expect(sent).toEqual([]);
  });

  test('of a single call are handed on', async () => {
    const seen: unknown[] = [];
    const send: BulkDefinition['send'] = async (ids, options) => {
      seen.push(options);
      return { removed: ids.length, missing: 0, errors: [] };
    };
    const signal = new AbortController().signal;
    await removeAll(send, ['a'], { timeout: 5, headers: { a: 'b' }, signal, concurrency: 1, onProgress() {} });
    expect(seen).toEqual([{ timeout: 5, headers: { a: 'b' } }]);
  });

  test('that a single call refuses are refused, in any chunk that is the first', async () => {
    const refused = new InputError({ operation, field: 'timeout', message: 'M' });
    await expect(removeAll(throwing(refused), letters('abcdefg'))).rejects.toBe(refused);
    const { state } = await removeAll(
      observe((index) => (index > 0 ? throwing(refused)() : undefined)).send,
      letters('abcdefg'),
      {
        concurrency: 1,
      },
    );
    await expect(removeAll(throwing(refused), letters('abcdefg'), { resume: state })).rejects.toBe(refused);
  });

  test('that a single call refuses later end the run, which reports', async () => {
    const refused = new InputError({ operation, message: 'M' });
    const { send } = observe((index) => (index === 1 ? throwing(refused)() : undefined));
    const report = await removeAll(send, letters('abcdefghi'), { concurrency: 1 });
    const failures = [{ error: refused, mayHaveSucceeded: false }];
    expect(report).toMatchObject({ acknowledged: 3, failed: 3, stopReason: refused, failures });
  });

  test.each([1, 2, 5])('with concurrency %i have that many chunks under way, never more', async (concurrency) => {
    let running = 0;
    let most = 0;
    const { send } = observe(async () => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
    });
    await removeAll(send, letters('abcdefghijklmnopqrstuvwx'), { concurrency });
    expect(most).toBe(concurrency);
  });
});

describe('a chunk that fails', () => {
  test('is kept with its ids and error, and the others go on', async () => {
    const error = refusal(400);
    const { send, sent } = observe((index) => (index === 1 ? throwing(error)() : undefined));
    const report = await removeAll(send, letters('abcdefgh'), { concurrency: 1 });
    expect(report.failures).toEqual([{ ids: ['d', 'e', 'f'], error, mayHaveSucceeded: false }]);
    expect(report).toMatchObject({ complete: false, total: 8, acknowledged: 5, failed: 3, data: { removed: 5 } });
    expect(report.stopReason).toBeUndefined();
    expect(sent).toHaveLength(3);
  });

  test.each<[string, unknown, boolean]>([
    ['a refusal', refusal(400), false],
    ['a refusal after an attempt without a reply', refusal(400, { mayHaveSucceeded: true }), true],
    ['a request with this key under way', refusal(409), true],
    ['a request that took too long', refusal(408), true],
    ['a failure of the vendor', refusal(500), true],
    ['no reply', lost(), true],
    ['no turn to be sent', new TimeoutError({ operation, message: 'M', timeout: 1 }), false],
    ['something that middleware threw', undefined, true],
    ['an error of a status that middleware threw', { status: 302 }, true],
  ])('by %s is sent again with the same key exactly if it may have succeeded', async (_, error, mayHaveSucceeded) => {
    const { send, sent } = observe((index) => (index === 0 ? throwing(error)() : undefined));
    const report = await removeAll(send, ['a']);
    expect(report.failures).toEqual([{ ids: ['a'], error, mayHaveSucceeded }]);
    const resumed = await removeAll(send, ['a'], { resume: stored(report.state) });
    expect(resumed).toMatchObject({ complete: true, data: { removed: 1 } });
    expect(sent[0]?.key === sent[1]?.key).toBe(mayHaveSucceeded);
  });

  test.each([401, 402, 403, 404, 429])('with status %i, as the others would, ends the run', async (status) => {
    const error = refusal(status);
    const { send, sent } = observe((index) => (index === 1 ? throwing(error)() : undefined));
    const report = await removeAll(send, letters('abcdefghijkl'), { concurrency: 1 });
    expect(report).toMatchObject({ complete: false, acknowledged: 3, failed: 3, total: 12, stopReason: error });
    expect(sent).toHaveLength(2);
  });

  test.each([
    undefined,
    null,
    {},
    { removed: 1, missing: 0 },
    { removed: '1', missing: 0, errors: [] },
    { removed: -1, missing: 0, errors: [] },
  ])('has a reply without counts: %j', async (reply) => {
    const report = await removeAll(async () => reply as object, ['a']);
    expect(report).toMatchObject({ complete: false, data: { removed: 0 }, failures: [{ mayHaveSucceeded: true }] });
  });
});

describe('onProgress', () => {
  test('is called before the first chunk and after each, one call at a time', async () => {
    const calls: BulkProgress[] = [];
    let running = 0;
    const onProgress = async (progress: BulkProgress) => {
      expect(++running).toBe(1);
      calls.push(progress);
      await new Promise(setImmediate);
      running--;
    };
    const { send } = observe();
    const { state } = await removeAll(send, letters('abcdefg'), { onProgress, concurrency: 3 });
    expect(calls).toHaveLength(4);
    expect(calls.map(({ total }) => total)).toEqual([7, 7, 7, 7]);
    expect(calls[0]).toMatchObject({ acknowledged: 0, failed: 0 });
    expect(calls[0]?.state.chunks).toEqual([{}, {}, {}]);
    expect(calls[3]).toMatchObject({ acknowledged: 7, state });
  });

  test('that throws before anything is sent is thrown', async () => {
    const { send, sent } = observe();
    const onProgress = throwing(new Error('disk full'));
    await expect(removeAll(send, ['a'], { onProgress })).rejects.toThrow('disk full');
    expect(sent).toEqual([]);
  });

  test('that throws later ends the run, which reports', async () => {
    const error = new Error('disk full');
    const onProgress = vi.fn(({ acknowledged }: BulkProgress) => {
      if (acknowledged > 0) throw error;
    });
    const { send, sent } = observe();
    const report = await removeAll(send, letters('abcdefg'), { onProgress, concurrency: 1 });
    expect(report).toMatchObject({ acknowledged: 3, complete: false, stopReason: error, failures: [] });
    expect(sent).toHaveLength(1);
    expect(await removeAll(send, letters('abcdefg'), { resume: report.state })).toMatchObject({ complete: true });
  });
});

describe('an abort', () => {
  test('waits for the chunks under way and begins no other', async () => {
    const controller = new AbortController();
    const { send, sent } = observe((index) => (index === 1 ? controller.abort('enough') : undefined));
    const report = await removeAll(send, letters('abcdefghijkl'), { signal: controller.signal, concurrency: 2 });
    expect(sent).toHaveLength(2);
    expect(report).toMatchObject({ acknowledged: 6, failed: 0, complete: false });
    expect(report.stopReason).toMatchObject({ name: 'AbortedError', cause: 'enough', operation });
  });

  test('before the first chunk reports that nothing was done', async () => {
    const { send, sent } = observe();
    const report = await removeAll(send, ['a'], { signal: AbortSignal.abort() });
    expect(report).toMatchObject({ acknowledged: 0, total: 1, complete: false, stopReason: { name: 'AbortedError' } });
    expect(sent).toEqual([]);
  });

  test('after the last chunk changes nothing', async () => {
    const controller = new AbortController();
    const { send } = observe(() => controller.abort());
    const report = await removeAll(send, ['a'], { signal: controller.signal });
    expect(report).toMatchObject({ complete: true, stopReason: undefined });
  });
});

describe('a state', () => {
  const begin = async (ids = letters('abcdefg'), more: Partial<BulkDefinition> = {}) => {
    const { send } = observe((index) => (index === 1 ? throwing(lost())() : undefined));
    return stored((await removeAll(send, ids, { concurrency: 1 }, more)).state);
  };

  test('that is complete sends nothing and tells the same', async () => {
    const { send, sent } = observe();
    const first = await removeAll(send, letters('abcd'));
    expect(await removeAll(send, letters('abcd'), { resume: stored(first.state) })).toEqual(first);
    expect(sent).toHaveLength(2);
  });

  test('can be resumed twice: with the same keys', async () => {
    const resume = await begin();
    const { send, sent } = observe();
    const [one, two] = [
      await removeAll(send, letters('abcdefg'), { resume }),
      await removeAll(send, letters('abcdefg'), { resume }),
    ];
    expect(one).toEqual(two);
    expect(sent.map(({ key }) => key)).toEqual(Array(2).fill(`${resume.run}.1.0`));
  });

  test.each<[string, (state: BulkState) => unknown]>([
    ['null', () => null],
    ['its text', (state) => JSON.stringify(state)],
    ['an empty object', () => ({})],
    ['another version', (state) => ({ ...state, version: 2 })],
    ['another run', (state) => ({ ...state, run: crypto.randomUUID() })],
    ['no run', ({ run, ...state }) => state],
    ['another digest', (state) => ({ ...state, digest: `${state.digest} ` })],
    ['no chunks', ({ chunks, ...state }) => state],
    ['a chunk less', (state) => ({ ...state, chunks: state.chunks.slice(1) })],
    ['chunks that are none', (state) => ({ ...state, chunks: [null, null, null] })],
    ['chunks that are no list', (state) => ({ ...state, chunks: { length: 3 } })],
    ['a count that is none', (state) => ({ ...state, chunks: [{ data: { removed: '3' } }, ...state.chunks.slice(1)] })],
    ['a chunk done without data', (state) => ({ ...state, chunks: [{ data: true }, ...state.chunks.slice(1)] })],
  ])('is refused when it is %s', async (_, change) => {
    const resume = change(await begin()) as BulkState;
    const { send, sent } = observe();
    const run = removeAll(send, letters('abcdefg'), { resume });
    await expect(run).rejects.toMatchObject({ name: 'InputError', field: 'resume', operation });
    expect(sent).toEqual([]);
  });

  test.each<[string, string, Partial<BulkDefinition>]>([
    ['other ids', 'abcdefx', {}],
    ['fewer ids', 'abcdef', {}],
    ['more ids', 'abcdefgh', {}],
    ['another order', 'bacdefg', {}],
    ['other fields', 'abcdefg', { fields: { list: 'other' } }],
    ['another operation', 'abcdefg', { operation: 'books.lendAll' }],
    ['another size', 'abcdefg', { size: 4 }],
  ])('is refused with %s', async (_, ids, more) => {
    const { send, sent } = observe();
    const run = removeAll(send, letters(ids), { resume: await begin() }, more);
    await expect(run).rejects.toMatchObject({ name: 'InputError', field: 'resume' });
    expect(sent).toEqual([]);
  });

  test('holds no ids', async () => {
    const { state } = await removeAll(observe().send, ['secret-id-1', 'secret-id-2']);
    expect(JSON.stringify(state)).not.toContain('secret-id');
  });
});

/** What a vendor with idempotency keys may do with one request. */
const fates = ['done', 'done, no reply', 'done, 500', '400', '429', '500', 'no reply', 'abort'] as const;

test('whatever fails, and wherever a run ends or its process dies: resumed until done, every id is counted once', async () => {
  const plans = fc.record({
    ids: fc.array(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 60 }),
    unknown: fc.array(fc.integer({ min: 0, max: 40 }).map(String)),
    size: fc.integer({ min: 1, max: 7 }),
    concurrency: fc.integer({ min: 1, max: 4 }),
    fates: fc.array(fc.constantFrom(...fates), { maxLength: 30 }),
    /** Which state survives each run: the last one, or one from before its process died. */
    survivors: fc.array(fc.option(fc.nat(8)), { maxLength: 20 }),
    keepsRefusals: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(plans, async ({ ids, unknown, size, concurrency, fates, survivors, keepsRefusals }) => {
      const left = new Set(ids.filter((id) => !unknown.includes(id)));
      const expected = { removed: left.size, missing: new Set(ids).size - left.size, errors: [] };
      const byKey = new Map<string, { body: string; answer: () => object }>();
      const queue = [...fates];
      let controller = new AbortController();

      const send: BulkDefinition['send'] = async (chunk, _, key) => {
        const body = JSON.stringify(chunk);
        const known = byKey.get(key);
        if (known) {
          expect(known.body).toBe(body);
          return known.answer();
        }
        const remember = (answer: () => object) => byKey.set(key, { body, answer });
        const fate = queue.shift() ?? 'done';
        await undefined;
        if (fate === 'abort') controller.abort();
        if (fate === 'no reply') throw lost();
        if (fate === '500') throw refusal(500);
        if (fate === '400' || fate === '429') {
          const answer = throwing(refusal(Number(fate)));
          if (keepsRefusals) remember(answer);
          return answer();
        }
        const removed = chunk.filter((id) => left.delete(id)).length;
        const reply = { removed, missing: chunk.length - removed, errors: [] };
        remember(() => reply);
        if (fate === 'done, no reply') throw lost();
        if (fate === 'done, 500') throw refusal(500);
        return reply;
      };

      let resume: BulkState | undefined;
      for (let attempt = 0; attempt < 100; attempt++) {
        controller = new AbortController();
        const states: BulkState[] = [];
        const onProgress = ({ state }: BulkProgress) => states.push(stored(state));
        const options = { signal: controller.signal, concurrency, onProgress, resume };
        const report = await removeAll(send, ids, options, { size });
        expect(report.acknowledged + report.failed).toBeLessThanOrEqual(report.total);
        expect(report.complete).toBe(report.acknowledged === report.total);
        if (report.complete) {
          expect(report.data).toEqual(expected);
          expect(left.size).toBe(0);
          return;
        }
        const survivor = survivors.shift();
        resume = typeof survivor === 'number' ? states[survivor % states.length] : stored(report.state);
      }
      throw new Error('never done');
    }),
    { numRuns: 300 },
  );
});
