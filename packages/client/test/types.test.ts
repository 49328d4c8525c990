// Checked by `npm run typecheck`: the calls below are never made.

import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type AbortedError,
  ApiError,
  type ByteStream,
  type ConnectionError,
  type InputError,
  type OperationInput,
  type OperationOutput,
  type ResponseFormatError,
  type Result,
  type ServerSentEvent,
  type TimeoutError,
} from '../src/index.ts';
import { type Answer, createLibrary, observeLibrary, type operations } from './library.ts';

type Input<Operation extends keyof operations> = OperationInput<operations[Operation]>;

describe('the input of an operation', () => {
  test('is one flat object of path, query and body', () => {
    expectTypeOf<Input<'books.get'>>().toEqualTypeOf<{ id: string }>();
    expectTypeOf<Input<'books.bulkRemove'>>().toEqualTypeOf<{
      ids: readonly string[];
      dry_run?: boolean | undefined;
    }>();
    expectTypeOf<Input<'books.list'>>().toEqualTypeOf<{
      page?: number | undefined;
      sort?: 'title' | '-title' | undefined;
      tag?: readonly string[] | undefined;
      author?: string | undefined;
    }>();
  });

  test('has arrays that may be read-only and optional fields that may be undefined, however deep', () => {
    type Book = { title: string; shelves?: { names: string[]; note?: string }[]; extra: { [name: string]: unknown } };
    interface Operation {
      requestBody: { content: { 'application/json': { books: Book[] | null } } };
    }
    expectTypeOf<OperationInput<Operation>>().toEqualTypeOf<{
      books:
        | readonly {
            title: string;
            shelves?: readonly { names: readonly string[]; note?: string | undefined }[] | undefined;
            extra: { [name: string]: unknown };
          }[]
        | null;
    }>();
  });

  test('has each alternative of the body, without the fields of the other', () => {
    expectTypeOf<Input<'books.lend'>>().toEqualTypeOf<
      | {
          id: string;
          notify?: boolean | undefined;
          reader_id: string;
          note?: string | undefined;
          reader_email?: undefined;
        }
      | {
          id: string;
          notify?: boolean | undefined;
          reader_email: string;
          note?: string | undefined;
          reader_id?: undefined;
        }
    >();
  });

  test('has all or nothing of an optional body', () => {
    expectTypeOf<Input<'books.renew'>>().toEqualTypeOf<
      { id: string; until: string } | { id: string; until?: undefined }
    >();
  });
});

test('the output of an operation is the union of its successful bodies', () => {
  expectTypeOf<OperationOutput<operations['books.get']>>().toEqualTypeOf<{ data: { id: string; title: string } }>();
  expectTypeOf<OperationOutput<operations['books.bulkRemove']>>().toEqualTypeOf<
    { data: { removed: number } } | { data: { queued: true } }
  >();
  expectTypeOf<OperationOutput<operations['books.remove']>>().toEqualTypeOf<{ data: { removed: true } } | undefined>();
});

test('the output of an operation that does not answer in JSON is a stream', () => {
  expectTypeOf<OperationOutput<operations['books.export']>>().toEqualTypeOf<ByteStream>();
  expectTypeOf<OperationOutput<operations['books.ask']>>().toEqualTypeOf<AsyncIterable<ServerSentEvent>>();
  expectTypeOf<OperationOutput<operations['books.ask'], Answer>>().toEqualTypeOf<AsyncIterable<Answer>>();
  const { safe } = createLibrary();
  expectTypeOf(safe.books.ask).returns.resolves.toEqualTypeOf<
    Result<AsyncIterable<Answer>, 'book_not_found' | 'rate_limited'>
  >();
});

test('calls that the contract does not know do not compile', () => {
  const { books } = createLibrary();
  const maybe: { dry_run?: boolean | undefined } = {};
  const calls = [
    () => books.bulkRemove({ ids: ['b1'], dry_run: maybe.dry_run }),
    () => books.list(),
    () => books.lend({ id: 'b1', reader_id: 'r1' }),
    () => books.annotate({ id: 'b1', anything: 1 }),
    // @ts-expect-error a typing mistake
    () => books.bulkRemove({ idz: ['b1'] }),
    // @ts-expect-error an unknown field beside the right ones
    () => books.bulkRemove({ ids: ['b1'], dryRun: true }),
    // @ts-expect-error no input where a field is required
    () => books.get(),
    // @ts-expect-error undefined for a required field
    () => books.get({ id: undefined }),
    // @ts-expect-error another type
    () => books.bulkRemove({ ids: 'b1' }),
    // @ts-expect-error a value outside the enumeration
    () => books.list({ sort: 'author' }),
    // @ts-expect-error both alternatives
    () => books.lend({ id: 'b1', reader_id: 'r1', reader_email: 'r@example.com' }),
    // @ts-expect-error neither alternative
    () => books.lend({ id: 'b1' }),
    // @ts-expect-error a header is a call option
    () => books.bulkRemove({ ids: ['b1'], 'Idempotency-Key': 'k' }),
    // @ts-expect-error an unknown call option
    () => books.get({ id: 'b1' }, { retries: 3 }),
    // @ts-expect-error an unknown method
    () => books.burn({ id: 'b1' }),
    // @ts-expect-error an unknown client option
    () => createLibrary({ apikey: 'k' }),
  ];
  expect(calls).toHaveLength(16);
});

describe('the safe form', () => {
  test('has the same parameters and a result narrowed by the codes of its operation', () => {
    const { books, safe } = createLibrary();
    expectTypeOf(safe.books.remove).parameters.toEqualTypeOf<Parameters<typeof books.remove>>();
    expectTypeOf(safe.books.list).parameters.toEqualTypeOf<Parameters<typeof books.list>>();
    expectTypeOf(safe.books.remove).returns.resolves.toEqualTypeOf<
      Result<{ data: { removed: true } } | undefined, 'book_not_found' | 'shelf_not_found' | 'rate_limited'>
    >();
  });

  test('lets a switch over the code be exhaustive, and narrows the error', async () => {
    const { library } = observeLibrary(() => Response.json({ error: { code: 'shelf_not_found' } }, { status: 404 }));
    const result = await library.safe.books.remove({ shelf_id: 's1', id: 'b1' });
    const answer = (): string => {
      if (result.ok) {
        expectTypeOf(result.data).toEqualTypeOf<{ data: { removed: true } } | undefined>();
        expectTypeOf(result.response).toEqualTypeOf<Response>();
        return 'removed';
      }
      switch (result.code) {
        case 'book_not_found':
        case 'shelf_not_found':
        case 'rate_limited':
          expectTypeOf(result.error).toEqualTypeOf<ApiError<'book_not_found' | 'shelf_not_found' | 'rate_limited'>>();
          return result.error.code;
        case 'undocumented':
          expectTypeOf(result.error).toEqualTypeOf<ApiError | ResponseFormatError>();
          return `status ${result.error.status}`;
        case 'no_response':
          expectTypeOf(result.error).toEqualTypeOf<ConnectionError | TimeoutError | AbortedError>();
          return 'unknown';
        case 'invalid_input':
          expectTypeOf(result.error).toEqualTypeOf<InputError>();
          return result.error.field ?? '';
      }
    };
    expect(answer()).toBe('shelf_not_found');
  });

  test('of an operation without documented codes has the three others', () => {
    expectTypeOf<Extract<Result<string>, { ok: false }>['code']>().toEqualTypeOf<
      'undocumented' | 'no_response' | 'invalid_input'
    >();
  });
});

test('isInstance narrows', () => {
  const error: unknown = new Error('x');
  if (ApiError.isInstance(error)) expectTypeOf(error).toEqualTypeOf<ApiError>();
  expect(ApiError.isInstance(error)).toBe(false);
});
