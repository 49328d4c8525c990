// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { OperationTable } from '@concordat/client';

/** Where the API is, unless the application says otherwise. */
export const defaultBaseUrl = 'https://api.autosend.com/v1';

/** The error codes that every operation documents. The table lists the further ones of each. */
export const commonCodes = [
  'VALIDATION_FAILED',
  'UNAUTHORIZED',
  'PLAN_UPGRADE_REQUIRED',
  'PAYMENT_REQUIRED',
  'FORBIDDEN',
  'NOT_FOUND',
  'RATE_LIMIT_EXCEEDED',
  'SERVER_ERROR',
] as const;

/** How each operation is sent, by resource and verb. */
export const operations = {
  contactLists: {
    removeContacts: {
      request: 'POST /contact-lists/{contactListId}/contacts/remove',
      forbidden: { contactListId: ['GLOBAL_CONTACT_LIST'] },
      body: { emails: { minItems: 1 }, contactIds: { minItems: 1 } },
      exactlyOneOf: [['emails', 'contactIds']],
      idempotent: true,
    },
  },
} as const satisfies OperationTable;
