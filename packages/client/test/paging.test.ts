import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { PagedRows } from '../src/index.ts';
import { createLibrary, observeLibrary } from './library.ts';

type Meta = { total?: unknown; pages?: unknown };

/** A library whose list of books is cut into pages of `size`, with what the reply says beside the rows. */
function shelve(count: number, size: number, meta: Meta = {}) {
  const books = Array.from({ length: count }, (_, index) => ({ id: `b${index + 1}` }));
  const { library, requests } = observeLibrary((request) => {
    const page = Number(new URL(request.url).searchParams.get('page'));
    return Response.json({ data: books.slice((page - 1) * size, page * size), meta });
  });
  const asked = () => requests.map(({ url }) => new URL(url).search);
  return { library, requests, books, asked };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const names = (books: readonly { id: string }[]) => books.map(({ id }) => id).join(' ');

describe('iterating over the rows of all pages', () => {
  test('asks page after page with the same fields, until one is empty', async () => {
    const { library, books, asked } = shelve(4, 2);
    expect(await collect(library.books.iterate({ author: 'Austen' }))).toEqual(books);
    expect(asked()).toEqual(['?author=Austen&page=1', '?author=Austen&page=2', '?author=Austen&page=3']);
  });

  test('starts at the page it is given', async () => {
    const { library, asked } = shelve(6, 2, { total: 6 });
    expect(names(await collect(library.books.iterate({ page: 2 })))).toBe('b3 b4 b5 b6');
    expect(asked()).toEqual(['?page=2', '?page=3']);
  });

  test.each<[string, Meta, number]>([
    ['the number of rows', { total: 4 }, 2],
    ['the number of pages', { pages: 2 }, 2],
    ['both', { total: 4, pages: 2 }, 2],
    ['neither in numbers', { total: null, pages: '2' }, 3],
    ['that there are more rows than come', { total: 40 }, 3],
  ])('ends with the page the reply names, by %s', async (_, meta, expected) => {
    const { library, requests } = shelve(4, 2, meta);
    expect(await collect(library.books.iterate())).toHaveLength(4);
    expect(requests).toHaveLength(expected);
  });

  test('reads no more than maxPages', async () => {
    const { library, requests } = shelve(10, 2, { total: 10 });
    expect(names(await collect(library.books.iterate({ page: 2 }, { maxPages: 2 })))).toBe('b3 b4 b5 b6');
    expect(requests).toHaveLength(2);
  });

  test('hands over each row once, wherever it starts and whatever the reply says, if the list stands still', async () => {
    const sizes = fc.record({
      count: fc.nat(30),
      size: fc.integer({ min: 1, max: 7 }),
      start: fc.integer({ min: 1, max: 6 }),
      says: fc.subarray(['total', 'pages'] as const),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async ({ count, size, start, says }) => {
        const facts = { total: count, pages: Math.ceil(count / size) };
        const meta = Object.fromEntries(says.map((name) => [name, facts[name]]));
        const { library, books, requests } = shelve(count, size, meta);
        expect(await collect(library.books.iterate({ page: start }))).toEqual(books.slice((start - 1) * size));
        expect(requests.length).toBeLessThanOrEqual(Math.max(1, facts.pages - start + 2));
      }),
    );
  });

  test('ends although the list shrinks while it is read', async () => {
    const { library, books, requests } = shelve(9, 2);
    const found: string[] = [];
    for await (const { id } of library.books.iterate()) {
      found.push(id);
      books.shift();
    }
    expect(found).toEqual(['b1', 'b2', 'b5', 'b6', 'b9']);
    expect(requests).toHaveLength(4);
  });

  test.each<[string, Meta]>([
    ['nothing', {}],
    ['nothing in numbers', { total: '40', pages: null }],
  ])('ends with a page that repeats the one before, if the reply announces %s', async (_, meta) => {
    const { library, requests } = observeLibrary(() => Response.json({ data: [{ id: 'b1' }], meta }));
    expect(await collect(library.books.iterate())).toEqual([{ id: 'b1' }]);
    expect(requests).toHaveLength(2);
  });

  test.each<Meta>([{ total: 40 }, { pages: 9 }])(
    'fails at a page that repeats the one before, if the reply announces more: %j',
    async (meta) => {
      const { library, requests } = observeLibrary(() => Response.json({ data: [{ id: 'b1' }], meta }));
      const found: unknown[] = [];
      const reading = (async () => {
        for await (const row of library.books.iterate()) found.push(row);
      })();
      await expect(reading).rejects.toMatchObject({
        name: 'ResponseFormatError',
        message: expect.stringContaining('page 2 repeats the page before'),
      });
      expect(found).toEqual([{ id: 'b1' }]);
      expect(requests).toHaveLength(2);
    },
  );

  test('goes on when rows come that move a whole page on', async () => {
    const meta = { total: 3 };
    const { library, books } = shelve(3, 1, meta);
    const found: string[] = [];
    for await (const { id } of library.books.iterate()) {
      if (found.push(id) === 1) meta.total = books.unshift({ id: 'b0' });
    }
    expect(found).toEqual(['b1', 'b1', 'b2', 'b3']);
  });

  test('does not look for rows that come twice', async () => {
    const { library, books } = shelve(4, 2);
    const found: string[] = [];
    for await (const { id } of library.books.iterate({}, { maxPages: 3 })) {
      if (found.push(id) === 1) books.unshift({ id: 'b0' });
    }
    expect(found).toEqual(['b1', 'b2', 'b2', 'b3', 'b4']);
  });
});

describe('requests', () => {
  test('are made when a row is asked for that is not there yet', async () => {
    const { library, requests } = shelve(4, 2);
    const rows = library.books.iterate()[Symbol.asyncIterator]();
    expect(requests).toHaveLength(0);
    await rows.next();
    await rows.next();
    expect(requests).toHaveLength(1);
    await rows.next();
    expect(requests).toHaveLength(2);
  });

  test('end when the loop is left', async () => {
    const { library, requests } = shelve(4, 2);
    const rows = library.books.iterate()[Symbol.asyncIterator]();
    await rows.next();
    await rows.return();
    expect(await rows.next()).toEqual({ done: true, value: undefined });
    expect(requests).toHaveLength(1);
  });

  test('start anew with each loop, with the fields as they were', async () => {
    const { library, asked } = shelve(1, 2, { pages: 1 });
    const fields = { author: 'Austen' };
    const rows = library.books.iterate(fields);
    fields.author = 'Brontë';
    expect(await collect(rows)).toEqual(await collect(rows));
    expect(asked()).toEqual(['?author=Austen&page=1', '?author=Austen&page=1']);
  });

  test('all have the headers of the options', async () => {
    const { library, requests } = shelve(3, 2);
    await collect(library.books.iterate({}, { headers: { 'X-Trace': 't1' } }));
    expect(requests.map(({ headers }) => headers.get('x-trace'))).toEqual(['t1', 't1', 't1']);
  });
});

describe('pages()', () => {
  test('hands over whole pages, without the empty one', async () => {
    const { library } = shelve(3, 2, { note: 'n' } as Meta);
    const pages = await collect(library.books.iterate().pages());
    expect(pages).toEqual([
      { data: [{ id: 'b1' }, { id: 'b2' }], meta: { note: 'n' } },
      { data: [{ id: 'b3' }], meta: { note: 'n' } },
    ]);
    expect(await collect(shelve(0, 2).library.books.iterate().pages())).toEqual([]);
  });
});

describe('failures', () => {
  test('come as the method throws them, after the rows before them', async () => {
    let pages = 0;
    const { library } = observeLibrary(() =>
      ++pages === 1
        ? Response.json({ data: [{ id: 'b1' }] })
        : Response.json({ error: { code: 'rate_limited', message: 'M' } }, { status: 429 }),
    );
    const found: unknown[] = [];
    const reading = (async () => {
      for await (const row of library.books.iterate()) found.push(row);
    })();
    await expect(reading).rejects.toMatchObject({ name: 'ApiError', code: 'rate_limited', operation: 'books.list' });
    expect(found).toEqual([{ id: 'b1' }]);
  });

  test('include an abort between two pages', async () => {
    const { library, requests } = shelve(4, 2);
    const controller = new AbortController();
    const found: unknown[] = [];
    const reading = (async () => {
      for await (const row of library.books.iterate({}, { signal: controller.signal })) {
        found.push(row);
        controller.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AbortedError', operation: 'books.list' });
    expect(found).toHaveLength(2);
    expect(requests).toHaveLength(1);
  });

  test.each([[{}], [{ data: null }], [{ data: { id: 'b1' } }], [[]]])(
    'include a page that has no list where rows should be: %j',
    async (body) => {
      const { library } = observeLibrary(() => Response.json(body));
      await expect(collect(library.books.iterate())).rejects.toMatchObject({
        name: 'ResponseFormatError',
        operation: 'books.list',
        status: 200,
        message: expect.stringContaining('no list at data'),
      });
    },
  );

  test.each<[unknown, unknown]>([
    [null, {}],
    ['smith', {}],
    [['b1'], {}],
    [{}, null],
    [{}, 5],
    [{}, [{ maxPages: 1 }]],
  ])('include input %j with options %j, which are no objects', async (input, options) => {
    const { library, requests } = shelve(1, 1);
    const iterate = library.books.iterate as (...given: unknown[]) => AsyncIterable<unknown>;
    await expect(collect(iterate(input, options))).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('given as one object. Nothing was sent.'),
    });
    expect(requests).toHaveLength(0);
  });

  test.each<[object, object, string]>([
    [{ page: 0 }, {}, 'page'],
    [{ page: 1.5 }, {}, 'page'],
    [{ page: '2' }, {}, 'page'],
    [{}, { maxPages: 0 }, 'maxPages'],
    [{}, { maxPages: Number.NaN }, 'maxPages'],
    [{ autor: 'Austen' }, {}, 'autor'],
    [{}, { timeout: -1 }, 'timeout'],
  ])('include input %j with options %j, before anything is sent', async (input, options, field) => {
    const { library, requests } = shelve(1, 1);
    const rows = library.books.iterate(input, options);
    await expect(collect(rows)).rejects.toMatchObject({ name: 'InputError', field, operation: 'books.list' });
    expect(requests).toHaveLength(0);
  });
});

test('rows and pages have the types of the operation; the safe form does not iterate', () => {
  const { books, safe } = createLibrary();
  expectTypeOf(books.iterate).returns.toEqualTypeOf<PagedRows<{ id: string }, { data: { id: string }[] }>>();
  expectTypeOf(safe.books).not.toHaveProperty('iterate');
  expect(safe.books).not.toHaveProperty('iterate');
});
