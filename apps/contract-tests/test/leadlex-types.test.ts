// Checked by `npm run typecheck`: the calls below are never made.

import {
  type ByteStream,
  type ContactsBulkDeleteInput,
  createLeadLexClient,
  type LeadLexErrorCodes,
  type LeadLexResources,
  type LexiStreamEvent,
  type operations,
  type Result,
  type WebhookEvent,
} from '@concordat/leadlex';
import { expect, expectTypeOf, test } from 'vitest';
import type { CalledOperations, MethodNames } from './method-names.ts';

const leadlex = createLeadLexClient({ apiKey: 'k' });
const contact_id = '123e4567-e89b-12d3-a456-426614174000';

test('every operation is a method with a type, and has its error codes', () => {
  expectTypeOf<MethodNames<LeadLexResources>>().toEqualTypeOf<CalledOperations<operations>>();
  expectTypeOf<keyof LeadLexErrorCodes>().toEqualTypeOf<CalledOperations<operations>>();
  expectTypeOf<MethodNames<typeof leadlex.safe>>().toEqualTypeOf<CalledOperations<operations>>();
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

test('values that the contract does not list do not compile', () => {
  const entity_id = contact_id;
  const calls = [
    () => leadlex.documents.link({ id: 'd', entity_type: 'contact', entity_id }),
    // @ts-expect-error an unknown kind of record
    () => leadlex.documents.link({ id: 'd', entity_type: 'invoice', entity_id }),
    () => leadlex.webhooks.listLogs({ id: 'w', status: undefined }),
    // @ts-expect-error an unknown status
    () => leadlex.webhooks.listLogs({ id: 'w', status: 'delivered' }),
    // @ts-expect-error a value that a constant never has
    (event: WebhookEvent) => event.type === 'contact.exploded',
  ];
  expect(calls).toHaveLength(5);
});

test('exports are streams of bytes, and a streamed answer is its events', () => {
  expectTypeOf(leadlex.contacts.export).returns.resolves.toEqualTypeOf<ByteStream>();
  expectTypeOf(leadlex.deals.export).returns.resolves.toEqualTypeOf<ByteStream>();
  expectTypeOf(leadlex.lexi.streamChat).returns.resolves.toEqualTypeOf<AsyncIterable<LexiStreamEvent>>();
  expectTypeOf(leadlex.safe.contacts.export).returns.resolves.toExtend<Result<ByteStream, string>>();

  const read = async () => {
    for await (const { event, data } of await leadlex.lexi.streamChat({ message: 'How many deals are open?' })) {
      if (event === 'text') return data.delta;
      // @ts-expect-error only a text has it
      if (event === 'done') return data.delta;
    }
    // @ts-expect-error a stream of bytes is no text
    return (await leadlex.contacts.export()).split(',');
  };
  expect(read).toBeTypeOf('function');
});

test('the type of an event tells what it carries', () => {
  const carries = (event: WebhookEvent) => {
    if (event.type === 'contact.created') return event.data.contact.full_name;
    // @ts-expect-error the data of another event
    return event.type === 'deal.updated' ? event.data.contact.full_name : undefined;
  };
  expect(carries).toBeTypeOf('function');
});

test('methods that iterate give the rows of all pages, and have no safe form', () => {
  const read = async () => {
    for await (const { full_name } of leadlex.contacts.iterate({}, { maxPages: 3 })) {
      expectTypeOf(full_name).toEqualTypeOf<string | undefined>();
    }
    // @ts-expect-error an unknown field
    for await (const row of leadlex.contacts.iterate({ pages: 1 })) return row;
    // @ts-expect-error a resource without pages
    return leadlex.lists.iterate();
  };
  // @ts-expect-error errors are thrown to the loop
  const safe = () => leadlex.safe.contacts.iterate();
  expect([read, safe]).toHaveLength(2);
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
