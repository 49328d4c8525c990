import { createContract } from '@concordat/contract';
import { readSpec } from '@concordat/specs';
import { expect, test } from 'vitest';
import { leadlex } from '../src/leadlex/definition.ts';
import { startLeadLex } from './leadlex-support.ts';

const { operations } = createContract(readSpec('leadlex'));
const handled = operations.filter(({ id }) => Object.hasOwn(leadlex.handlers, id));

const samples = handled.flatMap(({ id, method, path, parameters, object }) => {
  const filled = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(String(example))), path)
    .replace('/v1', '');
  const query = new URLSearchParams(
    parameters
      .filter((parameter) => parameter.in === 'query' && parameter.example !== undefined)
      .map(({ name, example }): [string, string] => [name, String(example)]),
  );
  const examples = object.requestBody?.content?.['application/json']?.examples ?? { plain: { value: undefined } };
  return Object.entries(examples).flatMap(([example, { value }]) => {
    const sample = { name: `${id} ${example}`, method, path: filled, body: value };
    return query.size === 0 ? [sample] : [sample, { ...sample, name: `${id} filtered`, path: `${filled}?${query}` }];
  });
});

// Only drafts can be deleted, and the samples of pausing and of taking a contact out want the sample campaign active.
const worksLater = 'campaigns.delete plain';

test.each(samples.filter(({ name }) => name !== worksLater))(
  'the sample request $name works on the sample data',
  async ({ method, path, body }) => {
    const { call } = await startLeadLex();
    const { status, headers } = await call(method, path, body, { key: 'wbk_full' });
    expect(status).toBeLessThan(300);
    expect(headers.get('x-sandbox')).toBeNull();
  },
);

test('the sample request campaigns.delete is refused while the sample campaign runs, and works on the sample draft', async () => {
  const { call } = await startLeadLex();
  const full = { key: 'wbk_full' };
  expect(await call('DELETE', '/campaigns/cmp_abc123', undefined, full)).toMatchObject({ status: 409 });
  expect(await call('DELETE', '/campaigns/campaign-uuid', undefined, full)).toMatchObject({ status: 200 });
});
