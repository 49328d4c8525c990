import { describe, expect, it, test } from 'vitest';
import { receiveEvents, startAutoSend } from './autosend-support.ts';

const johnDoe = '507f1f77bcf86cd799439011';
const customers = '507f1f77bcf86cd799439011';
const gmail = '60d5ec49f1b2c72d9c8b4568';
const eve = { email: 'Eve@Example.com', firstName: 'Eve', userId: 'user_7', customFields: { plan: 'basic', seats: 3 } };

describe('creating a contact', () => {
  it('keeps its address in lower case and puts it on lists', async () => {
    const { sandbox, call } = await startAutoSend();
    const events = await receiveEvents({ sandbox, call });
    const { body } = await call('POST', '/contacts', { ...eve, listIds: [customers, 'GLOBAL_CONTACT_LIST'] });
    expect(body.data).toEqual({
      ...eve,
      id: expect.stringMatching(/^[\da-f]{24}$/),
      email: 'eve@example.com',
      createdAt: '2026-03-01T12:00:00.000Z',
      updatedAt: '2026-03-01T12:00:00.000Z',
      projectId: '60d5ec49f1b2c72d9c8b4500',
    });
    expect((await call('GET', `/contacts/${body.data.id}`)).body).toEqual(body);
    const search = { contactListId: customers, email: 'eve' };
    const { contacts } = (await call('POST', '/contact-lists/contacts/search', search)).body.data;
    expect(contacts).toMatchObject([{ id: body.data.id }]);
    expect(await events()).toEqual([{ type: 'contact.created', data: body.data }]);
  });

  it.each(['/contacts', '/contacts/email'])(
    'by POST %s refuses segments and unknown lists, and creates nobody',
    async (path) => {
      const { call } = await startAutoSend();
      for (const listIds of [[gmail], [customers, 'unknown']]) {
        const { status, body } = await call('POST', path, { ...eve, listIds });
        expect([status, body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
        expect(body.error.details[0].field).toBe(`listIds[${listIds.length - 1}]`);
      }
      const search = await call('POST', '/contacts/search/emails', { emails: [eve.email] });
      expect(search.body.data.contacts).toEqual([]);
    },
  );
});

test('a second contact of an address is the first one, changed by what is given', async () => {
  const { sandbox, clock, call } = await startAutoSend();
  const first = await call('POST', '/contacts/email', eve);
  const events = await receiveEvents({ sandbox, call });
  clock.now += 1000;
  const change = { email: 'EVE@example.com', lastName: 'Adams', customFields: { seats: 4 } };
  const second = await call('POST', '/contacts/email', change);
  expect(second.body.data).toEqual({
    ...first.body.data,
    lastName: 'Adams',
    customFields: { plan: 'basic', seats: 4 },
    updatedAt: '2026-03-01T12:00:01.000Z',
  });
  expect(await events()).toEqual([{ type: 'contact.updated', data: second.body.data }]);
});

describe('deleting contacts', () => {
  it('ends their memberships, tells so, and finds them no more', async () => {
    const { sandbox, call } = await startAutoSend();
    const events = await receiveEvents({ sandbox, call });
    const { body } = await call('DELETE', `/contacts/${johnDoe}`);
    expect(body).toEqual({ success: true, message: 'Contact deleted successfully' });
    expect((await call('GET', `/contact-lists/${customers}`)).body.data.contactCount).toBe(2);
    expect(await events()).toMatchObject([
      { type: 'contact.deleted', data: { id: johnDoe, email: 'john.doe@example.com' } },
    ]);
    for (const method of ['GET', 'DELETE']) {
      const { status, body: refused } = await call(method, `/contacts/${johnDoe}`);
      expect([status, refused.error.code]).toEqual([404, 'CONTACT_NOT_FOUND']);
    }
  });

  it('by user id takes all who have it, and says when there is none', async () => {
    const { call } = await startAutoSend();
    await call('POST', '/contacts', { email: 'twin@example.com', userId: 'user_12345' });
    expect((await call('DELETE', '/contacts/email/userId/user_12345')).status).toBe(200);
    const emails = ['twin@example.com', 'john.doe@example.com'];
    expect((await call('POST', '/contacts/search/emails', { emails })).body.data.contacts).toEqual([]);
    const again = await call('DELETE', '/contacts/email/userId/user_12345');
    expect(again.body.error).toEqual({ message: 'Contact not found', code: 'CONTACT_NOT_FOUND', status: 404 });
  });

  it('by addresses passes over the unknown ones', async () => {
    const { sandbox, call } = await startAutoSend();
    const events = await receiveEvents({ sandbox, call });
    const emails = ['JANE@example.com', 'jane@example.com', 'nobody@example.com', 'john@example.com'];
    expect((await call('POST', '/contacts/remove', { emails })).body).toEqual({ success: true });
    expect(await events()).toMatchObject([
      { type: 'contact.deleted', data: { email: 'jane@example.com' } },
      { type: 'contact.deleted', data: { email: 'john@example.com' } },
    ]);
    expect((await call('POST', '/contacts/remove', { emails: [] })).body.error.code).toBe('VALIDATION_FAILED');
  });
});

test('contacts are found by addresses in any case, each once', async () => {
  const { call } = await startAutoSend();
  const emails = ['John.Doe@example.com', 'nobody@example.com', 'john.doe@example.com', 'jane@example.com'];
  const { contacts } = (await call('POST', '/contacts/search/emails', { emails })).body.data;
  expect(contacts.map(({ email }: { email: string }) => email)).toEqual(['john.doe@example.com', 'jane@example.com']);
  expect(contacts[0]).toEqual((await call('GET', `/contacts/${johnDoe}`)).body.data);
});

describe('updating many contacts', () => {
  it('creates, changes and counts those that fail', async () => {
    const { sandbox, call } = await startAutoSend();
    const events = await receiveEvents({ sandbox, call });
    const contacts = [{ email: 'jane@example.com', lastName: 'Miller' }, eve, { email: 'nonsense' }];
    const { data } = (await call('POST', '/contacts/bulk-update', { contacts, runWorkflow: true })).body;
    expect(data).toEqual({ successCount: 2, failedCount: 1, totalCount: 3 });
    expect(await events()).toMatchObject([
      { type: 'contact.updated', data: { firstName: 'Jane', lastName: 'Miller' } },
      { type: 'contact.created', data: { email: 'eve@example.com' } },
    ]);
  });

  it('takes 100 and no more', async () => {
    const { call } = await startAutoSend();
    const contacts = Array.from({ length: 101 }, (_, index) => ({ email: `person${index}@example.com` }));
    const most = await call('POST', '/contacts/bulk-update', { contacts: contacts.slice(1) });
    expect(most.body.data).toEqual({ successCount: 100, failedCount: 0, totalCount: 100 });
    expect((await call('POST', '/contacts/bulk-update', { contacts })).body.error.code).toBe('VALIDATION_FAILED');
  });
});

test('a copy has the data of the contact under a new address, whatever the fields of the request are called', async () => {
  const { call } = await startAutoSend();
  const request = { from: 'JOHN.DOE@example.com', to: 'john.work@example.com' };
  expect((await call('POST', '/contacts/email/duplicate', request)).body).toEqual({ success: true });
  const emails = ['john.doe@example.com', 'john.work@example.com'];
  const [original, copy] = (await call('POST', '/contacts/search/emails', { emails })).body.data.contacts;
  expect(copy).toMatchObject({ firstName: 'John', lastName: 'Doe', customFields: original.customFields });
  expect(copy.id).not.toBe(original.id);
  const unknown = await call('POST', '/contacts/email/duplicate', { email: 'nobody@example.com' });
  expect([unknown.status, unknown.body.error.code]).toEqual([404, 'NOT_FOUND']);
});

describe('the groups a contact unsubscribed from', () => {
  it('are those with that reason, but not the one of all mail', async () => {
    const { call } = await startAutoSend();
    const suppress = (body: object) =>
      call('POST', '/suppression-groups/emails/suppress', { emails: ['John.Doe@example.com'], ...body });
    await suppress({ groupId: 'AB12C3', reason: 'bounced' });
    await suppress({ isGlobal: true, reason: 'unsubscribed' });
    await suppress({ groupId: 'unsub_group_123', reason: 'unsubscribed' });
    const { body } = await call('GET', `/contacts/${johnDoe}/unsubscribe-groups`);
    expect(body.data.groups).toEqual([
      { groupId: '20XWO', name: 'Our blog' },
      { groupId: 'unsub_group_123', name: 'Order updates' },
    ]);
  });

  it('are unknown with the contact', async () => {
    const { call } = await startAutoSend();
    expect((await call('GET', '/contacts/unknown/unsubscribe-groups')).body.error.code).toBe('CONTACT_NOT_FOUND');
  });
});

describe('custom fields', () => {
  it('are created under a name of their own, and listed', async () => {
    const { call } = await startAutoSend();
    const field = { fieldName: 'company', fieldType: 'string', description: 'Where.', defaultValue: 'unknown' };
    const { body } = await call('POST', '/custom-fields', field);
    expect(body).toEqual({
      success: true,
      message: 'Custom field created successfully',
      data: {
        id: expect.stringMatching(/^[\da-f]{24}$/),
        fieldName: 'company',
        fieldType: 'string',
        createdAt: '2026-03-01T12:00:00.000Z',
        updatedAt: '2026-03-01T12:00:00.000Z',
      },
    });
    const { customFields } = (await call('GET', '/custom-fields')).body.data;
    expect(customFields.map(({ fieldName }: { fieldName: string }) => fieldName)).toEqual([
      'isPremium',
      'trialEndsAt',
      'company',
    ]);
    const again = await call('POST', '/custom-fields', { fieldName: 'company', fieldType: 'date' });
    expect([again.status, again.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
  });

  it('have no name that contacts have anyway', async () => {
    const { call } = await startAutoSend();
    const { status } = await call('POST', '/custom-fields', { fieldName: 'firstName', fieldType: 'string' });
    expect(status).toBe(400);
  });
});

test('projects see nothing of each other', async () => {
  const { call } = await startAutoSend();
  const other = { key: 'AS_other' };
  expect((await call('GET', `/contacts/${johnDoe}`, undefined, other)).status).toBe(404);
  expect((await call('DELETE', `/contacts/${johnDoe}`, undefined, other)).status).toBe(404);
  expect((await call('DELETE', '/contacts/email/userId/user_12345', undefined, other)).status).toBe(404);
  await call('POST', '/contacts/remove', { emails: ['john.doe@example.com'] }, other);
  await call('POST', '/contacts/email', { email: 'john.doe@example.com', firstName: 'Other' }, other);
  expect((await call('GET', `/contacts/${johnDoe}`)).body.data.firstName).toBe('John');
  expect((await call('GET', '/custom-fields', undefined, other)).body.data.customFields).toEqual([]);
});
