import { expect, test } from 'vitest';
import { type Call, createContact, startLeadLex } from './leadlex-support.ts';

async function createKey(call: Call, given: object = {}) {
  const { status, body } = await call('POST', '/api-keys', { name: 'Form', permissions: ['write:contacts'], ...given });
  expect(status).toBe(201);
  return body.data as { id: string; key: string };
}

test('a created key works at once, in the same workspace, with its permissions', async () => {
  const { call } = await startLeadLex();
  const contact = await createContact(call, { full_name: 'Jane Doe' });
  const { body } = await call('POST', '/api-keys', {
    name: 'Website form',
    description: 'Creates contacts.',
    permissions: ['write:contacts'],
    expires_at: '2027-04-17T09:00:00Z',
  });
  const { id, key } = body.data;
  expect(body.data).toEqual({
    id,
    key: expect.stringMatching(/^wbk_live_\w{32}$/),
    prefix: 'wbk_live',
    name: 'Website form',
    description: 'Creates contacts.',
    permissions: ['write:contacts'],
    rate_limit_tier: 'standard',
    expires_at: '2027-04-17T09:00:00Z',
    created_at: '2026-05-01T12:00:00Z',
  });
  const deletion = await call('POST', '/contacts/bulk-delete', { contact_ids: [contact] }, { key });
  expect(deletion.body.data.deleted_count).toBe(1);
  // The pages do not unify their words: this one asks for `contacts:delete`.
  expect((await call('DELETE', `/contacts/${contact}`, undefined, { key })).body.error.code).toBe(
    'insufficient_permissions',
  );
  expect((await call('POST', '/api-keys', { name: 'B', permissions: ['write:ai'] }, { key })).status).toBe(403);
});

test('a revoked key is refused, for good, and stays on record', async () => {
  const { call } = await startLeadLex();
  const { id, key } = await createKey(call);
  const revoked = await call('DELETE', `/api-keys/${id}`);
  expect([revoked.status, revoked.body]).toEqual([204, '']);
  const refused = await call('GET', '/contacts', undefined, { key });
  expect([refused.status, refused.body.error.code]).toEqual([401, 'invalid_key']);
  expect((await call('DELETE', `/api-keys/${id}`)).body.error.code).toBe('not_found');
  const ids = async (query: string) =>
    (await call('GET', `/api-keys?${query}`)).body.data.api_keys.map((one: { id: string }) => one.id);
  expect(await ids('')).not.toContain(id);
  expect(await ids('include_revoked=true')).toContain(id);
  const [record] = (await call('GET', '/api-keys?include_revoked=true&search=form')).body.data.api_keys;
  expect(record).toMatchObject({ id, name: 'Form', revoked_at: '2026-05-01T12:00:00Z' });
  // The name is free again.
  await createKey(call);
});

test('an expired key is refused', async () => {
  const { call, clock } = await startLeadLex();
  const { key } = await createKey(call, { permissions: ['read:contacts'], expires_at: '2026-05-01T12:01:00Z' });
  expect((await call('GET', '/contacts/export', undefined, { key })).status).toBe(200);
  clock.now += 60_000;
  expect((await call('GET', '/contacts/export', undefined, { key })).body.error.code).toBe('invalid_key');
});

test('revoking with an idempotency key may be repeated', async () => {
  const { call } = await startLeadLex();
  const { id } = await createKey(call);
  const options = { headers: { 'idempotency-key': 'once' } };
  expect((await call('DELETE', `/api-keys/${id}`, undefined, options)).status).toBe(204);
  expect((await call('DELETE', `/api-keys/${id}`, undefined, options)).status).toBe(204);
});

test('the secret comes back only for the idempotency key it was created with', async () => {
  const { call } = await startLeadLex();
  const given = { name: 'Form', permissions: ['write:contacts'] };
  const options = { headers: { 'idempotency-key': 'once' } };
  const { key } = (await call('POST', '/api-keys', given, options)).body.data;
  expect((await call('POST', '/api-keys', given, options)).body.data.key).toBe(key);
  expect(JSON.stringify((await call('GET', '/api-keys?include_revoked=true')).body)).not.toContain(key);
  expect(JSON.stringify((await call('GET', '/audit-logs')).body)).not.toContain(key);
});

test('the last active key that may manage keys cannot be revoked', async () => {
  const { call, clock } = await startLeadLex();
  const [own] = (await call('GET', '/api-keys')).body.data.api_keys;
  const refusal = await call('DELETE', `/api-keys/${own.id}`);
  expect([refusal.status, refusal.body.error.message]).toEqual([403, 'The last active admin key cannot be revoked.']);
  await createKey(call, { name: 'Expires', permissions: ['admin:api_keys'], expires_at: '2026-05-01T12:01:00Z' });
  clock.now += 60_000;
  expect((await call('DELETE', `/api-keys/${own.id}`)).status).toBe(403);
  const { key } = await createKey(call, { permissions: ['admin:api_keys'] });
  expect((await call('DELETE', `/api-keys/${own.id}`)).status).toBe(204);
  expect((await call('GET', '/contacts')).status).toBe(401);
  expect((await call('GET', '/audit-logs', undefined, { key })).status).toBe(200);
});

test.each([
  [{ permissions: ['write:contacts'] }, 400, 'name: expected'],
  [{ name: 'Form' }, 400, 'permissions: expected'],
  [{ name: 'Form', permissions: ['write:contacts', 'fly:moon'] }, 400, 'unknown scope: fly:moon'],
  [{ name: 'Form', permissions: ['*'] }, 400, 'unknown scope: *'],
  [{ name: 'Form', permissions: ['read:deals'], expires_at: 'never' }, 400, 'expires_at is not a valid date.'],
  [{ name: 'Reporting', permissions: ['read:deals'] }, 409, 'An API key with this name already exists.'],
])('the creation of a key refuses %j', async (body, status, message) => {
  const { call } = await startLeadLex();
  const reply = await call('POST', '/api-keys', body, { key: 'wbk_full' });
  expect(reply.status).toBe(status);
  expect(reply.body.error.message).toContain(message);
});

test('a key can have every permission that a page asks for', async () => {
  const { call } = await startLeadLex();
  const permissions = ['read', 'write', 'lexi', 'contacts:delete', 'admin:documents', 'admin:webhooks', 'write:enrich'];
  const { key } = await createKey(call, { permissions });
  expect((await call('DELETE', '/contacts/nobody', undefined, { key })).status).toBe(200);
});

test('keys are listed page by page and found by words, those of other workspaces never', async () => {
  const { call } = await startLeadLex();
  await createKey(call, { name: 'Website form', description: 'Creates contacts' });
  await createKey(call, { name: 'Reporting' });
  await createKey(call, { name: 'Theirs', permissions: ['read:deals'] });
  const { body } = await call('GET', '/api-keys?per_page=2&page=2');
  expect([body.data.api_keys.length, body.meta]).toEqual([2, { page: 2, per_page: 2, total: 4 }]);
  const names = async (query: string, key?: string) =>
    (await call('GET', `/api-keys?${query}`, undefined, key ? { key } : {})).body.data.api_keys.map(
      ({ name }: { name?: string }) => name,
    );
  expect(await names('search=CONTACTS website')).toEqual(['Website form']);
  expect(await names('', 'wbk_other')).toEqual([undefined]);
});

test('two keys of one name are never active in one workspace, whoever asks', async () => {
  const { call } = await startLeadLex();
  await createKey(call);
  await createKey((method, path, body) => call(method, path, body, { key: 'wbk_other' }));
  const again = await call('POST', '/api-keys', { name: 'Form', permissions: ['read:deals'] });
  expect([again.status, again.body.error.code]).toEqual([409, 'duplicate_name']);
});
