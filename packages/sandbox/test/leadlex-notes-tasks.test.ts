import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { createContact, receiveEvents, startLeadLex } from './leadlex-support.ts';

test('a note shows what it is about, and stays without it when that is deleted', async () => {
  const { call } = await startLeadLex();
  const contact = await createContact(call, { full_name: 'Jane Doe' });
  const deal = (await call('POST', '/deals', { name: 'Lease review' })).body.data.id;
  const made = await call('POST', '/notes', {
    title: 'First call',
    content: 'Hello.',
    contact_id: contact,
    deal_id: deal,
  });
  expect(made.status).toBe(201);
  expect(made.body.data).toEqual({
    id: made.body.data.id,
    title: 'First call',
    note_type: 'general',
    tags: [],
    is_pinned: false,
    contact_id: contact,
    deal_id: deal,
    created_date: '2026-05-01T12:00:00Z',
  });
  await call('POST', '/contacts/bulk-delete', { contact_ids: [contact] });
  const [without] = (await call('GET', '/notes')).body.data.notes;
  expect(without).toMatchObject({ id: made.body.data.id, content: 'Hello.', contact_id: null, deal_id: deal });
  await call('DELETE', `/deals/${deal}`);
  expect((await call('GET', '/notes')).body).toMatchObject({
    data: { notes: [{ id: made.body.data.id, contact_id: null, deal_id: null }] },
    meta: { page: 1, per_page: 50, total: 1 },
  });
});

test('a task stays when its contact or its deal is deleted', async () => {
  const { call } = await startLeadLex();
  const contact = await createContact(call, { full_name: 'Jane Doe' });
  const deal = (await call('POST', '/deals', { name: 'Lease review' })).body.data.id;
  await call('POST', '/tasks', { title: 'Call back', contact_id: contact, deal_id: deal });
  await call('DELETE', `/contacts/${contact}`);
  await call('POST', '/deals/bulk-delete', { deal_ids: [deal] });
  const { tasks } = (await call('GET', '/tasks')).body.data;
  expect(tasks).toMatchObject([{ title: 'Call back', contact_id: null, deal_id: null }]);
});

test('an activity loses its deal, and a deleted contact its timeline', async () => {
  const { call } = await startLeadLex();
  const contact = await createContact(call, { full_name: 'Jane Doe' });
  const deal = (await call('POST', '/deals', { name: 'Lease review' })).body.data.id;
  await call('POST', '/activities', { type: 'call', contact_id: contact, deal_id: deal });
  await call('DELETE', `/deals/${deal}`);
  const timeline = await call('GET', `/contacts/${contact}/activities`);
  expect(timeline.body.data.activities).toMatchObject([{ type: 'call', contact_id: contact, deal_id: null }]);
  await call('DELETE', `/contacts/${contact}`);
  expect((await call('GET', `/contacts/${contact}/activities`)).status).toBe(404);
});

test('activities, notes and tasks of deleted contacts stay in the database, without the link', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leadlex-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = join(folder, 'sandbox.sqlite');
  const { sandbox, call } = await startLeadLex({ database });
  const contact_id = await createContact(call, { full_name: 'Jane Doe' });
  for (const path of ['/activities', '/notes', '/tasks']) {
    await call('POST', path, { type: 'call', title: 'First call', contact_id });
  }
  await call('POST', '/contacts/bulk-delete', { contact_ids: [contact_id] });
  await sandbox.close();
  const file = new DatabaseSync(database);
  onTestFinished(() => file.close());
  for (const table of ['leadlex_activities', 'leadlex_notes', 'leadlex_tasks']) {
    expect(file.prepare(`select contact_ref from ${table}`).all()).toEqual([{ contact_ref: null }]);
  }
});

test('names are matched loosely: exact ones go first, several are refused', async () => {
  const { call } = await startLeadLex();
  const jane = await createContact(call, { full_name: 'Jane Doe' });
  const company = (await call('POST', '/companies', { name: 'Acme Legal Corp' })).body.data.id;
  const byPart = await call('POST', '/notes', { title: 'Met', contact_name: 'jane', company_name: 'acme' });
  expect(byPart.body.data).toMatchObject({ contact_id: jane, related_company_id: company });
  const other = await createContact(call, { full_name: 'Jane Doe-Smith' });
  const exact = await call('POST', '/tasks', { title: 'Write', contact_name: 'JANE DOE' });
  expect(exact.body.data).toMatchObject({ status: 'open', contact_id: jane });
  for (const path of ['/notes', '/tasks']) {
    const several = await call('POST', path, { title: 'Met', contact_name: 'Jane' });
    expect(several).toMatchObject({ status: 400, body: { error: { code: 'ambiguous_reference' } } });
    for (const id of [jane, other]) expect(several.body.error.message).toContain(id);
    const nobody = await call('POST', path, { title: 'Met', contact_name: 'Nobody' });
    expect(nobody).toMatchObject({ status: 400, body: { error: { code: 'validation_error' } } });
  }
  // The id counts, whatever the name.
  const byId = await call('POST', '/notes', { title: 'Met', contact_id: other, contact_name: 'Jane' });
  expect(byId.body.data.contact_id).toBe(other);
});

test.each([
  ['/notes', { title: 'Nothing' }, 'A note needs a contact_id, related_company_id or deal_id.'],
  ['/tasks', { title: 'Nothing' }, 'A task needs a contact_id, deal_id or event_id.'],
  ['/notes', { contact_id: 'x' }, 'title is required.'],
  ['/tasks', { contact_id: 'x' }, 'title is required.'],
  ['/notes', { title: 'Lost', contact_id: 'nobody' }, 'There is no contact nobody.'],
  ['/tasks', { title: 'Lost', deal_id: 'nothing' }, 'There is no deal nothing.'],
  ['/notes', { title: 'Lost', company_id: 'nothing' }, 'There is no company nothing.'],
])('%s refuses %j', async (path, body, message) => {
  const { call } = await startLeadLex();
  expect(await call('POST', path, body)).toMatchObject({
    status: 400,
    body: { error: { code: 'validation_error', message } },
  });
  expect((await call('GET', path)).body.meta.total).toBe(0);
});

test('notes are found by kind, tag, words and pin', async () => {
  const { call } = await startLeadLex();
  const contact_id = await createContact(call, { full_name: 'Jane Doe' });
  const write = async (note: object) => (await call('POST', '/notes', { ...note, contact_id })).body.data.id as string;
  const met = await write({ title: 'Met in Berlin', note_type: 'meeting', tags: ['offer', 'berlin'], is_pinned: true });
  const called = await write({ title: 'Called', content: 'Asked for an OFFER', note_type: 'call', tags: ['off'] });
  const find = async (query: string) => {
    const { data, meta } = (await call('GET', `/notes?${query}`)).body;
    expect(meta.total).toBe(data.notes.length);
    return data.notes.map(({ id }: { id: string }) => id).sort();
  };
  expect(await find('note_type=meeting')).toEqual([met]);
  expect(await find('tags=offer')).toEqual([met]);
  expect(await find('tags=OFFER')).toEqual([]);
  expect(await find('search=offer')).toEqual([called]);
  expect(await find('search=called')).toEqual([called]);
  expect(await find('search=%25')).toEqual([]);
  expect(await find('is_pinned=true')).toEqual([met]);
  expect(await find('')).toEqual([met, called].sort());
  await call('PATCH', `/notes/${met}`, { tags: ['done'] });
  expect(await find('tags=offer')).toEqual([]);
  expect(await find('tags=done')).toEqual([met]);
});

test('a note changes in what is given; its tags are replaced', async () => {
  const { call, clock } = await startLeadLex();
  const contact_id = await createContact(call, { full_name: 'Jane Doe' });
  const { id } = (await call('POST', '/notes', { title: 'A', content: 'B', tags: ['c'], contact_id })).body.data;
  clock.now += 60_000;
  expect((await call('PATCH', `/notes/${id}`, { is_pinned: true, tags: ['d', 'd'] })).body.data).toEqual({
    id,
    title: 'A',
    note_type: 'general',
    tags: ['d'],
    is_pinned: true,
    updated_date: '2026-05-01T12:01:00Z',
  });
  expect((await call('GET', `/contacts/${contact_id}/notes`)).body.data.notes).toEqual([
    {
      id,
      title: 'A',
      content: 'B',
      note_type: 'general',
      tags: ['d'],
      is_pinned: true,
      created_date: '2026-05-01T12:00:00Z',
      updated_date: '2026-05-01T12:01:00Z',
    },
  ]);
  expect(await call('PATCH', '/notes/nothing', { title: 'B' })).toMatchObject({
    status: 404,
    body: { error: { code: 'not_found' } },
  });
});

test('notes are written to a contact and to a deal', async () => {
  const { call } = await startLeadLex();
  const contact = await createContact(call, { full_name: 'Jane Doe' });
  const deal = (await call('POST', '/deals', { name: 'Lease review' })).body.data.id;
  const ofContact = (await call('POST', `/contacts/${contact}/notes`, { title: 'A', content: 'B' })).body.data;
  const ofDeal = (await call('POST', `/deals/${deal}/notes`, { title: 'C' })).body.data;
  expect(ofContact).toEqual({ id: ofContact.id, title: 'A', content: 'B', created_date: '2026-05-01T12:00:00Z' });
  expect(ofDeal).toEqual({ id: ofDeal.id, title: 'C', created_date: '2026-05-01T12:00:00Z' });
  const { notes } = (await call('GET', `/contacts/${contact}/notes`)).body.data;
  expect(notes.map(({ id }: { id: string }) => id)).toEqual([ofContact.id]);
  expect((await call('GET', '/notes')).body.data.notes).toHaveLength(2);
  expect((await call('GET', '/contacts/nobody/notes')).body.error.code).toBe('not_found');
  expect((await call('POST', '/deals/nothing/notes', { title: 'C' })).body.error.code).toBe('not_found');
  expect((await call('POST', `/deals/${deal}/notes`, {})).body.error.code).toBe('validation_error');
  expect((await call('POST', '/contacts/nobody/notes', { title: 'C' })).status).toBe(404);
});

test('tasks are found by how far they are, by whose they are and what for', async () => {
  const sandbox = await startLeadLex();
  const { call } = sandbox;
  const events = await receiveEvents(sandbox, 'task.created');
  const contact_id = await createContact(call, { full_name: 'Jane Doe' });
  const deal_id = (await call('POST', '/deals', { name: 'Lease review' })).body.data.id;
  const add = async (task: object) => (await call('POST', '/tasks', { title: 'T', ...task })).body.data.id as string;
  const one = await add({ contact_id, assignee_id: 'user-001', due_date: '2026-03-01', priority: 'high' });
  const two = await add({ deal_id, status: 'completed' });
  const three = await add({ event_id: 'event-1' });
  const find = async (query: string) =>
    (await call('GET', `/tasks?${query}`)).body.data.tasks.map(({ id }: { id: string }) => id).sort();
  expect(await find('status=completed')).toEqual([two]);
  expect(await find('assignee_id=user-001')).toEqual([one]);
  expect(await find(`deal_id=${deal_id}`)).toEqual([two]);
  expect(await find(`contact_id=${contact_id}&status=open`)).toEqual([one]);
  expect(await find('')).toEqual([one, two, three].sort());
  const pages = await Promise.all([1, 2, 3].map((page) => call('GET', `/tasks?per_page=2&page=${page}`)));
  expect(pages.map(({ body }) => [body.data.tasks.length, body.meta.total])).toEqual([
    [2, 3],
    [1, 3],
    [0, 3],
  ]);
  expect(await events()).toMatchObject([one, two, three].map((id) => ['task.created', { task: { id } }]));
});

test('a given time of creation is kept when it is near enough', async () => {
  const { call } = await startLeadLex();
  const contact_id = await createContact(call, { full_name: 'Jane Doe' });
  const date = async (created_date: string) =>
    (await call('POST', '/notes', { title: 'A', contact_id, created_date })).body.data.created_date;
  expect(await date('2022-01-01T00:00:00Z')).toBe('2022-01-01T00:00:00Z');
  expect(await date('2026-05-02T11:00:00Z')).toBe('2026-05-02T11:00:00Z');
  for (const refused of ['2019-01-01T00:00:00Z', '2026-05-03T00:00:00Z', 'yesterday']) {
    expect(await date(refused)).toBe('2026-05-01T12:00:00Z');
  }
});

test('the timeline of a contact is newest first, of one kind and one time', async () => {
  const { call, clock } = await startLeadLex();
  const contact_id = await createContact(call, { full_name: 'Jane Doe' });
  const ids: string[] = [];
  for (const type of ['call', 'meeting', 'call']) {
    clock.now += 60_000;
    const { status, body } = await call('POST', '/activities', { type, contact_id, metadata: { minutes: 3 } });
    expect(status).toBe(201);
    ids.push(body.data.activity.id);
  }
  const find = async (query: string) =>
    (await call('GET', `/contacts/${contact_id}/activities?${query}`)).body.data.activities.map(
      ({ id }: { id: string }) => id,
    );
  const [one, two, three] = ids;
  expect(await find('')).toEqual([three, two, one]);
  expect(await find('type=call')).toEqual([three, one]);
  expect(await find('from_date=2026-05-01T12:02:00Z')).toEqual([three, two]);
  expect(await find('to_date=2026-05-01T12:02:00Z')).toEqual([two, one]);
  expect(await find('per_page=1&page=2')).toEqual([two]);
});

test('an activity is told to webhooks, and may concern any record', async () => {
  const sandbox = await startLeadLex();
  const { call } = sandbox;
  const events = await receiveEvents(sandbox, 'activity.created');
  const given = {
    type: 'campaign_paused',
    title: 'Paused',
    entity_type: 'campaign',
    entity_id: 'c',
    entity_name: 'Mailing',
  };
  const { activity } = (await call('POST', '/activities', given)).body.data;
  expect(activity).toEqual({ id: activity.id, ...given, created_date: '2026-05-01T12:00:00Z' });
  expect((await call('POST', '/activities', { type: 'call', contact_id: 'nobody' })).status).toBe(404);
  expect(await events()).toEqual([['activity.created', { activity }]]);
});
