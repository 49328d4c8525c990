import { createClient, type OperationTable } from '@concordat/client';
import { readEvents } from '@concordat/client/event-stream';
import type { OpenApiDocument } from '@concordat/specs';
import type { Subject } from '../src/subject.ts';

// An invented API with everything that a contract may hold, whether or not a vendor's needs it yet.

const parameter = (name: string, place: string, example: unknown, more: object = {}) => ({
  name,
  in: place,
  required: place === 'path',
  schema: { type: Array.isArray(example) ? 'array' : typeof example },
  example,
  ...more,
});

const reply = (mediaType: string, schema: object, examples: Readonly<Record<string, unknown>>) => ({
  description: 'A reply.',
  content: {
    [mediaType]: {
      schema,
      examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
    },
  },
});

const closed = (properties: Readonly<Record<string, object>>, required = Object.keys(properties)) => {
  return { type: 'object', properties, required };
};

const string = { type: 'string' };
const json = 'application/json';
const id = parameter('id', 'path', 'b/1 ü');

const operation = (operationId: string, parts: object) => ({
  operationId,
  tags: ['books'],
  summary: 'An operation.',
  externalDocs: { url: 'https://docs.library.example' },
  ...parts,
});

const document = {
  openapi: '3.1.0',
  info: { title: 'Library', version: '1' },
  servers: [{ url: 'https://library.example/api' }],
  security: [{ bearerAuth: [] }],
  paths: {
    '/books': {
      get: operation('books.list', {
        'x-pagination': { page: 'page', size: 'limit', rows: '/data' },
        parameters: [
          parameter('tag', 'query', ['new', 'a & b'], { schema: { type: 'array', items: string } }),
          parameter('limit', 'query', 20, { schema: { type: 'integer' }, required: true }),
          parameter('available', 'query', false),
          parameter('cursor', 'query', 'c1'),
          parameter('page', 'query', 2, { schema: { type: 'integer' } }),
        ],
        responses: {
          200: reply(
            json,
            closed({ data: { type: 'array' }, limit: { type: 'integer', 'x-echoes': '$request.query.limit' } }),
            {
              two: { data: [{ id: 'b1' }, null], limit: 20 },
              none: { data: [], limit: 20 },
            },
          ),
          400: reply(json, closed({ error: { type: 'array', items: closed({ message: string }) } }), {
            list: { error: [{ message: 'limit' }, { message: 'page' }] },
          }),
        },
      }),
    },
    '/books/{id}': {
      parameters: [id],
      delete: operation('books.remove', {
        parameters: [parameter('Idempotency-Key', 'header', 'once')],
        responses: {
          204: { description: 'It is gone.' },
          404: reply(json, closed({ error: string }), { unknown: { error: 'No such book.' } }),
          503: reply('text/plain', string, { busy: 'Try later.' }),
        },
      }),
      patch: operation('books.renew', {
        parameters: [parameter('x-project-id', 'header', 'p1')],
        requestBody: {
          content: {
            [json]: {
              schema: closed({ until: string, note: string }, ['until']),
              examples: {
                renew: { value: { until: '2030-01-01' } },
                noted: { value: { until: '2030-01-01', note: 'é' } },
              },
            },
          },
        },
        responses: {
          200: reply(
            json,
            { oneOf: [closed({ until: string }), closed({ queued: { const: true } })] },
            {
              renewed: { until: '2030-01-01' },
              queued: { queued: true },
            },
          ),
          201: reply(json, closed({ until: string, note: string }), { noted: { until: '2030-01-01', note: 'é' } }),
          409: reply(json, closed({ code: { enum: ['lent', 'lost'] }, message: string }), {
            lent: { code: 'lent', message: 'Lent.' },
            lost: { code: 'lost', message: 'Lost.' },
          }),
        },
      }),
    },
    '/books/{id}/lines': {
      parameters: [id],
      get: operation('books.export', {
        responses: {
          200: reply('text/csv', string, { rows: 'id,title\r\n1,"A, ""B"""\r\n' }),
          429: reply(json, closed({ error: closed({ code: { enum: ['slow_down'] } }) }), {
            slow_down: { error: { code: 'slow_down' } },
          }),
        },
      }),
    },
    '/books/{id}/events': {
      parameters: [id],
      get: operation('books.watch', {
        responses: {
          200: reply('text/event-stream', string, { two: 'data: 1\n\nevent: last\ndata: 2\n\ndata: [DONE]\n\n' }),
        },
      }),
    },
    '/books/{id}/cover': {
      parameters: [id],
      get: operation('books.cover', {
        parameters: [parameter('side', 'query', 'back')],
        responses: {
          200: {
            description: 'Drawn or as data.',
            content: {
              ...reply('image/svg+xml', string, { drawn: '<svg/>' }).content,
              ...reply(json, closed({ lines: { type: 'integer' } }), { data: { lines: 3 } }).content,
            },
          },
        },
      }),
    },
    '/books/{id}/scan': {
      parameters: [id],
      get: operation('books.scan', {
        responses: {
          200: {
            description: 'A file of any type, or where it is.',
            content: {
              ...reply('*/*', string, { file: '%PDF-1.7' }).content,
              ...reply(json, closed({ url: string }), { link: { url: 'https://files.example/b1' } }).content,
            },
          },
        },
      }),
    },
    '/books/{id}/reminders': {
      parameters: [id],
      post: operation('books.remind', {
        requestBody: {
          content: {
            [json]: {
              schema: closed({ note: string }, []),
              examples: { plain: { value: {} }, noted: { value: { note: 'é' } } },
            },
          },
        },
        responses: {
          202: reply(json, closed({ reminded: { const: true } }), { reminded: { reminded: true } }),
        },
      }),
    },
  },
  components: { securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } } },
};

const operations = {
  books: {
    list: { request: 'GET /books', pagination: { rows: ['data'] } },
    remove: { request: 'DELETE /books/{id}', emptyReply: true, idempotencyKey: true },
    renew: { request: 'PATCH /books/{id}', optionalBody: true },
    export: { request: 'GET /books/{id}/lines', accept: 'text/csv' },
    watch: { request: 'GET /books/{id}/events', accept: 'text/event-stream' },
    cover: { request: 'GET /books/{id}/cover' },
    scan: { request: 'GET /books/{id}/scan', accept: 'application/json, */*' },
    remind: { request: 'POST /books/{id}/reminders', optionalBody: true },
  },
} as const satisfies OperationTable;

const loadCodes = async () => ({
  commonCodes: {},
  codes: { 'books.renew': { 409: ['lent', 'lost'] }, 'books.export': { 429: ['slow_down'] } },
});

const loadEventReader = async () => readEvents;

/** The invented API. Its pages are asked for by number or by cursor, never by both. */
export const library: Subject = {
  name: 'library',
  document: document as unknown as OpenApiDocument,
  createClient: ({ projectId, ...options }) =>
    createClient(
      { operations, loadCodes, defaultBaseUrl: options.baseUrl, loadEventReader },
      { ...options, headers: { 'x-project-id': projectId } },
    ),
  overrides: { 'books.list': { cursor: undefined, tag: ['old'] } },
};
