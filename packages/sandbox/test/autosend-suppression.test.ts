import { describe, expect, it, test } from 'vitest';
import { type Call, startAutoSend } from './autosend-support.ts';

const suppress = (call: Call, body: object) => call('POST', '/suppression-groups/emails/suppress', body);
const search = async (call: Call, body: object) => (await call('POST', '/suppression-groups/entries', body)).body.data;
const groupsOf = async (call: Call, query = '') =>
  (await call('GET', `/suppression-groups${query}`)).body.data.groups as { groupId: string; name: string }[];

describe('suppression groups', () => {
  it('begin with a default one, and a global one that is listed when asked for', async () => {
    const { call } = await startAutoSend();
    const other: Call = (method, path, body) => call(method, path, body, { key: 'AS_other' });
    expect(await groupsOf(other)).toMatchObject([{ name: 'Default', isGlobal: false, suppressionCount: 0 }]);
    expect(await groupsOf(other, '?includeGlobal=false')).toHaveLength(1);
    const all = await groupsOf(other, '?includeGlobal=true');
    expect(all.map(({ name }) => name).sort()).toEqual(['All mail', 'Default']);
  });

  it('are created, read, changed and deleted by their short code', async () => {
    const { clock, call } = await startAutoSend();
    const created = await call('POST', '/suppression-groups', { name: 'Offers', description: 'Now and then.' });
    expect(created.body.data).toEqual({
      id: expect.stringMatching(/^[\da-f]{24}$/),
      groupId: expect.stringMatching(/^[\dA-Z]{5}$/),
      name: 'Offers',
      description: 'Now and then.',
      isGlobal: false,
      isActive: true,
      suppressionCount: 0,
    });
    const { groupId } = created.body.data;
    clock.now += 1000;
    const changed = await call('PUT', `/suppression-groups/${groupId}`, { name: 'Special offers', isActive: false });
    expect(changed.body.data).toEqual({ ...created.body.data, name: 'Special offers', isActive: false });
    expect((await call('GET', `/suppression-groups/${groupId}`)).body.data).toEqual(changed.body.data);
    expect(await groupsOf(call)).toContainEqual({
      ...changed.body.data,
      createdAt: '2026-03-01T12:00:00.000Z',
      updatedAt: '2026-03-01T12:00:01.000Z',
    });
    const deleted = await call('DELETE', `/suppression-groups/${groupId}`);
    expect(deleted.body).toEqual({ success: true, message: 'Suppression group deleted successfully' });
    for (const [method, body] of [['GET'], ['PUT', {}], ['DELETE']] as const) {
      const gone = await call(method, `/suppression-groups/${groupId}`, body);
      expect([gone.status, gone.body.error.code]).toEqual([404, 'GROUP_NOT_FOUND']);
    }
  });

  it('become active by a change that does not say so, as documented', async () => {
    const { call } = await startAutoSend();
    await call('PUT', '/suppression-groups/AB12C3', { isActive: false });
    const { body } = await call('PUT', '/suppression-groups/AB12C3', { name: 'News' });
    expect(body.data).toMatchObject({ name: 'News', description: 'What is new in the shop.', isActive: true });
  });

  it('are not deleted when they are global', async () => {
    const { call } = await startAutoSend();
    const global = (await groupsOf(call, '?includeGlobal=true')).find(({ name }) => name === 'All mail');
    const { status, body } = await call('DELETE', `/suppression-groups/${global?.groupId}`);
    expect([status, body.error.code]).toEqual([400, 'CANNOT_DELETE_GLOBAL_GROUP']);
  });

  it('take their addresses with them', async () => {
    const { call } = await startAutoSend();
    await call('DELETE', '/suppression-groups/20XWO');
    expect((await search(call, {})).entries).toEqual([]);
  });

  it('are those of one project', async () => {
    const { call } = await startAutoSend();
    const { status } = await call('GET', '/suppression-groups/20XWO', undefined, { key: 'AS_other' });
    expect(status).toBe(404);
  });
});

describe('suppressing addresses', () => {
  it('counts different ones, in whatever case, and keeps the last reason', async () => {
    const { clock, call } = await startAutoSend();
    const emails = ['Lea@example.com', 'lea@example.com', 'mo@example.com'];
    expect((await suppress(call, { emails, groupId: 'AB12C3' })).body.data).toEqual({ suppressed: 2 });
    clock.now += 1000;
    await suppress(call, { emails: ['lea@example.com'], groupId: 'AB12C3', reason: 'spam_complaint' });
    const { entries, pagination } = await search(call, { groupId: 'AB12C3' });
    expect(pagination.total).toBe(2);
    expect(entries).toContainEqual({
      id: expect.stringMatching(/^[\da-f]{24}$/),
      email: 'lea@example.com',
      groupId: 'AB12C3',
      reason: 'spam_complaint',
      createdAt: '2026-03-01T12:00:00.000Z',
      updatedAt: '2026-03-01T12:00:01.000Z',
    });
    expect((await call('GET', '/suppression-groups/AB12C3')).body.data.suppressionCount).toBe(2);
  });

  it('without a group is about the default one, even after that was deleted', async () => {
    const { call } = await startAutoSend();
    const codeOfDefault = async () => (await groupsOf(call)).find(({ name }) => name === 'Default')?.groupId;
    const first = await codeOfDefault();
    await suppress(call, { emails: ['lea@example.com'] });
    expect((await search(call, { groupId: first })).entries).toMatchObject([{ email: 'lea@example.com' }]);
    await call('DELETE', `/suppression-groups/${first}`);
    await suppress(call, { emails: ['lea@example.com'] });
    expect((await search(call, { groupId: await codeOfDefault() })).pagination.total).toBe(1);
  });

  it('for all mail shows no group', async () => {
    const { call } = await startAutoSend();
    await suppress(call, { emails: ['lea@example.com'], isGlobal: true, reason: 'bounced' });
    const { entries } = await search(call, { startDate: '2026-01-01' });
    expect(entries).toMatchObject([{ email: 'lea@example.com', reason: 'bounced' }]);
    expect(entries[0]).not.toHaveProperty('groupId');
  });

  it('does not know other groups', async () => {
    const { call } = await startAutoSend();
    const { status, body } = await suppress(call, { emails: ['lea@example.com'], groupId: 'NOPE' });
    expect([status, body.error.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('suppressed addresses', () => {
  it('are found by group, reason and time, page by page', async () => {
    const { call } = await startAutoSend();
    const emails = async (body: object) =>
      (await search(call, body)).entries.map(({ email }: { email: string }) => email);
    expect(await emails({})).toEqual(['jane@example.com', 'john.doe@example.com']);
    expect(await emails({ reason: 'unsubscribed' })).toEqual(['john.doe@example.com']);
    expect(await emails({ groupId: 'AB12C3' })).toEqual([]);
    expect(await emails({ startDate: '2024-02-02T18:00:00.000Z' })).toEqual(['john.doe@example.com']);
    expect(await emails({ endDate: '2024-02-02' })).toEqual(['jane@example.com']);
    expect(await search(call, { page: 2, limit: 1 })).toMatchObject({
      entries: [{ email: 'john.doe@example.com' }],
      pagination: { page: 2, limit: 1, total: 2, pages: 2 },
    });
    expect(await search(call, { page: 3, limit: 1 })).toMatchObject({ entries: [], pagination: { total: 2 } });
  });

  it('are not searched for by what is no time', async () => {
    const { call } = await startAutoSend();
    const { status, body } = await call('POST', '/suppression-groups/entries', { startDate: 'yesterday' });
    expect([status, body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(body.error.details[0].field).toBe('startDate');
  });
});

test('the groups of an address are listed, whatever the field of the request is called', async () => {
  const { call } = await startAutoSend();
  await suppress(call, { emails: ['jane@example.com'], groupId: 'AB12C3' });
  const { body } = await call('POST', '/suppression-groups/email/entries', { email: 'Jane@example.com' });
  expect(body.data.groups).toEqual([
    { groupId: '20XWO', name: 'Our blog' },
    { groupId: 'AB12C3', name: 'Product news' },
  ]);
});
