import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type OpenedSandbox, openSandbox, sample } from './open-sandbox.ts';

/** A sandbox on a file, and the file for those who look into it. */
async function openOnFile(): Promise<OpenedSandbox & { rows(sql: string): Record<string, unknown>[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'state.db');
  const opened = await openSandbox('leadlex', { database: path });
  return {
    ...opened,
    rows(sql) {
      const database = new DatabaseSync(path, { readOnly: true });
      try {
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    },
  };
}

async function listMembers({ call }: OpenedSandbox, listId: string): Promise<string[]> {
  const { body } = await call('GET', `/v1/contacts?list_id=${listId}`);
  return body.data.contacts.map(({ id }: { id: string }) => id);
}

describe('taking a contact off a list', () => {
  const path = `/v1/lists/${sample.conference}/contacts/${sample.jane}`;

  test('ends this membership, and nothing else', async () => {
    const opened = await openSandbox('leadlex');
    const reply = await opened.call('DELETE', path);
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({
      data: { removed: true, list_id: sample.conference, contact_id: sample.jane },
    });
    expect(await listMembers(opened, sample.conference)).toEqual([sample.john, 'contact-001']);
    expect(await listMembers(opened, sample.coldOutreach)).toContain(sample.jane);
    expect((await opened.call('GET', `/v1/contacts/${sample.jane}`)).body.data.full_name).toBe('Jane Doe');
  });

  test('is refused when the contact is not on it, or there is no such list', async () => {
    const { call } = await openSandbox('leadlex');
    await call('DELETE', path);
    const again = await call('DELETE', path);
    expect([again.status, again.body.error.code]).toEqual([404, 'membership_not_found']);
    const nobody = await call('DELETE', `/v1/lists/${sample.conference}/contacts/nobody`);
    expect([nobody.status, nobody.body.error.code]).toEqual([404, 'membership_not_found']);
    const nowhere = await call('DELETE', `/v1/lists/nowhere/contacts/${sample.jane}`);
    expect([nowhere.status, nowhere.body.error.code]).toEqual([404, 'list_not_found']);
  });
});

describe('removing a contact from a campaign', () => {
  const path = `/v1/campaigns/${sample.campaign}/contacts/${sample.jane}`;
  const sends = "select state from leadlex_sends where contact_ref like '%/123e4567%' order by due_at";

  test('cancels what is scheduled for it, and keeps what was sent', async () => {
    const { call, rows } = await openOnFile();
    await call('GET', '/v1/lists');
    expect(rows(sends)).toEqual([{ state: 'sent' }, { state: 'scheduled' }]);
    const reply = await call('DELETE', path);
    expect(reply.body).toEqual({
      data: { removed: true, campaign_id: sample.campaign, contact_id: sample.jane },
    });
    expect(rows(sends)).toEqual([{ state: 'sent' }, { state: 'cancelled' }]);
    expect(rows("select count(*) as others from leadlex_sends where state = 'scheduled'")).toEqual([{ others: 2 }]);
  });

  test('is refused when the contact is not enrolled, or there is no such campaign', async () => {
    const { call } = await openSandbox('leadlex');
    await call('DELETE', path);
    const again = await call('DELETE', path);
    expect([again.status, again.body.error.code]).toEqual([404, 'enrollment_not_found']);
    const nowhere = await call('DELETE', `/v1/campaigns/nowhere/contacts/${sample.jane}`);
    expect([nowhere.status, nowhere.body.error.code]).toEqual([404, 'campaign_not_found']);
  });
});

describe('deleting a contact', () => {
  test('ends its memberships and enrolments, and takes the link off its notes', async () => {
    const opened = await openOnFile();
    const { call, rows } = opened;
    await call('POST', `/v1/contacts/${sample.jane}/notes`, { body: { title: 'Kept note' } });
    const reply = await call('DELETE', `/v1/contacts/${sample.jane}`);
    expect(reply.body).toEqual({ data: { deleted: true, id: sample.jane } });
    expect((await call('GET', `/v1/contacts/${sample.jane}`)).status).toBe(404);
    expect(await listMembers(opened, sample.conference)).not.toContain(sample.jane);
    expect(rows("select 1 from leadlex_enrollments where contact_ref like '%/123e4567%'")).toEqual([]);
    expect(rows("select contact_ref from leadlex_notes where title = 'Kept note'")).toEqual([{ contact_ref: null }]);
    const states = rows('select state, count(*) as sends from leadlex_sends group by state order by state');
    expect(states).toEqual([
      { state: 'cancelled', sends: 1 },
      { state: 'scheduled', sends: 2 },
      { state: 'sent', sends: 1 },
    ]);
  });

  test('may be repeated: the page documents no 404', async () => {
    const { call } = await openSandbox('leadlex');
    await call('DELETE', `/v1/contacts/${sample.jane}`);
    const again = await call('DELETE', `/v1/contacts/${sample.jane}`);
    expect([again.status, again.body]).toEqual([200, { data: { deleted: true, id: sample.jane } }]);
  });
});

describe('deleting contacts in bulk', () => {
  const remove = (call: OpenedSandbox['call'], contact_ids: readonly string[], dry_run?: boolean) =>
    call('POST', '/v1/contacts/bulk-delete', { body: { contact_ids, ...(dry_run !== undefined && { dry_run }) } });

  test('counts each id once, as deleted or not found', async () => {
    const { call } = await openSandbox('leadlex');
    const reply = await remove(call, [sample.jane, 'nobody', sample.jane, sample.john, 'nobody']);
    expect(reply.body).toEqual({ data: { deleted_count: 2, not_found_count: 1, errors: [] } });
    expect((await call('GET', '/v1/contacts')).body.meta.total).toBe(6);
  });

  test('as a dry run counts the same and changes nothing', async () => {
    const { call } = await openSandbox('leadlex');
    const reply = await remove(call, [sample.jane, 'nobody'], true);
    expect(reply.body).toEqual({ data: { deleted_count: 1, not_found_count: 1, errors: [] } });
    expect((await call('GET', '/v1/contacts')).body.meta.total).toBe(8);
  });

  test('takes 500 ids, and deletes nothing of 501', async () => {
    const { call } = await openSandbox('leadlex');
    const ids = [sample.jane, ...Array.from({ length: 499 }, (_, index) => `nobody-${index}`)];
    const refused = await remove(call, [...ids, 'one-too-many']);
    expect([refused.status, refused.body.error]).toEqual([
      400,
      { code: 'validation_error', message: 'contact_ids may hold at most 500 ids.' },
    ]);
    const reply = await remove(call, ids);
    expect(reply.body).toEqual({ data: { deleted_count: 1, not_found_count: 499, errors: [] } });
  });

  test('takes the link off notes, tasks and activities, which stay', async () => {
    const { call, rows } = await openOnFile();
    await call('POST', '/v1/notes', { body: { title: 'Kept', content: 'x', contact_id: sample.jane } });
    await call('POST', '/v1/tasks', { body: { title: 'Kept', contact_id: sample.jane } });
    await call('POST', '/v1/activities', { body: { type: 'call', title: 'Kept', contact_id: sample.jane } });
    const linked = (table: string) => rows(`select 1 from ${table} where contact_ref like '%/123e4567%'`).length;
    const all = (table: string) => rows(`select 1 from ${table}`).length;
    const tables = ['leadlex_notes', 'leadlex_tasks', 'leadlex_activities'];
    const before = tables.map(all);
    expect(tables.map(linked).every((count) => count > 0)).toBe(true);
    await remove(call, [sample.jane]);
    expect(tables.map(linked)).toEqual([0, 0, 0]);
    expect(tables.map(all)).toEqual(before);
  });
});
