import { expect, test } from 'vitest';
import { createContact, receiveEvents, startLeadLex } from './leadlex-support.ts';

async function startWithDuplicate() {
  const sandbox = await startLeadLex();
  const { call } = sandbox;
  const primary = await createContact(call, { full_name: 'Jane Doe', job_title: 'Counsel', tags: ['vip'] });
  const duplicate = await createContact(call, {
    full_name: 'J. Doe',
    email: 'Jane@Example.com',
    phone: '+15550100',
    job_title: 'Partner',
    tags: ['vip', 'berlin'],
    custom_fields: { language: 'de' },
  });
  return { ...sandbox, primary, duplicate };
}

test('a merge moves what belongs to the duplicate, and fills what is empty', async () => {
  const { sandbox, call, primary, duplicate } = await startWithDuplicate();
  const events = await receiveEvents({ sandbox, call }, 'contact.merged', 'contact.deleted');
  await call('POST', '/notes', { title: 'Met', contact_id: duplicate });
  await call('POST', '/tasks', { title: 'Write', contact_id: duplicate });
  await call('POST', '/tasks', { title: 'Call', contact_id: primary });
  await call('POST', '/activities', { type: 'call', contact_id: duplicate });
  await call('POST', '/deals', { name: 'Lease', contact_id: duplicate });
  for (const [name, ids] of [
    ['A', [primary, duplicate]],
    ['B', [duplicate]],
  ] as const) {
    const { id } = (await call('POST', '/lists', { name })).body.data;
    await call('POST', `/lists/${id}/contacts`, { contact_ids: ids });
  }
  const merge = { primary_id: primary, duplicate_ids: [duplicate, duplicate] };
  const preview = await call('POST', '/contacts/merge', { ...merge, dry_run: true });
  expect((await call('GET', `/contacts/${duplicate}`)).status).toBe(200);
  expect((await call('GET', `/contacts/${primary}`)).body.data).not.toHaveProperty('phone');
  const { status, body } = await call('POST', '/contacts/merge', merge);
  expect(status).toBe(200);
  expect(preview.body).toEqual(body);
  expect(body.data).toMatchObject({
    primary: {
      id: primary,
      full_name: 'Jane Doe',
      email: 'Jane@Example.com',
      phone: '+15550100',
      job_title: 'Counsel',
      tags: ['vip', 'berlin'],
      custom_fields: { language: 'de' },
    },
    merged_ids: [duplicate],
    fields_populated: ['email', 'phone', 'tags', 'custom_fields'],
    counts: { notes: 1, activities: 1, tasks: 1, emails: 0, documents: 0, list_memberships: 1 },
  });
  expect((await call('GET', `/contacts/${duplicate}`)).status).toBe(404);
  expect((await call('GET', `/contacts/${primary}`)).body.data).toEqual(body.data.primary);
  expect((await call('GET', `/tasks?contact_id=${primary}`)).body.meta.total).toBe(2);
  expect((await call('GET', `/contacts/${primary}/notes`)).body.meta.total).toBe(1);
  expect((await call('GET', `/contacts/${primary}/activities`)).body.meta.total).toBe(1);
  expect((await call('GET', `/deals?contact_id=${primary}`)).body.meta.total).toBe(1);
  const { lists } = (await call('GET', '/lists')).body.data;
  expect(lists.map(({ contact_count }: { contact_count: number }) => contact_count)).toEqual([1, 1]);
  // The address is taken over, so it finds the contact that stays.
  expect(await createContact(call, { full_name: 'Jane Doe', email: 'jane@example.com' })).toBe(primary);
  expect(await events()).toEqual([
    ['contact.merged', { contact: { id: primary, full_name: 'Jane Doe' }, merged_contact_id: duplicate }],
  ]);
});

test('a merge that overwrites takes over what the duplicate has', async () => {
  const { call, primary, duplicate } = await startWithDuplicate();
  const merge = { primary_id: primary, duplicate_ids: [duplicate], overwrite: true };
  const { data } = (await call('POST', '/contacts/merge', merge)).body;
  expect(data.primary).toMatchObject({ full_name: 'J. Doe', first_name: 'J.', last_name: 'Doe', job_title: 'Partner' });
  expect(data.fields_populated).toEqual(['full_name', 'email', 'phone', 'job_title', 'tags', 'custom_fields']);
});

test('e-mails that campaigns have sent go along, enrolments end', async () => {
  const { call } = await startLeadLex();
  const merge = { primary_id: 'contact-001', duplicate_ids: ['123e4567-e89b-12d3-a456-426614174000'] };
  const { data } = (await call('POST', '/contacts/merge', merge, { key: 'wbk_full' })).body;
  expect(data.counts).toMatchObject({ emails: 1, notes: 1, activities: 2, tasks: 1 });
  const enrolled = await call('GET', '/campaigns/cmp_abc123/contacts', undefined, { key: 'wbk_full' });
  expect(enrolled.headers.get('x-sandbox')).toBeNull();
  expect(JSON.stringify(enrolled.body)).not.toContain('123e4567-e89b-12d3-a456-426614174000');
});

test('a merge is refused as documented, and changes nothing then', async () => {
  const { call, primary, duplicate } = await startWithDuplicate();
  const refused = async (body: object, key = 'wbk_mine') => {
    const { status, body: refusal } = await call('POST', '/contacts/merge', body, { key });
    return [status, refusal.error.code, refusal.error.message];
  };
  expect(await refused({ primary_id: primary, duplicate_ids: [duplicate, primary] })).toEqual([
    400,
    'validation_error',
    'primary_id may not be in duplicate_ids.',
  ]);
  const many = Array.from({ length: 21 }, String);
  expect((await refused({ primary_id: primary, duplicate_ids: many })).slice(0, 2)).toEqual([400, 'validation_error']);
  expect(await refused({ primary_id: 'nobody', duplicate_ids: [duplicate] })).toEqual([
    404,
    'not_found',
    'Primary contact not found.',
  ]);
  expect(await refused({ primary_id: primary, duplicate_ids: [duplicate, 'nobody'] })).toEqual([
    404,
    'not_found',
    'Duplicate contact not found.',
  ]);
  expect((await refused({ primary_id: primary, duplicate_ids: [duplicate] }, 'wbk_other')).slice(0, 2)).toEqual([
    404,
    'not_found',
  ]);
  expect((await call('GET', '/contacts')).body.meta.total).toBe(2);
});

test('a merge that is repeated with its idempotency key merges once', async () => {
  const { sandbox, call, primary, duplicate } = await startWithDuplicate();
  const events = await receiveEvents({ sandbox, call }, 'contact.merged');
  const merge = { primary_id: primary, duplicate_ids: [duplicate] };
  const options = { headers: { 'idempotency-key': 'once' } };
  const first = await call('POST', '/contacts/merge', merge, options);
  expect((await call('POST', '/contacts/merge', merge, options)).body).toEqual(first.body);
  expect((await call('POST', '/contacts/merge', merge)).status).toBe(404);
  expect(await events()).toHaveLength(1);
});
