import { describe, expect, it } from 'vitest';
import { type Call, firstDetail, startAutoSend } from './autosend-support.ts';

const welcome = '/automations/60d5ec49f1b2c72d9c8b9abc';
const entryCriteria = { type: 'contact_created' };
const wait = { stepId: 'wait', type: 'wait', nextStepId: 'mail', delay: { value: 0, unit: 'mins' } };
const email = { senderEmail: 'hello@example.com', subject: 'Hi', htmlTemplate: '<p>Hi</p>' };
const mail = { stepId: 'mail', type: 'email', email };
const create = async (call: Call, body: object) =>
  (await call('POST', '/automations', { name: 'A', entryCriteria, ...body })).body.data;

describe('an automation', () => {
  it('is a draft, or active, and read as it was given', async () => {
    const { call } = await startAutoSend();
    const given = {
      exitCriteria: { type: 'workflow_complete' },
      tags: ['x'],
      steps: [wait, mail],
      trackingOpen: false,
    };
    const data = await create(call, given);
    expect(data).toMatchObject({
      ...given,
      name: 'A',
      status: 'draft',
      entryCriteria,
      trackingClick: true,
      activeAt: null,
    });
    expect((await call('GET', `/automations/${data.id}`)).body.data).toEqual(data);
    const active = await create(call, { ...given, active: true });
    expect(active).toMatchObject({ status: 'active', activeAt: '2026-03-01T12:00:00.000Z' });
  });

  it.each<[string, object[]]>([
    ['first', [mail]],
    ['after another mail', [wait, mail, { ...mail, stepId: 'second' }]],
    ['in a branch', [{ stepId: 'b', type: 'branch', branches: [{ nextStepId: 'mail' }] }, wait, mail]],
  ])('sends no mail without waiting: %s', async (_place, steps) => {
    const { call } = await startAutoSend();
    const refused = await call('POST', '/automations', { name: 'A', entryCriteria, steps });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(firstDetail(refused).message).toBe('An email step needs a wait step before it');
    const { id } = await create(call, {});
    expect(await call('PATCH', `/automations/${id}`, { steps })).toMatchObject({ status: 400 });
  });

  it.each<[string, object[]]>([
    ['steps', []],
    ['the steps that others name', [wait]],
    ['what its mails consist of', [wait, { ...mail, email: { ...email, subject: undefined } }]],
  ])('is only activated with %s', async (_what, steps) => {
    const { call } = await startAutoSend();
    const refused = await call('POST', '/automations', { name: 'A', entryCriteria, steps, active: true });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    const { id } = await create(call, { steps });
    const resumed = await call('POST', `/automations/${id}/resume`);
    expect([resumed.status, resumed.body.error.code]).toEqual([400, 'CANNOT_ACTIVATE_AUTOMATION']);
    expect((await call('PATCH', `/automations/${id}`, { active: true })).status).toBe(400);
    expect((await call('GET', `/automations/${id}`)).body.data.status).toBe('draft');
    expect((await call('GET', '/automations')).body.data.pagination.total).toBe(2);
  });

  it('is paused and resumed, and changes only in between', async () => {
    const { clock, call } = await startAutoSend();
    const message = 'Only draft or paused workflows can be updated';
    const refused = await call('PATCH', welcome, { name: 'Hello' });
    expect(refused).toMatchObject({ status: 400, body: { success: false, error: { message } } });
    const paused = await call('POST', `${welcome}/pause`);
    expect(paused.body.data).toMatchObject({ status: 'paused', updatedAt: '2026-03-01T12:00:00.000Z' });
    const again = await call('POST', `${welcome}/pause`);
    expect([again.status, again.body.error.code]).toEqual([400, 'CANNOT_PAUSE_INACTIVE_AUTOMATION']);
    clock.now += 1000;
    const before = (await call('GET', welcome)).body.data;
    const updatedAt = '2026-03-01T12:00:01.000Z';
    expect((await call('PATCH', welcome, { tags: ['new'] })).body.data).toMatchObject({
      status: 'paused',
      tags: ['new'],
    });
    expect((await call('GET', welcome)).body.data).toEqual({ ...before, tags: ['new'], updatedAt });
    const resumed = (await call('POST', `${welcome}/resume`)).body.data;
    expect(resumed).toMatchObject({ status: 'active', activeAt: updatedAt });
    clock.now += 1000;
    expect((await call('POST', `${welcome}/resume`)).body.data).toEqual(resumed);
  });

  it('becomes a draft or active by a change', async () => {
    const { call } = await startAutoSend();
    await call('POST', `${welcome}/pause`);
    expect((await call('PATCH', welcome, { active: false })).body.data.status).toBe('draft');
    const active = (await call('PATCH', welcome, { active: true })).body.data;
    expect(active).toMatchObject({ status: 'active', activeAt: '2026-03-01T12:00:00.000Z' });
  });

  it('is listed by state and by all of the tags, in pages', async () => {
    const { clock, call } = await startAutoSend();
    clock.now += 1000;
    await create(call, { name: 'B', tags: ['shop'] });
    const list = async (query: string) => {
      const { workflowAutomations, pagination } = (await call('GET', `/automations?${query}`)).body.data;
      return [workflowAutomations.map(({ name }: { name: string }) => name), pagination.total, pagination.pages];
    };
    expect(await list('')).toEqual([['B', 'Welcome'], 2, 1]);
    expect(await list('status=active')).toEqual([['Welcome'], 1, 1]);
    expect(await list('tags=shop,onboarding')).toEqual([['Welcome'], 1, 1]);
    expect(await list('limit=1&page=2')).toEqual([['Welcome'], 2, 2]);
    expect(await list('limit=1&page=3')).toEqual([[], 2, 2]);
  });

  it('is unknown to other projects and after its deletion', async () => {
    const { call } = await startAutoSend();
    const asks = [
      ['GET', welcome, undefined],
      ['PATCH', welcome, { name: 'X' }],
      ['POST', `${welcome}/pause`, undefined],
      ['POST', `${welcome}/resume`, undefined],
      ['DELETE', welcome, undefined],
    ] as const;
    const codes = async (options?: { key: string }) => {
      const refusals = [];
      for (const [method, path, body] of asks) refusals.push(await call(method, path, body, options));
      return refusals.map(({ status, body }) => `${status} ${body.error.code}`);
    };
    const unknown = Array(asks.length).fill('404 WORKFLOW_NOT_FOUND');
    expect(await codes({ key: 'AS_empty' })).toEqual(unknown);
    expect((await call('DELETE', welcome)).body.message).toBe('Workflow automation deleted successfully');
    expect(await codes()).toEqual(unknown);
  });
});
