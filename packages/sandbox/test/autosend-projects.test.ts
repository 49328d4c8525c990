import { describe, expect, it } from 'vitest';
import { firstDetail, startAutoSend } from './autosend-support.ts';

const account = { key: 'ASA_full' };
const first = '60d5ec49f1b2c72d9c8b4500';
const shop = '60d5ec49f1b2c72d9c8b1234';
const johnDoe = '507f1f77bcf86cd799439011';

describe('the key of an account', () => {
  it('works in the project its header names, which the key of that project sees too', async () => {
    const { call } = await startAutoSend();
    const path = `/contacts/${johnDoe}`;
    expect((await call('GET', path, undefined, { ...account, project: first })).body).toEqual(
      (await call('GET', path)).body,
    );
    const elsewhere = await call('GET', path, undefined, { ...account, project: shop });
    expect([elsewhere.status, elsewhere.body.error.code]).toEqual([404, 'CONTACT_NOT_FOUND']);
  });

  it('needs the header, and one of its own projects in it', async () => {
    const { call } = await startAutoSend();
    const { body } = await call('POST', '/account/projects', { name: 'Theirs' }, { key: 'ASA_stranger' });
    const lists = (project?: string) =>
      call('GET', '/contact-lists', undefined, { ...account, ...(project !== undefined && { project }) });
    const without = await lists();
    expect([without.status, without.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(without.body.error.message).toMatch(/^x-project-id /);
    for (const project of [body.data.id, 'unknown', '../x']) {
      const refused = await lists(project);
      expect([refused.status, refused.body.error.code]).toEqual([404, 'NOT_FOUND']);
    }
    const write = await call('POST', '/contact-lists', { name: 'A' }, { ...account, project: body.data.id });
    expect(write.status).toBe(404);
  });

  it('is the only one for projects', async () => {
    const { call } = await startAutoSend();
    for (const [method, path, body] of [
      ['GET', '/account/projects'],
      ['POST', '/account/projects', { name: 'Mine' }],
      ['GET', `/account/projects/${shop}`],
      ['DELETE', `/account/projects/${shop}`],
    ] as const) {
      const refused = await call(method, path, body);
      expect([refused.status, refused.body.error.message]).toEqual([403, 'An organization admin key is needed']);
    }
    expect((await call('GET', `/account/projects/${shop}`, undefined, account)).status).toBe(200);
  });
});

describe('a project', () => {
  it('is made with its domain, and empty', async () => {
    const { call } = await startAutoSend();
    const request = { name: 'Second shop', domain: 'second.example.com', regionKey: 'ap-south-1' };
    const { status, body } = await call('POST', '/account/projects', request, account);
    const { id } = body.data;
    expect([status, body.data]).toEqual([
      201,
      {
        id: expect.stringMatching(/^[\da-f]{24}$/),
        name: 'Second shop',
        domain: 'second.example.com',
        domains: [
          {
            id: expect.stringMatching(/^[\da-f]{24}$/),
            domain: 'second.example.com',
            verificationStatus: 'PENDING_CONFIGURATION',
          },
        ],
        regionKey: 'ap-south-1',
        industry: null,
        logo: null,
        address: null,
        trackingOpen: true,
        trackingClick: true,
      },
    ]);
    const inside = { ...account, project: id };
    const { lists } = (await call('GET', '/contact-lists', undefined, inside)).body.data;
    expect(lists).toMatchObject([{ id: 'GLOBAL_CONTACT_LIST', contactCount: 0 }]);
    const contact = await call('POST', '/contacts', { email: 'jane@example.com' }, inside);
    expect(contact.body.data.projectId).toBe(id);
    const [domain] = body.data.domains;
    expect((await call('GET', `/account/projects/${id}`, undefined, account)).body.data).toMatchObject({
      id,
      domains: [{ id: domain.id, domainName: 'second.example.com', regionKey: 'ap-south-1' }],
      createdAt: '2026-03-01T12:00:00.000Z',
    });
  });

  it('is listed with the others of the account', async () => {
    const { call } = await startAutoSend();
    await call('POST', '/account/projects', { name: 'Second shop' }, account);
    const namesOf = async (key: string) =>
      (await call('GET', '/account/projects', undefined, { key })).body.data.projects.map(
        ({ name }: { name: string }) => name,
      );
    expect(await namesOf('ASA_full')).toEqual(['Example Shop', 'First project', 'Second shop']);
    expect(await namesOf('ASA_stranger')).toEqual(['First project']);
  });

  it.each<[string, object, string]>([
    ['a name', {}, 'name'],
    ['a short name', { name: 'x'.repeat(101) }, 'name'],
    ['a bare domain', { name: 'A', domain: 'https://example.com/' }, 'domain'],
  ])('needs %s', async (_what, request, field) => {
    const { call } = await startAutoSend();
    const refused = await call('POST', '/account/projects', request, account);
    expect([refused.status, refused.body.error.code, firstDetail(refused).field]).toEqual([
      400,
      'VALIDATION_FAILED',
      field,
    ]);
  });

  it('takes everything with it, and its key is none any more', async () => {
    const { call } = await startAutoSend();
    await call('GET', '/contact-lists');
    const deleted = await call('DELETE', `/account/projects/${first}`, undefined, account);
    expect(deleted.body).toEqual({ success: true, message: 'Project deleted successfully' });
    expect((await call('GET', '/contact-lists')).status).toBe(401);
    expect((await call('GET', '/contact-lists', undefined, { ...account, project: first })).status).toBe(404);
    // A key that was not used before does not bring it back.
    expect((await call('GET', '/contact-lists', undefined, { key: 'AS_read_only' })).status).toBe(401);
    const { projects } = (await call('GET', '/account/projects', undefined, account)).body.data;
    expect(projects).toMatchObject([{ id: shop }]);
  });

  it.each(['GET', 'DELETE'])(
    'is unknown to %s with another id, and an id of another form is called so',
    async (method) => {
      const { call } = await startAutoSend();
      const { body } = await call('POST', '/account/projects', { name: 'Theirs' }, { key: 'ASA_stranger' });
      const foreign = await call(method, `/account/projects/${body.data.id}`, undefined, account);
      expect([foreign.status, foreign.body.error]).toEqual([404, { message: 'Project not found' }]);
      const malformed = await call(method, '/account/projects/shop', undefined, account);
      expect([malformed.status, malformed.body.error]).toEqual([400, [{ message: 'Invalid project id' }]]);
      const theirs = await call('GET', `/account/projects/${body.data.id}`, undefined, { key: 'ASA_stranger' });
      expect(theirs.status).toBe(200);
    },
  );
});
