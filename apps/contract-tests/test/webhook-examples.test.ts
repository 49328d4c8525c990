import * as autosend from '@concordat/autosend';
import * as leadlex from '@concordat/leadlex';
import {
  followReference,
  type MediaType,
  type OpenApiDocument,
  type Parameter,
  readSpec,
  type Schema,
} from '@concordat/specs';
import { describe, expect, test } from 'vitest';

const secret = 'whsec_0123456789abcdef0123456789abcdef';
const now = Date.parse('2026-04-17T09:00:01Z');

/** An event in either of its envelopes. */
interface Delivered {
  readonly type?: string;
  readonly event?: string;
}

const examplesOf = (document: OpenApiDocument) =>
  Object.entries(document.webhooks ?? {}).flatMap(([type, { post }]) => {
    const { examples = {} }: MediaType = post?.requestBody?.content['application/json'] ?? {};
    return Object.entries(examples).map(([name, { value }]) => ({ type, name, value: value as Delivered }));
  });

const parametersOf = (document: OpenApiDocument, type: string) =>
  (document.webhooks?.[type]?.post?.parameters ?? []).map((written) => followReference<Parameter>(document, written));

describe.each([
  { vendor: 'leadlex' as const, webhooks: leadlex.webhooks, count: 31 },
  { vendor: 'autosend' as const, webhooks: autosend.webhooks, count: 14 },
])('webhooks of $vendor', ({ vendor, webhooks, count }) => {
  const document = readSpec(vendor);
  const examples = examplesOf(document);

  test('have an example of every event', () => {
    expect(new Set(examples.map(({ type }) => type)).size).toBe(count);
  });

  test.each(examples)('$type, example $name, is verified and told by its type', async ({ type, value }) => {
    const { body, headers } = await webhooks.signForTest(JSON.stringify(value), secret, { now });
    const event = await webhooks.verify(body, new Headers(headers), secret, { toleranceSeconds: 0, now });
    expect(event).toMatchObject({ ...value, type });
    expect(event).toHaveProperty(vendor === 'leadlex' ? 'created_at' : 'createdAt', expect.any(String));
  });

  test('are signed for tests with the documented headers', async () => {
    for (const { type, value } of examples) {
      const { headers } = await webhooks.signForTest(JSON.stringify(value), secret, { now });
      for (const parameter of parametersOf(document, type)) {
        const header = headers[parameter.name];
        expect(header, `${type}: ${parameter.name}`).toEqual(expect.any(String));
        const schema = followReference<Schema>(document, parameter.schema);
        if (schema.pattern) expect(header).toMatch(new RegExp(schema.pattern));
        if (schema.const) expect(header).toBe(schema.const);
        if (schema.enum) expect(header).toBe(type);
        if (schema.type === 'integer') expect(Number(header)).toBe(now);
      }
    }
  });
});
