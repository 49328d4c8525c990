import type { Vendor } from '@concordat/specs';

/** A request that finds or removes a record of a run. */
export interface RecordRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body?: unknown;
}

/** How records of one resource are removed. */
export interface Remover {
  /** Asks for the record of a marker, in case a crash came between its creation and the note of its id. */
  readonly find: (marker: string) => RecordRequest;
  /** Where the rows are in the answer, and which of their fields has the marker. */
  readonly rows: readonly string[];
  readonly field: string;
  /** What the field is for a marker. @default the marker itself */
  readonly value?: (marker: string) => string;
  readonly remove: (id: string) => RecordRequest;
}

/** The address of a contact with a marker. */
export function emailOf(marker: string): string {
  return `${marker}@example.com`;
}

/** How the records are removed that runs may create, by vendor and resource. */
export const removers: Readonly<Record<Vendor, Readonly<Record<string, Remover>>>> = {
  leadlex: {
    contacts: {
      find: (marker) => ({ method: 'GET', path: `/v1/contacts?search=${encodeURIComponent(emailOf(marker))}` }),
      rows: ['data', 'contacts'],
      field: 'email',
      value: emailOf,
      remove: (id) => ({ method: 'DELETE', path: `/v1/contacts/${encodeURIComponent(id)}` }),
    },
    lists: {
      find: () => ({ method: 'GET', path: '/v1/lists' }),
      rows: ['data', 'lists'],
      field: 'name',
      remove: (id) => ({ method: 'DELETE', path: `/v1/lists/${encodeURIComponent(id)}` }),
    },
    campaigns: {
      find: () => ({ method: 'GET', path: '/v1/campaigns' }),
      rows: ['data', 'campaigns'],
      field: 'name',
      remove: (id) => ({ method: 'DELETE', path: `/v1/campaigns/${encodeURIComponent(id)}` }),
    },
  },
  autosend: {
    contacts: {
      find: (marker) => ({ method: 'POST', path: '/contacts/search/emails', body: { emails: [emailOf(marker)] } }),
      rows: ['data', 'contacts'],
      field: 'email',
      value: emailOf,
      remove: (id) => ({ method: 'DELETE', path: `/contacts/${encodeURIComponent(id)}` }),
    },
    contactLists: {
      find: () => ({ method: 'GET', path: '/contact-lists' }),
      rows: ['data', 'lists'],
      field: 'name',
      remove: (id) => ({ method: 'DELETE', path: `/contact-lists/${encodeURIComponent(id)}` }),
    },
  },
};
