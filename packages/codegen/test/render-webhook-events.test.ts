import { type OperationObject, readSpec, type Schema, vendors } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { generateFiles } from '../src/generate-files.ts';
import { compile } from './compile.ts';
import { contractOf, readLibraryContract } from './read-contract.ts';

/** A contract with one webhook, `book.created`. */
function contractWith(schema: Schema, schemas: Record<string, Schema>) {
  const post = { requestBody: { content: { 'application/json': { schema } } } } as unknown as OperationObject;
  return contractOf({}, { webhooks: { 'book.created': { post } }, components: { schemas } });
}

const named = { $ref: '#/components/schemas/BookEvent' };
const bookEvent = (type: string): Schema => ({
  type: 'object',
  required: ['type'],
  properties: { type: { type: 'string', const: type } },
});

const eventsOf = async (...contract: Parameters<typeof contractWith>) =>
  (await generateFiles('Library', contractWith(...contract))).get('webhook-events.ts') ?? '';

test('the union of events is told apart by `type`', async () => {
  const consumer = (type: string) => `
    import type { WebhookEvent } from './webhook-events.ts';
    export const isNew = (event: WebhookEvent) => event.type === '${type}';`;
  const files = await generateFiles('Library', readLibraryContract());
  expect(files.get('webhook-events.ts')).toContain(
    "  /** What is told about a book. */\n  'book.created': BookEvent;\n",
  );
  expect(compile(files, consumer('book.created'))).toEqual([]);
  expect(compile(files, consumer('book.lost'))).toHaveLength(1);
});

test.each(vendors)('has every event of %s', async (vendor) => {
  const contract = readSpec(vendor);
  const text = (await generateFiles('Vendor', contract)).get('webhook-events.ts') ?? '';
  const names = [...text.matchAll(/^ {2}'(.+)': \w+;$/gm)].map(([, name]) => name);
  expect(names).toEqual(Object.keys(contract.webhooks ?? {}));
});

describe('an event is', () => {
  test('the form whose type is the name of the webhook', async () => {
    const older = { $ref: '#/components/schemas/OlderEvent' };
    for (const oneOf of [
      [named, older],
      [older, named],
      [{ type: 'object' }, named],
    ]) {
      const schemas = { BookEvent: bookEvent('book.created'), OlderEvent: { type: 'object' } };
      expect(await eventsOf({ oneOf }, schemas)).toContain("'book.created': BookEvent;");
    }
  });

  test.each<[string, Schema, Record<string, Schema>]>([
    ['without a name', bookEvent('book.created'), {}],
    ['of another type', named, { BookEvent: bookEvent('book.lost') }],
    ['of any type', named, { BookEvent: { type: 'object', properties: { type: { type: 'string' } } } }],
    ['not described', {}, {}],
  ])('refused when it is %s', async (_, schema, schemas) => {
    await expect(eventsOf(schema, schemas)).rejects.toThrow(
      'book.created: the body of a webhook needs a named schema whose property "type" has the const "book.created".',
    );
  });
});

test('a union of the contract is not declared again', async () => {
  const schemas = { BookEvent: bookEvent('book.created'), WebhookEvent: { oneOf: [named] } };
  expect(await eventsOf(named, schemas)).not.toContain('export type WebhookEvent');
});
