// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { CallOptions, OperationInput, OperationOutput } from '@concordat/client';
import type { operations } from './schema.ts';

/** The methods of the AutoSend client, by resource. */
export interface AutoSendResources {
  /** Lists of contacts, and the segments computed from contact fields. */
  readonly contactLists: ContactListsResource;
}

/** The documented error codes of each operation. */
export interface AutoSendErrorCodes {
  'contactLists.removeContacts': ContactListsRemoveContactsErrorCode;
}

/** Lists of contacts, and the segments computed from contact fields. */
export interface ContactListsResource {
  /**
   * Take contacts off a list.
   *
   * Names the contacts either by `emails` or by `contactIds`, never both. The contacts stay in the project and on their
   * other lists. The page lists no errors; those below are the ones of the general error page.
   *
   * - Request: `POST /contact-lists/{contactListId}/contacts/remove`
   *
   * Errors:
   * - 400 `VALIDATION_FAILED`: The request is malformed, or a field is missing, too long or of the wrong type.
   * - 401 `UNAUTHORIZED`: The key is missing, malformed, unknown or expired.
   * - 402 `PLAN_UPGRADE_REQUIRED`, `PAYMENT_REQUIRED`: The subscription has expired, a payment was declined, or there
   *   is another billing problem.
   * - 403 `FORBIDDEN`: The key may not do this, or a limit of the plan is reached.
   * - 404 `NOT_FOUND`: The resource does not exist, was deleted, or belongs to another project.
   * - 429 `RATE_LIMIT_EXCEEDED`: The key has made more requests than it is allowed per second.
   * - 500 `SERVER_ERROR`: AutoSend failed.
   *
   * @see https://docs.autosend.com/api-reference/contact-lists/remove-contacts
   */
  removeContacts(
    input: ContactListsRemoveContactsInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ContactListsRemoveContactsOutput>;
}

/** What `contactLists.removeContacts` takes. */
export type ContactListsRemoveContactsInput = OperationInput<operations['contactLists.removeContacts']>;

/** What `contactLists.removeContacts` resolves with. */
export type ContactListsRemoveContactsOutput = OperationOutput<operations['contactLists.removeContacts']>;

/** The error codes documented for `contactLists.removeContacts`. */
export type ContactListsRemoveContactsErrorCode =
  | 'VALIDATION_FAILED'
  | 'UNAUTHORIZED'
  | 'PLAN_UPGRADE_REQUIRED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMIT_EXCEEDED'
  | 'SERVER_ERROR';
