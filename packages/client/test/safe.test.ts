import { describe, expect, test } from 'vitest';
import { createLibrary, observeLibrary } from './library.ts';

const shelf = { shelf_id: 's1', id: 'b1' };
const reply = (code: string, status = 404) => Response.json({ error: { code, message: 'M' } }, { status });

describe('the safe form', () => {
  test('resolves with the body and what the headers say', async () => {
    const headers = { 'X-Request-ID': 'req_1', 'X-RateLimit-Limit': '10', 'X-RateLimit-Remaining': '9' };
    const { library } = observeLibrary(() => Response.json({ data: { removed: true } }, { headers }));
    const result = await library.safe.books.remove(shelf);
    expect(result).toMatchObject({
      ok: true,
      data: { data: { removed: true } },
      requestId: 'req_1',
      rateLimit: { limit: 10, remaining: 9, reset: undefined },
    });
    expect(result.ok && result.response.status).toBe(200);
  });

  test.each([
    ['a documented code', () => reply('shelf_not_found'), 'shelf_not_found', 'ApiError'],
    ['a common code', () => reply('rate_limited', 429), 'rate_limited', 'ApiError'],
    ['a documented code on another status', () => reply('shelf_not_found', 400), 'undocumented', 'ApiError'],
    ['a common code of a proxy that fails', () => reply('rate_limited', 503), 'undocumented', 'ApiError'],
    ['the code of another operation', () => reply('invalid_key'), 'undocumented', 'ApiError'],
    ['a code named like ours', () => reply('no_response'), 'undocumented', 'ApiError'],
    ['no code', () => Response.json({ error: 'M' }, { status: 500 }), 'undocumented', 'ApiError'],
    ['no JSON', () => new Response('<p>'), 'undocumented', 'ResponseFormatError'],
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), 'no_response', 'ConnectionError'],
    ['something thrown that is no error', () => Promise.reject('boom'), 'no_response', 'ConnectionError'],
  ])('never rejects: %s', async (_, answer, code, name) => {
    const result = await observeLibrary(answer).library.safe.books.remove(shelf);
    expect(result).toMatchObject({ ok: false, code, error: { name } });
  });

  test('never rejects: input that is refused, or cannot even be read', async () => {
    const { library, requests } = observeLibrary();
    const trap = {
      get id(): string {
        throw new Error('trap');
      },
    };
    for (const input of [{ id: '' }, trap]) {
      const result = await library.safe.books.get(input);
      expect(result).toMatchObject({ ok: false, code: 'invalid_input', error: { name: 'InputError' } });
    }
    expect(requests).toEqual([]);
  });

  test('fails with the request id and the limits of the reply', async () => {
    const headers = { 'X-Request-ID': 'req_2', 'X-RateLimit-Remaining': '0' };
    const answer = () => Response.json({ error: { code: 'rate_limited' } }, { status: 429, headers });
    const result = await observeLibrary(answer).library.safe.books.remove(shelf);
    expect(result).toMatchObject({ code: 'rate_limited', requestId: 'req_2', rateLimit: { remaining: 0 } });
  });
});

test('methods work when taken off the client', async () => {
  const { get } = createLibrary({ fetch: async () => Response.json({ data: 'taken' }) }).books;
  expect(await get({ id: 'b1' })).toEqual({ data: 'taken' });
});
