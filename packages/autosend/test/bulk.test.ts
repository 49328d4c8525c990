import type { BulkReport } from '@concordat/client';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type ContactListRemoval, createAutoSendClient } from '../src/index.ts';

const contactListId = '60d5ec49f1b2c72d9c8b4567';
const addresses = (length: number) => Array.from({ length }, (_, index) => `p${index}@example.com`);

function observe(answer: (index: number) => Response | undefined = () => undefined) {
  const sent: { path: string; body: Record<string, string[] | undefined>; key: string | null }[] = [];
  const fetch = async (request: Request) => {
    const body = (await request.json()) as Record<string, string[]>;
    const path = new URL(request.url).pathname;
    sent.push({ path, body, key: request.headers.get('idempotency-key') });
    const data = { removed: Object.values(body).flat().length, notInList: 0, errors: [] };
    return answer(sent.length - 1) ?? Response.json({ success: true, data });
  };
  return { autosend: createAutoSendClient({ apiKey: 'AS_0123456789abcdef', fetch, pacing: false }), sent };
}

describe('contactLists.removeAllContacts', () => {
  test('removes 201 addresses by three requests, whatever their letter case, without idempotency keys', async () => {
    const { autosend, sent } = observe();
    const emails = [...addresses(201), 'P7@EXAMPLE.com'];
    const { data, ...report } = await autosend.contactLists.removeAllContacts({ contactListId, emails });
    expectTypeOf(data).toEqualTypeOf<ContactListRemoval>();
    expect(data).toEqual({ removed: 201, notInList: 0, errors: [] });
    expect(report).toMatchObject({ complete: true, total: 201, acknowledged: 201 });
    expect(sent.map(({ body }) => body['emails']?.length)).toEqual([100, 100, 1]);
    expect(sent.flatMap(({ body }) => body['emails'])).toEqual(addresses(201));
    expect(sent.map(({ path }) => path)).toEqual(Array(3).fill(`/v1/contact-lists/${contactListId}/contacts/remove`));
    expect(sent.map(({ key }) => key)).toEqual([null, null, null]);
  });

  test('removes by ids, whose letter case counts', async () => {
    const { autosend, sent } = observe();
    const { data } = await autosend.contactLists.removeAllContacts({ contactListId, contactIds: new Set(['a', 'A']) });
    expect(data.removed).toBe(2);
    expect(sent.map(({ body }) => body)).toEqual([{ contactIds: ['a', 'A'] }]);
  });

  test('ends with a list that AutoSend does not know, and is resumed for the same list only', async () => {
    const { autosend, sent } = observe((index) =>
      index === 1
        ? Response.json({ success: false, error: { code: 'NOT_FOUND', message: 'M' } }, { status: 404 })
        : undefined,
    );
    const input = { contactListId, emails: addresses(300) };
    const first = await autosend.contactLists.removeAllContacts(input, { concurrency: 1 });
    expect(first).toMatchObject({ acknowledged: 100, failed: 100, complete: false, stopReason: { code: 'NOT_FOUND' } });
    expect(sent).toHaveLength(2);
    const resume = JSON.parse(JSON.stringify(first.state));
    for (const other of [
      { ...input, contactListId: 'other' },
      { contactListId, contactIds: input.emails },
    ]) {
      const run = autosend.contactLists.removeAllContacts(other, { resume });
      await expect(run).rejects.toMatchObject({ name: 'InputError', field: 'resume' });
    }
    const second = await autosend.contactLists.removeAllContacts(input, { resume });
    expect(second).toMatchObject({ complete: true, data: { removed: 300 } });
    expect(sent).toHaveLength(4);
  });

  test.each<[string, unknown]>([
    ['neither', { contactListId }],
    ['both', { contactListId, emails: ['a@example.com'], contactIds: ['a'] }],
    ['no input', undefined],
    ['null', null],
    ['a text of addresses', { contactListId, emails: 'a@example.com' }],
    ['contacts', { contactListId, emails: [{ email: 'a@example.com' }] }],
    ['the global list', { contactListId: 'GLOBAL_CONTACT_LIST', emails: ['a@example.com'] }],
    ['no list', { emails: ['a@example.com'] }],
    ['another field', { contactListId, emails: ['a@example.com'], force: true }],
  ])('sends nothing when it is given %s', async (_, input) => {
    const { autosend, sent } = observe();
    const removeAll = autosend.contactLists.removeAllContacts as (input: unknown) => Promise<unknown>;
    await expect(removeAll(input)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('Nothing was sent.'),
    });
    expect(sent).toEqual([]);
  });

  test('has its own types, and no safe form', () => {
    const { autosend } = observe();
    expectTypeOf(autosend.contactLists.removeAllContacts).returns.resolves.toEqualTypeOf<
      BulkReport<ContactListRemoval>
    >();
    expectTypeOf(autosend.safe.contactLists).not.toHaveProperty('removeAllContacts');
    expect(autosend.safe.contactLists).not.toHaveProperty('removeAllContacts');
    const calls = [
      // @ts-expect-error both
      () => autosend.contactLists.removeAllContacts({ contactListId, emails: ['a'], contactIds: ['a'] }),
      // @ts-expect-error neither
      () => autosend.contactLists.removeAllContacts({ contactListId }),
      // @ts-expect-error a text is no list of addresses
      () => autosend.contactLists.removeAllContacts({ contactListId, emails: 'a' }),
    ];
    expect(calls).toHaveLength(3);
  });
});
