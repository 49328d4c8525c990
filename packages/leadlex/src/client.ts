import { type ClientForms, type ClientOptions, createClient, type ReadEvents } from '@concordat/client';
import type { ContactsBulk } from './bulk.ts';
import { defaultBaseUrl, operations } from './generated/operations.ts';
import type { ContactsResource, LeadLexErrorCodes, LeadLexResources } from './generated/resources.ts';
import type { paths } from './generated/schema.ts';

/** Every operation of the LeadLex API as a method, by resource. */
export interface LeadLexClient extends LeadLexResources, ClientForms<paths, LeadLexResources, LeadLexErrorCodes> {
  readonly contacts: ContactsResource & ContactsBulk;
}

/**
 * Makes a client of the LeadLex API.
 *
 * ```ts
 * const leadlex = createLeadLexClient({ apiKey });
 * const { data } = await leadlex.contacts.bulkDelete({ contact_ids, dry_run: true });
 * ```
 *
 * @throws {InputError} when an option cannot be used, such as a key with a line break.
 */
export function createLeadLexClient(options: ClientOptions): LeadLexClient {
  const client = createClient<paths, LeadLexResources, LeadLexErrorCodes>(
    { operations, loadCodes, defaultBaseUrl, loadEventReader },
    options,
  );
  const { contacts } = client;
  const bulk: ContactsBulk = {
    // Only those who delete in bulk load what it takes.
    bulkDeleteAll: async (...call) => (await import('./bulk.ts')).bulkDeleteAll(contacts, ...call),
  };
  return Object.assign(client, { contacts: Object.assign(contacts, bulk) });
}

/** Only those whose calls fail load what the codes are. */
const loadCodes = () => import('./generated/codes.ts');

/** Only those who read a stream of events load what it takes. */
async function loadEventReader(): Promise<ReadEvents> {
  return (await import('@concordat/client/event-stream')).readEvents;
}
