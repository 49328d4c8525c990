import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { magicKeyForms } from '../src/access/magic-keys.ts';
import { createSandbox } from '../src/index.ts';
import { openSandbox, sample } from './open-sandbox.ts';

const contact = `/v1/contacts/${sample.jane}`;

describe('a key without a meaning', () => {
  test('owns an empty workspace that nobody else sees', async () => {
    const { call } = await openSandbox('leadlex');
    const created = await call('POST', '/v1/contacts', { key: 'wbk_one', body: { full_name: 'Ada Lovelace' } });
    expect(created.status).toBe(201);
    const total = async (key: string) => (await call('GET', '/v1/contacts', { key })).body.meta.total;
    expect([await total('wbk_one'), await total('wbk_two'), await total('wbk_full')]).toEqual([1, 0, 8]);
    const foreign = `/v1/contacts/${created.body.data.id}`;
    expect((await call('GET', foreign, { key: 'wbk_two' })).status).toBe(404);
    await call('DELETE', foreign, { key: 'wbk_two' });
    expect(await total('wbk_one')).toBe(1);
  });

  test('begins with the sample data if the sandbox is told so', async () => {
    const { call } = await openSandbox('leadlex', { workspaces: 'seeded' });
    expect((await call('GET', '/v1/contacts', { key: 'wbk_one' })).body.meta.total).toBe(8);
  });

  test.each([
    ['none', { authorization: '' }],
    ['of another vendor', { authorization: 'Bearer AS_full' }],
    ['without a scheme', { authorization: 'wbk_full' }],
    ['without a text', { authorization: 'Bearer wbk_' }],
  ])('is refused when it is %s', async (_what, headers) => {
    const { call } = await openSandbox('leadlex');
    const reply = await call('GET', contact, { headers });
    expect([reply.status, reply.body.error.code]).toEqual([401, 'invalid_key']);
  });
});

describe('a key with a meaning', () => {
  test('full does everything, read_only reads', async () => {
    const { call } = await openSandbox('leadlex');
    expect((await call('GET', '/v1/lists', { key: 'wbk_read_only' })).status).toBe(200);
    const refused = await call('DELETE', contact, { key: 'wbk_read_only' });
    expect([refused.status, refused.body.error.code]).toEqual([403, 'insufficient_permissions']);
    const unlabelled = await call('POST', '/v1/contacts', { key: 'wbk_read_only', body: { full_name: 'A B' } });
    expect(unlabelled.status).toBe(403);
    expect((await call('DELETE', contact, { key: 'wbk_full' })).status).toBe(200);
  });

  test.each([
    ['contacts:delete', 'DELETE', contact],
    ['contacts:write', 'DELETE', `/v1/lists/${sample.conference}/contacts/${sample.jane}`],
    ['campaigns:write', 'DELETE', `/v1/campaigns/${sample.campaign}/contacts/${sample.jane}`],
    ['write:contacts', 'POST', '/v1/contacts/bulk-delete'],
  ])('without_%s is refused where the page names it, and nowhere else', async (permission, method, path) => {
    const { call } = await openSandbox('leadlex');
    const body = method === 'POST' ? { contact_ids: [sample.jane] } : undefined;
    const refused = await call(method, path, { key: `wbk_without_${permission}`, body });
    expect([refused.status, refused.body.error.code]).toEqual([403, 'insufficient_permissions']);
    expect((await call(method, path, { key: 'wbk_without_something:else', body })).status).toBe(200);
  });

  test('expired and rate_limited never get through', async () => {
    const { call } = await openSandbox('leadlex');
    const expired = await call('GET', contact, { key: 'wbk_expired' });
    expect([expired.status, expired.body.error.code]).toEqual([401, 'invalid_key']);
    const limited = await call('GET', contact, { key: 'wbk_rate_limited' });
    expect([limited.status, limited.body.error.code]).toEqual([429, 'rate_limited']);
  });

  test('rate_limited_after_2 gets through twice', async () => {
    const { call } = await openSandbox('leadlex');
    const statuses = [];
    for (let count = 0; count < 4; count += 1) {
      statuses.push((await call('GET', '/v1/lists', { key: 'wbk_rate_limited_after_2' })).status);
    }
    expect(statuses).toEqual([200, 200, 429, 429]);
  });

  test('printed in the samples sees the sample data, so that these work as printed', async () => {
    const { call } = await openSandbox('leadlex');
    const removed = `/v1/lists/${sample.conference}/contacts/${sample.jane}`;
    expect((await call('DELETE', removed, { key: 'wbk_your_api_key_here' })).status).toBe(200);
  });

  test('of one name see one workspace, of another name another', async () => {
    const { call } = await openSandbox('leadlex');
    await call('DELETE', contact, { key: 'wbk_full.billing' });
    expect((await call('GET', contact, { key: 'wbk_read_only.billing' })).status).toBe(404);
    expect((await call('GET', contact, { key: 'wbk_read_only' })).status).toBe(200);
  });

  test('is in the README with what it means', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| `([^`]+)` +\| (.*?) +\|$/gm)].map(([, spelling, meaning]) => [
      spelling,
      meaning,
    ]);
    for (const { spelling, meaning } of magicKeyForms) expect(rows).toContainEqual([spelling, meaning]);
  });
});

test('a vendor that there is none of is named', async () => {
  await expect(createSandbox({ vendor: 'acme' as never })).rejects.toThrow(
    'There is no vendor "acme". Allowed: leadlex, autosend.',
  );
});

test('after a reset a workspace begins anew', async () => {
  const { sandbox, call } = await openSandbox('leadlex');
  await call('DELETE', contact);
  await sandbox.reset();
  expect((await call('GET', contact)).status).toBe(200);
});

test('a reset forgets nothing of the other vendor', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = join(folder, 'state.db');
  const leadlex = await openSandbox('leadlex', { database });
  const autosend = await openSandbox('autosend', { database });
  const limited = { key: 'AS_rate_limited_after_1' };
  const made = await autosend.call('POST', '/contacts', { body: { email: 'ada@example.org' } });
  expect((await autosend.call('GET', '/contact-lists', limited)).status).toBe(200);
  await leadlex.call('GET', contact, { key: 'wbk_rate_limited_after_1' });
  await leadlex.sandbox.reset();
  expect((await leadlex.call('GET', contact, { key: 'wbk_rate_limited_after_1' })).status).toBe(200);
  expect((await autosend.call('GET', '/contact-lists', limited)).status).toBe(429);
  expect((await autosend.call('GET', `/contacts/${made.body.data.id}`)).status).toBe(200);
});

test('the request id is different on every reply, errors included', async () => {
  const { call } = await openSandbox('leadlex');
  const replies = [
    await call('GET', contact),
    await call('GET', contact),
    await call('GET', contact, { key: 'wbk_expired' }),
    await call('POST', '/v1/contacts', { body: {} }),
  ];
  const ids = replies.map(({ headers }) => headers.get('x-request-id'));
  expect(new Set(ids).size).toBe(4);
  expect(ids.every((id) => id !== null && id !== '')).toBe(true);
});

test('the same randomness makes the same ids', async () => {
  const seeded = () => {
    let state = 1;
    return () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
  };
  const make = async () => {
    const { call } = await openSandbox('leadlex', { random: seeded() });
    return (await call('POST', '/v1/contacts', { key: 'wbk_one', body: { full_name: 'A B' } })).body.data.id;
  };
  const id = await make();
  expect(await make()).toBe(id);
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
