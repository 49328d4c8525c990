import { describe, expect, it } from 'vitest';
import { type Call, firstDetail, startAutoSend } from './autosend-support.ts';

const welcome = '/templates/A-abc123def456ghi789jk';
const empty = { key: 'AS_empty' };

const create = async (call: Call, body: object, options?: { key: string }) =>
  (await call('POST', '/templates', body, options)).body.data;

describe('a template', () => {
  it('is made as it was given, for transactional mail written in code unless it says otherwise', async () => {
    const { call } = await startAutoSend();
    const given = { templateName: 'Receipt', subject: 'Order {{order_id}}', emailTemplate: '<p>Thanks</p>' };
    const data = await create(call, given);
    expect(data).toEqual({
      ...given,
      templateId: expect.stringMatching(/^A-[\da-f]{20}$/),
      templateType: 'transactional',
      builderType: 'code',
      createdAt: '2026-03-01T12:00:00.000Z',
      updatedAt: '2026-03-01T12:00:00.000Z',
    });
    const other = await create(call, { templateType: 'marketing', builderType: 'visual' });
    expect(other).toMatchObject({ templateType: 'marketing', builderType: 'visual' });
  });

  it('is read with its text and the variables it uses, and those it declares', async () => {
    const { call } = await startAutoSend();
    const { templateId } = await create(call, {
      subject: 'Order {{order_id}}',
      emailTemplate: '<style>p{}</style><p>Hello <b>{{ name }}</b></p><p>{{{items}}} {{#if paid}}Paid{{/if}}</p>',
      dynamicVariables: { name: 'there' },
    });
    const { data } = (await call('GET', `/templates/${templateId}`)).body;
    expect(data.plainTextTemplate).toBe('Hello {{ name }}\n{{{items}}} {{#if paid}}Paid{{/if}}');
    expect(data.dynamicVariables).toEqual({ order_id: 'string', name: 'there', items: 'string' });
    expect(data.projectId).toBe('60d5ec49f1b2c72d9c8b4500');
  });

  it.each(['<', '<style ', '<br ', '  \t'])('is read as fast when it is long and never ends a %j', async (piece) => {
    const { call } = await startAutoSend();
    const emailTemplate = `<p>Hello</p>${piece.repeat(500_000 / piece.length)}`;
    const { templateId } = await create(call, { emailTemplate });
    expect((await call('GET', `/templates/${templateId}`)).body.data.plainTextTemplate).toMatch(/^Hello/);
  });

  it.each([
    ['a <b class="x">bold</b> word', 'a bold word'],
    ['1 < 2 <br/>and 3 > 2', '1 < 2\nand 3 > 2'],
    ['<HEAD><title>No</title></HEAD><div>one</div> \t\n\n  <ul><li>two</li></ul>', 'one\ntwo'],
    ['<header>seen</header><script>if (a < b) hide()</script>', 'seen'],
  ])('has the text of %s', async (emailTemplate, text) => {
    const { call } = await startAutoSend();
    const { templateId } = await create(call, { emailTemplate });
    expect((await call('GET', `/templates/${templateId}`)).body.data.plainTextTemplate).toBe(text);
  });

  it('changes in what is given, and keeps the rest', async () => {
    const { clock, call } = await startAutoSend();
    const { data: before } = (await call('GET', welcome)).body;
    clock.now += 1000;
    expect((await call('PUT', welcome, { subject: 'Hi' })).body.data.subject).toBe('Hi');
    const { data: after } = (await call('GET', welcome)).body;
    expect(after).toEqual({ ...before, subject: 'Hi', updatedAt: '2026-03-01T12:00:01.000Z' });
  });

  it.each([
    ['POST', '/templates'],
    ['PUT', welcome],
  ])('takes a sender of the project only: %s', async (method, path) => {
    const { call } = await startAutoSend();
    const senderId = '60d5ec49f1b2c72d9c8b4567';
    expect((await call(method, path, { senderId })).status).toBe(200);
    const refused = await call(method, path, { senderId: 'unknown' });
    expect([refused.status, firstDetail(refused).field]).toEqual([400, 'senderId']);
  });

  it('is unknown to other projects and after its deletion, which then fails with a 400', async () => {
    const { call } = await startAutoSend();
    const foreign = await create(call, {}, empty);
    for (const [method, body] of [
      ['GET', undefined],
      ['PUT', { subject: 'Hi' }],
    ] as const) {
      const refused = await call(method, `/templates/${foreign.templateId}`, body);
      expect([refused.status, refused.body.error.code]).toEqual([404, 'NOT_FOUND']);
    }
    const failed = { message: 'Template delete failed', code: 'DELETE_TEMPLATE_FAILED', status: 400 };
    expect((await call('DELETE', `/templates/${foreign.templateId}`)).body.error).toEqual(failed);
    expect((await call('GET', `/templates/${foreign.templateId}`, undefined, empty)).status).toBe(200);
    expect((await call('DELETE', welcome)).body).toEqual({ success: true, message: 'Template successfully deleted.' });
    expect((await call('GET', welcome)).status).toBe(404);
    expect((await call('DELETE', welcome)).body.error).toEqual(failed);
  });

  it('stays while a campaign that is not over needs it', async () => {
    const { call } = await startAutoSend();
    const refused = await call('DELETE', '/templates/A-280fa451a7ca5cc17513');
    expect([refused.status, refused.body.error.code]).toEqual([400, 'DELETE_TEMPLATE_FAILED']);
    await call('POST', '/campaigns/60d5ec49f1b2c72d9c8b4567/abort');
    expect((await call('DELETE', '/templates/A-280fa451a7ca5cc17513')).status).toBe(200);
    // A draft is left without one, so it cannot be sent.
    const draft = '/campaigns/69d348dd0351e0c32be90342';
    expect((await call('GET', draft)).body.data).not.toHaveProperty('templateId');
    expect(firstDetail(await call('PATCH', draft, { publish: true })).field).toBe('templateId');
  });
});

describe('the search', () => {
  const namesOf = async (call: Call, query: string) => {
    const { templates, pagination } = (await call('GET', `/templates/search?${query}`, undefined, empty)).body.data;
    return [templates.map(({ templateName }: { templateName: string }) => templateName), pagination.total];
  };

  it('finds by name, subject and id, by type and by the whole name, without the HTML', async () => {
    const { call } = await startAutoSend();
    const { templateId } = await create(call, { templateName: 'Receipt', subject: 'Your order' }, empty);
    const html = { templateName: 'Orders of 100%', templateType: 'marketing', emailTemplate: '<p></p>' };
    await create(call, html, empty);
    expect(await namesOf(call, 'query=ORDER&templateType=transactional')).toEqual([['Receipt'], 1]);
    expect(await namesOf(call, `query=${templateId.slice(4, 18)}`)).toEqual([['Receipt'], 1]);
    expect(await namesOf(call, 'query=100%25')).toEqual([['Orders of 100%'], 1]);
    expect(await namesOf(call, 'templateName=Receipt')).toEqual([['Receipt'], 1]);
    expect(await namesOf(call, 'templateName=Rec')).toEqual([[], 0]);
    const all = (await call('GET', '/templates/search', undefined, empty)).body.data;
    expect(all.templates).toHaveLength(2);
    expect(JSON.stringify(all)).not.toContain('emailTemplate');
  });

  it('gives pages, the newest first', async () => {
    const { clock, call } = await startAutoSend();
    for (const templateName of ['A', 'B', 'C']) {
      await create(call, { templateName }, empty);
      clock.now += 1000;
    }
    expect(await namesOf(call, 'limit=2')).toEqual([['C', 'B'], 3]);
    expect(await namesOf(call, 'limit=2&page=2')).toEqual([['A'], 3]);
    const { data } = (await call('GET', '/templates/search?limit=2&page=3', undefined, empty)).body;
    expect(data).toEqual({ templates: [], pagination: { page: 3, limit: 2, total: 3, pages: 2 } });
  });
});
