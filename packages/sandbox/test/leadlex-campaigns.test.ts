import { describe, expect, test } from 'vitest';
import { type Call, createContact, receiveEvents, startLeadLex } from './leadlex-support.ts';

async function createDraft(
  call: Call,
  contacts: number,
): Promise<{ id: string; contactIds: string[]; listId: string }> {
  const listId = (await call('POST', '/lists', { name: 'Prospects' })).body.data.id;
  const contactIds: string[] = [];
  for (let index = 0; index < contacts; index += 1) {
    contactIds.push(await createContact(call, { full_name: `Contact ${index}`, email: `c${index}@example.com` }));
  }
  if (contacts > 0) await call('POST', `/lists/${listId}/contacts`, { contact_ids: contactIds });
  const { status, body } = await call('POST', '/campaigns', {
    name: 'Launch',
    list_id: listId,
    template: 'Hi {{name}}',
  });
  expect([status, body.data.status]).toEqual([201, 'draft']);
  return { id: body.data.id, contactIds, listId };
}

const enrolled = async (call: Call, id: string, query = '') => {
  const { body } = await call('GET', `/campaigns/${id}/contacts${query}`);
  return body.data.contacts.map((row: { contact_id: string; status: string }) => [row.contact_id, row.status]);
};

describe('campaigns of LeadLex', () => {
  test('begin as drafts for the contacts of a list, and are there to be read, changed and deleted', async () => {
    const subject = await startLeadLex();
    const events = await receiveEvents(subject, 'campaign.created', 'campaign.deleted');
    const { call } = subject;
    const { id, contactIds } = await createDraft(call, 1);
    expect(await enrolled(call, id)).toEqual([[contactIds[0], 'pending']]);
    await call('PATCH', `/campaigns/${id}`, { name: 'Launch 2', daily_send_limit: 25 });
    const { body } = await call('GET', `/campaigns/${id}`);
    expect(body.data.campaign).toMatchObject({
      id,
      name: 'Launch 2',
      status: 'draft',
      daily_send_limit: 25,
      steps: [],
    });
    expect((await call('GET', '/campaigns')).body.data.campaigns).toHaveLength(1);
    expect((await call('DELETE', `/campaigns/${id}`)).body).toEqual({ data: { deleted: true, id } });
    expect((await call('GET', `/campaigns/${id}`)).status).toBe(404);
    expect((await events()).map(([type]) => type)).toEqual(['campaign.created', 'campaign.deleted']);
  });

  test('need a list that exists', async () => {
    const { call } = await startLeadLex();
    const { status, body } = await call('POST', '/campaigns', { name: 'X', list_id: 'nowhere', template: 'Hi' });
    expect([status, body.error.code, body.error.message]).toEqual([400, 'validation_error', 'list_id is invalid.']);
  });

  test('start, pause and start again, and refuse what their state does not allow', async () => {
    const subject = await startLeadLex();
    const events = await receiveEvents(subject, 'campaign.started', 'campaign.paused');
    const { call } = subject;
    const { id, contactIds } = await createDraft(call, 1);
    expect((await call('POST', `/campaigns/${id}/pause`)).body.error.code).toBe('campaign_not_active');
    expect((await call('POST', `/campaigns/${id}/start`)).body.data).toEqual({
      campaign_id: id,
      status: 'active',
      task_id: null,
    });
    expect(await enrolled(call, id, '?status=active')).toEqual([[contactIds[0], 'active']]);
    expect((await call('POST', `/campaigns/${id}/start`)).body.error).toMatchObject({
      code: 'validation_error',
      message: 'Campaign is already running.',
    });
    expect((await call('POST', `/campaigns/${id}/pause`)).body.data.campaign).toMatchObject({ id, status: 'paused' });
    expect(await enrolled(call, id)).toEqual([[contactIds[0], 'paused']]);
    expect((await call('DELETE', `/campaigns/${id}`)).status).toBe(409);
    expect((await call('POST', `/campaigns/${id}/start`)).status).toBe(200);
    expect((await events()).map(([type]) => type)).toEqual(['campaign.started', 'campaign.paused', 'campaign.started']);
    expect((await call('POST', '/campaigns/none/start')).body.error.code).toBe('not_found');
    expect((await call('POST', '/campaigns/none/pause')).body.error.code).toBe('campaign_not_found');
  });

  test('do not start without recipients, and wait for approval above 100 of them', async () => {
    const { call } = await startLeadLex();
    const empty = await createDraft(call, 0);
    expect((await call('POST', `/campaigns/${empty.id}/start`)).body.error.message).toBe('Campaign is empty.');
    const contacts = Array.from({ length: 101 }, (_, index) => ({ full_name: `Many ${index}` }));
    const { body } = await call('POST', '/contacts/bulk', { contacts });
    const ids = body.data.contacts.map(({ id }: { id: string }) => id);
    await call('POST', `/campaigns/${empty.id}/contacts`, { contact_ids: ids });
    const started = await call('POST', `/campaigns/${empty.id}/start`);
    expect(started.body.data).toMatchObject({ status: 'pending_approval', task_id: expect.any(String) });
  });

  test('take contacts once, skip the rest, and lose one without losing the contact', async () => {
    const subject = await startLeadLex();
    const events = await receiveEvents(subject, 'campaign.contacts_added');
    const { call } = subject;
    const { id, contactIds, listId } = await createDraft(call, 1);
    const other = await createContact(call, { full_name: 'Late', email: 'late@example.com' });
    const added = await call('POST', `/campaigns/${id}/contacts`, {
      contact_ids: [other, contactIds[0], other, 'nobody'],
      source: 'by hand',
    });
    expect(added.body.data).toEqual({ added: 1, skipped: 3, contact_ids: [other] });
    expect(await events()).toEqual([['campaign.contacts_added', { campaign_id: id, contact_ids: [other] }]]);
    const removal = `/campaigns/${id}/contacts/${contactIds[0]}`;
    expect((await call('DELETE', removal)).body.data).toEqual({
      removed: true,
      campaign_id: id,
      contact_id: contactIds[0],
    });
    expect((await call('DELETE', removal)).body.error.code).toBe('enrollment_not_found');
    expect((await call('DELETE', `/campaigns/none/contacts/${other}`)).body.error.code).toBe('campaign_not_found');
    expect(await enrolled(call, id)).toEqual([[other, 'pending']]);
    expect((await call('GET', `/contacts/${contactIds[0]}`)).status).toBe(200);
    expect((await call('DELETE', `/lists/${listId}/contacts/${contactIds[0]}`)).status).toBe(200);
    expect((await call('POST', '/campaigns/none/contacts', { contact_ids: [other] })).body.error.code).toBe(
      'campaign_not_found',
    );
  });

  test('keep their steps in order', async () => {
    const subject = await startLeadLex();
    const events = await receiveEvents(subject, 'campaign.step_created');
    const { call } = subject;
    const { id } = await createDraft(call, 1);
    const steps: string[] = [];
    for (const subjectLine of ['One', 'Two', 'Three']) {
      const { body } = await call('POST', `/campaigns/${id}/steps`, { subject: subjectLine, body: 'Text' });
      expect(body.data.step).toMatchObject({ delay_days: 0, delay_hours: 0, send_condition: 'always' });
      steps.push(body.data.step.id);
    }
    await call('PATCH', `/campaigns/${id}/steps/${steps[2]}`, { delay_days: 5 });
    expect((await call('DELETE', `/campaigns/${id}/steps/${steps[1]}`)).body.data.id).toBe(steps[1]);
    const listed = (await call('GET', `/campaigns/${id}/steps`)).body.data.steps;
    expect(listed.map((step: Record<string, unknown>) => [step['index'], step['subject'], step['delay_days']])).toEqual(
      [
        [0, 'One', 0],
        [1, 'Three', 5],
      ],
    );
    expect(await events()).toHaveLength(3);
    expect((await call('PATCH', `/campaigns/${id}/steps/${steps[1]}`, {})).body.error.code).toBe('step_not_found');
    expect((await call('DELETE', `/campaigns/${id}/steps/none`)).body.error.code).toBe('step_not_found');
    for (const [method, path] of [
      ['GET', '/campaigns/none/steps'],
      ['DELETE', '/campaigns/none/steps/none'],
    ] as const) {
      expect((await call(method, path)).body.error.code).toBe('campaign_not_found');
    }
  });

  test('count what was sent, also after its contact was taken out', async () => {
    const { call } = await startLeadLex();
    const full = { key: 'wbk_full' };
    const sent = async () =>
      (await call('GET', '/campaigns/cmp_abc123/stats', undefined, full)).body.data.stats.sent_count;
    const before = await sent();
    expect(before).toBeGreaterThan(0);
    await call('DELETE', '/campaigns/cmp_abc123/contacts/123e4567-e89b-12d3-a456-426614174000', undefined, full);
    expect(await sent()).toBe(before);
    expect((await call('GET', '/campaigns/none/stats', undefined, full)).body.error.code).toBe('campaign_not_found');
  });

  test('are invisible to other workspaces', async () => {
    const { call } = await startLeadLex();
    const { id, contactIds } = await createDraft(call, 1);
    const stranger = { key: 'wbk_stranger' };
    expect((await call('GET', `/campaigns/${id}`, undefined, stranger)).status).toBe(404);
    const removal = await call('DELETE', `/campaigns/${id}/contacts/${contactIds[0]}`, undefined, stranger);
    expect(removal.body.error.code).toBe('campaign_not_found');
    expect(await enrolled(call, id)).toHaveLength(1);
  });
});
