import { inspect } from 'node:util';
import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { createEventParser } from '../src/event-parser.ts';
import { AbortedError, ApiError, ConnectionError, ResponseFormatError, TimeoutError } from '../src/index.ts';
import { countListeners } from './count-listeners.ts';
import { type Answer, apiKey, createLibrary, observeLibrary } from './library.ts';
import { startServer } from './server.ts';
import { startStreamingServer } from './streaming-server.ts';

const question = { id: 'b1', question: 'Who?' };
const type = 'text/event-stream';

/** Asks the book over a socket. The test writes the answer. */
async function ask(options: { signal?: AbortSignal; timeout?: number } = {}) {
  const server = await startStreamingServer(`${type}; charset=utf-8`);
  const events = await createLibrary({ baseUrl: server.baseUrl }).books.ask(question, options);
  return {
    ...server,
    reply: await server.reply,
    events,
    get iterator() {
      return events[Symbol.asyncIterator]();
    },
  };
}

/** Everything a stream of these bytes gives: its events, then the error it ends with. */
async function read(...chunks: (string | Uint8Array<ArrayBuffer>)[]): Promise<{ events: Answer[]; error: unknown }> {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks)
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      controller.close();
    },
  });
  const { library } = observeLibrary(() => new Response(body, { headers: { 'Content-Type': type } }));
  const events: Answer[] = [];
  try {
    for await (const event of await library.books.ask(question)) events.push(event);
    return { events, error: undefined };
  } catch (error) {
    return { events, error };
  }
}

const failure = (pending: Promise<unknown>) =>
  pending.then(
    (value) => expect.fail(`resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );

const text = (delta: string) => ({ event: 'text', data: { delta } });

describe('events', () => {
  test('are handed over one by one, as they arrive', async () => {
    const { iterator, reply, closed } = await ask();
    for (const delta of ['Nobody', ' knows', '.']) {
      reply.write(`event: text\ndata: ${JSON.stringify({ delta })}\n\n`);
      // The reply stays open: the event cannot be there because all of it has arrived.
      expect(await iterator.next()).toEqual({ done: false, value: text(delta) });
    }
    reply.write('data: [DONE]\n\n');
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    await closed;
  });

  test('narrow their data by their name', async () => {
    const { library } = observeLibrary(
      () => new Response('event: text\ndata: {"delta":"a"}\n\ndata: [DONE]\n\n', { headers: { 'Content-Type': type } }),
    );
    let said = '';
    for await (const event of await library.books.ask(question)) {
      if (event.event === 'text') {
        expectTypeOf(event.data).toEqualTypeOf<{ delta: string }>();
        said += event.data.delta;
      }
    }
    expect(said).toBe('a');
  });

  test('may have data of several lines, any name or none, and comments between them', async () => {
    const stream = [
      ': keep-alive\n\n',
      'event: text\r\ndata: {"delta":\r\ndata: "two lines"}\r\n\r\n',
      ':\nevent: brand_new\ndata: [1]\nid: 7\nretry: 5\nother: x\n\n',
      'data: null\n\n',
      'data: [DONE]\n\n',
      'event: text\ndata: {"delta":"after the end"}\n\n',
    ];
    expect(await read(...stream)).toEqual({
      events: [text('two lines'), { event: 'brand_new', data: [1] }, { event: 'message', data: null }],
      error: undefined,
    });
  });

  test.each(['data: [DONE]\n\n', 'data: [DONE]\n', 'data:[DONE]', '[DONE]\n', '[DONE]'])('end at %j', async (end) => {
    expect(await read('event: text\ndata: {"delta":"a"}\n\n', end)).toEqual({ events: [text('a')], error: undefined });
  });

  test('are the same wherever the bytes are cut', async () => {
    const deltas = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(deltas, fc.array(fc.nat(), { maxLength: 12 }), fc.boolean(), async (all, places, marked) => {
        const written = all.map((delta) => `event: text\ndata: ${JSON.stringify({ delta })}\n\n`).join('');
        const bytes = new TextEncoder().encode(`${marked ? '\ufeff' : ''}${written}data: [DONE]\n\n`);
        const cuts = [0, ...places.map((place) => place % bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = cuts.slice(1).map((cut, index) => bytes.slice(cuts[index], cut));
        expect(await read(...chunks)).toEqual({ events: all.map(text), error: undefined });
      }),
    );
  });
});

test('lines of any kind, cut anywhere, are read as eventsource-parser reads them', async () => {
  const line = fc.oneof(
    fc.constantFrom('data: 1', 'data:2', 'data:  "x"', 'data', 'data:', 'event: text', 'event:', 'event', ':', ': c'),
    fc.constantFrom('id: 7', 'retry: 5', 'retry: x', 'data:data: 1', ' data: 1', 'Data: 1', '\u2028data: 1', '', ''),
    fc.string(),
  );
  const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r', '\r\n', '\n\n', '\r\n\r\n')), { maxLength: 20 });
  await fc.assert(
    fc.property(lines, fc.array(fc.nat(), { maxLength: 12 }), (all, places) => {
      const whole = `${all.flat().join('')}\n\n`;
      const expected: { event: string; data: string }[] = [];
      const reference = createParser({ onEvent: ({ event = 'message', data }) => expected.push({ event, data }) });
      const cuts = [0, ...places.map((place) => place % whole.length).sort((a, b) => a - b), whole.length];
      const parts = cuts.slice(1).map((cut, index) => whole.slice(cuts[index], cut));
      const parse = createEventParser(() => new Error('too long'));
      const found = parts.flatMap((part) => {
        reference.feed(part);
        return parse(part);
      });
      expect(found).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});

describe('a stream that is none', () => {
  test.each([
    [404, '{"error":{"code":"book_not_found"}}', 'book_not_found'],
    [429, '{"error":{"code":"rate_limited"}}', 'rate_limited'],
    [502, '<html></html>', 'undocumented'],
  ])('because of status %i is an ApiError', async (status, body, code) => {
    const baseUrl = await startServer((_, response) => response.writeHead(status).end(body));
    const library = createLibrary({ baseUrl });
    expect(await failure(library.books.ask(question))).toBeInstanceOf(ApiError);
    expect(await library.safe.books.ask(question)).toMatchObject({ ok: false, code, error: { status } });
  });

  test('because of its media type is a ResponseFormatError', async () => {
    const baseUrl = await startServer((_, response) => response.end('{"data":{}}'));
    const error = await failure(createLibrary({ baseUrl }).books.ask(question));
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ status: 200, body: { data: {} }, bodyText: '{"data":{}}' });
  });

  test('and breaks off before its media type is known to be wrong, is a ConnectionError', async () => {
    const { baseUrl, reply } = await startStreamingServer('text/html');
    const outcome = failure(createLibrary({ baseUrl }).books.ask(question));
    (await reply).destroy();
    expect(await outcome).toBeInstanceOf(ConnectionError);
  });
});

describe('a stream that goes wrong', () => {
  test('by a connection that breaks off, throws after the events before', async () => {
    const { iterator, reply } = await ask();
    reply.write('event: text\ndata: {"delta":"a"}\n\nevent: te');
    expect((await iterator.next()).value).toEqual(text('a'));
    const outcome = failure(iterator.next());
    reply.destroy();
    const error = await outcome;
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ operation: 'books.ask', message: expect.stringContaining('no complete reply') });
  });

  test.each(['', 'event: text\ndata: {"del', 'event: text\ndata: {"delta":"b"}\n'])(
    'by an orderly end without the mark, after %j',
    async (rest) => {
      const { events, error } = await read('event: text\ndata: {"delta":"a"}\n\n', rest);
      expect(events).toEqual([text('a')]);
      expect(error).toBeInstanceOf(ConnectionError);
      expect((error as Error).message).toBe('books.ask: the stream broke off before its end');
    },
  );

  test.each(['data: ', 'data: x\n', 'x'])('by an event that does not end, %j after the other', async (part) => {
    const chunk = new TextEncoder().encode(part.repeat(65_536 / part.length));
    let bytes = 0;
    const body = new ReadableStream({
      pull(controller) {
        bytes += chunk.length;
        if (bytes > 40_000_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const { library } = observeLibrary(() => new Response(body, { headers: { 'Content-Type': type } }));
    const error = await failure((await library.books.ask(question))[Symbol.asyncIterator]().next());
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect((error as Error).message).toBe('books.ask: 200, but an event exceeds 10485760 characters');
    expect(bytes).toBeLessThan(11_000_000);
  });

  test('by data that is not JSON, and lets go of the connection', async () => {
    const { iterator, reply, closed } = await ask();
    reply.write(`event: text\ndata: {"delta":"a"}\n\nevent: text\ndata: oh, ${apiKey}\n\n`);
    expect((await iterator.next()).value).toEqual(text('a'));
    const error = await failure(iterator.next());
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({
      message: "books.ask: 200, but the data of an event 'text' is not JSON",
      body: 'oh, ***',
      requestId: 'req_1',
    });
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('Zq8');
    await closed;
  });
});

describe('a stream that nobody reads to its end', () => {
  test('is closed by break', async () => {
    const { signal } = new AbortController();
    const count = countListeners(signal);
    const { events, reply, closed } = await ask({ signal });
    reply.write('event: text\ndata: {"delta":"a"}\n\nevent: text\ndata: {"delta":"b"}\n\n');
    for await (const event of events) {
      expect(event).toEqual(text('a'));
      expect(count()).toBe(1);
      break;
    }
    await closed;
    expect(count()).toBe(0);
  });

  test('is closed by return(), before its first event too', async () => {
    const { iterator, closed } = await ask();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    await closed;
  });
});

describe('abort', () => {
  test.each(['while it waits for an event', 'between two events'])('ends the stream %s', async (when) => {
    const controller = new AbortController();
    const count = countListeners(controller.signal);
    const { iterator, reply, closed } = await ask({ signal: controller.signal });
    // The second event has arrived when the first is handed over, and nobody gets to see it between two events.
    const written = when.startsWith('while') ? ['a'] : ['a', 'b'];
    reply.write(written.map((delta) => `event: text\ndata: {"delta":"${delta}"}\n\n`).join(''));
    await iterator.next();
    const reason = new Error('the user left');
    const waiting = when.startsWith('while') ? failure(iterator.next()) : undefined;
    controller.abort(reason);
    const error = await (waiting ?? failure(iterator.next()));
    expect(error).toBeInstanceOf(AbortedError);
    expect((error as Error).cause).toBe(reason);
    await closed;
    expect(count()).toBe(0);
  });
});

describe('time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is limited for each wait, not for the stream', async () => {
    const { iterator, reply } = await ask();
    for (const delta of ['a', 'b', 'c']) {
      const next = iterator.next();
      await vi.advanceTimersByTimeAsync(29_999);
      reply.write(`event: text\ndata: {"delta":"${delta}"}\n\n`);
      expect((await next).value).toEqual(text(delta));
    }
    const outcome = failure(iterator.next());
    await vi.advanceTimersByTimeAsync(30_000);
    const error = await outcome;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operation: 'books.ask', timeout: 30_000 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('passes unnoticed while nobody waits for an event', async () => {
    const { iterator, reply } = await ask({ timeout: 50 });
    reply.write('event: text\ndata: {"delta":"a"}\n\n');
    await iterator.next();
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(vi.getTimerCount()).toBe(0);
    reply.write('event: text\ndata: {"delta":"b"}\n\n');
    expect((await iterator.next()).value).toEqual(text('b'));
  });

  test('is limited before the headers as for any call', async () => {
    const library = createLibrary({ fetch: () => new Promise(() => undefined) });
    const outcome = failure(library.books.ask(question, { timeout: 20 }));
    await vi.advanceTimersByTimeAsync(20);
    expect(await outcome).toBeInstanceOf(TimeoutError);
    expect(vi.getTimerCount()).toBe(0);
  });
});
