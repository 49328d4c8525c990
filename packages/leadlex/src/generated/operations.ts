// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { OperationTable } from '@concordat/client';

/** Where the API is, unless the application says otherwise. */
export const defaultBaseUrl = 'https://data.leadlex.com/functions/v1/api-gateway';

/** The error codes that every operation documents. The table lists the further ones of each. */
export const commonCodes = ['invalid_key', 'insufficient_permissions', 'rate_limited'] as const;

/** How each operation is sent, by resource and verb. */
export const operations = {
  campaigns: {
    removeContact: {
      request: 'DELETE /v1/campaigns/{id}/contacts/{contact_id}',
      codes: ['campaign_not_found', 'enrollment_not_found'],
    },
  },
  contacts: {
    bulkDelete: {
      request: 'POST /v1/contacts/bulk-delete',
      body: { contact_ids: { required: true, minItems: 1, maxItems: 500 }, dry_run: {} },
      idempotencyKey: true,
      idempotent: true,
      codes: ['validation_error'],
    },
    delete: { request: 'DELETE /v1/contacts/{id}' },
  },
  lists: {
    removeContact: {
      request: 'DELETE /v1/lists/{list_id}/contacts/{contact_id}',
      codes: ['list_not_found', 'membership_not_found'],
    },
  },
} as const satisfies OperationTable;
