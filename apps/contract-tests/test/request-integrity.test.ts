import { createAutoSendClient } from '@concordat/autosend';
import type { CallOptions, Fetch, Result } from '@concordat/client';
import { createLeadLexClient } from '@concordat/leadlex';
import { listOperations, type Operation, type Vendor, vendors } from '@concordat/specs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../src/property.ts';
import { listRequestVariants, type RequestVariant } from '../src/request-variant.ts';
import { vendorSubject } from '../src/vendor-subjects.ts';

// Whatever a value is, the request stays the one it is a value of: it is sent in its place and nowhere else, or not at all.

const origin = 'https://api.example';
const basePath = '/base/v0';
const options = { apiKey: 'key', baseUrl: `${origin}${basePath}`, maxRetries: 0, pacing: false } as const;
const create: Readonly<Record<Vendor, (fetch: Fetch) => object>> = {
  leadlex: (fetch) => createLeadLexClient({ ...options, fetch }),
  autosend: (fetch) => createAutoSendClient({ ...options, fetch, projectId: 'p1' }),
};

/** Text that means something to a URL, a header, a path template, JSON or an object. */
const hostileText = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['', ' ', '.', '..', '../..', '..%2f..', '%2e%2e', '%', '%00', '\0', '/', '//evil.example', '\\..\\', 'a/b'],
      ...['{id}', '{contactId}', '$&', '?a=b', '&a=b', '#f', ';v=1', '@evil.example', 'https://evil.example/', ':8080'],
      ...['\r\nX-Evil: 1', '\n\nGET / HTTP/1.1', 'a\rb', '\u2028', '\ud800', '\udc00', 'é', '😀', '[object Object]'],
      ...['__proto__', 'constructor', '"}', '","a":"', '</script>', 'null', 'undefined', 'NaN', '0', '-1', '1e9'],
    ),
  },
);

/** One request as it was about to be sent. */
interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Calls an operation. Its safe form does not throw, so an error here is a mistake of the client. */
async function send(vendor: Vendor, operation: Operation, variant: RequestVariant, more: CallOptions = {}) {
  const requests: Sent[] = [];
  const client = create[vendor](async (request) => {
    const { method, url, headers } = request;
    requests.push({ method, url: new URL(url), headers: Object.fromEntries(headers), body: await request.text() });
    return Response.json({ data: {} });
  });
  const [resource = '', verb = ''] = operation.id.split('.');
  const call = property(property(property(client, 'safe'), resource), verb) as (...call: object[]) => Promise<object>;
  const result = await call({ ...variant.path, ...variant.query, ...variant.body }, more);
  const { ok, code } = result as Result<unknown> & { readonly code?: string };
  expect(requests.length).toBe(!ok && code === 'invalid_input' ? 0 : 1);
  return requests[0];
}

/** The same value with other texts; what is no text stays. */
function replaceTexts(value: unknown, text: () => string): unknown {
  if (typeof value === 'string') return text();
  if (Array.isArray(value)) return value.map((entry) => replaceTexts(entry, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, replaceTexts(entry, text)]));
}

const replaceFields = (fields: unknown, text: () => string) =>
  (fields && replaceTexts(fields, text)) as Record<string, unknown>;

/** What no place but its own may change: all of a request, the key that is made for each call aside. */
function outline({ method, url, headers, body }: Sent) {
  const { 'idempotency-key': _, ...others } = headers;
  return { method, origin: url.origin, path: url.pathname, query: url.search, hash: url.hash, headers: others, body };
}

function expectedQuery(query: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((entry): [string, string][] => (entry == null ? [] : [[name, String(entry)]])),
  );
}

describe.each(vendors.map((vendor) => ({ vendor, subject: vendorSubject(vendor) })))('$vendor', (given) => {
  const { vendor, subject } = given;
  const { document, overrides = {} } = subject;
  const tried = { path: 0, query: 0, body: 0, header: 0, key: 0 };
  const went = { ...tried };

  test.each(listOperations(document))('$id', async (operation) => {
    const variants = listRequestVariants(operation, overrides[operation.id]);
    const takesKey = operation.parameters.some(({ name }) => name.toLowerCase() === 'idempotency-key');
    const places = variants.flatMap((variant) =>
      (['path', 'query', 'body', 'header', 'key'] as const)
        .filter((place) => {
          if (place === 'key') return takesKey;
          return place === 'header' || Object.keys(variant[place] ?? {}).length > 0;
        })
        .map((place) => ({ variant, place })),
    );
    const plain = new Map(
      variants.map((variant) => [variant, send(vendor, operation, variant, { headers: { 'X-App': 'app' } })]),
    );

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.gen(), async ({ variant, place }, gen) => {
        const text = () => gen(() => hostileText);
        const { path, query, body } = variant;
        const example = await plain.get(variant);
        if (!example) throw new Error('the example was refused');
        const changed = {
          ...variant,
          ...(place === 'path' && { path: replaceFields(path, text) }),
          ...(place === 'query' && { query: replaceFields(query, text) }),
          ...(place === 'body' && { body: replaceFields(body, text) }),
        } as RequestVariant;
        const app = place === 'header' ? text() : 'app';
        const idempotencyKey = place === 'key' ? text() : undefined;
        const sent = await send(vendor, operation, changed, { headers: { 'X-App': app }, idempotencyKey });
        tried[place]++;
        if (!sent) return;
        went[place]++;

        const expected = outline(example);
        const found = outline(sent);
        if (place === 'path') {
          const segments = operation.path.split('/').map((part) => {
            const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
            return name === undefined ? part : String(changed.path[name]);
          });
          const decoded = sent.url.pathname.split('/').map(decodeURIComponent);
          expect(decoded).toEqual([...basePath.split('/'), ...segments.slice(1)]);
          found.path = expected.path;
        }
        if (place === 'query') {
          expect([...sent.url.searchParams].sort()).toEqual(expectedQuery(changed.query).sort());
          found.query = expected.query;
        }
        if (place === 'body') {
          expect(JSON.parse(sent.body)).toEqual(JSON.parse(JSON.stringify(changed.body)));
          found.body = expected.body;
        }
        if (place === 'header') {
          expect(sent.headers['x-app']).toBe(app.replace(/^[\t ]+|[\t ]+$/g, ''));
          found.headers = { ...found.headers, 'x-app': 'app' };
        }
        if (idempotencyKey !== undefined) {
          expect(sent.headers['idempotency-key']).toBe(idempotencyKey.replace(/^[\t ]+|[\t ]+$/g, ''));
        }
        expect(found).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('most values are sent', () => {
    // That all are refused would be another way to pass.
    for (const place of ['path', 'query', 'body', 'header', 'key'] as const) {
      // AutoSend documents no idempotency key.
      if (tried[place] > 0) expect(went[place] / tried[place], place).toBeGreaterThan(0.3);
    }
    expect(tried.path).toBeGreaterThan(0);
  });
});
