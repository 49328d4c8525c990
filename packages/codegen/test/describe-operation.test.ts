import { listOperations, type OpenApiDocument } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { describeOperation } from '../src/describe-operation.ts';
import { contractOf, readLibraryContract } from './read-contract.ts';

function describeAll(contract: OpenApiDocument) {
  return new Map(listOperations(contract).map((operation) => [operation.id, describeOperation(contract, operation)]));
}

function describeOne(...contract: Parameters<typeof contractOf>) {
  return describeAll(contractOf(...contract)).get('things.do');
}

const library = describeAll(readLibraryContract());

describe('describeOperation', () => {
  test('lists query fields with their types and limits, those of entries and of references included', () => {
    expect(library.get('books.list')).toEqual({
      request: 'GET /books',
      query: {
        genre: { type: 'texts', maxItems: 3 },
        page: {},
        size: {},
        shelf: {},
      },
      pagination: { method: 'iterate', page: 'page', rows: ['data'], total: ['meta', 'total'] },
    });
  });

  test('lists body fields and the documented idempotency key', () => {
    expect(library.get('books.create')).toEqual({
      request: 'POST /books',
      body: {
        title: { required: true },
        subtitle: {},
        format: {},
        authors: { type: 'strings', minItems: 1, maxItems: 9 },
        shelf: {},
      },
      idempotencyKey: true,
    });
  });

  test('names the path values that are refused, and says nothing of idempotence that the method implies', () => {
    expect(library.get('books.delete')).toEqual({
      request: 'DELETE /books/{id}',
      forbidden: { id: ['ALL', 'NONE'] },
      emptyReply: true,
    });
  });

  test('marks a POST that can be repeated', () => {
    expect(library.get('books.import')).toMatchObject({ idempotent: true });
    expect(library.get('books.create')).not.toHaveProperty('idempotent');
  });

  test('asks for the media type of a reply that is not JSON', () => {
    expect(library.get('books.export')).toMatchObject({ accept: 'text/csv' });
    expect(library.get('desk.ask')).toMatchObject({ accept: 'text/event-stream' });
    expect(library.get('books.list')).not.toHaveProperty('accept');
  });

  test('asks for JSON alone where the reply may be something else instead', () => {
    const content = { 'text/csv': {}, 'application/json': {} };
    expect(describeOne({ responses: { 200: { description: 'Done.', content } } })).not.toHaveProperty('accept');
  });

  test('asks for a media range and JSON where the API decides what the reply is', () => {
    const content = { '*/*': {}, 'application/json': {} };
    expect(describeOne({ responses: { 200: { description: 'Done.', content } } })).toMatchObject({
      accept: 'application/json, */*',
    });
  });

  test('takes a JSON dialect for JSON', () => {
    const content = { 'application/vnd.things+json': { schema: { type: 'object' } } };
    expect(describeOne({ responses: { 200: { description: 'Done.', content } } })).not.toHaveProperty('accept');
  });

  test('says whether a reply without a body is documented', () => {
    const content = { 'application/json': { schema: { type: 'object' } } };
    expect(describeOne({ responses: { 204: { description: 'Gone.' } } })).toMatchObject({ emptyReply: true });
    expect(describeOne({ responses: { 200: { description: 'Done.', content } } })).not.toHaveProperty('emptyReply');
  });

  test('marks what is about all projects, where the API has projects', () => {
    const ProjectId = { name: 'X-Project-Id', in: 'header' as const, schema: { type: 'string' } };
    const components = { parameters: { ProjectId } };
    expect(describeOne({}, { components })).toMatchObject({ accountWide: true });
    expect(describeOne({ parameters: [ProjectId] }, { components })).not.toHaveProperty('accountWide');
    expect(describeOne({})).not.toHaveProperty('accountWide');
  });

  test('is short where there is nothing to say', () => {
    expect(library.get('account.get')).toEqual({ request: 'GET /account' });
  });

  test('refuses what the client could not send, and names the operation', () => {
    const schema = { type: 'string' };
    const refused: [Parameters<typeof contractOf>, string][] = [
      [[{ parameters: [{ name: 'X-Trace', in: 'header', schema }] }], 'no option for the header x-trace'],
      [
        [{ parameters: [{ name: 'ids', in: 'query', schema, explode: false }] }],
        'the query field ids has another style',
      ],
      [[{ 'x-idempotent': false }, { method: 'delete' }], 'DELETE counts as idempotent'],
      [
        [{ responses: { 200: { description: 'Done.', content: { 'text/csv': {}, 'text/html': {} } } } }],
        'one of text/csv, text/html',
      ],
    ];
    for (const [contract, problem] of refused) {
      expect(() => describeOne(...contract)).toThrow(`things.do: `);
      expect(() => describeOne(...contract)).toThrow(problem);
    }
  });
});
