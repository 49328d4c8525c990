import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Call, firstDetail, receiveEvents, startAutoSend } from './autosend-support.ts';

const newsletter = '60d5ec49f1b2c72d9c8b4567';
const gmail = '60d5ec49f1b2c72d9c8b4568';
const paused = '/campaigns/60d5ec49f1b2c72d9c8b4567';
const draft = '/campaigns/69d348dd0351e0c32be90342';
const sent = '/campaigns/69d348dd0351e0c32be90341';
const news = {
  name: 'News',
  subject: 'What is new',
  from: { email: 'news@example.com', name: 'News' },
  templateId: 'A-280fa451a7ca5cc17513',
  toLists: [newsletter],
};

const create = async (call: Call, body: object): Promise<string> =>
  `/campaigns/${(await call('POST', '/campaigns', { ...news, ...body })).body.data.id}`;
const read = async (call: Call, path: string) => (await call('GET', path)).body.data;

/** Who got mail, in order. */
async function receiveMails(started: Awaited<ReturnType<typeof startAutoSend>>) {
  const events = await receiveEvents(started);
  return async () => {
    await started.sandbox.deliver();
    const mails = (await events()).filter(({ type }) => type === 'email.sent');
    return mails.map(({ data }) => (data['to'] as { email: string }).email);
  };
}

describe('a campaign', () => {
  it('is a draft until it is published, and is read with its template, lists and counts', async () => {
    const { clock, call } = await startAutoSend();
    const { data } = (await call('POST', '/campaigns', { ...news, excludeLists: [gmail] })).body;
    const toLists = [{ id: newsletter, name: 'Newsletter', type: 'list', contactCount: 4 }];
    expect(data).toMatchObject({ name: 'News', status: 'draft', sendMode: 'immediate', toLists, source: 'api' });
    clock.now += 10 * 60_000;
    const whole = await read(call, `/campaigns/${data.id}`);
    expect(whole).toMatchObject({
      ...data,
      from: news.from,
      templateId: news.templateId,
      template: { templateId: news.templateId, templateName: 'News', emailTemplate: expect.stringContaining('<h1>') },
      excludeLists: [{ id: gmail, name: 'Gmail addresses', type: 'segment', contactCount: 2 }],
      sendNow: false,
      sentAt: null,
      sendToGlobalList: false,
      unsubscribeGroupId: null,
      metrics: { sent: 0, processedCount: 0, totalContacts: 3 },
    });
  });

  it.each<[string, object, string]>([
    ['content', { templateId: undefined }, 'templateId'],
    ['a template there is', { templateId: 'A-unknown' }, 'templateId'],
    ['lists there are', { toLists: [newsletter, 'unknown'] }, 'toLists[1]'],
    ['lists to leave out that there are', { excludeLists: ['GLOBAL_CONTACT_LIST'] }, 'excludeLists[0]'],
    ['a suppression group there is', { unsubscribeGroupId: 'ZZZZZ' }, 'unsubscribeGroupId'],
    ['a time that is one', { scheduledAt: 'tomorrow' }, 'scheduledAt'],
    ['a time where it is scheduled', { sendMode: 'scheduled', publish: true }, 'scheduledAt'],
    ['a name', { name: '' }, 'name'],
  ])('needs %s', async (_what, change, field) => {
    const { call } = await startAutoSend();
    const refused = await call('POST', '/campaigns', { ...news, ...change });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(firstDetail(refused).field).toBe(field);
  });

  it('overwrites its template with its own HTML, and makes one where it has none', async () => {
    const { call } = await startAutoSend();
    const own = await read(call, await create(call, { templateId: undefined, htmlTemplate: '<p>Own</p>' }));
    expect(own.template).toMatchObject({
      templateName: 'News',
      templateType: 'marketing',
      emailTemplate: '<p>Own</p>',
    });
    const path = await create(call, { htmlTemplate: '<p>Over</p>' });
    const html = async () => (await read(call, `/templates/${news.templateId}`)).emailTemplate;
    expect(await html()).toBe('<p>Over</p>');
    await call('PATCH', path, { htmlTemplate: '<p>Again</p>' });
    expect(await html()).toBe('<p>Again</p>');
  });

  it('is listed by state and page, the newest first', async () => {
    const { call } = await startAutoSend();
    const list = async (query = '') => {
      const { campaigns, pagination } = (await call('GET', `/campaigns?${query}`)).body.data;
      return [campaigns.map(({ status }: { status: string }) => status), pagination];
    };
    expect(await list()).toEqual([['draft', 'paused', 'sent'], { page: 1, limit: 20, total: 3, totalPages: 1 }]);
    expect(await list('status=paused')).toEqual([['paused'], { page: 1, limit: 20, total: 1, totalPages: 1 }]);
    expect(await list('limit=2&page=2')).toEqual([['sent'], { page: 2, limit: 2, total: 3, totalPages: 2 }]);
    expect(await list('page=9')).toEqual([[], { page: 9, limit: 20, total: 3, totalPages: 1 }]);
  });

  it('is copied as a draft that sends nothing', async () => {
    const { call } = await startAutoSend();
    const { data } = (await call('POST', `${sent}/duplicate`)).body;
    const original = await read(call, sent);
    expect(await read(call, `/campaigns/${data.id}`)).toEqual({
      ...original,
      id: data.id,
      name: `${original.name} (copy)`,
      status: 'draft',
      sendNow: false,
      sentAt: null,
      createdAt: '2026-03-01T12:00:00.000Z',
      updatedAt: '2026-03-01T12:00:00.000Z',
      metrics: { ...original.metrics, sent: 0, delivered: 0, processedCount: 0, totalContacts: 4 },
    });
  });

  it('is unknown to other projects and after its deletion', async () => {
    const { call } = await startAutoSend();
    const asks = [
      ['GET', draft],
      ['PATCH', draft],
      ['POST', `${draft}/duplicate`],
      ['POST', `${draft}/abort`],
      ['POST', `${draft}/pause`],
      ['POST', `${draft}/resume`],
      ['DELETE', draft],
    ] as const;
    const ask = (method: string, path: string, options?: object) =>
      call(method, path, method === 'PATCH' ? { subject: 'Hi' } : undefined, options);
    for (const [method, path] of asks) {
      const refused = await ask(method, path, { key: 'AS_empty' });
      expect([refused.status, refused.body.error.code]).toEqual([404, 'NOT_FOUND']);
    }
    const id = draft.slice('/campaigns/'.length);
    expect((await call('DELETE', draft)).body).toEqual({ success: true, data: { id, deleted: true } });
    for (const [method, path] of asks) expect((await ask(method, path)).status).toBe(404);
  });
});

describe('sending', () => {
  it('begins 120 seconds after creation, to those who are on the lists then', async () => {
    const started = await startAutoSend();
    const { clock, call } = started;
    const mails = await receiveMails(started);
    const path = await create(call, { sendNow: true, excludeLists: [gmail] });
    clock.now += 119_999;
    expect((await read(call, path)).status).toBe('sending');
    expect(await mails()).toEqual([]);
    const emails = ['john@example.com'];
    await call('POST', `/contact-lists/${newsletter}/contacts/remove`, { emails });
    await call('POST', '/suppression-groups/emails/suppress', { emails: ['amara.okafor@example.net'], isGlobal: true });
    clock.now += 1;
    expect(await mails()).toEqual(['jane@example.com']);
    expect(await read(call, path)).toMatchObject({
      status: 'sent',
      sentAt: '2026-03-01T12:02:00.000Z',
      metrics: { sent: 1, delivered: 1, suppressed: 1, processedCount: 2, totalContacts: 2 },
    });
  });

  it('tells which campaign, template and subject a mail is of', async () => {
    const started = await startAutoSend();
    const { clock, call, sandbox } = started;
    const events = await receiveEvents(started);
    const id = (await create(call, { subject: undefined, sendNow: true })).slice('/campaigns/'.length);
    clock.now += 120_000;
    await sandbox.deliver();
    const [first, second] = await events();
    const data = {
      emailId: expect.stringMatching(/^[\da-f]{24}$/),
      from: 'news@example.com',
      to: { email: 'jane@example.com', name: 'Jane Doe' },
      subject: 'What is new',
      test: false,
      campaignId: id,
      templateId: news.templateId,
    };
    expect([first, second]).toEqual([
      { type: 'email.sent', data },
      { type: 'email.delivered', data },
    ]);
  });

  it('happens at its time, which can be moved and withdrawn', async () => {
    const started = await startAutoSend();
    const { clock, call } = started;
    const mails = await receiveMails(started);
    const time = { scheduledAt: '2026-03-01T14:00:00', timezone: 'America/New_York' };
    const path = await create(call, { ...time, sendToGlobalList: true });
    expect(await read(call, path)).toMatchObject({ status: 'draft', scheduledAt: '2026-03-01T14:00:00.000Z' });
    expect((await call('PATCH', path, { publish: true })).body.data).toMatchObject({
      status: 'scheduled',
      sendMode: 'scheduled',
    });
    await call('PATCH', path, { publish: false });
    clock.now = Date.parse('2026-03-01T15:00:00Z');
    expect([(await read(call, path)).status, await mails()]).toEqual(['draft', []]);
    await call('PATCH', path, { scheduledAt: '2026-03-02T12:00:00+01:00', publish: true });
    await call('PATCH', path, { scheduledAt: '2026-03-03T12:00:00+01:00' });
    clock.now = Date.parse('2026-03-03T10:59:59.999Z');
    expect([(await read(call, path)).status, await mails()]).toEqual(['scheduled', []]);
    clock.now += 1;
    expect(await mails()).toHaveLength(6);
    expect(await read(call, path)).toMatchObject({ status: 'sent', sentAt: '2026-03-03T11:00:00.000Z' });
  });

  it('begins at once where a campaign is changed to be sent now', async () => {
    const started = await startAutoSend();
    const mails = await receiveMails(started);
    const path = await create(started.call, { scheduledAt: '2027-01-01T00:00:00Z', publish: true });
    const { data } = (await started.call('PATCH', path, { sendNow: true })).body;
    expect([data.status, data.sendMode]).toEqual(['sending', 'immediate']);
    expect(await mails()).toHaveLength(4);
    expect((await read(started.call, path)).status).toBe('sent');
  });

  it('takes days where it is gradual: 10 mails, then 20; each address once', async () => {
    const started = await startAutoSend();
    const { clock, call } = started;
    const emails = Array.from({ length: 40 }, (_, index) => `${String(index).padStart(2, '0')}@example.com`);
    const { id } = (await call('POST', '/contact-lists', { name: 'Many' })).body.data;
    await call('POST', '/contact-lists/contacts/bulk-add', { contactListId: id, emails });
    const mails = await receiveMails(started);
    const toLists = [id, id];
    const path = await create(call, { toLists, sendMode: 'gradual', publish: true });
    const counts: unknown[] = [];
    clock.now += 120_000;
    for (let day = 0; day < 4; day += 1) {
      const { status, metrics } = await read(call, path);
      counts.push([status, metrics.sent, metrics.totalContacts]);
      // What is being delivered when the clock jumps would be delivered again.
      await started.sandbox.idle();
      clock.now += 24 * 60 * 60 * 1000;
    }
    expect(counts).toEqual([
      ['sending_gradual', 10, 40],
      ['sending_gradual', 30, 40],
      ['sent', 40, 40],
      ['sent', 40, 40],
    ]);
    expect((await mails()).sort()).toEqual(emails);
  });

  it('stops with a pause, and goes on where it stopped', async () => {
    const started = await startAutoSend();
    const { clock, call } = started;
    const mails = await receiveMails(started);
    const path = await create(call, { sendNow: true });
    clock.now += 60_000;
    expect((await call('POST', `${path}/pause`)).body.data.status).toBe('paused');
    clock.now += 30_000;
    expect((await call('POST', `${path}/resume`)).body.data.status).toBe('sending');
    expect(await mails()).toEqual([]);
    clock.now += 30_000;
    expect(await mails()).toHaveLength(4);
    expect(await read(call, path)).toMatchObject({
      status: 'sent',
      pausedAt: '2026-03-01T12:01:00.000Z',
      resumedAt: '2026-03-01T12:01:30.000Z',
    });
    // The sample campaign was paused when half of it had been sent.
    await call('POST', `${paused}/resume`);
    expect((await mails()).slice(4)).toEqual(['tomasz.wisniewski@gmail.com', 'amara.okafor@example.net']);
    expect((await read(call, paused)).metrics).toMatchObject({ sent: 4, totalContacts: 4 });
  });

  it('ends with the campaign, or with its lists', async () => {
    const started = await startAutoSend();
    const { clock, call } = started;
    const mails = await receiveMails(started);
    const aborted = await create(call, { sendNow: true });
    const deleted = await create(call, { sendNow: true });
    const listless = await create(call, { sendNow: true });
    expect((await call('POST', `${aborted}/abort`)).body.data.status).toBe('aborted');
    await call('DELETE', deleted);
    await call('DELETE', `/contact-lists/${newsletter}`);
    clock.now += 120_000;
    expect(await mails()).toEqual([]);
    expect(await read(call, aborted)).toMatchObject({ status: 'aborted', abortedAt: '2026-03-01T12:00:00.000Z' });
    expect(await read(call, listless)).toMatchObject({ status: 'sent', toLists: [], metrics: { totalContacts: 0 } });
  });

  it('happens without a request, once its time comes', async () => {
    const { sandbox, call } = await startAutoSend({ now: Date.now });
    const events = await receiveEvents({ sandbox, call });
    await create(call, { scheduledAt: new Date(Date.now() + 50).toISOString(), sendMode: 'scheduled', publish: true });
    await expect.poll(async () => (await events()).length, { timeout: 5000 }).toBe(8);
  });
});

it('goes on with what was planned when a file is opened again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'concordat-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const database = join(folder, 'autosend.db');
  const first = await startAutoSend({ database });
  const events = await receiveEvents(first);
  const path = await create(first.call, { sendNow: true });
  await first.sandbox.close();
  const later = Date.parse('2026-03-01T13:00:00Z');
  const second = await startAutoSend({ database, now: () => later });
  await expect.poll(async () => (await events()).length).toBe(8);
  expect(await read(second.call, path)).toMatchObject({ status: 'sent', sentAt: '2026-03-01T12:02:00.000Z' });
});

describe('the state of a campaign', () => {
  const actions = ['abort', 'pause', 'resume'] as const;
  const make = {
    draft: async (call: Call) => create(call, {}),
    scheduled: async (call: Call) => create(call, { scheduledAt: '2027-01-01T00:00:00Z', publish: true }),
    sending: async (call: Call) => create(call, { sendNow: true }),
    sending_gradual: async (call: Call) => create(call, { sendNow: true, sendMode: 'gradual' }),
    paused: async () => paused,
    aborted: async (call: Call) => {
      await call('POST', `${paused}/abort`);
      return paused;
    },
    sent: async () => sent,
  };

  // What each of the actions gives: a state, or a refusal.
  it.each([
    ['draft', [400, 400, 400], 200],
    ['scheduled', ['aborted', 400, 400], 200],
    ['sending', ['aborted', 'paused', 400], 400],
    ['sending_gradual', ['aborted', 'paused', 400], 400],
    ['paused', ['aborted', 'paused', 'sending'], 200],
    ['aborted', ['aborted', 400, 400], 400],
    ['sent', [400, 400, 400], 400],
  ] as const)('%s allows what makes sense', async (state, expected, change) => {
    for (const [index, action] of actions.entries()) {
      const { call } = await startAutoSend();
      const path = await make[state](call);
      expect((await read(call, path)).status).toBe(state);
      const { status, body } = await call('POST', `${path}/${action}`);
      expect(status === 200 ? body.data.status : status).toBe(expected[index]);
      if (status === 400) expect(body.error.message).toContain(`is ${state}`);
    }
    const { call } = await startAutoSend();
    const path = await make[state](call);
    const changed = await call('PATCH', path, { subject: 'Another' });
    expect(changed.status).toBe(change);
    if (change === 200) expect(changed.body.data).toMatchObject({ status: state, subject: 'Another' });
  });

  it('of a gradual campaign goes on as gradual', async () => {
    const { call } = await startAutoSend();
    const path = await make.sending_gradual(call);
    await call('POST', `${path}/pause`);
    expect((await call('POST', `${path}/resume`)).body.data.status).toBe('sending_gradual');
  });

  it('stays the same when a campaign is paused or aborted twice', async () => {
    const { clock, call } = await startAutoSend();
    for (const [action, field] of [
      ['pause', 'pausedAt'],
      ['abort', 'abortedAt'],
    ] as const) {
      await call('POST', `${paused}/${action}`);
      const before = await read(call, paused);
      clock.now += 1000;
      await call('POST', `${paused}/${action}`);
      expect((await read(call, paused))[field]).toBe(before[field]);
    }
  });
});
