import { changeReply, changeRequest, success, withoutHeader } from '../changes.ts';
import type { Fault } from '../fault.ts';
import { body, bodyOf, first, forgets, ignores, lastPart, pretends, rows, sent } from './rows.ts';

/** What LeadLex does wrongly with contacts, although each reply alone is right. */
export const leadLexContactFaults: readonly Fault[] = rows('leadlex', 'semantics and state', [
  ['the job title is not kept', 'contacts.create contacts.get', forgets('job_title')],
  ['the address is not kept', 'contacts.create contacts.get contacts.list', forgets('email')],
  [
    'names are not split',
    'contacts.create contacts.get',
    (ids) =>
      changeReply(['contacts.get', ...ids], success, (reply) => ({
        ...reply,
        body: (reply.body ?? '').replaceAll('"first_name":"Ada"', '"first_name":"Ada Lovelace"'),
      })),
  ],
  [
    'another contact is shown',
    'contacts.get',
    body((b) => ({ data: { ...b.data, email: 'someone.else@example.com' } })),
  ],
  [
    'an update is not kept',
    'contacts.update contacts.get',
    sent(() => ({ linkedin_url: 'https://www.linkedin.com/in/nobody' })),
  ],
  ['an update empties what it does not name', 'contacts.update contacts.get', sent((b) => ({ phone: '', ...b }))],
  [
    'tags take the place of those there are',
    'contacts.addTags contacts.get',
    body((b, { request }) => ({ data: { ...b.data, tags: bodyOf(request).tags } })),
  ],
  [
    'tags are doubled',
    'contacts.addTags contacts.get',
    body((b) => ({ data: { ...b.data, tags: [...b.data.tags, b.data.tags[0]] } })),
  ],
  [
    'only the first contact is created',
    'contacts.bulkCreate contacts.get contacts.list',
    sent((b) => ({ contacts: first(b.contacts ?? []) })),
  ],
  [
    'counts one contact too many',
    'contacts.bulkCreate',
    body((b) => ({ data: { ...b.data, created: b.data.created + 1 } })),
  ],
  [
    'the contact stays',
    'contacts.delete contacts.bulkDelete',
    pretends((passage) => ({ status: 200, body: { data: { deleted: true, id: lastPart(passage) } } })),
  ],
  ['a dry run deletes', 'contacts.bulkDelete contacts.delete', forgets('dry_run')],
  ['a dry run of a merge merges', 'contacts.merge contacts.get contacts.list', forgets('dry_run')],
  [
    'a merge overwrites what the primary contact has',
    'contacts.merge contacts.get',
    sent((b) => ({ ...b, overwrite: true })),
  ],
  [
    'a merge counts no lists',
    'contacts.merge',
    body((b) => ({ data: { ...b.data, counts: { ...b.data.counts, list_memberships: 0 } } })),
  ],
  [
    'a merge leaves the duplicate',
    'contacts.merge contacts.list',
    pretends(({ request }) => ({
      status: 200,
      body: {
        data: {
          primary: { id: bodyOf(request).primary_id },
          merged_ids: bodyOf(request).duplicate_ids ?? [],
          fields_populated: [],
          counts: { notes: 0, activities: 0, tasks: 0, emails: 0, documents: 0, list_memberships: 1 },
        },
      },
    })),
  ],
  [
    'a removal counts unknown ids as deleted',
    'contacts.bulkDelete',
    body((b) => ({
      data: { ...b.data, deleted_count: b.data.deleted_count + b.data.not_found_count, not_found_count: 0 },
    })),
  ],
  [
    'a removal counts one too few',
    'contacts.bulkDelete',
    body((b) => ({ data: { ...b.data, deleted_count: Math.max(0, b.data.deleted_count - 1) } })),
  ],
  [
    'only the first id is looked at',
    'contacts.bulkDelete',
    sent((b) => ({
      ...b,
      contact_ids: Array.isArray(b.contact_ids) && b.contact_ids.length <= 500 ? first(b.contact_ids) : b.contact_ids,
    })),
  ],
  [
    'the Idempotency-Key is not read',
    'contacts.bulkDelete',
    (ids) => changeRequest(ids, (request) => withoutHeader(request, 'idempotency-key')),
  ],
  [
    'the Idempotency-Key of a merge is not read',
    'contacts.merge',
    (ids) => changeRequest(ids, (request) => withoutHeader(request, 'idempotency-key')),
  ],
  [
    'the Idempotency-Key of a new key is not read',
    'apiKeys.create',
    (ids) => changeRequest(ids, (request) => withoutHeader(request, 'idempotency-key')),
  ],
  [
    'the Idempotency-Key of deals is not read',
    'deals.bulkDelete',
    (ids) => changeRequest(ids, (request) => withoutHeader(request, 'idempotency-key')),
  ],
  ['an export has other columns', 'contacts.export', ignores('fields')],
  ['an export has contacts of other lists', 'contacts.export', ignores('list_id')],
  ['an export has more rows than asked for', 'contacts.export', ignores('limit')],
]);
