import { describe, expect, it } from 'vitest';
import { firstDetail, startAutoSend } from './autosend-support.ts';

const sample = '60d5ec49f1b2c72d9c8b4567';
const empty = { key: 'AS_empty' };

describe('a sender', () => {
  it('needs a verified domain', async () => {
    const { call } = await startAutoSend();
    const create = (email: string, options?: object) => call('POST', '/senders', { email }, options);
    const refused = { status: 400, body: { success: false, error: 'Domain is not verified' } };
    expect(await create('a@shop.example.org')).toMatchObject(refused);
    expect(await create('a@sub.news.example.net')).toMatchObject(refused);
    expect(await create('a@news.example.net', empty)).toMatchObject(refused);
    await call('POST', '/domains/60d5ec49f1b2c72d9c8b1112/verify');
    expect((await create('A@Shop.Example.org')).body).toEqual({
      success: true,
      data: {
        sender: { id: expect.stringMatching(/^[\da-f]{24}$/), email: 'a@shop.example.org' },
        projectId: '60d5ec49f1b2c72d9c8b4500',
      },
      message: 'Authenticated sender added successfully',
    });
  });

  it('exists once', async () => {
    const { call } = await startAutoSend();
    const again = await call('POST', '/senders', { email: 'Hello@news.example.net' });
    expect(again).toMatchObject({ status: 400, body: { success: false, error: 'Sender already exists' } });
    const malformed = await call('POST', '/senders', { email: 'news' });
    expect(malformed).toMatchObject({ status: 400, body: { error: { code: 'VALIDATION_FAILED' } } });
  });

  it('is read and listed until it is deleted', async () => {
    const { call } = await startAutoSend();
    const sender = {
      id: sample,
      email: 'hello@news.example.net',
      name: 'Example News',
      replyTo: 'support@example.com',
    };
    expect((await call('GET', `/senders/${sample}`)).body.data).toEqual(sender);
    expect((await call('GET', '/senders')).body.data).toEqual({ senders: [sender] });
    expect((await call('GET', '/senders', undefined, empty)).body.data).toEqual({ senders: [] });
    for (const method of ['GET', 'DELETE']) {
      const refused = await call(method, `/senders/${sample}`, undefined, empty);
      expect(refused).toMatchObject({ status: 404, body: { success: false, error: 'Sender not found' } });
    }
    const message = 'Authenticated sender deleted successfully';
    expect((await call('DELETE', `/senders/${sample}`)).body).toEqual({ success: true, message });
    expect((await call('GET', `/senders/${sample}`)).status).toBe(404);
  });

  it.each([
    ['its address', { from: { email: 'Hello@News.example.net' }, templateId: 'A-abc123def456ghi789jk' }],
    ['its template', { templateId: 'A-abc123def456ghi789jk' }],
  ])('stays while a campaign that is not over has %s', async (_what, content) => {
    const { call } = await startAutoSend();
    await call('PUT', '/templates/A-abc123def456ghi789jk', { senderId: sample });
    const { id } = (await call('POST', '/campaigns', { name: 'News', sendNow: true, ...content })).body.data;
    const refused = await call('DELETE', `/senders/${sample}`);
    expect(refused).toMatchObject({
      status: 400,
      body: { success: false, error: 'Sender is used by active campaigns or automations' },
    });
    await call('POST', `/campaigns/${id}/abort`);
    expect((await call('DELETE', `/senders/${sample}`)).status).toBe(200);
  });
});

it('a sender stays while an active automation sends from it', async () => {
  const { call } = await startAutoSend();
  const { id } = (await call('POST', '/senders', { email: 'hello@example.com' })).body.data.sender;
  expect(await call('DELETE', `/senders/${id}`)).toMatchObject({ status: 400 });
  await call('POST', '/automations/60d5ec49f1b2c72d9c8b9abc/pause');
  expect((await call('DELETE', `/senders/${id}`)).status).toBe(200);
});

describe('a domain', () => {
  it('is added in the region of the project, with the records to enter', async () => {
    const { call } = await startAutoSend();
    const { data } = (await call('POST', '/domains', { domain: 'New.Example.org' })).body;
    expect(data).toMatchObject({
      domainName: 'new.example.org',
      verificationStatus: 'PENDING_CONFIGURATION',
      ownershipVerified: false,
      dkimEnabled: false,
      createdAt: '2026-03-01T12:00:00.000Z',
      lastCheckedAt: null,
      verifiedAt: null,
      regionKey: 'us-east-1',
      dnsRecords: { ownership: { name: '_autosend.new.example.org', type: 'TXT' } },
    });
    expect((await call('GET', `/domains/${data.id}`)).body.data).toEqual(data);
    expect((await call('GET', '/domains')).body.data.domains).toContainEqual(data);
    const project = await call(
      'POST',
      '/account/projects',
      { name: 'P', regionKey: 'ap-south-1' },
      { key: 'ASA_full' },
    );
    const inside = { key: 'ASA_full', project: project.body.data.id };
    expect((await call('POST', '/domains', { domain: 'a.example' }, inside)).body.data.regionKey).toBe('ap-south-1');
    const there = await call('POST', '/domains', { domain: 'b.example', regionKey: 'eu-central-1' }, inside);
    expect(there.body.data.regionKey).toBe('eu-central-1');
    expect((await call('GET', '/domains', undefined, inside)).body.data.domains).toHaveLength(2);
  });

  it.each(['news.example.net', 'News.Example.net', 'https://example.org', 'example', `${'a'.repeat(250)}.org`])(
    'is not added as %s',
    async (domain) => {
      const { call } = await startAutoSend();
      const refused = await call('POST', '/domains', { domain });
      expect([refused.status, refused.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
      expect(firstDetail(refused).field).toBe('domain');
    },
  );

  it('is verified when its records are looked for, and reading does not look', async () => {
    const { clock, call } = await startAutoSend();
    const { id } = (await call('POST', '/domains', { domain: 'new.example.org' })).body.data;
    clock.now += 60_000;
    expect((await call('GET', `/domains/${id}`)).body.data.verificationStatus).toBe('PENDING_CONFIGURATION');
    const { data, message } = (await call('POST', `/domains/${id}/verify`)).body;
    expect([data.verificationStatus, data.dkimEnabled, message]).toEqual([
      'VERIFIED',
      true,
      'Domain verification status updated',
    ]);
    const at = '2026-03-01T12:01:00.000Z';
    expect(data.domain).toMatchObject({ verificationStatus: 'VERIFIED', lastCheckedAt: at, verifiedAt: at });
    clock.now += 60_000;
    const again = (await call('POST', `/domains/${id}/verify`)).body.data.domain;
    expect(again).toMatchObject({ lastCheckedAt: '2026-03-01T12:02:00.000Z', verifiedAt: at });
    expect((await call('GET', `/domains/${id}`)).body.data).toEqual(again);
  });

  it('that no name server can know is never verified', async () => {
    const { call } = await startAutoSend();
    const { id } = (await call('POST', '/domains', { domain: 'shop.invalid' })).body.data;
    const { data } = (await call('POST', `/domains/${id}/verify`)).body;
    expect(data.domain).toMatchObject({
      verificationStatus: 'PENDING_CONFIGURATION',
      lastCheckedAt: '2026-03-01T12:00:00.000Z',
      verifiedAt: null,
    });
  });

  it('is unknown to other projects and after its deletion', async () => {
    const { call } = await startAutoSend();
    const path = '/domains/60d5ec49f1b2c72d9c8b1111';
    const asks = [
      ['GET', path],
      ['POST', `${path}/verify`],
      ['DELETE', path],
    ] as const;
    for (const [method, where] of asks) {
      const refused = await call(method, where, undefined, empty);
      expect([refused.status, refused.body.error.code]).toEqual([404, 'NOT_FOUND']);
    }
    expect((await call('DELETE', path)).body).toEqual({ success: true, data: null });
    for (const [method, where] of asks) expect((await call(method, where)).status).toBe(404);
    expect((await call('GET', `/senders/${sample}`)).status).toBe(200);
    expect((await call('GET', '/domains/NEWS')).body.error.code).toBe('VALIDATION_FAILED');
  });
});
