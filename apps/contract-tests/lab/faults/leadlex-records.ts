import { changeReply, setStatus, status, success, withKey } from '../changes.ts';
import type { Fault } from '../fault.ts';
import { body, bodyOf, ignores, lastPart, pretends, query, rows, sent } from './rows.ts';

/** What LeadLex does wrongly with notes, tasks, activities, keys, its log and webhooks. */
export const leadLexRecordFaults: readonly Fault[] = rows('leadlex', 'semantics and state', [
  [
    'a note has no contact',
    'notes.create notes.list contacts.listNotes',
    body((b) => ({ data: { ...b.data, contact_id: 'another' } })),
  ],
  [
    'tags of a note are added',
    'notes.update notes.list',
    body((b) => ({ data: { ...b.data, tags: ['one', 'two', ...b.data.tags] } })),
  ],
  [
    'a note about nothing is taken',
    'notes.create',
    (ids) =>
      changeReply(
        ids,
        (reply) => reply.status === 400 && (reply.body ?? '').includes('needs a contact_id'),
        (reply) => ({
          ...reply,
          status: 201,
          body: JSON.stringify({ data: { id: 'note-1', title: 'x', created_date: '2026-01-01T00:00:00Z' } }),
        }),
      ),
  ],
  [
    'notes of all contacts are listed',
    'contacts.listNotes',
    (ids) =>
      async ({ operation, request, ask }) =>
        ask(ids.includes(operation ?? '') ? { ...request, path: '/v1/notes' } : request),
  ],
  [
    'a note of a contact gets lost',
    'contacts.createNote contacts.listNotes',
    pretends(({ request }) => ({
      status: 201,
      body: {
        data: {
          id: 'note-1',
          title: bodyOf(request).title ?? '',
          content: bodyOf(request).content ?? '',
          created_date: '2026-01-01T00:00:00Z',
        },
      },
    })),
  ],
  [
    'a note of a deal gets lost',
    'deals.createNote notes.list',
    pretends(({ request }) => ({
      status: 201,
      body: { data: { id: 'note-1', title: bodyOf(request).title ?? '', created_date: '2026-01-01T00:00:00Z' } },
    })),
  ],
  [
    'the state of a task is not kept',
    'tasks.create tasks.list',
    sent((b) => ({ ...b, ...(b.status && { status: 'completed' }) })),
  ],
  [
    'an activity has no contact',
    'activities.create contacts.listActivities',
    body((b) => ({ data: { activity: { ...b.data.activity, contact_id: 'another' } } })),
  ],
  [
    'an activity is not kept',
    'activities.create contacts.listActivities',
    sent((b) => ({ ...b, contact_id: undefined })),
  ],
  ['a contact shows no notes', 'contacts.get', ignores('include')],
  [
    'a revoked key still works',
    'apiKeys.revoke contacts.list',
    (ids) => async (passage) => {
      const { request, operation, ask, key } = passage;
      const reply = await ask(request);
      void ids;
      return operation === 'contacts.list' &&
        reply.status === 401 &&
        String(request.headers['authorization']).includes('wbk_live_')
        ? ask(withKey(request, key))
        : reply;
    },
  ],
  [
    'a new key does not work',
    'apiKeys.create contacts.list',
    (ids) =>
      async ({ request, ask }) => {
        void ids;
        return ask(
          String(request.headers['authorization']).includes('wbk_live_')
            ? withKey(request, 'wbk_expired.lab')
            : request,
        );
      },
  ],
  ['a name of a key can be taken twice', 'apiKeys.create', (ids) => changeReply(ids, status(409), setStatus(400))],
  [
    'lists of keys have the secret',
    'apiKeys.list',
    body((b) => ({
      ...b,
      data: { api_keys: b.data.api_keys.map((one: object) => ({ ...one, key: 'wbk_secret' })) },
    })),
  ],
  ['revoked keys are listed', 'apiKeys.list', query((parameters) => parameters.set('include_revoked', 'true'))],
  [
    'the log does not have the deletion',
    'auditLogs.list',
    body((b) => ({ ...b, data: { logs: b.data.logs.filter((log: { action: string }) => log.action !== 'delete') } })),
  ],
  ['the log does not read its filter', 'auditLogs.list', ignores('action', 'resource_type')],
  [
    'a key of another workspace is let in',
    'contacts.get',
    (ids) =>
      changeReply(ids, success, (reply) => ({
        ...reply,
        body: JSON.stringify({ data: { id: 'other', full_name: 'Someone else' } }),
      })),
  ],
  [
    'events are not kept',
    'webhooks.create webhooks.list',
    body((b) => ({ data: { webhook: { ...b.data.webhook, events: ['deal.created'] } } })),
  ],
  [
    'an update of a webhook is not kept',
    'webhooks.update webhooks.list',
    (ids) =>
      changeReply(['webhooks.list'], success, (reply) => {
        void ids;
        return { ...reply, body: (reply.body ?? '').replaceAll('"active":false', '"active":true') };
      }),
  ],
  [
    'given events are added',
    'webhooks.update webhooks.list',
    body((b) => ({
      data: { webhook: { ...b.data.webhook, events: ['contact.created', ...b.data.webhook.events] } },
    })),
  ],
  [
    'unknown events are taken',
    'webhooks.update',
    (ids) =>
      changeReply(ids, status(400), (reply, passage) => ({
        ...reply,
        status: 200,
        body: JSON.stringify({
          data: {
            webhook: {
              id: lastPart(passage),
              url: 'https://hooks.example.com',
              events: [],
              active: true,
              updated_at: '2026-01-01T00:00:00Z',
            },
          },
        }),
      })),
  ],
  [
    'the webhook stays',
    'webhooks.delete webhooks.list',
    pretends((passage) => ({ status: 200, body: { data: { deleted: true, id: lastPart(passage) } } })),
  ],
  [
    'the list of webhooks shows secrets',
    'webhooks.list webhooks.create',
    body((b) => ({ data: { webhooks: b.data.webhooks.map((one: object) => ({ ...one, secret: 'x' })) } })),
  ],
]);
