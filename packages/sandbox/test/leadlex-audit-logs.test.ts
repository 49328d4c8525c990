import { expect, test } from 'vitest';
import { createContact, startLeadLex } from './leadlex-support.ts';

const day = 24 * 60 * 60 * 1000;

test('the log says who did what, newest first', async () => {
  const { call, clock } = await startLeadLex();
  const headers = { 'user-agent': 'crm-sync/2.1' };
  const contact = (await call('POST', '/contacts', { full_name: 'Jane Doe' }, { headers })).body.data.id;
  clock.now += 1000;
  await call('DELETE', `/contacts/${contact}`);
  await call('DELETE', `/contacts/${contact}`);
  const [own] = (await call('GET', '/api-keys')).body.data.api_keys;
  const { data, meta } = (await call('GET', '/audit-logs')).body;
  const user = { id: own.id, email: null, type: 'api_key' };
  expect(meta).toEqual({ page: 1, per_page: 50, total: 2 });
  expect(data.logs).toMatchObject([
    { action: 'delete', resource_type: 'contacts', resource_id: contact, user, user_agent: '' },
    {
      timestamp: '2026-05-01T12:00:00Z',
      action: 'create',
      resource_type: 'contacts',
      resource_id: contact,
      user,
      user_agent: 'crm-sync/2.1',
    },
  ]);
});

test('the log is filtered by action, kind, person and time', async () => {
  const { call, clock } = await startLeadLex();
  const contact = await createContact(call, { full_name: 'Jane Doe' });
  clock.now += 1000;
  await call('POST', '/deals', { name: 'Lease' });
  clock.now += 1000;
  await call('DELETE', `/contacts/${contact}`);
  const find = async (query: string) => {
    const { data, meta } = (await call('GET', `/audit-logs?${query}`)).body;
    return [
      meta.total,
      ...data.logs.map((log: { action: string; resource_type: string }) => `${log.action} ${log.resource_type}`),
    ];
  };
  expect(await find('')).toEqual([3, 'delete contacts', 'create deals', 'create contacts']);
  expect(await find('action=create')).toEqual([2, 'create deals', 'create contacts']);
  expect(await find('resource_type=contacts')).toEqual([2, 'delete contacts', 'create contacts']);
  expect(await find('from_date=2026-05-01T12:00:01Z')).toEqual([2, 'delete contacts', 'create deals']);
  expect(await find('to_date=2026-05-01T12:00:01Z')).toEqual([2, 'create deals', 'create contacts']);
  expect(await find('per_page=2&page=2')).toEqual([3, 'create contacts']);
  expect(await find('user_id=user-001')).toEqual([0]);
  const ofUser = await call('GET', '/audit-logs?user_id=user-001', undefined, { key: 'wbk_full' });
  expect(ofUser.body.data.logs).toMatchObject([
    { id: 'log_a1b2', user: { id: 'user-001', email: 'erika@example.com', type: 'user' } },
  ]);
  const { status, body } = await call('GET', '/audit-logs?from_date=2026-05-02T00:00:00Z&to_date=2026-05-01T00:00:00Z');
  expect([status, body.error.code]).toEqual([400, 'invalid_date_range']);
});

test('entries can be seen for 365 days', async () => {
  const { call, clock } = await startLeadLex();
  await createContact(call, { full_name: 'Jane Doe' });
  clock.now += 365 * day;
  expect((await call('GET', '/audit-logs')).body.meta.total).toBe(1);
  clock.now += 1;
  expect((await call('GET', '/audit-logs')).body.meta.total).toBe(0);
});

test('only admin keys see the log, of their own workspace', async () => {
  const { call } = await startLeadLex();
  await createContact(call, { full_name: 'Jane Doe' });
  const create = async (name: string, permissions: string[]) =>
    (await call('POST', '/api-keys', { name, permissions })).body.data.key as string;
  const refused = await call('GET', '/audit-logs', undefined, { key: await create('A', ['read', 'write']) });
  expect([refused.status, refused.body.error.code]).toEqual([403, 'admin_key_required']);
  const admin = await call('GET', '/audit-logs', undefined, { key: await create('B', ['admin:api_keys']) });
  expect(admin.body.data.logs.map(({ resource_type }: { resource_type: string }) => resource_type).sort()).toEqual([
    'api_keys',
    'api_keys',
    'contacts',
  ]);
  expect((await call('GET', '/audit-logs', undefined, { key: 'wbk_other' })).body.meta.total).toBe(0);
});

test('what is refused or only counted leaves no entry', async () => {
  const { call } = await startLeadLex();
  const contact = await createContact(call, { full_name: 'Jane Doe' });
  await call('POST', '/contacts/bulk-delete', { contact_ids: [contact], dry_run: true });
  await call('POST', '/contacts/merge', { primary_id: contact, duplicate_ids: [contact] });
  await call('POST', '/deals/bulk', { deals: [{ name: 'A' }, { name: 'B', contact_id: 'nobody' }] });
  expect((await call('GET', '/audit-logs')).body.meta.total).toBe(1);
});

test('the people of the sample data are listed, all at once', async () => {
  const { call } = await startLeadLex();
  expect((await call('GET', '/users', undefined, { key: 'wbk_full' })).body.data.users).toEqual([
    { id: 'user-001', full_name: 'Erika Mustermann', email: 'erika@example.com' },
    { id: 'user-002', full_name: 'Jonas Weber', email: 'jonas.weber@example.com' },
  ]);
  expect((await call('GET', '/users')).body.data.users).toEqual([]);
});
