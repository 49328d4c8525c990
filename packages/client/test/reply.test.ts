import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ApiError, createClient, type OperationTable, ReplyError, ResponseFormatError } from '../src/index.ts';
import { apiKey, createLibrary, observeLibrary } from './library.ts';

type Library = ReturnType<typeof createLibrary>;

async function failure(response: Response, call = ({ books }: Library): Promise<unknown> => books.get({ id: 'b1' })) {
  const error = await call(observeLibrary(() => response).library).then(
    (data) => expect.fail(`resolved with ${JSON.stringify(data)}`),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ReplyError);
  return error as ApiError;
}

describe('a success', () => {
  test.each([
    [new Response('{"data":{"id":"b1","title":"T"}}', { status: 201 }), { data: { id: 'b1', title: 'T' } }],
    [new Response('{}'), {}],
    [new Response('[]', { headers: { 'Content-Length': '2' } }), []],
  ])('resolves with the body, however little it holds', async (response, body) => {
    const { library } = observeLibrary(() => response);
    expect(await library.books.get({ id: 'b1' })).toEqual(body);
  });

  const empty = () => [
    new Response(null, { status: 204 }),
    new Response('', { status: 200 }),
    new Response(null, { status: 200, headers: { 'Content-Length': '0' } }),
  ];

  test.each(empty())('may have no body where the contract says so', async (response) => {
    const { library } = observeLibrary(() => response);
    expect(await library.books.remove({ shelf_id: 's', id: 'b' })).toBeUndefined();
  });

  test.each(empty())('has a body everywhere else', async (response) => {
    expect(await failure(response)).toMatchObject({ name: 'ResponseFormatError', body: undefined });
  });

  test.each([200, 204])(
    'of any deletion may have no body with status %i where the vendor is like that',
    async (status) => {
      const operations = {
        books: { burn: { request: 'DELETE /books/{id}' }, get: { request: 'GET /books/{id}' } },
      } as const satisfies OperationTable;
      type Methods = { books: { burn(input: object): Promise<unknown>; get(input: object): Promise<unknown> } };
      const { books } = createClient<object, Methods, object>(
        { operations, defaultBaseUrl: 'https://library.example', emptyDeletions: true },
        { apiKey, fetch: () => new Response(null, { status }) },
      );
      expect(await books.burn({ id: 'b1' })).toBeUndefined();
      await expect(books.get({ id: 'b1' })).rejects.toBeInstanceOf(ResponseFormatError);
    },
  );

  test.each(['null', '0', '""', 'true'])('is never %s', async (text) => {
    expect(await failure(new Response(text))).toMatchObject({ name: 'ResponseFormatError', status: 200 });
  });

  test('may be something else than JSON, where the contract says so', async () => {
    const csv = observeLibrary(
      () => new Response('id\nb1\n', { headers: { 'Content-Type': 'text/csv; charset=utf-8' } }),
    );
    expect(await new Response(await csv.library.books.export()).text()).toBe('id\nb1\n');
    const png = observeLibrary(
      () => new Response(new Uint8Array([137, 80]), { headers: { 'Content-Type': 'image/png' } }),
    );
    expect(await new Response(await png.library.books.cover({ id: 'b1' })).bytes()).toEqual(new Uint8Array([137, 80]));
  });

  test('that is not JSON is an error of its own', async () => {
    const page = new Response('<html>Sign in</html>', { headers: { 'Content-Type': 'text/html' } });
    const error = await failure(page);
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ status: 200, body: '<html>Sign in</html>' });
    expect(error.message).toBe('books.get: 200, but the reply (text/html) is not what the API documents');
    expect(inspect(error)).not.toContain('<html>');
    expect(await failure(new Response(''))).toBeInstanceOf(ResponseFormatError);
    expect((await failure(new Response('{"data":'))).message).toContain('200, but');
  });
});

describe('an error reply', () => {
  test.each([
    [400, 'validation'],
    [401, 'authentication'],
    [402, 'payment'],
    [403, 'permission'],
    [404, 'not_found'],
    [409, 'conflict'],
    [413, 'validation'],
    [422, 'validation'],
    [418, 'unexpected'],
    [429, 'rate_limit'],
    [500, 'server'],
    [599, 'server'],
  ])('%i is of kind %s', async (status, kind) => {
    const body = { error: { code: 'some_code', message: 'Some text.' } };
    expect(await failure(Response.json(body, { status }))).toMatchObject({ kind, status, code: 'some_code', body });
  });

  test('tells what it says in every field', async () => {
    const headers = {
      'X-Request-ID': 'req_1',
      'X-RateLimit-Limit': '1000',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': '1708905600',
      'X-Other': 'o',
    };
    const details = { fields: { name: 'Must be unique' } };
    const body = { error: { code: 'duplicate_name', message: 'Duplicate name.', details } };
    const error = await failure(Response.json(body, { status: 409, headers }));
    const rateLimit = { limit: 1000, remaining: 0, reset: new Date('2024-02-26T00:00:00Z') };
    expect(error).toMatchObject({ operation: 'books.get', details, requestId: 'req_1', rateLimit });
    expect(error.headers.get('x-other')).toBe('o');
    expect(error.message).toBe('books.get: 409 duplicate_name: Duplicate name. {"fields":{"name":"Must be unique"}}');
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ApiError',
      message: error.message,
      operation: 'books.get',
      attempts: 1,
      mayHaveSucceeded: false,
      status: 409,
      kind: 'conflict',
      code: 'duplicate_name',
      details,
      requestId: 'req_1',
      rateLimit: { ...rateLimit, reset: '2024-02-26T00:00:00.000Z' },
    });
    expect(error.stack).toContain('reply.test.ts');
  });

  test.each([
    ['an object with a code', { error: { message: 'M', code: 'C', details: [1] } }, 'C', '404 C: M [1]', [1]],
    ['an object without a code', { error: { message: 'M' } }, undefined, '404: M', undefined],
    ['an object with a status', { error: { message: 'M', code: 'C', status: 404 } }, 'C', '404 C: M', undefined],
    ['a text', { success: false, error: 'M' }, undefined, '404: M', undefined],
    [
      'a list',
      { error: [{ message: 'M' }, { message: 'N' }] },
      undefined,
      '404: M; N',
      [{ message: 'M' }, { message: 'N' }],
    ],
    ['a code that is a number', { code: 404, message: 'M' }, undefined, '404: M', undefined],
    ['a problem of a gateway', { title: 'M', detail: 'N', status: 404 }, undefined, '404: N', undefined],
    ['a problem with a title only', { type: 'about:blank', title: 'M' }, undefined, '404: M', undefined],
    ['an error inside nothing', [{ message: 'M', code: 'C' }], 'C', '404 C: M', [{ message: 'M', code: 'C' }]],
  ])('in the shape of %s', async (_, body, code, message, details) => {
    const error = await failure(Response.json(body, { status: 404 }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code, message: `books.get: ${message}`, body, kind: 'not_found' });
    expect(error.details).toEqual(details);
  });

  test.each<[string, BodyInit | null, string | undefined, string]>([
    ['a page of HTML', '<html><h1>Bad Gateway</h1></html>', 'text/html', 'the reply (text/html) is not what'],
    ['nothing', null, undefined, 'the reply is empty'],
    ['a short text', 'upstream timed out\n', 'text/plain', 'upstream timed out'],
    ['a long text', 'x'.repeat(500), 'text/plain', 'the reply (text/plain) is not what'],
    ['broken JSON', '{"error":', 'application/json', 'the reply (application/json) is not what'],
    ['JSON of another kind', '{"oops":{}}', 'application/json', 'the reply (application/json) is not what'],
    ['an error of another kind', '{"error":{"reason":{}}}', 'application/json', 'the reply (application/json) is'],
  ])('that holds %s', async (_, body, type, text) => {
    const headers = type ? { 'Content-Type': type } : {};
    const error = await failure(new Response(body, { status: 502, headers }));
    expect(error).toMatchObject({ kind: 'server', status: 502, code: undefined });
    expect(error.message).toContain(`books.get: 502: ${text}`);
    expect(inspect(error)).not.toMatch(/<html>|\[object|xxxx/);
  });

  test('on a status of success is found by the vendor', async () => {
    const reply = { success: false, error: { message: 'M', code: 'C' } };
    const isFailure = (body: unknown) => (body as typeof reply).success === false;
    const library = createLibrary({ fetch: async () => Response.json(reply) }, isFailure);
    const result = await library.safe.books.get({ id: 'b1' });
    expect(result).toMatchObject({
      ok: false,
      code: 'undocumented',
      error: { status: 200, code: 'C', kind: 'unexpected' },
    });
  });

  test('states garbled limits', async () => {
    const headers = { 'X-RateLimit-Limit': 'many', 'X-RateLimit-Remaining': '-1', 'X-RateLimit-Reset': '1e400' };
    expect((await failure(new Response(null, { status: 429, headers }))).rateLimit).toBeUndefined();
    const error = await failure(new Response(null, { status: 429, headers: { ...headers, 'X-RateLimit-Limit': '0' } }));
    expect(error.rateLimit).toEqual({ limit: 0, remaining: undefined, reset: undefined });
  });
});

describe('the key', () => {
  const seen = (value: unknown) =>
    [inspect(value, { showHidden: true, depth: 20, getters: true }), JSON.stringify(value)].join('\n');

  test('is in no error, even when the vendor repeats it', async () => {
    const echo = (request: Request) => {
      const key = request.headers.get('authorization') ?? '';
      const body = { error: { code: key, message: `Bad key ${key}`, details: { sent: [key] } }, key };
      return Response.json(body, { status: 401, headers: { 'X-Request-ID': key, 'X-Echo': key } });
    };
    const result = await observeLibrary(echo).library.safe.books.get({ id: 'b1' });
    expect(result).toMatchObject({ ok: false, code: 'undocumented' });
    expect(seen(result)).toContain('Bad key Bearer ***');
    expect(seen(result)).not.toContain(apiKey);
    if (!result.ok) expect(seen([...(result.error as ApiError).headers])).not.toContain('Zq8');
    expect(seen((result as { error: ApiError }).error.body)).not.toContain('Zq8');
  });

  test('is in no text of a proxy, redirect or format error', async () => {
    for (const init of [{ status: 502 }, { status: 200 }, { status: 302, headers: { Location: `/?key=${apiKey}` } }]) {
      const error = await failure(new Response(`<p>${apiKey}</p>`, init));
      expect(seen(error)).not.toContain('Zq8');
      expect(seen(error.body)).not.toContain('Zq8');
    }
  });

  test('is in no cause', async () => {
    const cause = Object.assign(new TypeError(`bad request with ${apiKey}`), { code: 'E_BAD' });
    const fetch = (request: Request): never => {
      throw Object.assign(new Error('failed', { cause }), { request, data: `Bearer ${apiKey}` });
    };
    const error = await createLibrary({ fetch })
      .books.get({ id: 'b1' })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'ConnectionError', cause: { message: 'failed', cause: { code: 'E_BAD' } } });
    expect(seen(error)).not.toContain('Zq8');
  });

  test('is in no cause that is its own cause', async () => {
    const cause: Error = new Error('round');
    cause.cause = cause;
    const error = await createLibrary({ fetch: () => Promise.reject(cause) })
      .books.get({ id: 'b1' })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'ConnectionError', cause: { message: 'round' } });
  });

  test.each(['key', '501', 'a', 'id'])('changes nothing else when it is as short as %j', async (short) => {
    const body = {
      error: { code: 'invalid_key', message: `The key is not a key, ${short}`, id: 501 },
      a: ['key', '501'],
    };
    const library = createLibrary({ apiKey: short, fetch: () => Response.json(body, { status: 401 }) });
    const result = await library.safe.books.get({ id: 'b1' });
    expect(result).toMatchObject({ ok: false, code: 'invalid_key', error: { body } });
  });

  test.each(['key', '501'])('is masked behind "Bearer " even when it is as short as %j', async (short) => {
    const body = { error: { message: `Sent: Bearer ${short}` } };
    const library = createLibrary({ apiKey: short, fetch: () => Response.json(body, { status: 401 }) });
    await expect(library.books.get({ id: 'b1' })).rejects.toThrow('Sent: Bearer ***');
  });

  test('is masked wherever it stands, in values and in names', async () => {
    const token = 'invalid_key_4711';
    const body = { error: { message: `"${token}"\n${token}, x${token}`, [token]: [token, { deep: token }] } };
    const library = createLibrary({ apiKey: token, fetch: () => Response.json(body, { status: 401 }) });
    const result = await library.safe.books.get({ id: 'b1' });
    expect(result).toMatchObject({
      error: { body: { error: { message: '"***"\n***, x***', '***': ['***', { deep: '***' }] } } },
    });
  });

  test('is masked as a URL spells it', async () => {
    const token = 'a/b+c=d"e\\4711';
    const headers = { Location: `/?key=${encodeURIComponent(token)}` };
    const library = createLibrary({ apiKey: token, fetch: () => new Response(null, { status: 302, headers }) });
    const result = await library.safe.books.get({ id: 'b1' });
    expect(result).toMatchObject({ error: { message: expect.stringContaining('the redirect to /?key=*** was') } });
  });

  test('does not hinder errors with bodies and details of any depth', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const text of [deep, `{"error":{"message":"M","details":${deep}}}`]) {
      const error = await failure(new Response(text, { status: 500 }));
      expect(error).toMatchObject({ name: 'ApiError', status: 500 });
    }
  });

  test('is not in the client', () => {
    expect(seen(createLibrary())).not.toContain('Zq8');
  });
});

describe('a long text of the vendor', () => {
  const long = 'x'.repeat(1_000_000);

  test.each<[string, () => Response]>([
    ['as message', () => Response.json({ error: { message: long } }, { status: 400 })],
    ['as code', () => Response.json({ error: { code: long } }, { status: 400 })],
    ['as redirect', () => new Response(null, { status: 302, headers: { Location: `/${'x'.repeat(5000)}` } })],
  ])('%s is cut in the message and says so', async (_, answer) => {
    const error = await failure(answer());
    expect(error.message.length).toBeLessThan(550);
    expect(error.message).toMatch(/… \(cut, \d+ characters\)$/);
  });

  test('is whole in the body', async () => {
    const error = await failure(Response.json({ error: { message: long } }, { status: 400 }));
    expect(error.body).toEqual({ error: { message: long } });
  });
});
