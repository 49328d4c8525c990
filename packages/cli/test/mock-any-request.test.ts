import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorized, useMock } from './support/mock-server.ts';

const mock = useMock();

const path = fc.oneof(
  fc.constantFrom('/leadlex/v1/contacts/c', '/leadlex/v1/contacts/bulk-delete', '/v1/contact-lists/l/contacts/remove'),
  fc
    .array(
      fc.constantFrom('leadlex', 'autosend', 'v1', 'contacts', '..', '%2e%2e', '', '{id}', '%00', 'ü', '__proto__'),
      { maxLength: 6 },
    )
    .map((segments) => `/${segments.join('/')}`),
  fc.webPath().map((text) => (text.startsWith('/') ? text : `/leadlex/${text}`)),
);

const printable = fc.string({ unit: fc.constantFrom(...'abc019=,;"\\ {}[]:-_*/q.'), maxLength: 40 });

const prefer = fc.oneof(
  printable,
  fc.tuple(fc.constantFrom('code', 'example', 'dynamic', 'seed', '__proto__'), printable).map((pair) => pair.join('=')),
);

const body = fc.oneof(
  fc.constant(undefined),
  fc.uint8Array({ maxLength: 200 }),
  fc.json().map((text) => new TextEncoder().encode(text)),
  fc.json().map((text) => new TextEncoder().encode(`{"contact_ids":${text}}`)),
);

test('whatever is sent, the mock answers with a declared reply or a problem, and never fails', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
      path,
      fc.webQueryParameters(),
      fc.record(
        {
          prefer,
          accept: printable,
          'content-type': fc.oneof(fc.constant('application/json'), printable),
          'idempotency-key': printable,
        },
        { requiredKeys: [] },
      ),
      body,
      async (method, target, query, headers, sent) => {
        const response = await fetch(`${mock.url}${target}?${query}`, {
          method,
          headers: { ...authorized, ...headers },
          ...(method !== 'GET' && sent !== undefined && { body: sent }),
        });
        const text = await response.text();
        const about = `${response.status} ${text}`;
        expect(response.headers.get('x-concordat-mock'), about).toBe('prism');
        expect(text, about).not.toContain('urn:concordat:mock:mock_failed');
        expect(text, about).not.toMatch(/stoplight/i);
        // The only 500 a contract declares is asked for by name.
        if (!headers.prefer) expect(response.status, about).toBeLessThan(500);
        if (text !== '') JSON.parse(text);
      },
    ),
    { numRuns: 300 },
  );
});
