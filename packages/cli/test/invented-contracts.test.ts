import type { OpenApiDocument, OperationObject, Vendor } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../src/mock/answer.ts';
import type { MockReply, MockRequest } from '../src/mock/reply.ts';

/** A contract with what the bundled ones do not have (yet). */
function contract(server: string, paths: Record<string, Record<string, Partial<OperationObject>>>): OpenApiDocument {
  const withIds = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [
        method,
        {
          operationId: `${method}${path}`,
          ...(path.includes('{') && {
            parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
              name,
              in: 'path',
              required: true,
              schema: { type: 'string' },
            })),
          }),
          ...operation,
        },
      ]),
    ),
  ]);
  return {
    openapi: '3.1.0',
    info: { title: `API at ${server}`, version: '1' },
    servers: [{ url: server }],
    paths: Object.fromEntries(withIds),
  };
}

function text(type: string, value: unknown, name = 'sample') {
  return { description: 'A reply.', content: { [type]: { schema: {}, examples: { [name]: { value } } } } };
}

async function ask(
  documents: Partial<Record<Vendor, OpenApiDocument>>,
  target: string,
  { body = '', ...request }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<MockReply> {
  const contracts = Object.entries(documents).map(([vendor, document]) => ({ vendor: vendor as Vendor, document }));
  const answer = createAnswerer(contracts);
  const url = new URL(target, 'http://mock');
  const asked: MockRequest = {
    method: 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: {},
    body: new TextEncoder().encode(body),
    ...request,
  };
  return answer(asked);
}

describe('replies of all kinds', () => {
  const newKeyword = { type: 'object', properties: { a: {} }, dependentRequired: { a: ['b'] } };
  const documents = {
    leadlex: contract('https://vendor.example', {
      '/export': {
        get: {
          responses: {
            200: {
              description: 'Rows.',
              content: {
                'application/json': { schema: {}, examples: { rows: { value: [{ name: 'Ann' }] } } },
                'text/csv': { schema: {}, examples: { table: { value: 'name\nAnn\n' } } },
              },
            },
            429: text('application/json', { error: 'slow down' }, 'slow_down'),
          },
        },
      },
      '/events': { get: { responses: { 200: text('text/event-stream', 'data: {"n":1}\n\n') } } },
      '/things/{id}': { delete: { responses: { 204: { description: 'Gone.' } } } },
      '/string': { get: { responses: { 200: text('application/json', 'a word') } } },
      '/search': {
        get: {
          parameters: [{ name: 'limit', in: 'query', required: true, schema: { type: 'integer', maximum: 10 } }],
          responses: { 200: text('application/json', {}) },
        },
      },
      '/strict': {
        post: {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: newKeyword },
            },
          },
          responses: { 200: text('application/json', {}), 400: text('application/json', { error: 'bad' }) },
        },
      },
    }),
  };

  test('CSV where it is accepted', async () => {
    const reply = await ask(documents, '/leadlex/export', { headers: { accept: 'text/csv' } });
    expect(reply).toMatchObject({ status: 200, body: 'name\nAnn\n', headers: { 'Content-type': 'text/csv' } });
  });

  test('CSV where one of its examples is preferred', async () => {
    const reply = await ask(documents, '/leadlex/export', {
      headers: { accept: 'application/json', prefer: 'example=table' },
    });
    expect(reply).toMatchObject({ status: 200, body: 'name\nAnn\n' });
  });

  test('a JSON error although only CSV is accepted', async () => {
    const reply = await ask(documents, '/leadlex/export', { headers: { accept: 'text/csv', prefer: 'code=429' } });
    expect(reply).toMatchObject({ status: 429, body: '{"error":"slow down"}' });
  });

  test.each(['*/*', 'nonsense', ';;', 'text/html,application/xhtml+xml;q=0.9'])(
    'something for `Accept: %s`',
    async (accept) => {
      expect(await ask(documents, '/leadlex/export', { headers: { accept } })).toMatchObject({ status: 200 });
    },
  );

  test('server-sent events', async () => {
    const reply = await ask(documents, '/leadlex/events');
    expect(reply).toMatchObject({
      status: 200,
      body: 'data: {"n":1}\n\n',
      headers: { 'Content-type': 'text/event-stream' },
    });
  });

  test('204 without a body or a type', async () => {
    const reply = await ask(documents, '/leadlex/things/1', { method: 'DELETE' });
    expect(reply).toEqual({ status: 204, headers: {} });
  });

  test('a JSON string with its quotes', async () => {
    expect(await ask(documents, '/leadlex/string')).toMatchObject({ body: '"a word"' });
  });

  test('HEAD where there is a GET', async () => {
    expect(await ask(documents, '/leadlex/string', { method: 'HEAD' })).toMatchObject({ status: 200 });
  });

  test.each(['/leadlex/search', '/leadlex/search?limit=11', '/leadlex/search?limit=1&limit=x'])(
    'a problem for %s, which has no declared error',
    async (target) => {
      const reply = await ask(documents, target);
      expect(reply.status).toBe(422);
      expect(JSON.parse(reply.body ?? '')).toMatchObject({
        type: 'urn:concordat:mock:invalid_request',
        violations: [expect.stringMatching(/limit/)],
      });
    },
  );

  test('a query as documented', async () => {
    expect(await ask(documents, '/leadlex/search?limit=10')).toMatchObject({ status: 200 });
  });

  test('keywords of JSON Schema 2020-12', async () => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
    expect(await ask(documents, '/leadlex/strict', { ...post, body: '{"a":1,"b":2}' })).toMatchObject({ status: 200 });
    expect(await ask(documents, '/leadlex/strict', { ...post, body: '{"a":1}' })).toMatchObject({ status: 400 });
  });
});

test('values cannot be made up where there is no schema', async () => {
  const content = { 'text/plain': { examples: { sample: { value: 'a word' } } } };
  const leadlex = contract('https://vendor.example', {
    '/word': { get: { responses: { 200: { description: 'A word.', content } } } },
  });
  const reply = await ask({ leadlex }, '/leadlex/word', { headers: { prefer: 'dynamic=true' } });
  expect(reply.status).toBe(406);
  expect(JSON.parse(reply.body ?? '')).toMatchObject({
    type: 'urn:concordat:mock:no_reply',
    detail: expect.stringMatching(/schema is not defined/),
  });
});

test('parts of the body, the query and the headers are repeated too, in the type of the example', async () => {
  const field = (type: string, expression: string) => ({ type, 'x-echoes': expression });
  const properties = {
    name: field('string', '$request.body#/person/name'),
    page: field('integer', '$request.query.page'),
    dry: field('boolean', '$request.query.dry'),
    trace: field('string', '$request.header.X-Trace'),
    absent: field('string', '$request.query.absent'),
  };
  const value = { name: 'Ann', page: 1, dry: false, trace: 't', absent: 'as it was' };
  const query = (name: string, type: string) => ({ name, in: 'query' as const, schema: { type } });
  const leadlex = contract('https://vendor.example', {
    '/people': {
      post: {
        parameters: [query('page', 'integer'), query('dry', 'boolean'), query('absent', 'string')],
        requestBody: { content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } } },
        responses: {
          200: {
            description: 'A reply.',
            content: {
              'application/json': { schema: { type: 'object', properties }, examples: { sample: { value } } },
            },
          },
        },
      },
    },
  });
  const reply = await ask({ leadlex }, '/leadlex/people?page=7&dry=true', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-trace': 'abc' },
    body: '{"person":{"name":"Zoë"}}',
  });
  expect(JSON.parse(reply.body ?? '')).toEqual({
    name: 'Zoë',
    page: 7,
    dry: true,
    trace: 'abc',
    absent: 'as it was',
  });
});

describe('which operation answers', () => {
  const reply = (name: string) => ({ responses: { 200: text('application/json', name) } });

  test('a fixed segment goes before a placeholder', async () => {
    const leadlex = contract('https://vendor.example', {
      '/a/{x}/c': { get: reply('placeholder first') },
      '/a/b/{y}': { get: reply('placeholder last') },
      '/a/{x}': { get: reply('placeholder') },
      '/a/b': { get: reply('fixed') },
    });
    expect(await ask({ leadlex }, '/leadlex/a/b')).toMatchObject({ body: '"fixed"' });
    expect(await ask({ leadlex }, '/leadlex/a/z')).toMatchObject({ body: '"placeholder"' });
    expect(await ask({ leadlex }, '/leadlex/a/b/c')).toMatchObject({ body: '"placeholder last"' });
    expect(await ask({ leadlex }, '/leadlex/a/z/c')).toMatchObject({ body: '"placeholder first"' });
  });

  test('a path parameter has a value', async () => {
    const leadlex = contract('https://vendor.example', { '/a/{x}': { get: reply('placeholder') } });
    expect(await ask({ leadlex }, '/leadlex/a/')).toMatchObject({ reason: expect.stringMatching(/no path like/) });
  });

  test('the path of the vendor’s URL does not count twice', async () => {
    const leadlex = contract('https://vendor.example/v1', { '/a': { get: reply('a') } });
    expect(await ask({ leadlex }, '/leadlex/a')).toMatchObject({ body: '"a"' });
    expect(await ask({ leadlex }, '/leadlex/v1/a')).toMatchObject({ reason: expect.stringMatching(/no path like/) });
  });

  test('of two vendors, the longer base path wins', async () => {
    const leadlex = contract('https://one.example/api', { '/v2/things': { get: reply('one') } });
    const autosend = contract('https://two.example/api/v2', { '/things': { get: reply('two') } });
    expect(await ask({ leadlex, autosend }, '/api/v2/things')).toMatchObject({ body: '"two"' });
  });

  test('of two vendors at the same base path, the first wins, and the other keeps what only it has', async () => {
    const leadlex = contract('https://one.example/v1', { '/things': { get: reply('one') } });
    const autosend = contract('https://two.example/v1', {
      '/things': { get: reply('two') },
      '/others': { get: reply('two') },
    });
    expect(await ask({ leadlex, autosend }, '/v1/things')).toMatchObject({ body: '"one"' });
    expect(await ask({ leadlex, autosend }, '/v1/others')).toMatchObject({ body: '"two"' });
    expect(await ask({ leadlex, autosend }, '/autosend/things')).toMatchObject({ body: '"two"' });
  });

  test('a server at the root of its host is reachable there', async () => {
    const leadlex = contract('https://one.example/', { '/things': { get: reply('one') } });
    expect(await ask({ leadlex }, '/things')).toMatchObject({ body: '"one"' });
  });
});
