// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { components } from './schema.ts';

/** One contact a bulk deletion could not delete. The pages list no codes for this place. */
export type BulkDeleteFailure = components['schemas']['BulkDeleteFailure'];

export type BulkDeleteRequest = components['schemas']['BulkDeleteRequest'];

/** What became of each id of a bulk deletion, in counts. A partial success is a success. */
export type BulkDeleteResult = components['schemas']['BulkDeleteResult'];

/** Confirms that one contact is no longer enrolled in one campaign. */
export type CampaignContactRemoval = components['schemas']['CampaignContactRemoval'];

/** Confirms that one contact is gone. */
export type ContactDeletion = components['schemas']['ContactDeletion'];

/** More about the cause, such as a message per field. */
export type ErrorDetails = components['schemas']['ErrorDetails'];

/** What went wrong, for people. The wording is not part of the contract. */
export type ErrorMessage = components['schemas']['ErrorMessage'];

/** Confirms that one contact is no longer on one list. The contact itself is untouched. */
export type ListContactRemoval = components['schemas']['ListContactRemoval'];
