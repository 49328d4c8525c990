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
  /** Whether the value is only a part of the field. @default false */
  readonly isPart?: boolean;
  /** Which field the removal takes. @default ['id'] */
  readonly ids?: readonly string[];
  readonly remove: (id: string) => RecordRequest;
  /** A further status that says the record is not there. */
  readonly absent?: number;
}

/** The address of a contact with a marker. */
export function emailOf(marker: string): string {
  return `${marker}@example.com`;
}

/** The name of an event with a marker. */
export function eventNameOf(marker: string): string {
  return marker.replaceAll('-', '_');
}

/** The domain with a marker. */
export function domainOf(marker: string): string {
  return `${marker}.example.com`;
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
    companies: {
      find: (marker) => ({ method: 'GET', path: `/v1/companies?search=${encodeURIComponent(marker)}` }),
      rows: ['data', 'companies'],
      field: 'name',
      remove: (id) => ({ method: 'DELETE', path: `/v1/companies/${encodeURIComponent(id)}` }),
    },
    deals: {
      find: () => ({ method: 'GET', path: '/v1/deals?per_page=100' }),
      rows: ['data', 'deals'],
      field: 'name',
      remove: (id) => ({ method: 'DELETE', path: `/v1/deals/${encodeURIComponent(id)}` }),
    },
    webhooks: {
      find: () => ({ method: 'GET', path: '/v1/webhooks' }),
      rows: ['data', 'webhooks'],
      field: 'description',
      remove: (id) => ({ method: 'DELETE', path: `/v1/webhooks/${encodeURIComponent(id)}` }),
    },
    apiKeys: {
      find: (marker) => ({ method: 'GET', path: `/v1/api-keys?search=${encodeURIComponent(marker)}` }),
      rows: ['data', 'api_keys'],
      field: 'name',
      remove: (id) => ({ method: 'DELETE', path: `/v1/api-keys/${encodeURIComponent(id)}` }),
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
    suppressionGroups: {
      find: () => ({ method: 'GET', path: '/suppression-groups' }),
      rows: ['data', 'groups'],
      field: 'name',
      ids: ['groupId', 'id'],
      remove: (id) => ({ method: 'DELETE', path: `/suppression-groups/${encodeURIComponent(id)}` }),
    },
    templates: {
      find: (marker) => ({ method: 'GET', path: `/templates/search?templateName=${encodeURIComponent(marker)}` }),
      rows: ['data', 'templates'],
      field: 'templateName',
      ids: ['templateId'],
      remove: (id) => ({ method: 'DELETE', path: `/templates/${encodeURIComponent(id)}` }),
      absent: 400,
    },
    campaigns: {
      find: () => ({ method: 'GET', path: '/campaigns' }),
      rows: ['data', 'campaigns'],
      field: 'name',
      ids: ['id', 'campaignId'],
      remove: (id) => ({ method: 'DELETE', path: `/campaigns/${encodeURIComponent(id)}` }),
    },
    automations: {
      find: () => ({ method: 'GET', path: '/automations' }),
      rows: ['data', 'workflowAutomations'],
      field: 'name',
      remove: (id) => ({ method: 'DELETE', path: `/automations/${encodeURIComponent(id)}` }),
    },
    events: {
      find: () => ({ method: 'GET', path: '/events' }),
      rows: ['data', 'events'],
      field: 'eventName',
      value: eventNameOf,
      ids: ['eventName'],
      remove: (id) => ({ method: 'DELETE', path: `/events/eventName/${encodeURIComponent(id)}` }),
    },
    domains: {
      find: () => ({ method: 'GET', path: '/domains' }),
      rows: ['data', 'domains'],
      field: 'domainName',
      value: domainOf,
      remove: (id) => ({ method: 'DELETE', path: `/domains/${encodeURIComponent(id)}` }),
    },
    senders: {
      find: () => ({ method: 'GET', path: '/senders' }),
      rows: ['data', 'senders'],
      field: 'email',
      value: (marker) => `${marker}@`,
      isPart: true,
      remove: (id) => ({ method: 'DELETE', path: `/senders/${encodeURIComponent(id)}` }),
    },
    webhooks: {
      find: () => ({ method: 'GET', path: '/webhooks' }),
      rows: ['data', 'webhooks'],
      field: 'url',
      value: (marker) => `/${marker}/`,
      isPart: true,
      remove: (id) => ({ method: 'DELETE', path: `/webhooks/${encodeURIComponent(id)}` }),
    },
  },
};
