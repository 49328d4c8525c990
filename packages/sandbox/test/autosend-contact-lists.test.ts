import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Call, firstDetail, receiveEvents, startAutoSend } from './autosend-support.ts';

const newsletter = '60d5ec49f1b2c72d9c8b4567';
const gmail = '60d5ec49f1b2c72d9c8b4568';
const jane = '60d5ec49f1b2c72d9c8b1111';
const john = '60d5ec49f1b2c72d9c8b2222';
const everyone = 'GLOBAL_CONTACT_LIST';

const remove = (call: Call, body: unknown, list = newsletter) =>
  call('POST', `/contact-lists/${list}/contacts/remove`, body);
const add = (call: Call, body: object, contactListId = newsletter) =>
  call('POST', '/contact-lists/contacts/bulk-add', { contactListId, ...body });
const emailsOf = async (call: Call, contactListId = newsletter): Promise<string[]> => {
  const { body } = await call('POST', '/contact-lists/contacts/search', { contactListId, limit: 100 });
  return body.data.contacts.map(({ email }: { email: string }) => email);
};
const countOf = async (call: Call, list = newsletter): Promise<number> =>
  (await call('GET', `/contact-lists/${list}`)).body.data.contactCount;

describe('taking contacts off a list', () => {
  it('answers the printed sample, leaves the contacts in the project and on their other lists', async () => {
    const { call } = await startAutoSend();
    const { body } = await call('POST', '/contact-lists', { name: 'Friends' });
    await add(call, { contactIds: [jane] }, body.data.id);
    const before = await countOf(call, everyone);
    const { status, body: removal } = await remove(call, { emails: ['jane@example.com', 'john@example.com'] });
    expect([status, removal]).toEqual([200, { success: true, data: { removed: 2, notInList: 0, errors: [] } }]);
    expect(await emailsOf(call)).toEqual(['tomasz.wisniewski@gmail.com', 'amara.okafor@example.net']);
    expect(await countOf(call)).toBe(2);
    expect(await countOf(call, everyone)).toBe(before);
    expect(await emailsOf(call, body.data.id)).toEqual(['jane@example.com']);
    expect((await call('GET', `/contacts/${jane}`)).status).toBe(200);
  });

  it('takes ids as well', async () => {
    const { call } = await startAutoSend();
    expect((await remove(call, { contactIds: [jane, john] })).body.data).toEqual({
      removed: 2,
      notInList: 0,
      errors: [],
    });
  });

  it('counts whoever is not on the list, known to the project or not; a second call finds nobody', async () => {
    const { call } = await startAutoSend();
    const emails = ['jane@example.com', 'nobody@example.com', 'john.doe@example.com'];
    expect((await remove(call, { emails })).body.data).toEqual({ removed: 1, notInList: 2, errors: [] });
    expect((await remove(call, { emails })).body.data).toEqual({ removed: 0, notInList: 3, errors: [] });
    expect((await remove(call, { contactIds: [jane, 'no-such-id'] })).body.data).toMatchObject({ notInList: 2 });
  });

  it('counts a contact once, however often and in whatever case it is named', async () => {
    const { call } = await startAutoSend();
    const emails = ['Jane@Example.com', 'jane@example.com', 'JANE@EXAMPLE.COM'];
    expect((await remove(call, { emails })).body.data).toEqual({ removed: 1, notInList: 0, errors: [] });
    expect((await remove(call, { contactIds: [john, john] })).body.data).toMatchObject({ removed: 1, notInList: 0 });
  });

  it.each([
    ['neither emails nor contactIds', {}],
    ['both', { emails: ['jane@example.com'], contactIds: [jane] }],
    ['no address', { emails: [] }],
    ['no id', { contactIds: [] }],
    ['an address that is none', { emails: ['jane@example.com', 'jane'] }],
  ])('refuses %s and removes nobody', async (_what, request) => {
    const { call } = await startAutoSend();
    const { status, body } = await remove(call, request);
    expect([status, body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(await countOf(call)).toBe(4);
  });

  it.each([
    ['the list of all contacts', everyone],
    ['a segment', gmail],
  ])('refuses %s and removes nobody', async (_what, list) => {
    const { call } = await startAutoSend();
    const before = await countOf(call, list);
    const refused = await remove(call, { emails: ['tomasz.wisniewski@gmail.com'] }, list);
    expect([refused.status, refused.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(firstDetail(refused).field).toBe('contactListId');
    expect(await countOf(call, list)).toBe(before);
  });

  it('does not know lists of other projects, deleted ones and unknown ones', async () => {
    const { call } = await startAutoSend();
    const emails = ['jane@example.com'];
    const other = await call('POST', `/contact-lists/${newsletter}/contacts/remove`, { emails }, { key: 'AS_other' });
    expect([other.status, other.body.error.code]).toEqual([404, 'NOT_FOUND']);
    await call('DELETE', `/contact-lists/${newsletter}`);
    expect((await remove(call, { emails })).status).toBe(404);
  });

  it('tells no webhook', async () => {
    const { sandbox, call } = await startAutoSend();
    const events = await receiveEvents({ sandbox, call });
    await remove(call, { contactIds: [jane, john] });
    expect(await events()).toEqual([]);
  });

  test('its counts and what is left add up, whatever is named', async () => {
    const { sandbox, call } = await startAutoSend();
    const known = ['jane@example.com', 'john@example.com', 'john.doe@example.com', 'lucia.fernandez@gmail.com'];
    const spelled = fc
      .tuple(fc.constantFrom(...known, 'nobody@example.com'), fc.boolean())
      .map(([email, loud]) => (loud ? email.toUpperCase() : email));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...known)),
        fc.array(spelled, { minLength: 1 }),
        async (members, named) => {
          await sandbox.reset();
          const { body } = await call('POST', '/contact-lists', { name: 'Anyone' });
          const list = body.data.id;
          await add(call, { emails: members }, list);
          const { data } = (await remove(call, { emails: named }, list)).body;
          const asked = new Set(named.map((email) => email.toLowerCase()));
          const left = members.filter((email) => !asked.has(email));
          expect((await emailsOf(call, list)).sort()).toEqual(left.sort());
          expect(data).toEqual({
            removed: members.length - left.length,
            notInList: asked.size - (members.length - left.length),
            errors: [],
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('putting contacts on a list', () => {
  it('makes contacts of unknown addresses, tells so, and shows where they are now', async () => {
    const { sandbox, call } = await startAutoSend();
    const events = await receiveEvents({ sandbox, call });
    const emails = ['New.Person@gmail.com', 'jane@example.com', 'john.doe@example.com'];
    const { body } = await add(call, { emails });
    expect(body.data).toMatchObject({ added: 2, created: 1, alreadyInList: 1, errors: [], totalContactsInList: 6 });
    expect(body.data.validation.valid.map(({ email }: { email: string }) => email)).toEqual([
      'new.person@gmail.com',
      'jane@example.com',
      'john.doe@example.com',
    ]);
    expect(body.data.contacts).toMatchObject([
      {
        email: 'new.person@gmail.com',
        projectId: '60d5ec49f1b2c72d9c8b4500',
        listIds: [newsletter],
        segmentIds: [gmail],
      },
      { email: 'john.doe@example.com', listIds: [newsletter, '507f1f77bcf86cd799439011'] },
    ]);
    expect(await events()).toMatchObject([{ type: 'contact.created', data: { email: 'new.person@gmail.com' } }]);
  });

  it('names the ids that are none, and repeats without effect', async () => {
    const { call } = await startAutoSend();
    const contactIds = ['507f1f77bcf86cd799439011', 'no-such-id'];
    const errors = [{ contactId: 'no-such-id', message: 'Contact not found' }];
    expect((await add(call, { contactIds })).body.data).toMatchObject({ added: 1, created: 0, errors });
    expect((await add(call, { contactIds })).body.data).toMatchObject({ added: 0, alreadyInList: 1, errors });
  });

  it('tells which addresses are suppressed for all mail', async () => {
    const { call } = await startAutoSend();
    await call('POST', '/suppression-groups/emails/suppress', { emails: ['jane@example.com'], isGlobal: true });
    const { body } = await add(call, { emails: ['jane@example.com', 'john@example.com'] });
    expect(body.data.validation).toEqual({
      valid: [{ email: 'john@example.com', status: 'valid' }],
      invalid: [],
      suppressed: [{ email: 'jane@example.com', status: 'suppressed' }],
    });
  });

  it('makes contacts when it is about the list of all contacts', async () => {
    const { call } = await startAutoSend();
    const { body } = await add(call, { emails: ['new@example.com', 'jane@example.com'] }, everyone);
    expect(body.data).toMatchObject({ added: 1, created: 1, alreadyInList: 1, totalContactsInList: 7 });
  });

  it('refuses segments, both fields at once, and does not know other lists', async () => {
    const { call } = await startAutoSend();
    expect((await add(call, { contactIds: [jane] }, gmail)).status).toBe(400);
    expect((await add(call, { contactIds: [jane], emails: ['jane@example.com'] })).status).toBe(400);
    expect((await add(call, { contactIds: [jane] }, 'unknown')).body.error.code).toBe('NOT_FOUND');
  });
});

describe('the contacts of a list', () => {
  it('come page by page, with true totals and an empty page at the end', async () => {
    const { call } = await startAutoSend();
    const search = async (body: object) =>
      (await call('POST', '/contact-lists/contacts/search', { contactListId: newsletter, ...body })).body.data;
    const first = await search({ limit: 3 });
    expect(first.pagination).toEqual({ page: 1, limit: 3, total: 4, pages: 2 });
    expect(first.contacts[0]).toEqual({
      id: jane,
      email: 'jane@example.com',
      firstName: 'Jane',
      lastName: 'Doe',
      createdAt: '2024-01-15T10:30:00.000Z',
      updatedAt: '2024-01-15T10:30:00.000Z',
    });
    const emails = [...first.contacts, ...(await search({ limit: 3, page: 2 })).contacts];
    expect(emails.map(({ email }) => email)).toEqual(await emailsOf(call));
    expect(await search({ limit: 3, page: 9 })).toMatchObject({ contacts: [], pagination: { page: 9, total: 4 } });
    expect((await search({})).pagination).toMatchObject({ page: 1, limit: 20 });
  });

  it.each([newsletter, gmail, everyone])('of %s are found by a part of the address, in any case', async (list) => {
    const { call } = await startAutoSend();
    const search = { contactListId: list, email: 'TOMASZ' };
    const { data } = (await call('POST', '/contact-lists/contacts/search', search)).body;
    expect(data.contacts).toMatchObject([{ email: 'tomasz.wisniewski@gmail.com' }]);
    expect(data.pagination.total).toBe(1);
  });

  it('take % and _ literally', async () => {
    const { call } = await startAutoSend();
    const search = { contactListId: everyone, email: '_' };
    expect((await call('POST', '/contact-lists/contacts/search', search)).body.data.contacts).toEqual([]);
  });

  it('are unknown with their list', async () => {
    const { call } = await startAutoSend();
    const { status } = await call('POST', '/contact-lists/contacts/search', { contactListId: 'unknown' });
    expect(status).toBe(404);
  });
});

describe('lists', () => {
  it('begin with the one of all contacts, which has no times', async () => {
    const { call } = await startAutoSend();
    const { lists } = (await call('GET', '/contact-lists')).body.data;
    expect(lists.map(({ name, contactCount }: never) => [name, contactCount])).toEqual([
      ['All Contacts', 6],
      ['Newsletter', 4],
      ['Customers', 3],
      ['Gmail addresses', 2],
      ['Active premium customers', 2],
    ]);
    expect(lists[0]).toEqual({ id: everyone, name: 'All Contacts', type: 'list', contactCount: 6 });
    expect((await call('GET', `/contact-lists/${everyone}`)).body.data).toEqual(lists[0]);
    expect((await call('GET', `/contact-lists/${gmail}`)).body.data).toEqual(lists[3]);
  });

  it('are listed by their kind', async () => {
    const { call } = await startAutoSend();
    const namesOf = async (type: string) =>
      (await call('GET', `/contact-lists?type=${type}`)).body.data.lists.map(({ name }: { name: string }) => name);
    expect(await namesOf('list')).toEqual(['All Contacts', 'Newsletter', 'Customers']);
    expect(await namesOf('segment')).toEqual(['Gmail addresses', 'Active premium customers']);
  });

  it('are created empty, under a name of their own', async () => {
    const { call } = await startAutoSend();
    const { body } = await call('POST', '/contact-lists', { name: 'Beta testers', description: 'Who tries it first.' });
    expect(body.data).toEqual({
      id: expect.stringMatching(/^[\da-f]{24}$/),
      name: 'Beta testers',
      description: 'Who tries it first.',
      type: 'list',
      contactCount: 0,
      createdAt: '2026-03-01T12:00:00.000Z',
      updatedAt: '2026-03-01T12:00:00.000Z',
    });
    const again = await call('POST', '/contact-lists', { name: 'Beta testers' });
    expect([again.status, again.body.error.code, firstDetail(again).field]).toEqual([400, 'VALIDATION_FAILED', 'name']);
    const elsewhere = await call('POST', '/contact-lists', { name: 'Beta testers' }, { key: 'AS_other' });
    expect(elsewhere.status).toBe(200);
  });

  it.each([
    ['no name', {}, 'LIST_NAME_REQUIRED'],
    ['an empty name', { name: ' ' }, 'LIST_NAME_REQUIRED'],
    ['a type that is none', { name: 'One', type: 'group' }, 'INVALID_LIST_TYPE'],
    ['a name that is too long', { name: 'x'.repeat(201) }, 'VALIDATION_FAILED'],
    ['an unknown parent', { name: 'One', parentId: 'unknown' }, 'VALIDATION_FAILED'],
  ])('are not created with %s', async (_what, request, code) => {
    const { call } = await startAutoSend();
    const { status, body } = await call('POST', '/contact-lists', request);
    expect([status, body.error.code]).toEqual([400, code]);
  });

  it('are deleted without their contacts, once', async () => {
    const { call } = await startAutoSend();
    const deleted = await call('DELETE', `/contact-lists/${newsletter}`);
    expect(deleted.body).toEqual({ success: true, message: 'Contact list deleted successfully' });
    expect(await countOf(call, everyone)).toBe(6);
    expect((await call('GET', `/contact-lists/${newsletter}`)).status).toBe(404);
    expect((await call('DELETE', `/contact-lists/${newsletter}`)).body.error.code).toBe('NOT_FOUND');
  });

  it('keep the one of all contacts', async () => {
    const { call } = await startAutoSend();
    const refused = await call('DELETE', `/contact-lists/${everyone}`);
    expect([refused.status, refused.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
  });
});
