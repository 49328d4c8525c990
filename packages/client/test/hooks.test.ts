import { describe, expect, test, vi } from 'vitest';
import type { ClientOptions, Hooks } from '../src/index.ts';
import { createFakeClock } from './fake-clock.ts';
import { apiKey, createLibrary } from './library.ts';

type Answer = (request: Request) => Response | Promise<Response>;

const book = () =>
  Response.json({ data: { id: 'b1' } }, { headers: { 'X-Request-ID': 'req_9', 'X-RateLimit-Limit': '10' } });
const missing = () => Response.json({ error: { code: 'book_not_found', message: 'No.' } }, { status: 404 });
const busy = () => new Response(null, { status: 503, headers: { 'Retry-After': '2', 'X-Request-ID': 'req_1' } });
const refused = () => Promise.reject(new TypeError('refused'));

function observe(answers: readonly Answer[], options: Partial<ClientOptions> = {}) {
  const clock = createFakeClock();
  const events: [name: string, event: Parameters<NonNullable<Hooks['onError']>>[0]][] = [];
  const names = ['onRequest', 'onRetry', 'onResponse', 'onError'] as const;
  const hooks = Object.fromEntries(
    names.map((name) => [name, (event: never) => void events.push([name, event])]),
  ) as Hooks;
  let count = 0;
  const fetch = (request: Request) => (answers[Math.min(count++, answers.length - 1)] as Answer)(request);
  return { library: createLibrary({ fetch, clock, hooks, maxRetries: 2, ...options }), clock, events };
}

describe('hooks see', () => {
  test('one call that begins, is tried again and succeeds', async () => {
    const { library, clock, events } = observe([busy, refused, book]);
    await clock.runUntil(library.books.get({ id: 'b1' }));
    const call = {
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      operation: 'books.get',
      method: 'GET',
      url: 'https://library.example/api/v1/books/b1',
    };
    const reply = { requestId: 'req_1', rateLimit: undefined, status: 503 };
    const none = { requestId: undefined, rateLimit: undefined, status: undefined };
    expect(events).toEqual([
      ['onRequest', { call }],
      ['onRetry', { call, ...reply, attempt: 1, delay: 2_000, reason: 'status' }],
      ['onRetry', { call, ...none, attempt: 2, delay: 500, reason: 'connection' }],
      [
        'onResponse',
        {
          call,
          status: 200,
          requestId: 'req_9',
          rateLimit: expect.objectContaining({ limit: 10 }),
          attempts: 3,
          duration: 2_500,
        },
      ],
    ]);
    expect(new Set(events.map(([, event]) => event.call)).size).toBe(1);
  });

  test.each<[string, Answer, object]>([
    ['an error reply', missing, { status: 404, error: { code: 'book_not_found' } }],
    ['a reply that is none', () => new Response('<p>'), { status: 200, error: { name: 'ResponseFormatError' } }],
    ['no reply', refused, { status: undefined, error: { name: 'ConnectionError' } }],
  ])('a call that fails by %s, with what it throws', async (_, answer, event) => {
    const { library, clock, events } = observe([answer], { maxRetries: 0 });
    const error = await clock.runUntil(library.books.get({ id: 'b1' }).catch((reason: unknown) => reason));
    expect(events.map(([name]) => name)).toEqual(['onRequest', 'onError']);
    expect(events[1]?.[1]).toMatchObject({ attempts: 1, ...event });
    expect(events[1]?.[1].error).toBe(error);
  });

  test('a timeout as the reason of another attempt', async () => {
    const { library, clock, events } = observe([() => new Promise(() => undefined), book], { timeout: 100 });
    await clock.runUntil(library.books.get({ id: 'b1' }));
    expect(events[1]).toEqual(['onRetry', expect.objectContaining({ reason: 'timeout', attempt: 1 })]);
  });

  test('calls through `http`, where any reply is a response', async () => {
    const { library, clock, events } = observe([missing]);
    await clock.runUntil(library.http.GET('/books/{id}', { params: { path: { id: 'b1' } } }));
    expect(events.map(([name, { status }]) => [name, status])).toEqual([
      ['onRequest', undefined],
      ['onResponse', 404],
    ]);
    expect(events[0]?.[1].call.operation).toBeUndefined();
  });

  test('each call as one of its own', async () => {
    const { library, clock, events } = observe([book]);
    await clock.runUntil(Promise.all([library.books.get({ id: 'b1' }), library.books.get({ id: 'b1' })]));
    const calls = events.map(([, event]) => event.call);
    expect(new Set(calls).size).toBe(2);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(2);
  });

  test('nothing of a call that was refused here', async () => {
    const { library, events } = observe([book]);
    await library.books.get({ id: '' }).catch(() => undefined);
    expect(events).toEqual([]);
  });

  test('neither key nor body', async () => {
    const echo = (request: Request) =>
      Response.json({ error: { message: request.headers.get('authorization') } }, { status: 401 });
    const { library, clock, events } = observe([echo]);
    await clock.runUntil(library.safe.books.lend({ id: 'b1', reader_id: 'reader_77' }));
    expect(JSON.stringify(events)).not.toContain('Zq8');
    expect(JSON.stringify(events)).not.toContain('reader_77');
  });
});

test('neither hooks nor logger see the key, where the vendor takes it for the id of the exchange', async () => {
  const seen: unknown[] = [];
  const note = (...values: unknown[]) => void seen.push(values);
  const logger = { debug: note, info: note, warn: note, error: note };
  const echo = (status: number) => () => Response.json({}, { status, headers: { 'X-Request-ID': `id of ${apiKey}` } });
  const { library, clock, events } = observe([echo(503), echo(200)], { logger, logLevel: 'debug' });
  await clock.runUntil(library.books.get({ id: 'b1' }));
  expect(events.map(([, { requestId }]) => requestId)).toEqual([undefined, 'id of ***', 'id of ***']);
  expect(JSON.stringify([events, seen])).not.toContain('Zq8');
});

describe('a hook that fails', () => {
  test.each<[string, () => unknown]>([
    ['at once', () => JSON.parse('{')],
    ['later', () => Promise.reject(new Error('later'))],
  ])('%s harms neither the call nor the process, and is a warning', async (_, hook) => {
    const warn = vi.fn();
    const quiet = () => undefined;
    const logger = { debug: quiet, info: quiet, warn, error: quiet };
    const { library, clock } = observe([book], { hooks: { onRequest: hook, onResponse: hook } as Hooks, logger });
    await clock.runUntil(library.books.get({ id: 'b1' }));
    await clock.advance(0);
    expect(warn.mock.calls.map(([message]) => message)).toEqual([
      'books.get request: the hook failed',
      'books.get response 200: the hook failed',
    ]);
    expect(warn).toHaveBeenCalledWith(expect.anything(), { error: expect.any(Error) });
  });
});

test('a logger that fails harms neither the call nor the process', async () => {
  const fail = () => {
    throw new Error('disk full');
  };
  const logger = { debug: fail, info: fail, warn: fail, error: fail };
  const { library, clock } = observe([busy, book], { logger, logLevel: 'debug' });
  expect(await clock.runUntil(library.books.get({ id: 'b1' }))).toEqual({ data: { id: 'b1' } });
  await clock.advance(0);
});

describe('a logger', () => {
  const run = async (logLevel: ClientOptions['logLevel']) => {
    const lines: string[] = [];
    const write = (level: string) => (message: string, event: object) => {
      lines.push(`${level} ${message}`);
      expect(JSON.stringify(event)).not.toContain(apiKey);
    };
    const logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
    const { library, clock } = observe([busy, book, missing], { logger, logLevel });
    await clock.runUntil(library.books.get({ id: 'b1' }));
    await clock.runUntil(library.safe.books.get({ id: 'b1' }));
    return lines;
  };
  const all = [
    'debug books.get request',
    'info books.get retry 503',
    'debug books.get response 200',
    'debug books.get request',
    'error books.get error 404',
  ];

  test.each<[ClientOptions['logLevel'], RegExp]>([
    ['debug', /./],
    ['info', /^(info|warn|error)/],
    ['warn', /^(warn|error)/],
    [undefined, /^(warn|error)/],
    ['error', /^error/],
  ])('of level %s', async (level, expected) => {
    expect(await run(level)).toEqual(all.filter((line) => expected.test(line)));
  });

  test('without one, nothing is printed', async () => {
    const spies = (['debug', 'info', 'log', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level));
    const { library, clock } = observe([busy, missing], { hooks: undefined });
    await clock.runUntil(library.safe.books.get({ id: 'b1' }));
    expect(spies.flatMap(({ mock }) => mock.calls)).toEqual([]);
    vi.restoreAllMocks();
  });
});

describe('the User-Agent', () => {
  const send = async (options: Partial<ClientOptions>) => {
    let agent: string | null = null;
    const fetch = (request: Request) => {
      agent = request.headers.get('user-agent');
      return Response.json({});
    };
    await createLibrary({ fetch, ...options }).books.get({ id: 'b1' });
    return agent;
  };

  test('names the application', async () => {
    expect(await send({})).toBe('concordat');
    expect(await send({ appInfo: { name: 'shop' } })).toBe('concordat shop');
    expect(await send({ appInfo: { name: 'shop', version: '1.2' } })).toBe('concordat shop/1.2');
    expect(await send({ headers: { 'User-Agent': 'mine' } })).toBe('mine');
  });

  test('is left to a browser', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11)' });
    expect(await send({ appInfo: { name: 'shop' } })).toBeNull();
    vi.unstubAllGlobals();
  });

  test('takes no name that would end its line', () => {
    expect(() => createLibrary({ appInfo: { name: 'a\r\nX: 1' } })).toThrow(/one line/);
  });
});
