import { expect, test } from 'vitest';
import { type Call, createContact, receiveEvents, startLeadLex } from './leadlex-support.ts';

async function createDeal(call: Call, deal: object = { name: 'Lease review' }): Promise<string> {
  const { status, body } = await call('POST', '/deals', deal);
  expect(status).toBe(201);
  return body.data.id;
}

test('a deal is created under some names and shown under others', async () => {
  const { call } = await startLeadLex();
  const contact_id = await createContact(call, { full_name: 'Jane Doe' });
  const company = (await call('POST', '/companies', { name: 'Acme' })).body.data.id;
  const id = await createDeal(call, {
    name: 'Lease review',
    stage: 'proposal',
    pipeline: 'litigation',
    estimated_value: 25000,
    contact_id,
    owner_id: 'user-001',
    priority: 'High',
    deal_type: 'Corporate',
    notes: 'Remarks',
    tags: ['priority'],
    description: 'About a lease',
    follow_up_date: '2026-06-01',
    probability: 60,
    currency: 'EUR',
    related_company_id: company,
    team_member_ids: ['user-002'],
    fee_model: 'hourly',
  });
  const shown = {
    id,
    name: 'Lease review',
    stage: 'proposal',
    status: 'active',
    pipeline: 'litigation',
    estimated_value: 25000,
    main_contact_id: contact_id,
    owner_user_id: 'user-001',
    priority: 'high',
    matter_type: 'Corporate',
    notes: 'Remarks',
    tags: ['priority'],
    high_level_description: 'About a lease',
    next_follow_up_date: '2026-06-01',
    probability: 60,
    currency: 'EUR',
    related_company_id: company,
    team_member_ids: ['user-002'],
    fee_model: 'hourly',
    created_date: '2026-05-01T12:00:00Z',
    updated_date: '2026-05-01T12:00:00Z',
  };
  expect((await call('GET', '/deals')).body.data.deals).toEqual([shown]);
  // The page of one deal calls it open.
  expect((await call('GET', `/deals/${id}`)).body.data.deal).toEqual({ ...shown, status: 'open' });
  await call('DELETE', `/companies/${company}`);
  expect((await call('GET', '/deals')).body.data.deals[0].related_company_id).toBeNull();
  await call('DELETE', `/contacts/${contact_id}`);
  expect((await call('GET', '/deals')).body.data.deals[0]).not.toHaveProperty('main_contact_id');
});

test('a deal changes in what is given; its tags are replaced', async () => {
  const { call, clock } = await startLeadLex();
  const id = await createDeal(call, { name: 'Lease review', stage: 'proposal', tags: ['old'], currency: 'EUR' });
  clock.now += 60_000;
  const { body } = await call('PATCH', `/deals/${id}`, {
    status: 'won',
    tags: ['new'],
    closed_date: '2026-04-01T16:00:00Z',
  });
  expect(body.data).toEqual({
    id,
    name: 'Lease review',
    stage: 'proposal',
    status: 'won',
    tags: ['new'],
    currency: 'EUR',
    closed_date: '2026-04-01T16:00:00Z',
    related_company_id: null,
    created_date: '2026-05-01T12:00:00Z',
    updated_date: '2026-05-01T12:01:00Z',
  });
  expect((await call('GET', `/deals/${id}`)).body.data.deal).toEqual(body.data);
  expect((await call('GET', '/deals?tags=old')).body.meta.total).toBe(0);
  expect((await call('GET', '/deals?tags=new')).body.meta.total).toBe(1);
});

test('deals are found by every filter, and by several at once', async () => {
  const { call, clock } = await startLeadLex();
  const contact_id = await createContact(call, { full_name: 'Jane Doe' });
  const one = await createDeal(call, {
    name: 'A',
    pipeline: 'litigation',
    stage: 'proposal',
    contact_id,
    tags: ['x', 'y'],
  });
  clock.now += 60_000;
  const two = await createDeal(call, { name: 'B', pipeline: 'litigation', owner_id: 'user-001', tags: ['x'] });
  clock.now += 60_000;
  const three = await createDeal(call, { name: 'C', status: 'lost' });
  clock.now += 60_000;
  await call('PATCH', `/deals/${one}`, { priority: 'low' });
  const find = async (query: string) => {
    const { data, meta } = (await call('GET', `/deals?${query}`)).body;
    expect(meta.total).toBe(data.deals.length);
    return data.deals.map(({ id }: { id: string }) => id);
  };
  expect(await find('')).toEqual([one, two, three]);
  expect(await find('status=active')).toEqual([one, two]);
  expect(await find('status=open')).toEqual([one, two]);
  expect(await find('status=lost')).toEqual([three]);
  expect(await find('status=asleep')).toEqual([]);
  expect(await find('pipeline=litigation')).toEqual([one, two]);
  expect(await find('stage=proposal')).toEqual([one]);
  expect(await find(`contact_id=${contact_id}`)).toEqual([one]);
  expect(await find('owner_user_id=user-001')).toEqual([two]);
  expect(await find('tags=x')).toEqual([one, two]);
  expect(await find('tags=x&stage=proposal')).toEqual([one]);
  expect(await find('created_after=2026-05-01T12:00:30Z')).toEqual([two, three]);
  expect(await find('created_before=2026-05-01T12:01:30Z')).toEqual([one, two]);
  expect(await find('updated_after=2026-05-01T12:02:30Z')).toEqual([one]);
  const second = (await call('GET', '/deals?per_page=2&page=2')).body;
  expect([second.data.deals.length, second.meta]).toEqual([1, { page: 2, per_page: 2, total: 3 }]);
  expect((await call('GET', '/deals?page=9')).body.data.deals).toEqual([]);
});

test('what does not exist is refused by the code of each page', async () => {
  const { call } = await startLeadLex();
  const id = await createDeal(call);
  const refused = async (method: string, path: string, body?: object) => {
    const { status, body: refusal, headers } = await call(method, path, body);
    return [status, refusal.error.code, headers.get('x-sandbox')];
  };
  expect(await refused('GET', '/deals/nothing')).toEqual([404, 'not_found', 'undocumented']);
  expect(await refused('PATCH', '/deals/nothing', { name: 'B' })).toEqual([404, 'not_found', null]);
  expect(await refused('PATCH', `/deals/${id}`, { contact_id: 'nobody' })).toEqual([404, 'not_found', null]);
  expect(await refused('DELETE', '/deals/nothing')).toEqual([404, 'deal_not_found', null]);
  expect(await refused('POST', '/deals', {})).toEqual([400, 'validation_error', null]);
  expect(await refused('POST', '/deals', { name: 'B', contact_id: 'nobody' })).toEqual([400, 'validation_error', null]);
  const inBulk = { deal_ids: [id], updates: { contact_id: 'nobody' } };
  expect(await refused('PATCH', '/deals/bulk', inBulk)).toEqual([404, 'not_found', 'undocumented']);
});

test('many deals are created, changed and deleted in one call each', async () => {
  const sandbox = await startLeadLex();
  const { call } = sandbox;
  const events = await receiveEvents(sandbox, 'deal.bulk_created', 'deal.bulk_updated', 'deal.deleted');
  const made = (await call('POST', '/deals/bulk', { deals: [{ name: 'A', stage: 'proposal' }, { name: 'B' }] })).body
    .data;
  expect(made).toMatchObject([{ name: 'A', stage: 'proposal', status: 'active' }, { name: 'B' }]);
  const [one, two] = made.map(({ id }: { id: string }) => id);
  const updates = { stage: 'closed_won', status: 'won', priority: 'whatever', owner_id: 'user-001' };
  const changed = await call('PATCH', '/deals/bulk', { deal_ids: [one, two, two, 'nothing'], updates });
  expect(changed.body.data).toEqual({ updated: 2 });
  expect((await call('GET', '/deals?status=won&stage=closed_won&owner_user_id=user-001')).body.meta.total).toBe(2);
  const ids = { deal_ids: [one, one, 'nothing', two] };
  const counts = { deleted_count: 2, not_found_count: 1, errors: [] };
  expect((await call('POST', '/deals/bulk-delete', { ...ids, dry_run: true })).body.data).toEqual(counts);
  expect((await call('GET', '/deals')).body.meta.total).toBe(2);
  expect((await call('POST', '/deals/bulk-delete', ids)).body.data).toEqual(counts);
  expect((await call('GET', '/deals')).body.meta.total).toBe(0);
  expect(await events()).toEqual([
    ['deal.bulk_created', { count: 2, deal_ids: [one, two] }],
    ['deal.bulk_updated', { count: 2, deal_ids: [one, two] }],
    ['deal.deleted', { deal: { id: one } }],
    ['deal.deleted', { deal: { id: two } }],
  ]);
});

test('of many new deals all are made, or none', async () => {
  const { call } = await startLeadLex();
  const { status, body } = await call('POST', '/deals/bulk', {
    deals: [{ name: 'A' }, { name: 'B', contact_id: 'nobody' }],
  });
  expect([status, body.error.code]).toEqual([400, 'validation_error']);
  expect((await call('GET', '/deals')).body.meta.total).toBe(0);
});

test.each([
  ['POST', '/deals/bulk', { deals: [] }, 'deals'],
  ['POST', '/deals/bulk', { deals: [{ stage: 'proposal' }] }, 'Every deal needs a name.'],
  ['POST', '/deals/bulk', { deals: Array.from({ length: 51 }, () => ({ name: 'A' })) }, 'at most 50'],
  ['POST', '/deals/bulk-delete', {}, 'deal_ids is required.'],
  ['POST', '/deals/bulk-delete', { deal_ids: Array.from({ length: 501 }, String) }, 'at most 500'],
])('%s %s refuses a body that is wrong', async (method, path, body, message) => {
  const { call } = await startLeadLex();
  const reply = await call(method, path, body);
  expect(reply).toMatchObject({ status: 400, body: { error: { code: 'validation_error' } } });
  expect(reply.body.error.message).toContain(message);
});

test('a bulk deletion is repeated by its idempotency key, without deleting more', async () => {
  const sandbox = await startLeadLex();
  const { call } = sandbox;
  const events = await receiveEvents(sandbox, 'deal.deleted');
  const id = await createDeal(call);
  const headers = { 'idempotency-key': 'once' };
  const first = await call('POST', '/deals/bulk-delete', { deal_ids: [id] }, { headers });
  const again = await call('POST', '/deals/bulk-delete', { deal_ids: [id] }, { headers });
  expect(first.body.data.deleted_count).toBe(1);
  expect(again.body).toEqual(first.body);
  expect(await events()).toHaveLength(1);
});

test('each change of one deal is told to webhooks', async () => {
  const sandbox = await startLeadLex();
  const { call } = sandbox;
  const events = await receiveEvents(sandbox, 'deal.created', 'deal.updated', 'deal.deleted');
  const id = await createDeal(call);
  await call('PATCH', `/deals/${id}`, { stage: 'proposal' });
  expect((await call('DELETE', `/deals/${id}`)).body.data).toEqual({ deleted: true, id });
  expect((await call('DELETE', `/deals/${id}`)).status).toBe(404);
  expect(await events()).toMatchObject([
    ['deal.created', { deal: { id, name: 'Lease review' } }],
    ['deal.updated', { deal: { id, stage: 'proposal' } }],
    ['deal.deleted', { deal: { id } }],
  ]);
});

test('the export has the columns of its page, filters and a limit', async () => {
  const { call } = await startLeadLex();
  const key = 'wbk_full';
  const all = await call('GET', '/deals/export', undefined, { key });
  expect(all.headers.get('content-disposition')).toBe('attachment; filename="deals-export.csv"');
  expect(all.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [header, first] = all.body.split('\n');
  expect(header).toBe(
    'id,name,pipeline_id,stage_id,status,value,currency,company_name,owner_email,created_at,closed_at',
  );
  expect(first).toBe(
    'deal_01HY1,Compliance workshop,pipe_default,stage_closed_won,won,6500,EUR,Contoso Compliance,jonas.weber@example.com,2026-02-10T11:00:00Z,2026-03-20T16:00:00Z',
  );
  const ids = async (query: string) =>
    (await call('GET', `/deals/export?fields=id&${query}`, undefined, { key })).body.trim().split('\n').slice(1);
  expect(await ids('status=open')).toEqual(['deal-001', '3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a', 'deal-002']);
  expect(await ids('pipeline_id=pipe_litigation')).toEqual(['deal-001', '3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a']);
  expect(await ids('stage_id=stage_proposal')).toEqual(['deal-001']);
  expect(await ids('created_after=2026-02-25T12:00:00Z')).toEqual(['deal-002']);
  expect(await ids('created_before=2026-02-11T00:00:00Z')).toEqual(['deal_01HY1']);
  expect(await ids('limit=1')).toEqual(['deal_01HY1']);
  expect(all.body).toContain('\n3f8e1d2c-4b5a-6d7e-8f9a-0b1c2d3e4f5a,"Contract reviews, first year",');
  for (const query of ['limit=50001', 'created_after=yesterday', 'status=active', 'fields=id,secret']) {
    const { status, body } = await call('GET', `/deals/export?${query}`, undefined, { key });
    expect([query, status, body.error.code]).toEqual([query, 400, 'validation_error']);
  }
});

test('no workspace sees or touches the deals of another', async () => {
  const { call } = await startLeadLex();
  const id = await createDeal(call);
  const other = { key: 'wbk_other' };
  expect((await call('GET', '/deals', undefined, other)).body.meta.total).toBe(0);
  expect((await call('GET', `/deals/${id}`, undefined, other)).status).toBe(404);
  expect((await call('PATCH', `/deals/${id}`, { name: 'Mine' }, other)).status).toBe(404);
  const theirs = (await call('POST', '/deals/bulk-delete', { deal_ids: [id] }, other)).body.data;
  expect(theirs).toEqual({ deleted_count: 0, not_found_count: 1, errors: [] });
  expect((await call('POST', '/tasks', { title: 'T', deal_id: id }, other)).status).toBe(400);
  expect((await call('GET', `/deals/${id}`)).body.data.deal.name).toBe('Lease review');
});
