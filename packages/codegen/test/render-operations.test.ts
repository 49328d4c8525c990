import type { OperationObject, ResponseObject } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
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

async function codesOf(contract: Parameters<typeof generateFiles>[1]): Promise<string> {
  return (await generateFiles('Library', contract)).get('codes.ts') ?? '';
}

test('lists the operations by resource and verb', async () => {
  const text = await operationsOf(readLibraryContract());
  expect(text).toContain('export const operations = {\n  books: {\n    list: {');
  expect(text).toContain("  account: { get: { request: 'GET /account' }, ");
});

test('lists the codes that all operations share once', async () => {
  const text = await codesOf(twoOperations(['bad', 'invalid_key', 'slow_down'], ['invalid_key', 'slow_down']));
  expect(text).toContain("export const commonCodes = { 400: ['invalid_key', 'slow_down'] } as const;");
  expect(text).toContain("export const codes: CodeTable['codes'] = {\n  'things.do': { 400: ['bad'] },\n};");
});

test('lists no code as shared that one operation does not have', async () => {
  const text = await codesOf(twoOperations(['invalid_key'], []));
  expect(text).toContain('export const commonCodes = {} as const;');
  expect(text).toContain("export const codes: CodeTable['codes'] = {\n  'things.do': { 400: ['invalid_key'] },\n};");
});

describe('fields', () => {
  const schemas = {
    name: { type: 'string' },
    ids: { type: 'array', maxItems: 9, items: { type: 'string', minLength: 1 } },
    some: { type: ['array', 'null'], minItems: 2, items: { type: 'object' } },
    dry_run: { type: 'boolean' },
  } as const;
  const parameters = [{ name: 'hard', in: 'query' as const, required: true, schema: { type: 'boolean' } }];

  async function rulesOf(names: (keyof typeof schemas)[], operation: Partial<OperationObject> = {}, method = 'post') {
    const properties = Object.fromEntries(names.map((name) => [name, schemas[name]]));
    const schema = { type: 'object', required: names, properties };
    const requestBody = { required: true, content: { 'application/json': { schema } } };
    const contract = contractOf(
      { ...(names.length > 0 && { requestBody }), ...operation },
      { method: method as 'post' },
    );
    const text = await operationsOf(contract);
    return text.replaceAll(/\s+/g, ' ').replace(/.* do: \{ request: '[^']*', (.*?),? \},? \},? \} as const.*/, '$1');
  }

  test('are listed where a wrong one could do harm: those with a list that is needed, or a trial run', async () => {
    expect(await rulesOf(['ids', 'name'])).toBe("fields: { ids: 'texts0-9!', name: '' }, emptyReply: true");
    expect(await rulesOf(['some', 'name'])).toBe("fields: { some: 'objects2-?', name: '' }, emptyReply: true");
    expect(await rulesOf(['dry_run'], {})).toBe("fields: { dry_run: 'boolean' }, emptyReply: true");
    expect(await rulesOf(['name'])).toBe('emptyReply: true');
  });

  test('of an operation without any are none, unless it only reads', async () => {
    expect(await rulesOf([])).toBe('fields: {}, emptyReply: true');
    expect(await rulesOf([], {}, 'delete')).toBe('emptyReply: true');
    expect(await rulesOf([], {}, 'get')).toBe('emptyReply: true');
  });

  test('of the query are told from those of the body, and listed for a deletion', async () => {
    expect(await rulesOf(['name'], { parameters })).toBe("query: ['hard'], emptyReply: true");
    expect(await rulesOf([], { parameters }, 'delete')).toBe("fields: { hard: 'boolean' }, emptyReply: true");
    expect(await rulesOf([], { parameters }, 'get')).toBe('emptyReply: true');
    expect(await rulesOf([], { parameters })).toBe(
      "fields: { hard: 'boolean' }, query: ['hard'], optionalBody: true, emptyReply: true",
    );
  });
});
