import { listOperations, type Schema } from '@concordat/specs';
import { expect, test } from 'vitest';
import { eventModel } from '../src/event-model.ts';
import { contractOf } from './read-contract.ts';

function modelOf(type: string, schema?: Schema, schemas: Record<string, Schema> = {}) {
  const content = { [type]: schema ? { schema } : {} };
  const contract = contractOf({ responses: { 200: { description: 'Done.', content } } }, { components: { schemas } });
  return listOperations(contract).map((operation) => eventModel(contract, operation))[0];
}

const items: Schema = { $ref: '#/components/schemas/Event' };
const stream: Schema = { type: 'string', contentSchema: { type: 'array', items } };

test('names the schema of the events', () => {
  expect(modelOf('text/event-stream', stream)).toBe('Event');
  expect(modelOf('text/event-stream', { $ref: '#/components/schemas/Stream' }, { Stream: stream })).toBe('Event');
});

test('is undefined for other replies', () => {
  expect(modelOf('application/json', stream)).toBeUndefined();
  expect(modelOf('text/csv')).toBeUndefined();
});

test.each<[Schema | undefined]>([
  [undefined],
  [{ type: 'string' }],
  [{ type: 'string', contentSchema: { type: 'array', items: { type: 'object' } } }],
  [{ type: 'string', contentSchema: items }],
])('refuses a stream whose events have no name: %j', (schema) => {
  expect(() => modelOf('text/event-stream', schema)).toThrow('things.do: the schema of an event stream needs');
});
