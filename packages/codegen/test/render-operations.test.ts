import type { OperationObject, ResponseObject } from '@concordat/specs';
import { expect, test } from 'vitest';
import { generateFiles } from '../src/generate-files.ts';
import { contractOf, readLibraryContract } from './read-contract.ts';

async function operationsOf(contract: Parameters<typeof generateFiles>[1]): Promise<string> {
  return (await generateFiles('Library', contract)).get('operations.ts') ?? '';
}

const failing = (...codes: string[]): Partial<OperationObject> => {
  const schema = { type: 'object', properties: { error: { type: 'object', properties: { code: { enum: codes } } } } };
  const refused: ResponseObject = { description: 'Refused.', content: { 'application/json': { schema } } };
  return { responses: { 200: { description: 'Done.' }, ...(codes.length > 0 && { 400: refused }) } };
};

/** A contract of two operations that fail with these codes. */
function twoOperations(first: readonly string[], second: readonly string[]) {
  const one = contractOf(failing(...first));
  const other = contractOf({ ...failing(...second), operationId: 'things.undo' }, { path: '/undone' });
  return { ...one, paths: { ...one.paths, ...other.paths } };
}

test('lists the operations by resource and verb', async () => {
  const text = await operationsOf(readLibraryContract());
  expect(text).toContain('export const operations = {\n  books: {\n    list: {\n');
  expect(text).toContain("  account: {\n    get: { request: 'GET /account' },\n");
});

test('lists the codes that all operations share once', async () => {
  const text = await operationsOf(twoOperations(['bad', 'invalid_key', 'slow_down'], ['invalid_key', 'slow_down']));
  expect(text).toContain("export const commonCodes = { 400: ['invalid_key', 'slow_down'] } as const;");
  expect(text).toContain("do: { request: 'POST /things', emptyReply: true, codes: { 400: ['bad'] } }");
  expect(text).toContain("undo: { request: 'POST /undone', emptyReply: true }");
});

test('lists no code as shared that one operation does not have', async () => {
  const text = await operationsOf(twoOperations(['invalid_key'], []));
  expect(text).toContain('export const commonCodes = {} as const;');
  expect(text).toContain("do: { request: 'POST /things', emptyReply: true, codes: { 400: ['invalid_key'] } }");
});

test('leaves out what the vendor refuses by itself without harm', async () => {
  const schema = {
    type: 'object',
    required: ['name', 'ids', 'flag'],
    properties: {
      name: { type: 'string' },
      ids: { type: 'array', maxItems: 9, items: { type: 'string', minLength: 1 } },
      flag: { type: 'boolean' },
      kind: { type: 'string', enum: ['a', 'b'] },
    },
  };
  const parameters = [{ name: 'page', in: 'query' as const, required: true, schema: { type: 'integer' } }];
  const requestBody = { required: true, content: { 'application/json': { schema } } };
  const writes = await operationsOf(contractOf({ parameters, requestBody }));
  expect(writes.replaceAll(/\s+/g, ' ')).toContain(
    "query: { page: {} }, body: { name: {}, ids: { required: true, type: 'text[]', maxItems: 9 }, flag: { type: 'boolean' }, kind: {} }",
  );
  const reads = await operationsOf(contractOf({ parameters }, { method: 'get' }));
  expect(reads).toContain("do: { request: 'GET /things', emptyReply: true, openQuery: true }");
  expect(await operationsOf(contractOf({}, { method: 'get' }))).not.toContain('openQuery');
});
