// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { CallOptions, OperationInput, OperationOutput } from '@concordat/client';
import type { operations } from './schema.ts';

/** The methods of the LeadLex client, by resource. */
export interface LeadLexResources {
  /** Outreach campaigns and the contacts enrolled in them. */
  readonly campaigns: CampaignsResource;
  /** People of the workspace. */
  readonly contacts: ContactsResource;
  /** Named sets of contacts. */
  readonly lists: ListsResource;
}

/** The documented error codes of each operation. */
export interface LeadLexErrorCodes {
  'campaigns.removeContact': CampaignsRemoveContactErrorCode;
  'contacts.bulkDelete': ContactsBulkDeleteErrorCode;
  'contacts.delete': ContactsDeleteErrorCode;
  'lists.removeContact': ListsRemoveContactErrorCode;
}

/** Outreach campaigns and the contacts enrolled in them. */
export interface CampaignsResource {
  /**
   * Unenrol a contact from a campaign.
   *
   * Ends the enrolment. Sends of this campaign to this contact that are still scheduled are cancelled; messages already
   * dispatched are not recalled. No webhook is documented for it.
   *
   * - Request: `DELETE /v1/campaigns/{id}/contacts/{contact_id}`
   * - Permission: `campaigns:write`
   *
   * Errors:
   * - 401 `invalid_key`: The key is unknown, revoked or expired.
   * - 403 `insufficient_permissions`: The key lacks the permission the operation names in `x-permission`.
   * - 404 `campaign_not_found`, `enrollment_not_found`: There is no such campaign, or the contact is not enrolled in
   *   it.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/campaigns/remove-contact.md
   */
  removeContact(
    input: CampaignsRemoveContactInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<CampaignsRemoveContactOutput>;
}

/** People of the workspace. */
export interface ContactsResource {
  /**
   * Delete up to 500 contacts for good.
   *
   * Removes the contacts and their direct properties permanently. Activities, notes and tasks stay in the timeline and
   * lose their reference to the contact. Each deletion fires `contact.deleted`. Ids that are no contact of this
   * workspace are counted, not refused. To keep the history on another contact, merge instead of deleting.
   *
   * - Request: `POST /v1/contacts/bulk-delete`
   * - Permission: `write:contacts`
   * - Idempotency key: accepted
   * - Webhooks: `contact.deleted`
   *
   * Errors:
   * - 400 `validation_error`: The request names more than 500 ids, or has no `contact_ids`.
   * - 401 `invalid_key`: The key is unknown, revoked or expired.
   * - 403 `insufficient_permissions`: The key lacks the permission the operation names in `x-permission`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/bulk/contacts-delete.md
   */
  bulkDelete(input: ContactsBulkDeleteInput, options?: CallOptions): Promise<ContactsBulkDeleteOutput>;

  /**
   * Delete a contact for good.
   *
   * Removes the contact from the workspace permanently. What an id answers that is unknown, or was deleted before, is
   * not documented.
   *
   * - Request: `DELETE /v1/contacts/{id}`
   * - Permission: `contacts:delete`
   * - Webhooks: `contact.deleted`
   *
   * Errors:
   * - 401 `invalid_key`: The key is unknown, revoked or expired.
   * - 403 `insufficient_permissions`: The key lacks the permission the operation names in `x-permission`.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/contacts/delete.md
   */
  delete(input: ContactsDeleteInput, options?: Omit<CallOptions, 'idempotencyKey'>): Promise<ContactsDeleteOutput>;
}

/** Named sets of contacts. */
export interface ListsResource {
  /**
   * Take a contact off a list.
   *
   * Ends the membership and nothing else: the contact stays in the workspace and on its other lists. Fires
   * `list.contacts_removed`.
   *
   * - Request: `DELETE /v1/lists/{list_id}/contacts/{contact_id}`
   * - Permission: `contacts:write`
   * - Webhooks: `list.contacts_removed`
   *
   * Errors:
   * - 401 `invalid_key`: The key is unknown, revoked or expired.
   * - 403 `insufficient_permissions`: The key lacks the permission the operation names in `x-permission`.
   * - 404 `list_not_found`, `membership_not_found`: There is no such list, or the contact is not on it.
   * - 429 `rate_limited`: The workspace has used up its requests for this minute or day.
   *
   * @see https://docs.leadlex.com/api-reference/lists/remove-contact
   */
  removeContact(
    input: ListsRemoveContactInput,
    options?: Omit<CallOptions, 'idempotencyKey'>,
  ): Promise<ListsRemoveContactOutput>;
}

/** What `campaigns.removeContact` takes. */
export type CampaignsRemoveContactInput = OperationInput<operations['campaigns.removeContact']>;

/** What `campaigns.removeContact` resolves with. */
export type CampaignsRemoveContactOutput = OperationOutput<operations['campaigns.removeContact']>;

/** The error codes documented for `campaigns.removeContact`. */
export type CampaignsRemoveContactErrorCode =
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'campaign_not_found'
  | 'enrollment_not_found'
  | 'rate_limited';

/** What `contacts.bulkDelete` takes. */
export type ContactsBulkDeleteInput = OperationInput<operations['contacts.bulkDelete']>;

/** What `contacts.bulkDelete` resolves with. */
export type ContactsBulkDeleteOutput = OperationOutput<operations['contacts.bulkDelete']>;

/** The error codes documented for `contacts.bulkDelete`. */
export type ContactsBulkDeleteErrorCode =
  | 'validation_error'
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'rate_limited';

/** What `contacts.delete` takes. */
export type ContactsDeleteInput = OperationInput<operations['contacts.delete']>;

/** What `contacts.delete` resolves with. */
export type ContactsDeleteOutput = OperationOutput<operations['contacts.delete']>;

/** The error codes documented for `contacts.delete`. */
export type ContactsDeleteErrorCode = 'invalid_key' | 'insufficient_permissions' | 'rate_limited';

/** What `lists.removeContact` takes. */
export type ListsRemoveContactInput = OperationInput<operations['lists.removeContact']>;

/** What `lists.removeContact` resolves with. */
export type ListsRemoveContactOutput = OperationOutput<operations['lists.removeContact']>;

/** The error codes documented for `lists.removeContact`. */
export type ListsRemoveContactErrorCode =
  | 'invalid_key'
  | 'insufficient_permissions'
  | 'list_not_found'
  | 'membership_not_found'
  | 'rate_limited';
