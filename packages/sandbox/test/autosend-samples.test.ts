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

// Names of events are unique, and the other samples about this event want it there.
const worksLater = 'events.create with_properties';

test.each(samples.filter(({ name }) => name !== worksLater))(
  'the sample request $name works on the sample data',
  async ({ method, path, key, body }) => {
    const { call } = await startAutoSend();
    const { status, headers } = await call(method, path, body, { key });
    expect(status).toBeLessThan(300);
    expect(headers.get('x-sandbox')).toBeNull();
  },
);

test('the sample request events.create works once the sample event is deleted', async () => {
  const { call } = await startAutoSend();
  const { body } = samples.find(({ name }) => name === worksLater) ?? {};
  expect(await call('POST', '/events', body)).toMatchObject({ status: 400 });
  expect(await call('DELETE', '/events/eventName/order_completed')).toMatchObject({ status: 200 });
  expect(await call('POST', '/events', body)).toMatchObject({ status: 200 });
});

test('all of these operations have a state', () => {
  expect(handled.map(({ id }) => id).sort()).toEqual(
    operations
      .map(({ id }) => id)
      .filter((id) => !/^(?:automations|inbound|webhooks)\./.test(id))
      .sort(),
  );
});
