import { createServer as createTcpServer } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AbortedError, ApiError, ConnectionError, TimeoutError } from '../src/index.ts';
import { countListeners } from './count-listeners.ts';
import { createLibrary, observeLibrary } from './library.ts';
import { startServer } from './server.ts';

const rejection = (call: Promise<unknown>) =>
  call.then(
    (data) => expect.fail(`resolved with ${JSON.stringify(data)}`),
    (reason: unknown) => reason,
  );

function signalledPromise() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('a connection', () => {
  test('that is refused', async () => {
    const listener = createTcpServer();
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const { port } = listener.address() as { port: number };
    await new Promise((resolve) => listener.close(resolve));
    const error = await rejection(createLibrary({ baseUrl: `http://127.0.0.1:${port}` }).books.get({ id: 'b1' }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toBe(`books.get: no complete reply from 127.0.0.1:${port} (ECONNREFUSED)`);
    expect((error as Error).cause).toMatchObject({ name: 'TypeError', cause: { code: 'ECONNREFUSED' } });
  });

  test('that fails for a reason without a code', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('bad port') }));
    const error = await rejection(createLibrary({ fetch }).books.get({ id: 'b1' }));
    expect((error as Error).message).toBe('books.get: no complete reply from library.example (bad port)');
  });

  test('that is reset before the reply', async () => {
    const baseUrl = await startServer((request) => request.socket.resetAndDestroy());
    const error = await rejection(createLibrary({ baseUrl }).books.get({ id: 'b1' }));
    expect(error).toBeInstanceOf(ConnectionError);
  });

  test.each([200, 500])('that breaks off inside the body of a %i', async (status) => {
    const baseUrl = await startServer((request, response) => {
      response.writeHead(status, { 'Content-Length': '100' }).write('{"data":', () => request.socket.destroy());
    });
    const error = await rejection(createLibrary({ baseUrl }).books.get({ id: 'b1' }));
    expect(error).toBeInstanceOf(ConnectionError);
    const result = await createLibrary({ baseUrl }).safe.books.get({ id: 'b1' });
    expect(result).toMatchObject({ ok: false, code: 'no_response', requestId: undefined });
  });

  test('that answers with something else than HTTP, quoting the key', async () => {
    const server = createTcpServer((socket) => socket.on('data', (request) => socket.end(`nonsense ${request}`)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const error = await rejection(createLibrary({ baseUrl: `http://127.0.0.1:${port}` }).books.get({ id: 'b1' }));
    server.close();
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ cause: { message: 'fetch failed', cause: { name: 'HTTPParserError' } } });
    expect(inspect(error, { showHidden: true, depth: 20 })).not.toContain('Zq8');
  });
});

describe('a reply over a socket', () => {
  test('is read whole, large or small', async () => {
    const data = 'x'.repeat(5_000_000);
    const baseUrl = await startServer((_, response) => response.end(JSON.stringify({ data })));
    expect(((await createLibrary({ baseUrl }).books.get({ id: 'b1' })) as { data: unknown }).data).toBe(data);
  });

  test('that redirects is not followed', async () => {
    const urls: (string | undefined)[] = [];
    const baseUrl = await startServer((request, response) => {
      urls.push(request.url);
      response.writeHead(303, { Location: '/login' }).end();
    });
    const error = await rejection(createLibrary({ baseUrl }).books.remove({ shelf_id: 's1', id: 'b1' }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 303, kind: 'unexpected', message: expect.stringContaining('/login') });
    expect(urls).toEqual(['/shelves/s1/books/b1']);
  });

  test.each([
    [502, '<html></html>', 'text/html'],
    [500, '', undefined],
    [500, '', 'application/json'],
  ])('%i with %j (%s) is an error', async (status, body, type) => {
    const baseUrl = await startServer((_, response) => {
      response.writeHead(status, type ? { 'Content-Type': type } : {}).end(body);
    });
    expect(await createLibrary({ baseUrl }).safe.books.get({ id: 'b1' })).toMatchObject({
      ok: false,
      code: 'undocumented',
      error: { name: 'ApiError', status, kind: 'server' },
    });
  });

  test('204 to a deletion is a success', async () => {
    const baseUrl = await startServer((_, response) => response.writeHead(204, { 'X-Request-ID': 'req_1' }).end());
    const result = await createLibrary({ baseUrl }).safe.books.remove({ shelf_id: 's', id: 'b' });
    expect(result).toMatchObject({ ok: true, data: undefined, requestId: 'req_1', rateLimit: undefined });
  });

  test('through `http` has any status, and goes with the key', async () => {
    const baseUrl = await startServer((request, response) => {
      response.writeHead(404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ key: request.headers.authorization, url: request.url }));
    });
    const { data, error, response } = await createLibrary({ baseUrl, apiKey: 'lib_1' }).http.GET('/books/{id}', {
      params: { path: { id: 'a/b' } },
    });
    expect([response.status, data, error]).toEqual([404, undefined, { key: 'Bearer lib_1', url: '/books/a%2Fb' }]);
  });

  test('is seen by middleware of `http`, for methods too', async () => {
    const baseUrl = await startServer((request, response) =>
      response.end(JSON.stringify([request.headers['x-trace']])),
    );
    const library = createLibrary({ baseUrl });
    library.http.use({
      onRequest({ request }) {
        request.headers.set('X-Trace', 't1');
      },
    });
    expect(await library.books.get({ id: 'b1' })).toEqual(['t1']);
  });

  test.each(['onRequest', 'onResponse'] as const)(
    'gives the error of middleware in %s as it is, in every form',
    async (hook) => {
      const { library } = observeLibrary();
      const broken = new RangeError('broken middleware');
      const fail = () => {
        throw broken;
      };
      library.http.use(hook === 'onRequest' ? { onRequest: fail } : { onResponse: fail });
      expect(await rejection(library.books.get({ id: 'b1' }))).toBe(broken);
      expect(await rejection(library.safe.books.get({ id: 'b1' }))).toBe(broken);
      expect(await rejection(library.http.GET('/books/{id}', { params: { path: { id: 'b1' } } }))).toBe(broken);
    },
  );

  test('is refused by name when middleware has used up its body, and leaves no timer', async () => {
    const { library, requests } = observeLibrary();
    library.http.use({
      async onRequest({ request }) {
        await request.text();
      },
    });
    const error = await rejection(library.books.annotate({ id: 'b1', note: 'n' }));
    expect(error).toMatchObject({ name: 'InputError', attempts: 0, mayHaveSucceeded: false });
    expect((error as Error).message).toContain(
      'middleware has read the body; let it read a clone(). Nothing was sent.',
    );
    expect(requests).toEqual([]);
  });

  test.each(['..', '.', ''])('through `http` never leaves its path by the value %j', async (id) => {
    const { library, requests } = observeLibrary();
    const error = await rejection(library.http.GET('/books/{id}', { params: { path: { id } } }));
    expect(error).toMatchObject({ name: 'InputError', field: 'id' });
    expect(requests).toEqual([]);
  });
});

describe('time and abort', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(['headers', 'body'])('the deadline covers stalled %s', async (part) => {
    const arrived = signalledPromise();
    const baseUrl = await startServer((_, response) => {
      if (part === 'headers') arrived.resolve();
      else response.writeHead(200).write('{"data"');
    });
    const fetch = async (request: Request) => {
      const response = await globalThis.fetch(request);
      arrived.resolve();
      return response;
    };
    const outcome = rejection(createLibrary({ baseUrl, fetch }).books.get({ id: 'b1' }));
    await arrived.promise;
    await vi.advanceTimersByTimeAsync(29_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    const error = await outcome;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 30_000, message: 'books.get: no complete reply within 30000 ms' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('the deadline of the call replaces that of the client, and holds when `fetch` ignores its signal', async () => {
    const library = createLibrary({ fetch: () => new Promise(() => undefined), timeout: 1000 });
    const outcome = rejection(library.books.get({ id: 'b1' }, { timeout: 20 }));
    await vi.advanceTimersByTimeAsync(20);
    expect(await outcome).toMatchObject({ name: 'TimeoutError', timeout: 20 });
  });

  test('without a limit, and with one no timer can hold, nothing ends early', async () => {
    const totalTimeout = Number.POSITIVE_INFINITY;
    for (const timeout of [Number.POSITIVE_INFINITY, 2 ** 40]) {
      const answer = signalledPromise();
      const fetch = async () => {
        await answer.promise;
        return Response.json(['late']);
      };
      const call = createLibrary({ fetch, timeout, totalTimeout }).books.get({ id: 'b1' });
      await vi.advanceTimersByTimeAsync(86_400_000);
      answer.resolve();
      expect(await call).toEqual(['late']);
    }
  });

  test('a signal ends the call, whatever `fetch` does, with its reason as the cause', async () => {
    const controller = new AbortController();
    const library = createLibrary({ fetch: () => new Promise(() => undefined) });
    const outcome = rejection(library.books.get({ id: 'b1' }, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(0);
    const reason = new Error('the user left');
    controller.abort(reason);
    const error = await outcome;
    expect(error).toBeInstanceOf(AbortedError);
    expect((error as Error).cause).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a signal of `http` ends the call as well', async () => {
    const controller = new AbortController();
    const library = createLibrary({ fetch: () => new Promise(() => undefined) });
    const outcome = rejection(
      library.http.GET('/books/{id}', { params: { path: { id: 'b' } }, signal: controller.signal }),
    );
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    expect(await outcome).toBeInstanceOf(AbortedError);
  });

  test('a signal that was aborted before sends nothing', async () => {
    const fetch = vi.fn(async () => Response.json({}));
    const result = await createLibrary({ fetch }).safe.books.get({ id: 'b1' }, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ ok: false, code: 'no_response', error: { name: 'AbortedError' } });
    expect(fetch).not.toHaveBeenCalled();
  });

  test('no timer and no listener stays behind, however a call ends', async () => {
    const { signal } = new AbortController();
    const count = countListeners(signal);
    const endings = [
      async () => Response.json({}),
      async () => new Response(null, { status: 500 }),
      async () => Promise.reject(new TypeError('failed')),
      () => {
        throw new TypeError('failed at once');
      },
    ];
    for (const fetch of endings) {
      const call = createLibrary({ fetch }).safe.books.get({ id: 'b1' }, { signal });
      await call;
      expect([count(), vi.getTimerCount()]).toEqual([0, 0]);
    }
    const hanging = createLibrary({ fetch: () => new Promise(() => undefined) }).safe.books.get(
      { id: 'b1' },
      { signal },
    );
    await vi.advanceTimersByTimeAsync(1);
    expect([count(), vi.getTimerCount()]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await hanging).ok).toBe(false);
    expect([count(), vi.getTimerCount()]).toEqual([0, 0]);
  });
});
