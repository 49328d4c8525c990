import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../src/index.ts';
import { apiKey, createLibrary, observeLibrary } from './library.ts';

async function send(call: (library: ReturnType<typeof createLibrary>) => Promise<unknown>): Promise<Request> {
  const { library, requests } = observeLibrary();
  await call(library);
  const [request] = requests;
  if (!request || requests.length > 1) throw new Error(`${requests.length} requests were sent`);
  return request;
}

describe('each field goes where the contract has it', () => {
  test('path, query and body', async () => {
    const request = await send(({ books }) =>
      books.lend({ id: 'b/1', notify: true, reader_id: 'r1', note: undefined }),
    );
    expect(request.method).toBe('POST');
    expect(request.url).toBe('https://library.example/api/v1/books/b%2F1/lend?notify=true');
    expect(await request.json()).toEqual({ reader_id: 'r1' });
  });

  test('a list in the query repeats its name; undefined and null are left out', async () => {
    const request = await send(({ books }) => books.list({ tag: ['a b', 'c&d'], page: 2, author: undefined }));
    expect(request.url).toBe('https://library.example/api/v1/books?tag=a%20b&tag=c%26d&page=2');
  });

  test('fields that no place has, in the query of an operation that only reads', async () => {
    const request = await send(({ books }) =>
      books.search({ text: 'a b', ...{ page: 2, tag: ['a', 'b'], none: null } }),
    );
    expect(request.url).toBe('https://library.example/api/v1/books/search?text=a%20b&page=2&tag=a&tag=b');
  });

  test('a body with undocumented fields, where the contract leaves it open', async () => {
    const request = await send(({ books }) => books.annotate({ id: 'b1', title: 'T', colour: 'red', toString: 'x' }));
    expect(await request.json()).toEqual({ title: 'T', colour: 'red', toString: 'x' });
  });

  test('null where a list may be null, and fields of any name', async () => {
    const fields = JSON.parse('{"__proto__":{"a":1},"constructor":2,"tags":null}');
    const request = await send(({ books }) => books.annotate({ id: 'b1', ...fields }));
    expect(await request.text()).toBe('{"__proto__":{"a":1},"constructor":2,"tags":null}');
  });

  test('an optional body is sent when one of its fields is given', async () => {
    expect((await send(({ books }) => books.renew({ id: 'b1' }))).body).toBeNull();
    const renewed = await send(({ books }) => books.renew({ id: 'b1', until: '2030-01-01' }));
    expect(await renewed.json()).toEqual({ until: '2030-01-01' });
    const annotated = await send(({ books }) => books.annotate({ id: 'b1' }));
    expect(await annotated.text()).toBe('{}');
  });
});

describe('headers', () => {
  test('a key and what is accepted; a content type only with a body', async () => {
    const get = await send(({ books }) => books.get({ id: 'b1' }));
    expect(Object.fromEntries(get.headers)).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${apiKey}`,
      'user-agent': 'concordat',
    });
    const post = await send(({ books }) => books.bulkRemove({ ids: ['b1'] }, { idempotencyKey: 'once' }));
    expect(post.headers.get('content-type')).toBe('application/json');
    expect(post.headers.get('idempotency-key')).toBe('once');
    expect((await send(({ safe }) => safe.books.export())).headers.get('accept')).toBe('text/csv');
  });

  test('of the call replace those of the client', async () => {
    const requests: Request[] = [];
    const fetch = async (request: Request) => {
      requests.push(request);
      return Response.json({});
    };
    const library = createLibrary({ fetch, headers: { 'X-App': 'client', 'X-Team': 'a', 'X-None': undefined } });
    await library.books.list({}, { headers: { 'x-app': 'call', 'X-Team': undefined } });
    const headers = requests[0]?.headers;
    expect([headers?.get('x-app'), headers?.get('x-team'), headers?.has('x-none')]).toEqual(['call', 'a', false]);
  });
});

describe('no value can change the request around it', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      '../x',
      '..%2f',
      '%2e%2e',
      '{id}',
      '{shelf_id}',
      '?a=b',
      '#f',
      '\\..\\',
      'a/b',
      '//evil',
      '$&',
      ';v=1',
      '\r\nX: 1',
    ),
  );

  test('of the path', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (shelf_id, id) => {
        const { library, requests } = observeLibrary();
        const result = await library.safe.books.remove({ shelf_id, id });
        if (!result.ok) {
          expect(result.error).toBeInstanceOf(InputError);
          expect(requests).toEqual([]);
          expect(
            [shelf_id, id].some(
              (text) => ['.', '..', 'ALL'].includes(text) || !text.trim() || /\p{Surrogate}/u.test(text),
            ),
          ).toBe(true);
          return;
        }
        const request = requests[0] as Request;
        const url = new URL(request.url);
        const segments = url.pathname.split('/');
        expect(segments).toHaveLength(7);
        expect(segments.toSpliced(4, 1).toSpliced(5, 1)).toEqual(['', 'api', 'v1', 'shelves', 'books']);
        expect([segments[4], segments[6]].map((segment) => decodeURIComponent(segment ?? ''))).toEqual([shelf_id, id]);
        expect([url.origin, url.search, url.hash, request.method, request.body]).toEqual([
          'https://library.example',
          '',
          '',
          'DELETE',
          null,
        ]);
        expect([...request.headers.keys()].sort()).toEqual(['accept', 'authorization', 'user-agent']);
      }),
      { numRuns: 500 },
    );
  });

  test('of the query', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (author) => {
        const { library, requests } = observeLibrary();
        await library.books.list({ author });
        const url = new URL((requests[0] as Request).url);
        expect([...url.searchParams]).toEqual([['author', author]]);
        expect(url.pathname + url.hash).toBe('/api/v1/books');
      }),
    );
  });
});

describe('base URL', () => {
  test.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/books/b1'],
    ['http://127.0.0.1:4010/', 'http://127.0.0.1:4010/books/b1'],
    ['https://proxy.example/library//', 'https://proxy.example/library/books/b1'],
    ['HTTPS://Proxy.Example/a/{id}', 'https://proxy.example/a/%7Bid%7D/books/b1'],
  ])('%s', async (baseUrl, url) => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(request.url);
      return Response.json({});
    };
    await createLibrary({ fetch, baseUrl }).books.get({ id: 'b1' });
    expect(urls).toEqual([url]);
  });

  test.each([
    '',
    'library.example',
    '/api',
    'ftp://a.example',
    'https://u:p@a.example',
    'https://a.example?x=1',
    'https://a.example#x',
  ])('refuses %j', (baseUrl) => expect(() => createLibrary({ baseUrl })).toThrow(InputError));
});

describe('the rest of the options', () => {
  test.each([[''], [' '], [undefined], [7], ['lib_a\n'], ['lib_a\r\nX: 1'], ['lib a'], ['lib_\u2026']])(
    'refuses the key %j without showing it',
    (key) => {
      const create = () => createLibrary({ apiKey: key as string });
      expect(create).toThrow(InputError);
      expect(create).toThrow(/apiKey/);
      expect(create).not.toThrow(/lib/);
    },
  );

  test.each([
    [{ fetch: 5 }, 'fetch'],
    [{ timeout: '5' }, 'timeout'],
    [{ headers: new Headers({ 'X-A': 'a' }) }, 'headers'],
    [{ headers: { 'content-length': '5' } }, 'content-length'],
    [{ baseURL: 'https://a.example' }, 'baseURL'],
  ])('refuses %j', (options, field) => {
    expect(() => createLibrary(options as object)).toThrow(expect.objectContaining({ name: 'InputError', field }));
  });

  test('takes an option that is undefined for one that is not given', () => {
    expect(() => createLibrary({ fetch: undefined, ...{ retries: undefined } })).not.toThrow();
  });

  test('refuses timeouts and headers that cannot be used', () => {
    for (const timeout of [0, -5, Number.NaN]) expect(() => createLibrary({ timeout })).toThrow(/timeout/);
    expect(() => createLibrary({ headers: { 'X-A': 'a\nb' } })).toThrow(/X-A must be one line/);
    expect(() => createLibrary({ headers: { Authorization: 'x' } })).toThrow(/apiKey/);
  });

  test('the global fetch is looked up at every request', async () => {
    const library = createLibrary();
    const { fetch } = globalThis;
    try {
      globalThis.fetch = async () => Response.json({ data: 'patched later' });
      expect(await library.books.get({ id: 'b1' })).toEqual({ data: 'patched later' });
    } finally {
      globalThis.fetch = fetch;
    }
  });
});

describe('a request is the same', () => {
  /** What is sent for a call: directly, or by openapi-fetch, where middleware has to see it. */
  async function describeRequest(
    call: (library: ReturnType<typeof createLibrary>) => Promise<unknown>,
    isObserved: boolean,
  ) {
    const { library, requests } = observeLibrary();
    if (isObserved) library.http.use({ onRequest: () => undefined });
    await call(library);
    const [request, ...others] = requests as [Request];
    const { method, url, headers, redirect } = request;
    return { method, url, redirect, headers: [...headers], body: await request.text(), others: others.length };
  }

  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => /^(?!\.{1,2}$)\S+$/.test(value));
  const options = fc.record(
    {
      headers: fc.constantFrom({ 'x-app': 'a' }, { Accept: 'text/plain' }, { 'user-agent': 'b' }),
      idempotencyKey: fc.uuid(),
    },
    { requiredKeys: [] },
  );

  test('with and without middleware, whatever its fields hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(text),
        fc.boolean(),
        options,
        async (value, list, flag, { headers, idempotencyKey }) => {
          const calls: ((library: ReturnType<typeof createLibrary>) => Promise<unknown>)[] = [
            ({ books }) => books.get({ id: value }, { headers }),
            ({ books }) => books.list({ author: value, tag: list, page: 2 }, { headers }),
            ({ books }) => books.search({ text: value, ...{ [value]: flag, none: null } }),
            ({ books }) => books.lend({ id: value, notify: flag, reader_id: value }, { headers }),
            ({ books }) => books.remove({ shelf_id: value, id: value }),
            ({ books }) => books.renew({ id: value }),
            ({ books }) => books.shelve({ id: value }, { headers }),
            ({ books }) =>
              books.bulkRemove({ ids: [value, ...list] }, { headers, idempotencyKey: idempotencyKey ?? 'key' }),
            ({ safe }) => safe.books.export({}, { headers }),
          ];
          for (const call of calls) {
            const direct = await describeRequest(call, false);
            expect(direct.others).toBe(0);
            expect(await describeRequest(call, true)).toEqual(direct);
          }
        },
      ),
    );
  });
});
