import { expect, test } from 'vitest';
import { startAutoSend } from './autosend-support.ts';
import { openSandbox, sample } from './open-sandbox.ts';

test('a body that is nested too deeply is refused, whatever it is nested in', async () => {
  const { call } = await openSandbox('leadlex');
  const nested = (levels: number, inner: unknown = 1) => {
    let value = inner;
    for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
    return { type: 'call', title: 'x', metadata: { value } };
  };
  expect((await call('POST', '/v1/activities', { body: nested(498) })).status).toBe(201);
  const refused = await call('POST', '/v1/activities', { body: nested(499) });
  expect([refused.status, refused.headers.get('x-sandbox')]).toEqual([400, 'problem']);
  expect(refused.body.type).toBe('urn:concordat:sandbox:malformed_request');
  expect((await call('POST', '/v1/activities', { body: nested(2000) })).status).toBe(400);
  // Brackets within texts, and many that are not nested, are no nesting.
  expect((await call('POST', '/v1/activities', { body: nested(1, '[{"\\'.repeat(2000)) })).status).toBe(201);
  expect((await call('POST', '/v1/activities', { body: nested(1, Array(2000).fill([])) })).status).toBe(201);
});

test('fields that the contract does not know are neither kept nor shown', async () => {
  const { call } = await openSandbox('leadlex');
  const body = JSON.parse('{"type":"call","title":"x","id":"chosen","__proto__":{"odd":1},"metadata":{"free":1}}');
  const made = await call('POST', '/v1/activities', { body });
  expect(made.status).toBe(201);
  expect(made.body.data.activity).toMatchObject({ title: 'x', metadata: { free: 1 } });
  expect(made.body.data.activity.id).not.toBe('chosen');
  const shown = await call('PATCH', `/v1/contacts/${sample.jane}`, { body: { phone: '1', owner: 'me' } });
  expect([shown.status, shown.body.data.phone, shown.body.data.owner]).toEqual([200, '1', undefined]);
});

test('a key of an account is told that it needs a project, in the form of every operation', async () => {
  const { call } = await startAutoSend();
  for (const [method, path] of [
    ['DELETE', '/templates/A-abc123def456ghi789jk'],
    ['GET', '/contact-lists'],
  ] as const) {
    const refused = await call(method, path, undefined, { key: 'ASA_full' });
    expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringContaining('x-project-id')]);
  }
});
