import { type ClientForms, type ClientOptions, createClient, InputError } from '@concordat/client';
import { commonCodes, defaultBaseUrl, operations } from './generated/operations.ts';
import type { AutoSendErrorCodes, AutoSendResources } from './generated/resources.ts';
import type { paths } from './generated/schema.ts';

/** What an AutoSend client is made from. */
export interface AutoSendOptions extends ClientOptions {
  /** The project to work in, sent as `x-project-id`. An account key (`ASA_…`) needs it; a project key does not. */
  readonly projectId?: string | undefined;
}

/** Every operation of the AutoSend API as a method, by resource. */
export interface AutoSendClient extends AutoSendResources, ClientForms<paths, AutoSendResources, AutoSendErrorCodes> {}

/**
 * Makes a client of the AutoSend API.
 *
 * ```ts
 * const autosend = createAutoSendClient({ apiKey });
 * const { data } = await autosend.contactLists.removeContacts({ contactListId, emails });
 * ```
 *
 * @throws {InputError} when an option cannot be used, such as a key with a line break.
 */
export function createAutoSendClient({ projectId, ...options }: AutoSendOptions): AutoSendClient {
  if (projectId?.trim() === '') {
    throw new InputError({ field: 'projectId', message: 'projectId is empty; give an id or leave it out.' });
  }
  return createClient<paths, AutoSendResources, AutoSendErrorCodes>(
    { operations, commonCodes, defaultBaseUrl, isFailure },
    { ...options, headers: { ...options.headers, 'x-project-id': projectId } },
  );
}

/** AutoSend says in the body, too, whether a call succeeded. */
function isFailure(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'success' in body && body.success === false;
}
