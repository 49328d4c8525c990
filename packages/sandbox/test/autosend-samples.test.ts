import { createContract } from '@concordat/contract';
import { readSpec } from '@concordat/specs';
import { expect, test } from 'vitest';
import { autosend } from '../src/autosend/definition.ts';
import { startAutoSend } from './autosend-support.ts';

const { operations } = createContract(readSpec('autosend'));
const handled = operations.filter(({ id }) => Object.hasOwn(autosend.handlers, id) && !id.startsWith('webhooks.'));

const samples = handled.flatMap(({ id, method, path, parameters, object }) => {
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(String(example))), path);
  const key = path.startsWith('/account/') ? 'ASA_full' : 'AS_full';
  const examples = object.requestBody?.content?.['application/json']?.examples;
  if (!examples) return [{ name: id, method, path: filled, key, body: undefined }];
  return Object.entries(examples).map(([example, { value }]) => ({
    name: `${id} ${example}`,
    method,
    path: filled,
    key,
    body: value,
  }));
});

// What the other samples about the same thing do not allow: names of events are unique, and what is active cannot change.
const worksAfter: Readonly<Record<string, readonly [string, string]>> = {
  'events.create with_properties': ['DELETE', '/events/eventName/order_completed'],
  'automations.update rename': ['POST', '/automations/60d5ec49f1b2c72d9c8b9abc/pause'],
};

test.each(samples)('the sample request $name works on the sample data', async ({ name, method, path, key, body }) => {
  const { call } = await startAutoSend();
  const first = worksAfter[name];
  if (first) {
    expect(await call(method, path, body, { key })).toMatchObject({ status: 400 });
    expect(await call(...first)).toMatchObject({ status: 200 });
  }
  const { status, headers } = await call(method, path, body, { key });
  expect(status).toBeLessThan(300);
  expect(headers.get('x-sandbox')).toBeNull();
});

test('all of these operations have a state', () => {
  expect(handled.map(({ id }) => id).sort()).toEqual(
    operations
      .map(({ id }) => id)
      .filter((id) => !/^(?:inbound|webhooks)\./.test(id))
      .sort(),
  );
});
