import { expect, test } from 'vitest';
import { openSandbox } from './open-sandbox.ts';
import { newPostgresDatabase, postgresMissing } from './support/postgres.ts';

/** Text that no database makes smaller, of so many characters. */
function longText(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  }).join('');
}

test.skipIf(postgresMissing)('PostgreSQL refuses what is too long for its indexes as the vendors refuse', async () => {
  const database = await newPostgresDatabase();
  const leadlex = await openSandbox('leadlex', { database });
  const autosend = await openSandbox('autosend', { database });
  const email = `${longText(9000)}@example.org`;
  const name = longText(9000);
  const refused = [
    await leadlex.call('POST', '/v1/contacts', { body: { email } }),
    await leadlex.call('POST', '/v1/lists', { body: { name } }),
    await autosend.call('POST', '/contacts', { body: { email } }),
    await autosend.call('POST', '/contacts', { body: { email: 'ada@example.org', userId: name } }),
  ];
  expect(refused.map(({ status, body }) => [status, body.error.code])).toEqual([
    [400, 'validation_error'],
    [400, 'validation_error'],
    [400, 'VALIDATION_FAILED'],
    [400, 'VALIDATION_FAILED'],
  ]);
  expect((await autosend.call('POST', '/contacts', { body: { email: 'ada@example.org' } })).status).toBe(200);
});

test.skipIf(postgresMissing)('an idempotency key may be long on PostgreSQL, too', async () => {
  const { call } = await openSandbox('leadlex', { database: await newPostgresDatabase() });
  const headers = { 'idempotency-key': longText(8000) };
  const bulkDelete = () =>
    call('POST', '/v1/contacts/bulk-delete', { body: { contact_ids: ['contact-001'] }, headers });
  const replies = [await bulkDelete(), await bulkDelete()];
  expect(replies.map(({ body }) => body.data.deleted_count)).toEqual([1, 1]);
});
