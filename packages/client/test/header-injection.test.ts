import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../src/index.ts';
import { createLibrary } from './library.ts';
import { reply, startFaultServer } from './support/fault-server.ts';

/** What would begin another header, or another request. */
const lineBreaks = ['\r\n', '\n', '\r', '\0', '\r\n\r\n', '\u2028', '\u{10D}'];

describe.each(lineBreaks)('a value with %j is refused, and nothing is sent', (lineBreak) => {
  const value = `a${lineBreak}X-Injected: 1`;

  test.each(['headers', 'idempotencyKey'] as const)('as %s of a call', async (option) => {
    const { baseUrl, requests } = await startFaultServer([reply(200, '{}')]);
    const options = option === 'headers' ? { headers: { 'X-App': value } } : { idempotencyKey: value };
    const result = await createLibrary({ baseUrl }).safe.books.bulkRemove({ ids: ['b1'] }, options);
    expect(result).toMatchObject({ code: 'invalid_input', error: { field: option === 'headers' ? 'X-App' : option } });
    expect(requests).toEqual([]);
  });

  test.each([
    ['apiKey', { apiKey: value }],
    ['X-App', { headers: { 'X-App': value } }],
    ['name', { appInfo: { name: value } }],
    ['version', { appInfo: { name: 'app', version: value } }],
  ])('as %s of a client', (_, options) => {
    const create = () => createLibrary(options);
    expect(create).toThrow(InputError);
    expect(create).not.toThrow('Injected');
  });
});

test('a header cannot stand for one that says where a request goes, who sends it or where it ends', async () => {
  const { baseUrl, requests } = await startFaultServer([reply(200, '{}')]);
  const library = createLibrary({ baseUrl });
  const anyName = fc.oneof(
    fc.stringMatching(/^[!#$%&'*+.^`|~\w-]{1,20}$/),
    fc.string({ minLength: 1 }),
    fc.constantFrom('X-A: b\r\nX-C', 'a b', 'Host', 'host', 'AUTHORIZATION', 'Transfer-Encoding', 'Content-Length'),
    fc.constantFrom('Connection', 'Keep-Alive', 'Upgrade', 'Expect', 'Idempotency-Key', 'Content-Type', ':authority'),
  );
  await library.books.get({ id: 'b1' });
  const [plain] = requests;
  await fc.assert(
    fc.asyncProperty(anyName, async (name) => {
      const before = requests.length;
      const result = await library.safe.books.get({ id: 'b1' }, { headers: { [name]: 'value' } });
      const [sent] = requests.slice(before);
      expect(!result.ok && result.code).toBe(sent ? false : 'invalid_input');
      if (!sent) return;
      expect(sent).toEqual({ ...plain, headers: { ...plain?.headers, [name.toLowerCase()]: 'value' } });
    }),
    { numRuns: 150 },
  );
});
