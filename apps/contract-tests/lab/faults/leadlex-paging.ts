import type { Fault } from '../fault.ts';
import { body, ignores, query, rows } from './rows.ts';

/** Filters, orders and pages that LeadLex does not keep to. */
export const leadLexPagingFaults: readonly Fault[] = rows('leadlex', 'paging', [
  ['the search is not read', 'contacts.list', ignores('search')],
  ['the list is not read', 'contacts.list', ignores('list_id')],
  ['the time is not read', 'contacts.list', ignores('created_after')],
  ['the order is not read', 'contacts.list', ignores('sort')],
  [
    'descending is ascending',
    'contacts.list',
    query((parameters) => {
      if (parameters.get('sort')?.startsWith('-')) parameters.set('sort', parameters.get('sort')?.slice(1) ?? '');
    }),
  ],
  ['the page is not read', 'contacts.list', ignores('page')],
  ['the size of a page is not read', 'contacts.list', ignores('per_page')],
  [
    'each page skips a row',
    'contacts.list',
    body((b, { request }) =>
      request.query.includes('page=2') ? { ...b, data: { contacts: b.data.contacts.slice(1) } } : b,
    ),
  ],
  [
    'pages overlap',
    'contacts.list',
    query((parameters) => {
      if (parameters.get('page') === '3') parameters.set('page', '2');
    }),
  ],
  [
    'the total is that of the page',
    'contacts.list',
    body((b) => ({ ...b, meta: { ...b.meta, total: b.data.contacts.length } })),
  ],
  ['the total is off by one', 'contacts.list', body((b) => ({ ...b, meta: { ...b.meta, total: b.meta.total + 1 } }))],
  ['pages are counted from 0', 'contacts.list', body((b) => ({ ...b, meta: { ...b.meta, page: b.meta.page - 1 } }))],
  ['per_page is not repeated', 'contacts.list', body((b) => ({ ...b, meta: { ...b.meta, per_page: 50 } }))],
  [
    'after the last page comes the first',
    'contacts.list',
    query((parameters) => {
      if (parameters.get('page') === '4') parameters.set('page', '1');
    }),
  ],
  ['the search is not read', 'companies.list', ignores('search')],
  ['the industry is not read', 'companies.list', ignores('industry')],
  ['the page is not read', 'companies.list', ignores('page')],
  ['the total is off by one', 'companies.list', body((b) => ({ ...b, meta: { ...b.meta, total: b.meta.total + 1 } }))],
  ['a row is missing', 'companies.list', body((b) => ({ ...b, data: { companies: b.data.companies.slice(1) } }))],
  ['the contact is not read', 'deals.list', ignores('contact_id')],
  ['the state is not read', 'deals.list', ignores('status')],
  ['the tag is not read', 'deals.list', ignores('tags')],
  ['the page is not read', 'deals.list', ignores('page')],
  ['the total is off by one', 'deals.list', body((b) => ({ ...b, meta: { ...b.meta, total: b.meta.total - 1 } }))],
  ['the page is not read', 'campaigns.listContacts', ignores('page')],
  [
    'the total is off by one',
    'campaigns.listContacts',
    body((b) => ({ ...b, meta: { ...b.meta, total: b.meta.total + 1 } })),
  ],
  ['the text is not read', 'notes.list notes.create', ignores('search')],
  ['the type is not read', 'notes.list notes.create', ignores('note_type')],
  ['the contact is not read', 'tasks.list tasks.create', ignores('contact_id')],
  ['the state is not read', 'tasks.list tasks.create', ignores('status')],
  ['the type is not read', 'contacts.listActivities', ignores('type')],
  ['the state is not read', 'webhooks.listLogs', ignores('status')],
  [
    'the total is off by one',
    'webhooks.listLogs',
    body((b) => ({ ...b, meta: { ...b.meta, total: b.meta.total + 1 } })),
  ],
  ['the action is not read', 'auditLogs.list', ignores('action')],
  ['the search is not read', 'apiKeys.list', ignores('search')],
]);
