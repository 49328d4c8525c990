// Checked by `npm run typecheck`: the calls below are never made.

import {
  type AutoSendErrorCodes,
  type AutoSendResources,
  type ByteStream,
  type ContactCreatedEvent,
  type ContactListsRemoveContactsInput,
  createAutoSendClient,
  type EmailBouncedEvent,
  type InboundAttachmentLink,
  type operations,
} from '@concordat/autosend';
import { expect, expectTypeOf, test } from 'vitest';
import type { CalledOperations, MethodNames } from './method-names.ts';

const autosend = createAutoSendClient({ apiKey: 'k' });
const contactListId = '60d5ec49f1b2c72d9c8b4567';
const emails = ['jane@example.com'];
const contactIds = ['60d5ec49f1b2c72d9c8b1111'];

test('every operation is a method with a type, and has its error codes', () => {
  expectTypeOf<MethodNames<AutoSendResources>>().toEqualTypeOf<CalledOperations<operations>>();
  expectTypeOf<keyof AutoSendErrorCodes>().toEqualTypeOf<CalledOperations<operations>>();
  expectTypeOf<MethodNames<typeof autosend.safe>>().toEqualTypeOf<CalledOperations<operations>>();
});

test('calls that the contract knows compile, with optional values passed on', () => {
  const maybe: { projectId?: string | undefined; signal?: AbortSignal | undefined } = {};
  const input: ContactListsRemoveContactsInput = { contactListId, emails };
  const calls = [
    () => autosend.contactLists.removeContacts(input),
    () => autosend.contactLists.removeContacts({ contactListId, emails, contactIds: undefined }),
    () => autosend.contactLists.removeContacts({ contactListId, contactIds }, { signal: maybe.signal }),
    () => autosend.safe.contactLists.removeContacts({ contactListId, contactIds, emails: undefined }),
    () =>
      autosend.http.POST('/contact-lists/{contactListId}/contacts/remove', {
        params: { path: { contactListId } },
        body: { emails },
      }),
    () => createAutoSendClient({ apiKey: 'k', projectId: maybe.projectId }),
  ];
  expect(calls).toHaveLength(6);
});

test('calls that the contract does not know do not compile', () => {
  const calls = [
    // @ts-expect-error both ways to name the contacts
    () => autosend.contactLists.removeContacts({ contactListId, emails, contactIds }),
    // @ts-expect-error both, in the safe form
    () => autosend.safe.contactLists.removeContacts({ contactListId, emails, contactIds }),
    // @ts-expect-error neither
    () => autosend.contactLists.removeContacts({ contactListId }),
    // @ts-expect-error undefined is neither
    () => autosend.contactLists.removeContacts({ contactListId, emails: undefined }),
    // @ts-expect-error no list
    () => autosend.contactLists.removeContacts({ emails }),
    // @ts-expect-error an unknown field
    () => autosend.contactLists.removeContacts({ contactListId, emails, dryRun: true }),
    // @ts-expect-error a typing mistake
    () => autosend.contactLists.removeContacts({ contactListId, email: emails }),
    // @ts-expect-error a text for a list
    () => autosend.contactLists.removeContacts({ contactListId, emails: 'jane@example.com' }),
    // @ts-expect-error a number for a text
    () => autosend.contactLists.removeContacts({ contactListId: 1, emails }),
    // @ts-expect-error this operation documents no idempotency key
    () => autosend.contactLists.removeContacts({ contactListId, emails }, { idempotencyKey: 'once' }),
    // @ts-expect-error the project is an option of the client
    () => autosend.contactLists.removeContacts({ contactListId, emails }, { projectId: 'p' }),
    // @ts-expect-error an unknown method
    () => autosend.contactLists.removeContact({ contactListId, emails }),
    // @ts-expect-error an unknown resource
    () => autosend.lists.removeContacts({ contactListId, emails }),
    // @ts-expect-error an unknown path
    () => autosend.http.POST('/contact-lists/{contactListId}/contacts/burn', { params: { path: { contactListId } } }),
    // @ts-expect-error no key
    () => createAutoSendClient({ projectId: 'p' }),
    // @ts-expect-error a field that the reply does not have
    async () => (await autosend.contactLists.removeContacts({ contactListId, emails })).data.deleted,
  ];
  expect(calls).toHaveLength(16);
});

test('values that the contract does not list do not compile', () => {
  const calls = [
    () => autosend.contactLists.list({ type: 'segment' }),
    // @ts-expect-error an unknown kind of list
    () => autosend.contactLists.list({ type: 'group' }),
    // @ts-expect-error an unknown kind of list, in the safe form
    () => autosend.safe.contactLists.list({ type: 'group' }),
    // @ts-expect-error null is none of them
    () => autosend.contactLists.list({ type: null }),
  ];
  expect(calls).toHaveLength(4);
});

test('an attachment is a file, or says where it is', () => {
  type Attachment = Awaited<ReturnType<typeof autosend.inbound.downloadAttachment>>;
  expectTypeOf<Attachment>().toEqualTypeOf<
    ByteStream | InboundAttachmentLink | { success: true; data: InboundAttachmentLink }
  >();
});

test('the type of an event tells what it carries', () => {
  const carries = (event: ContactCreatedEvent | EmailBouncedEvent) => {
    if (event.type === 'email.bounced') return event.data.emailId;
    expectTypeOf(event.type).toEqualTypeOf<'contact.created'>();
    // @ts-expect-error an event that neither is
    return event.type === 'email.sent';
  };
  expect(carries).toBeTypeOf('function');
});

test('methods that iterate give the rows of all pages', () => {
  const read = async () => {
    for await (const { email } of autosend.contactLists.iterateContacts({ contactListId })) return email;
    // @ts-expect-error a resource without pages
    return autosend.senders.iterate();
  };
  expect(read).toBeTypeOf('function');
});

test('a switch over the codes of a result has to name them all', () => {
  type Removal = Awaited<ReturnType<typeof autosend.safe.contactLists.removeContacts>>;

  const complete = (result: Removal) => {
    if (result.ok) return result.data.data.removed;
    switch (result.code) {
      case 'VALIDATION_FAILED':
      case 'UNAUTHORIZED':
      case 'PLAN_UPGRADE_REQUIRED':
      case 'PAYMENT_REQUIRED':
      case 'FORBIDDEN':
      case 'NOT_FOUND':
      case 'RATE_LIMIT_EXCEEDED':
      case 'SERVER_ERROR':
      case 'undocumented':
        return result.error.status;
      case 'no_response':
      case 'invalid_input':
        return result.error.message;
      default:
        return result satisfies never;
    }
  };
  const incomplete = (result: Exclude<Removal, { ok: true }>) => {
    switch (result.code) {
      case 'VALIDATION_FAILED':
      case 'UNAUTHORIZED':
      case 'PLAN_UPGRADE_REQUIRED':
      case 'FORBIDDEN':
      case 'NOT_FOUND':
      case 'RATE_LIMIT_EXCEEDED':
      case 'SERVER_ERROR':
      case 'undocumented':
      case 'no_response':
      case 'invalid_input':
        return 1;
      default:
        // @ts-expect-error PAYMENT_REQUIRED is missing
        return result satisfies never;
    }
  };
  expect([complete, incomplete]).toHaveLength(2);
});
