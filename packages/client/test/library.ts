// A small vendor of its own: a library of books. What the generator would write for it, by hand.

import { readEvents } from '../src/event-stream.ts';
import {
  type CallOptions,
  type Client,
  type ClientOptions,
  type CodeTable,
  createClient,
  type IterateOptions,
  type OperationInput,
  type OperationOutput,
  type OperationTable,
  type PagedRows,
} from '../src/index.ts';

const defaultBaseUrl = 'https://library.example/api/v1';

const operationTable = {
  books: {
    get: { request: 'GET /books/{id}', fields: {} },
    list: {
      request: 'GET /books',
      fields: { page: '', sort: '', tag: '', author: '' },
      pagination: { rows: ['data'], total: ['meta', 'total'], pages: ['meta', 'pages'] },
    },
    remove: {
      request: 'DELETE /shelves/{shelf_id}/books/{id}',
      forbidden: { shelf_id: ['ALL'] },
      emptyReply: true,
    },
    bulkRemove: {
      request: 'POST /books/bulk-remove',
      fields: { ids: 'texts1-500!', dry_run: 'boolean' },
      idempotencyKey: true,
    },
    lend: {
      request: 'POST /books/{id}/lend',
      fields: { notify: '', reader_id: '', reader_email: '', note: '' },
      query: ['notify'],
      exactlyOneOf: [['reader_id', 'reader_email']],
    },
    renew: { request: 'POST /books/{id}/renew', fields: { until: '' }, optionalBody: true },
    shelve: { request: 'POST /books/{id}/shelve', fields: {}, idempotent: true },
    annotate: { request: 'PATCH /books/{id}' },
    mark: {
      request: 'PATCH /books/{id}/marks',
      fields: { tags: 'strings0-3?', marks: 'objects', parts: 'list', pages: 'list2-' },
    },
    search: { request: 'GET /books/search' },
    export: { request: 'GET /books/export', accept: 'text/csv' },
    cover: { request: 'GET /books/{id}/cover', accept: 'image/png' },
    ask: { request: 'POST /books/{id}/ask', accept: 'text/event-stream' },
  },
} as const satisfies OperationTable;

/** What the operations fail with. */
const codeTable: CodeTable = {
  commonCodes: { 429: ['rate_limited'] },
  codes: {
    'books.get': { 401: ['invalid_key'], 404: ['book_not_found'] },
    'books.remove': { 404: ['book_not_found', 'shelf_not_found'] },
    'books.bulkRemove': { 400: ['validation_error'] },
    'books.ask': { 404: ['book_not_found'] },
  },
};

interface Reply<Body> {
  headers: { [name: string]: unknown };
  content: { 'application/json': Body };
}

interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

export interface operations {
  'books.get': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: Reply<{ data: { id: string; title: string } }>;
      404: Reply<{ error: { code: 'book_not_found' } }>;
    };
  };
  'books.list': {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: number;
        sort?: 'title' | '-title';
        tag?: string[];
        author?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: { 200: Reply<{ data: { id: string }[] }> };
  };
  'books.search': {
    parameters: { query?: { text?: string }; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 200: Reply<{ data: { id: string }[] }> };
  };
  'books.remove': {
    parameters: { query?: never; header?: never; path: { shelf_id: string; id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: Reply<{ data: { removed: true } }>;
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  'books.bulkRemove': {
    parameters: { query?: never; header?: { 'Idempotency-Key'?: string }; path?: never; cookie?: never };
    requestBody: {
      content: {
        'application/json': {
          /** @description At most 500. */
          ids: string[];
          dry_run?: boolean;
        };
      };
    };
    responses: { 200: Reply<{ data: { removed: number } }>; 202: Reply<{ data: { queued: true } }> };
  };
  'books.lend': {
    parameters: { query?: { notify?: boolean }; header?: never; path: { id: string }; cookie?: never };
    requestBody: {
      content: { 'application/json': { reader_id: string; note?: string } | { reader_email: string; note?: string } };
    };
    responses: { 201: Reply<{ data: { due: string } }> };
  };
  'books.renew': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: { content: { 'application/json': { until: string } } };
    responses: { 200: Reply<{ data: { due: string } }> };
  };
  'books.annotate': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: {
      content: { 'application/json': { title?: string; tags?: string[] | null; [field: string]: unknown } };
    };
    responses: { 200: Reply<{ data: { id: string } }> };
  };
  'books.shelve': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: { 200: Reply<{ data: { shelved: true } }> };
  };
  'books.mark': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: {
      content: {
        'application/json': { tags?: string[] | null; marks?: object[]; parts?: unknown[]; pages?: unknown[] };
      };
    };
    responses: { 200: Reply<{ data: { id: string } }> };
  };
  'books.export': {
    parameters: NoParameters;
    requestBody?: never;
    responses: { 200: { headers: { [name: string]: unknown }; content: { 'text/csv': string } } };
  };
  'books.cover': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: { 200: { headers: { [name: string]: unknown }; content: { 'image/png': string } } };
  };
  'books.ask': {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody: { content: { 'application/json': { question: string } } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'text/event-stream': string } };
      404: Reply<{ error: { code: 'book_not_found' } }>;
    };
  };
}

/** What a book says when asked. */
export type Answer = { event: 'text'; data: { delta: string } } | { event: 'done'; data: { pages_read: number } };

interface BooksResource {
  get(input: OperationInput<operations['books.get']>, options?: CallOptions): Promise<Output<'books.get'>>;
  list(input?: OperationInput<operations['books.list']>, options?: CallOptions): Promise<Output<'books.list'>>;
  iterate(
    input?: OperationInput<operations['books.list']>,
    options?: IterateOptions,
  ): PagedRows<Output<'books.list'>['data'][number], Output<'books.list'>>;
  search(input?: OperationInput<operations['books.search']>, options?: CallOptions): Promise<Output<'books.search'>>;
  remove(input: OperationInput<operations['books.remove']>, options?: CallOptions): Promise<Output<'books.remove'>>;
  bulkRemove(
    input: OperationInput<operations['books.bulkRemove']>,
    options?: CallOptions,
  ): Promise<Output<'books.bulkRemove'>>;
  lend(input: OperationInput<operations['books.lend']>, options?: CallOptions): Promise<Output<'books.lend'>>;
  renew(input: OperationInput<operations['books.renew']>, options?: CallOptions): Promise<Output<'books.renew'>>;
  shelve(input: OperationInput<operations['books.shelve']>, options?: CallOptions): Promise<Output<'books.shelve'>>;
  mark(input: OperationInput<operations['books.mark']>, options?: CallOptions): Promise<Output<'books.mark'>>;
  annotate(
    input: OperationInput<operations['books.annotate']>,
    options?: CallOptions,
  ): Promise<Output<'books.annotate'>>;
  export(input?: OperationInput<operations['books.export']>, options?: CallOptions): Promise<Output<'books.export'>>;
  cover(input: OperationInput<operations['books.cover']>, options?: CallOptions): Promise<Output<'books.cover'>>;
  ask(
    input: OperationInput<operations['books.ask']>,
    options?: CallOptions,
  ): Promise<OperationOutput<operations['books.ask'], Answer>>;
}

type Output<Operation extends keyof operations> = OperationOutput<operations[Operation]>;

export interface LibraryResources {
  readonly books: BooksResource;
}

export interface LibraryCodes {
  'books.get': 'book_not_found' | 'invalid_key';
  'books.remove': 'book_not_found' | 'shelf_not_found' | 'rate_limited';
  'books.bulkRemove': 'validation_error';
  'books.ask': 'book_not_found' | 'rate_limited';
}

export interface paths {
  '/books/{id}': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations['books.get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['books.annotate'];
    trace?: never;
  };
}

/** The key every test client holds. It must never be seen outside the Authorization header. */
export const apiKey = 'lib_live_Zq8/x+7"K';

/** A client of the library. */
export function createLibrary(
  options: Partial<ClientOptions> = {},
  isFailure?: (body: unknown) => boolean,
): Client<paths, LibraryResources, LibraryCodes> {
  const loadEventReader = async () => readEvents;
  return createClient(
    { operations: operationTable, loadCodes: async () => codeTable, defaultBaseUrl, isFailure, loadEventReader },
    // One attempt, unless a test is about further ones.
    { apiKey, maxRetries: 0, ...options },
  );
}

/** A client whose requests are answered by `answer` and kept. */
export function observeLibrary(
  answer: (request: Request) => Response | Promise<Response> = () => Response.json({ data: {} }),
) {
  const requests: Request[] = [];
  const fetch = (request: Request) => {
    requests.push(request.clone());
    return answer(request);
  };
  return { library: createLibrary({ fetch }), requests };
}
