// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { OperationTable } from '@concordat/client';

/** Where the API is, unless the application says otherwise. */
export const defaultBaseUrl = 'https://data.leadlex.com/functions/v1/api-gateway';

/** How each operation is sent, by `resource.verb`. */
export const operations = {
  'campaigns.removeContact': {
    method: 'DELETE',
    path: '/v1/campaigns/{id}/contacts/{contact_id}',
    codes: ['invalid_key', 'insufficient_permissions', 'campaign_not_found', 'enrollment_not_found', 'rate_limited'],
  },
  'contacts.bulkDelete': {
    method: 'POST',
    path: '/v1/contacts/bulk-delete',
    body: { contact_ids: { required: true, minItems: 1, maxItems: 500 }, dry_run: {} },
    idempotencyKey: true,
    idempotent: true,
    codes: ['validation_error', 'invalid_key', 'insufficient_permissions', 'rate_limited'],
  },
  'contacts.delete': {
    method: 'DELETE',
    path: '/v1/contacts/{id}',
    codes: ['invalid_key', 'insufficient_permissions', 'rate_limited'],
  },
  'lists.removeContact': {
    method: 'DELETE',
    path: '/v1/lists/{list_id}/contacts/{contact_id}',
    codes: ['invalid_key', 'insufficient_permissions', 'list_not_found', 'membership_not_found', 'rate_limited'],
  },
} as const satisfies OperationTable;
