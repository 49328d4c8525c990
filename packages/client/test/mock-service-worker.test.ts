import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLibrary } from './library.ts';

// Made before anything of msw is in place, as a module of an application makes its client.
const library = createLibrary({ maxRetries: 1 });

const url = 'https://library.example/api/v1/books/:id';
const server = setupServer(
  http.get(url, ({ request, params }) => HttpResponse.json({ data: { id: params['id'], title: request.method } })),
);

beforeEach(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.close());

test('a client made before msw listens is answered by it', async () => {
  expect(await library.books.get({ id: 'b 1' })).toEqual({ data: { id: 'b 1', title: 'GET' } });
});

test('handlers see the request as it would be sent, with its headers and its body', async () => {
  const seen: unknown[] = [];
  const lend = http.post(`${url}/lend`, async ({ request }) => {
    seen.push(request.url, request.headers.get('authorization')?.slice(0, 10), await request.json());
    return HttpResponse.json({ data: { due: 'tomorrow' } }, { status: 201 });
  });
  server.use(lend);
  await library.books.lend({ id: 'b1', notify: true, reader_id: 'r1' });
  expect(seen).toEqual(['https://library.example/api/v1/books/b1/lend?notify=true', 'Bearer lib', { reader_id: 'r1' }]);
});

test('refusals and network errors of handlers are the errors of the client', async () => {
  server.use(http.get(url, () => HttpResponse.json({ error: { code: 'book_not_found' } }, { status: 404 })));
  expect(await library.safe.books.get({ id: 'b1' })).toMatchObject({ code: 'book_not_found' });
  server.use(http.post(`${url}/lend`, () => HttpResponse.error()));
  const lost = await library.safe.books.lend({ id: 'b1', reader_id: 'r1' });
  expect(lost).toMatchObject({ code: 'no_response', error: { name: 'ConnectionError', attempts: 1 } });
});
