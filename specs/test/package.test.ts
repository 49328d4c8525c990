import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  appendPointer,
  listOperations,
  locate,
  readDecisions,
  readSpec,
  resolvePointer,
  splitPointer,
  vendors,
} from '../src/index.ts';

describe.each(vendors)('%s', (vendor) => {
  const document = readSpec(vendor);
  const operations = listOperations(document);

  test('operations have ids of their own and resolved parts', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    for (const operation of operations) {
      expect(resolvePointer(document, operation.pointer)).toBe(operation.object);
      for (const parameter of operation.parameters) {
        expect(parameter.name).toBeTypeOf('string');
        expect(resolvePointer(document, parameter.pointer)).toMatchObject({ name: parameter.name });
      }
      for (const reply of operation.replies) {
        expect(resolvePointer(document, reply.pointer)).toBe(reply.object);
        for (const header of Object.values(reply.headers)) expect(header.schema).toBeDefined();
      }
    }
  });

  test('each operation is located at its method in the YAML', () => {
    for (const { pointer, object, method } of operations) {
      const place = locate(vendor, pointer);
      const lines = readFileSync(new URL(`../${place?.file}`, import.meta.url), 'utf8').split('\n');
      expect(lines[(place?.line ?? 0) - 1]).toMatch(new RegExp(`^\\s*${method.toLowerCase()}:`));
      const id = locate(vendor, `${pointer}/operationId`);
      expect(lines[(id?.line ?? 0) - 1]).toContain(object.operationId);
    }
  });

  test('decisions point at places that can be located', () => {
    const decisions = readDecisions(vendor);
    expect(decisions.length).toBeGreaterThan(0);
    for (const { at } of decisions) {
      for (const pointer of at) expect(locate(vendor, pointer)?.file).toMatch(new RegExp(`^${vendor}/`));
    }
  });
});

test('replies are listed in the order of their status', () => {
  const [operation] = listOperations(readSpec('autosend'));
  expect(operation?.replies.map(({ status }) => status)).toEqual([200, 400, 401, 402, 403, 404, 429, 500]);
});

test('a place that was not written by hand is located at its nearest parent', () => {
  const pointer = '#/components/schemas/BulkDeleteRequest/properties/contact_ids';
  expect(locate('leadlex', `${pointer}/nothing/here`)).toEqual(locate('leadlex', pointer));
});

test('pointers are escaped and read back', () => {
  const keys = ['paths', '/a~b/{id}', ''];
  expect(splitPointer(appendPointer('#', ...keys))).toEqual(keys);
  expect(() => resolvePointer({ a: {} }, '#/a/b')).toThrow('Nothing is at #/a/b (no "b").');
});
