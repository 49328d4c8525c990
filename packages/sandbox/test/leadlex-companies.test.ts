import { expect, test } from 'vitest';
import { createContact, receiveEvents, startLeadLex } from './leadlex-support.ts';

test('a company is created with what it is given, and found by name and industry', async () => {
  const sandbox = await startLeadLex();
  const { call } = sandbox;
  const events = await receiveEvents(sandbox, 'company.created');
  const given = {
    name: 'Acme Legal Corp',
    industry: 'Legal Services',
    domain: 'acme.example',
    city: 'Berlin',
    tags: ['client'],
  };
  const { status, body } = await call('POST', '/companies', { ...given, size: 51, stars: 5 });
  expect(status).toBe(201);
  const shown = {
    id: body.data.id,
    ...given,
    created_date: '2026-05-01T12:00:00Z',
    updated_date: '2026-05-01T12:00:00Z',
  };
  expect(body.data).toEqual(shown);
  await call('POST', '/companies', { name: '100 % Software' });
  const find = async (query: string) => (await call('GET', `/companies?${query}`)).body;
  expect(await find('search=legal')).toEqual({
    data: { companies: [shown] },
    meta: { page: 1, per_page: 50, total: 1 },
  });
  expect((await find('industry=SERVICES')).data.companies).toEqual([shown]);
  expect((await find('search=%25&per_page=1')).meta.total).toBe(1);
  expect((await find('industry=law')).meta.total).toBe(0);
  expect((await find('per_page=1&page=3')).data.companies).toEqual([]);
  expect(await events()).toMatchObject([
    ['company.created', { company: shown }],
    ['company.created', { company: { name: '100 % Software' } }],
  ]);
});

test('linking contacts counts what could not be linked; deleting the company keeps them', async () => {
  const sandbox = await startLeadLex();
  const { call } = sandbox;
  const events = await receiveEvents(sandbox, 'company.deleted');
  const one = await createContact(call, { full_name: 'Jane Doe' });
  const two = await createContact(call, { full_name: 'John Smith' });
  const { id } = (await call('POST', '/companies', { name: 'Acme' })).body.data;
  const link = async (company: string, contact_ids: string[]) =>
    (await call('POST', `/companies/${company}/contacts/link`, { contact_ids })).body.data;
  expect(await link(id, [one, two, one, 'nobody'])).toEqual({ updated: 2, failed: 1 });
  expect(await link('nothing', [one])).toEqual({ updated: 0, failed: 1 });
  expect((await call('GET', `/contacts/${one}`)).body.data.related_company_id).toBe(id);
  const note = { title: 'Buys a lot', related_company_id: id };
  expect((await call('POST', '/notes', note)).body.data.related_company_id).toBe(id);
  expect((await call('DELETE', `/companies/${id}`)).body.data).toEqual({ deleted: true, id });
  expect((await call('GET', `/contacts/${one}`)).body.data.related_company_id).toBeNull();
  expect((await call('GET', '/contacts')).body.meta.total).toBe(2);
  expect((await call('GET', '/notes')).body.meta.total).toBe(1);
  expect((await call('DELETE', `/companies/${id}`)).body.error.code).toBe('company_not_found');
  expect(await events()).toEqual([['company.deleted', { company: { id } }]]);
});

test.each([
  [{}, 'contact_ids is required.'],
  [{ contact_ids: [] }, 'contact_ids'],
  [{ contact_ids: Array.from({ length: 101 }, String) }, 'at most 100'],
])('linking refuses %j', async (body, message) => {
  const { call } = await startLeadLex();
  const reply = await call('POST', '/companies/co-001/contacts/link', body, { key: 'wbk_full' });
  expect(reply).toMatchObject({ status: 400, body: { error: { code: 'validation_error' } } });
  expect(reply.body.error.message).toContain(message);
});

test('no workspace links its contacts to the company of another', async () => {
  const { call } = await startLeadLex();
  const other = { key: 'wbk_other' };
  const { id } = (await call('POST', '/companies', { name: 'Acme' }, other)).body.data;
  const contact = await createContact(call, { full_name: 'Jane Doe' });
  const { body } = await call('POST', `/companies/${id}/contacts/link`, { contact_ids: [contact] });
  expect(body.data).toEqual({ updated: 0, failed: 1 });
  expect((await call('DELETE', `/companies/${id}`)).status).toBe(404);
  expect((await call('GET', '/companies', undefined, other)).body.meta.total).toBe(1);
});
