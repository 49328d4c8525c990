import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type OpenedSandbox, openSandbox, sample } from './open-sandbox.ts';

const day = 24 * 60 * 60 * 1000;

const remove = (call: OpenedSandbox['call'], contact_ids: readonly string[], key = 'k1', owner?: string) =>
  call('POST', '/v1/contacts/bulk-delete', { key: owner, body: { contact_ids }, headers: { 'idempotency-key': key } });

test('the same key replays the first result', async () => {
  const { call } = await openSandbox('leadlex');
  const first = await remove(call, [sample.jane]);
  const second = await remove(call, [sample.jane]);
  expect(second.body).toEqual(first.body);
  expect(first.body.data).toEqual({ deleted_count: 1, not_found_count: 0, errors: [] });
  const other = await remove(call, [sample.jane], 'k2');
  expect(other.body.data.not_found_count).toBe(1);
});

test('the same key with another body is refused and changes nothing', async () => {
  const { call } = await openSandbox('leadlex');
  await remove(call, [sample.jane]);
  const reply = await remove(call, [sample.john]);
  expect([reply.status, reply.body.error.code]).toEqual([400, 'validation_error']);
  expect((await call('GET', `/v1/contacts/${sample.john}`)).status).toBe(200);
});

test('a key is forgotten after 24 hours, and not before', async () => {
  const { call, clock } = await openSandbox('leadlex');
  await remove(call, [sample.jane]);
  clock.now += day - 1;
  expect((await remove(call, [sample.jane])).body.data.deleted_count).toBe(1);
  clock.now += 1;
  expect((await remove(call, [sample.jane])).body.data.not_found_count).toBe(1);
});

test('keys of one workspace mean nothing in another', async () => {
  const { call } = await openSandbox('leadlex');
  await remove(call, [sample.jane], 'k1', 'wbk_full');
  expect((await remove(call, [sample.john], 'k1', 'wbk_full.other')).body.data.deleted_count).toBe(1);
});

test('a refused call leaves its key free', async () => {
  const { call } = await openSandbox('leadlex');
  const merge = (duplicate: string) =>
    call('POST', '/v1/contacts/merge', {
      body: { primary_id: sample.jane, duplicate_ids: [duplicate] },
      headers: { 'idempotency-key': 'k1' },
    });
  expect((await merge('nobody')).status).toBe(404);
  expect((await merge(sample.john)).status).toBe(200);
});

test('two calls at once with one key have one effect', async () => {
  const { call } = await openSandbox('leadlex');
  const replies = await Promise.all(Array.from({ length: 5 }, () => remove(call, [sample.jane, sample.john])));
  for (const { body } of replies) expect(body.data).toEqual({ deleted_count: 2, not_found_count: 0, errors: [] });
});

test('a key survives a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const database = join(folder, 'state.db');
  const before = await openSandbox('leadlex', { database });
  const first = await remove(before.call, [sample.jane]);
  await before.sandbox.close();
  const { call } = await openSandbox('leadlex', { database });
  expect((await remove(call, [sample.jane])).body).toEqual(first.body);
});
