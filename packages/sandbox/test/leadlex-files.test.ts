import { expect, test } from 'vitest';
import { type Call, createContact, receiveEvents, startLeadLex } from './leadlex-support.ts';

const header = 'id,full_name,email,phone,job_title,company_name,linkedin_url,tags,created_at';

async function exportContacts(call: Call, query = ''): Promise<string[]> {
  const { status, body, headers } = await call('GET', `/contacts/export?${query}`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('content-disposition')).toBe('attachment; filename="contacts-export.csv"');
  return body.split('\n');
}

test('an export is a file of the contacts a filter leaves', async () => {
  const { call, clock } = await startLeadLex();
  expect(await exportContacts(call)).toEqual([header, '']);
  const jane = await createContact(call, {
    full_name: 'Jane "JD" Doe',
    email: 'jane@example.com',
    company: 'Doe, Smith & Co.',
    tags: ['vip', 'berlin'],
  });
  clock.now += 60_000;
  const john = await createContact(call, { full_name: 'John Smith', tags: ['vip'] });
  expect(await exportContacts(call)).toEqual([
    header,
    `${jane},"Jane ""JD"" Doe",jane@example.com,,,"Doe, Smith & Co.",,vip;berlin,2026-05-01T12:00:00Z`,
    `${john},John Smith,,,,,,vip,2026-05-01T12:01:00Z`,
    '',
  ]);
  const list = (await call('POST', '/lists', { name: 'A' })).body.data.id;
  await call('POST', `/lists/${list}/contacts`, { contact_ids: [john] });
  const ids = async (query: string) => (await exportContacts(call, `fields=id&${query}`)).slice(1, -1);
  expect(await ids('tag=vip')).toEqual([jane, john]);
  expect(await ids('tag=vip&tag=berlin')).toEqual([jane]);
  expect(await ids(`list_id=${list}`)).toEqual([john]);
  expect(await ids('created_after=2026-05-01T12:00:30Z')).toEqual([john]);
  expect(await ids('created_before=2026-05-01T12:00:30Z')).toEqual([jane]);
  expect(await ids('limit=1')).toEqual([jane]);
  expect(await exportContacts(call, 'fields=email,id&limit=1')).toEqual(['email,id', `jane@example.com,${jane}`, '']);
  for (const query of ['limit=50001', 'created_before=soon', 'fields=id,salary']) {
    const { status, body } = await call('GET', `/contacts/export?${query}`);
    expect([query, status, body.error.code]).toEqual([query, 400, 'validation_error']);
  }
});

test('what was exported can be imported', async () => {
  const { call } = await startLeadLex();
  const csv = (await call('GET', '/contacts/export', undefined, { key: 'wbk_full' })).body;
  const { data } = (await call('POST', '/import/contacts', { csv })).body;
  expect(data).toMatchObject({ status: 'completed', created_count: 8, errors: [] });
  const [jane] = (await call('GET', '/contacts?search=jane')).body.data.contacts;
  expect(jane).toMatchObject({ full_name: 'Jane Doe', email: 'jane@example.com', company_name: 'Acme Legal Corp' });
  expect((await call('GET', `/contacts/${jane.id}`)).body.data.tags).toEqual(['vip']);
});

test('rows of contacts are created, changed or passed over, by address and by phone', async () => {
  const { call } = await startLeadLex();
  const jane = await createContact(call, { full_name: 'Jane Doe', email: 'jane@example.com', tags: ['vip'] });
  const john = await createContact(call, { full_name: 'John Smith', phone: '+1 555 0101' });
  const rows = [
    { email: 'JANE@example.com', job_title: 'Partner' },
    { full_name: 'Johnny Smith', phone: '+1-555-0101' },
    { full_name: 'Aylin Kaya', phone: '+49 30 1', company: 'Nordlicht' },
    { first_name: 'Aylin', phone: '+49301' },
    { job_title: 'Nobody' },
    { full_name: 'Lost', company_id: 'nothing' },
  ];
  const skipping = (await call('POST', '/import/contacts', { rows: rows.slice(0, 2) })).body.data;
  expect(skipping).toMatchObject({ created_count: 0, updated_count: 0, skipped_count: 2, errors: [] });
  const { data } = (await call('POST', '/import/contacts', { rows, update_existing: true, tags: ['2026'] })).body;
  expect(data).toEqual({
    job_id: data.job_id,
    status: 'completed',
    created_count: 1,
    updated_count: 3,
    skipped_count: 2,
    errors: [
      { row_number: 5, code: 'validation_error', message: 'A name or an email is required.' },
      { row_number: 6, code: 'validation_error', message: 'There is no company nothing.' },
    ],
  });
  const get = async (id: string) => (await call('GET', `/contacts/${id}`)).body.data;
  expect(await get(jane)).toMatchObject({ full_name: 'Jane Doe', job_title: 'Partner', tags: ['vip', '2026'] });
  expect(await get(john)).toMatchObject({ full_name: 'Johnny Smith', first_name: 'Johnny', tags: ['2026'] });
  expect((await call('GET', '/contacts')).body.meta.total).toBe(3);
});

test('columns of a file are named by its header, a mapping or their number', async () => {
  const { call } = await startLeadLex();
  const find = async (search: string) => (await call('GET', `/contacts?search=${search}`)).body.data.contacts;
  const mapped = {
    csv: '\ufeff"Name",Mail,Shoe size\n"Doe, Jane",jane@example.com,38\n\n,,40\n',
    mapping: { Name: 'full_name', Mail: 'email' },
  };
  expect((await call('POST', '/import/contacts', mapped)).body.data).toMatchObject({
    created_count: 1,
    skipped_count: 1,
    errors: [{ row_number: 3 }],
  });
  expect(await find('jane')).toMatchObject([{ full_name: 'Jane Doe', email: 'jane@example.com' }]);
  const bare = { csv: 'John Smith;john@example.com', has_header: false, mapping: { 1: 'full_name' } };
  await call('POST', '/import/contacts', bare);
  expect(await find('john')).toMatchObject([{ full_name: 'John Smith;john@example.com' }]);
  const broken = (await call('POST', '/import/contacts', { csv: 'full_name\n"Jane' })).body.data;
  expect(broken).toMatchObject({ created_count: 0, errors: [{ code: 'validation_error' }] });
  expect((await call('POST', '/import/contacts', {})).body.data).toMatchObject({ created_count: 0, errors: [] });
});

test('more than 500 rows are queued; their end is told', async () => {
  const sandbox = await startLeadLex();
  const { call } = sandbox;
  const events = await receiveEvents(sandbox, 'import.completed');
  const rows = Array.from({ length: 501 }, (_, index) => ({
    full_name: `Contact ${index}`,
    email: `c${index}@example.com`,
  }));
  await call('POST', '/import/contacts', { rows: rows.slice(1) });
  const options = { headers: { 'idempotency-key': 'once' } };
  const { data } = (await call('POST', '/import/contacts', { rows }, options)).body;
  expect(data).toMatchObject({ status: 'queued', created_count: 0 });
  expect((await call('POST', '/import/contacts', { rows }, options)).body.data).toEqual(data);
  expect((await call('GET', '/contacts')).body.meta.total).toBe(501);
  expect(await events()).toMatchObject([
    ['import.completed', { import: { job_id: data.job_id, created_count: 1, skipped_count: 500 } }],
  ]);
});

test('rows of companies are created, changed or passed over, by domain', async () => {
  const { call } = await startLeadLex();
  await call('POST', '/companies', { name: 'Acme', domain: 'acme.example', tags: ['client'] });
  const csv = 'Company,Web,tags\nAcme Legal,ACME.example,law;2026\nContoso,,\n,nothing.example,\n';
  const mapping = { Company: 'name', Web: 'domain' };
  const skipping = (await call('POST', '/import/companies', { csv, mapping })).body.data;
  expect(skipping).toMatchObject({ created_count: 1, updated_count: 0, skipped_count: 2 });
  const { data } = (await call('POST', '/import/companies', { csv, mapping, update_existing: true, tags: ['x'] })).body;
  expect(data).toMatchObject({
    job_id: expect.stringMatching(/^imp_co_/),
    created_count: 1,
    updated_count: 1,
    skipped_count: 1,
    errors: [{ row_number: 4, code: 'validation_error', message: 'name is required.' }],
  });
  const { companies } = (await call('GET', '/companies?search=acme')).body.data;
  expect(companies).toMatchObject([
    { name: 'Acme Legal', domain: 'ACME.example', tags: ['client', 'law', '2026', 'x'] },
  ]);
  expect((await call('POST', '/import/companies', {})).body.error).toMatchObject({
    code: 'validation_error',
    message: 'rows or csv is required.',
  });
});
