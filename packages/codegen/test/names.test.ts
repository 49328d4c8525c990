import { readFileSync } from 'node:fs';
import { listOperations, vendors } from '@concordat/specs';
import { expect, test } from 'vitest';
import { generateFiles } from '../src/generate-files.ts';
import { groupByResource } from '../src/names.ts';
import { contractOf, readLibraryContract } from './read-contract.ts';

test('groups operations by resource in the order of the contract', () => {
  const resources = groupByResource(listOperations(readLibraryContract()));
  expect(resources.map(({ name, typeName }) => [name, typeName])).toEqual([
    ['books', 'BooksResource'],
    ['desk', 'DeskResource'],
    ['account', 'AccountResource'],
  ]);
  expect(resources[0]?.methods.map(({ name }) => name)).toEqual(['list', 'create', 'export', 'import', 'delete']);
  expect(resources[0]?.methods[1]?.typeName).toBe('BooksCreate');
});

test.each(['things', 'things.do.more', 'Things.do', 'things.do-it', "things.do'", 'safe.do', 'http.do'])(
  'refuses the operation id %s',
  async (operationId) => {
    await expect(generateFiles('Things', contractOf({ operationId }))).rejects.toThrow(`${operationId}: `);
  },
);

test('refuses an operation id that stands for two operations', async () => {
  const contract = contractOf({});
  const twice = { ...contract, paths: { ...contract.paths, ...contractOf({}, { path: '/others' }).paths } };
  await expect(generateFiles('Things', twice)).rejects.toThrow('things.do: two operations have this id');
});

test.each([
  ['things.list', 'things.iterate', 'iterate'],
  ['things.listParts', 'things.searchParts', 'iterateParts'],
])('refuses %s and %s, which would both have the method %s', async (one, other, method) => {
  const paged = { 'x-pagination': { page: 'page', size: 'size', rows: '/data' } };
  const contract = contractOf({ operationId: one, ...paged });
  const { paths } = contractOf({ operationId: other, ...(method !== 'iterate' && paged) }, { path: '/others' });
  const both = { ...contract, paths: { ...contract.paths, ...paths } };
  await expect(generateFiles('Things', both)).rejects.toThrow(`the resource has another method "${method}"`);
});

test.each([
  'thing',
  'Two words',
  'ThingsDoInput',
  'ThingsDoErrorCode',
  'ThingsDoRow',
  'ThingsResource',
  'ThingsResources',
  'ThingsClient',
  'ThingsOptions',
])('refuses the schema name %s', async (name) => {
  const contract = contractOf({}, { components: { schemas: { [name]: { type: 'string' } } } });
  await expect(generateFiles('Things', contract)).rejects.toThrow(`${name}: `);
});

test('refuses every schema name that the packages of the vendors export themselves', async () => {
  const clientTypes = vendors.flatMap((vendor) => {
    const index = readFileSync(new URL(`../../${vendor}/src/index.ts`, import.meta.url), 'utf8');
    const lists = index.matchAll(/^export \{([^}]+)\} from '(?:@concordat\/client|\.\/webhooks\.ts)';/gm);
    const names = [...lists].flatMap(([, list = '']) => list.split(','));
    return names.flatMap((name) => /\b[A-Z]\w*/.exec(name)?.[0] ?? []);
  });
  expect(clientTypes).toEqual(expect.arrayContaining(['RateLimit', 'VerifiedWebhookEvent']));
  for (const name of clientTypes) {
    const contract = contractOf({}, { components: { schemas: { [name]: { type: 'string' } } } });
    await expect(generateFiles('Things', contract)).rejects.toThrow(
      `${name}: the package exports another type of this name; rename the schema.`,
    );
  }
});
