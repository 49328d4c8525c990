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
      .map(({ name, example }) => [name, String(example)]),
  );
  const examples = object.requestBody?.content?.['application/json']?.examples ?? { plain: { value: undefined } };
  return Object.entries(examples).flatMap(([example, { value }]) => {
    const sample = { name: `${id} ${example}`, method, path: filled, body: value };
    return query.size === 0 ? [sample] : [sample, { ...sample, name: `${id} filtered`, path: `${filled}?${query}` }];
  });
});

test.each(samples)('the sample request $name works on the sample data', async ({ method, path, body }) => {
  const { call } = await startLeadLex();
  const { status, headers } = await call(method, path, body, { key: 'wbk_full' });
  expect(status).toBeLessThan(300);
  expect(headers.get('x-sandbox')).toBeNull();
});
