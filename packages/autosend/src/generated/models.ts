// Generated from the contract in specs/. Do not edit: change the contract and run `npm run generate`.

import type { components } from './schema.ts';

/** What became of each contact of the request, in counts. A partial success is a success. */
export type ContactListRemoval = components['schemas']['ContactListRemoval'];

export type ErrorDetail = components['schemas']['ErrorDetail'];

/** The fields that were refused. */
export type ErrorDetails = components['schemas']['ErrorDetails'];

/** What went wrong, for people. The wording is not part of the contract. */
export type ErrorMessage = components['schemas']['ErrorMessage'];

export type RemoveContactsByEmail = components['schemas']['RemoveContactsByEmail'];

export type RemoveContactsById = components['schemas']['RemoveContactsById'];

/** The contacts to take off the list, named either by e-mail address or by id. */
export type RemoveContactsRequest = components['schemas']['RemoveContactsRequest'];

/**
 * Seconds to wait before the next request. The pages name the field and do not show whether it stands beside or inside
 * `error`, so both places are accepted.
 */
export type RetryAfter = components['schemas']['RetryAfter'];
