// Checked by `npm run typecheck`: the calls below are never made.

import {
  type ContactsBulkDeleteInput,
  createLeadLexClient,
  type LeadLexErrorCodes,
  type LeadLexResources,
  type operations,
} from '@concordat/leadlex';
import { expect, expectTypeOf, test } from 'vitest';
import type { MethodNames } from './method-names.ts';

const leadlex = createLeadLexClient({ apiKey: 'k' });
const contact_id = '123e4567-e89b-12d3-a456-426614174000';

test('every operation is a method with a type, and has its error codes', () => {
  expectTypeOf<MethodNames<LeadLexResources>>().toEqualTypeOf<keyof operations>();
  expectTypeOf<keyof LeadLexErrorCodes>().toEqualTypeOf<keyof operations>();
  expectTypeOf<MethodNames<typeof leadlex.safe>>().toEqualTypeOf<keyof operations>();
});

test('calls that the contract knows compile, with optional values passed on', () => {
  const maybe: { dry_run?: boolean | undefined; key?: string | undefined } = {};
  const input: ContactsBulkDeleteInput = { contact_ids: [contact_id] };
  const calls = [
    () => leadlex.contacts.bulkDelete(input),
    () => leadlex.contacts.bulkDelete({ ...input, dry_run: maybe.dry_run }, { idempotencyKey: maybe.key }),
    () =>
      leadlex.contacts.delete({ id: contact_id }, { signal: undefined, timeout: 1000, headers: { 'x-trace': 't' } }),
    () => leadlex.lists.removeContact({ list_id: 'l', contact_id }),
    () => leadlex.campaigns.removeContact({ id: 'c', contact_id }),
    () => leadlex.safe.contacts.bulkDelete({ ...input, dry_run: undefined }, { idempotencyKey: 'once' }),
    () => leadlex.http.DELETE('/v1/contacts/{id}', { params: { path: { id: contact_id } } }),
    () => createLeadLexClient({ apiKey: 'k', baseUrl: undefined, fetch: undefined, timeout: undefined }),
  ];
  expect(calls).toHaveLength(8);
});

test('calls that the contract does not know do not compile', () => {
  const calls = [
    // @ts-expect-error an unknown field
    () => leadlex.contacts.bulkDelete({ contact_ids: [contact_id], force: true }),
    // @ts-expect-error a typing mistake in an optional field
    () => leadlex.contacts.bulkDelete({ contact_ids: [contact_id], dryrun: true }),
    // @ts-expect-error a typing mistake in a required field
    () => leadlex.lists.removeContact({ listId: 'l', contact_id }),
    // @ts-expect-error one of two required fields is missing
    () => leadlex.lists.removeContact({ list_id: 'l' }),
    // @ts-expect-error no input
    () => leadlex.contacts.delete(),
    // @ts-expect-error undefined for a required field
    () => leadlex.contacts.delete({ id: undefined }),
    // @ts-expect-error a text for a list
    () => leadlex.contacts.bulkDelete({ contact_ids: contact_id }),
    // @ts-expect-error a list of numbers for a list of texts
    () => leadlex.contacts.bulkDelete({ contact_ids: [1] }),
    // @ts-expect-error a text for a boolean
    () => leadlex.contacts.bulkDelete({ contact_ids: [contact_id], dry_run: 'true' }),
    // @ts-expect-error null for a boolean
    () => leadlex.contacts.bulkDelete({ contact_ids: [contact_id], dry_run: null }),
    // @ts-expect-error this operation documents no idempotency key
    () => leadlex.contacts.delete({ id: contact_id }, { idempotencyKey: 'once' }),
    // @ts-expect-error neither does its safe form
    () => leadlex.safe.lists.removeContact({ list_id: 'l', contact_id }, { idempotencyKey: 'once' }),
    // @ts-expect-error an unknown call option
    () => leadlex.contacts.delete({ id: contact_id }, { retries: 1 }),
    // @ts-expect-error an unknown method
    () => leadlex.contacts.deleteAll(),
    // @ts-expect-error an unknown method of the safe form
    () => leadlex.safe.contacts.deleteAll(),
    // @ts-expect-error an unknown resource
    () => leadlex.people.delete({ id: contact_id }),
    // @ts-expect-error an unknown path
    () => leadlex.http.DELETE('/v1/people/{id}', { params: { path: { id: contact_id } } }),
    // @ts-expect-error a method that the path does not have
    () => leadlex.http.PUT('/v1/contacts/bulk-delete', { body: { contact_ids: [contact_id] } }),
    // @ts-expect-error another vendor's option
    () => createLeadLexClient({ apiKey: 'k', projectId: 'p' }),
    // @ts-expect-error no key
    () => createLeadLexClient({}),
    // @ts-expect-error a field that the reply does not have
    async () => (await leadlex.contacts.bulkDelete({ contact_ids: [contact_id] })).data.deleted,
    // @ts-expect-error the data of a result that was not looked at
    async () => (await leadlex.safe.contacts.delete({ id: contact_id })).data,
  ];
  expect(calls).toHaveLength(22);
});

test('a switch over the codes of a result has to name them all', () => {
  type Removal = Awaited<ReturnType<typeof leadlex.safe.lists.removeContact>>;

  const complete = (result: Removal) => {
    if (result.ok) return result.data.data.list_id;
    switch (result.code) {
      case 'list_not_found':
      case 'membership_not_found':
      case 'invalid_key':
      case 'insufficient_permissions':
      case 'rate_limited':
        return result.error.kind;
      case 'undocumented':
        return String(result.error.status);
      case 'no_response':
        return result.error.name;
      case 'invalid_input':
        return result.error.field;
      default:
        return result satisfies never;
    }
  };
  const incomplete = (result: Exclude<Removal, { ok: true }>) => {
    switch (result.code) {
      case 'list_not_found':
      case 'invalid_key':
      case 'insufficient_permissions':
      case 'rate_limited':
      case 'undocumented':
      case 'no_response':
      case 'invalid_input':
        return 1;
      default:
        // @ts-expect-error membership_not_found is missing
        return result satisfies never;
    }
  };
  const foreign = (result: Exclude<Removal, { ok: true }>) => {
    // @ts-expect-error a code of another operation
    return result.code === 'campaign_not_found';
  };
  expect([complete, incomplete, foreign]).toHaveLength(3);
});
