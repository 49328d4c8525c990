import { changeReply, changeRequest, setStatus, status, success, withKey, withoutHeader } from '../changes.ts';
import type { Fault } from '../fault.ts';
import { body, bodyOf, call, effect, forgets, ignores, lastPart, pretends, query, rows, sent } from './rows.ts';

const first = <Row>(list: readonly Row[]) => list.slice(0, 1);

/** What LeadLex does wrongly, although each reply alone is right. */
export const leadLexStateFaults: readonly Fault[] = [
  ...rows('leadlex', 'semantics and state', [
    // Contacts.
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
    // Lists.
    [
      'removing a contact deletes it',
      'lists.removeContact contacts.bulkDelete',
      effect((passage) => call(passage, 'DELETE', `/v1/contacts/${lastPart(passage)}`)),
    ],
    [
      'a removal empties the list',
      'lists.removeContact',
      effect(async (passage) => {
        const list = passage.request.path.split('/')[3] ?? '';
        const { body: found } = await passage.ask({
          ...passage.request,
          method: 'GET',
          path: '/v1/contacts',
          query: `list_id=${list}`,
        });
        for (const { id } of bodyOf({ body: found }).data?.contacts ?? [])
          await call(passage, 'DELETE', `/v1/lists/${list}/contacts/${id}`);
      }),
    ],
    [
      'a removal takes the contact off its other lists',
      'lists.removeContact',
      effect(async (passage) => {
        const { body: found } = await call(passage, 'GET', '/v1/lists');
        for (const { id } of bodyOf({ body: found }).data?.lists ?? [])
          await call(passage, 'DELETE', `/v1/lists/${id}/contacts/${lastPart(passage)}`);
      }),
    ],
    [
      'a second removal is a success',
      'lists.removeContact',
      (ids) =>
        changeReply(ids, status(404), (reply, passage) =>
          bodyOf(reply).error?.code !== 'membership_not_found'
            ? reply
            : {
                ...reply,
                status: 200,
                body: JSON.stringify({
                  data: { removed: true, list_id: passage.request.path.split('/')[3], contact_id: lastPart(passage) },
                }),
              },
        ),
    ],
    [
      'a name can be taken twice',
      'lists.create',
      (ids) =>
        changeReply(ids, status(400), (reply) =>
          bodyOf(reply).error?.message?.includes('Duplicate')
            ? {
                ...reply,
                status: 201,
                body: JSON.stringify({
                  data: { id: crypto.randomUUID(), name: 'x', contact_count: 0, created_at: '2026-01-01T00:00:00Z' },
                }),
              }
            : reply,
        ),
    ],
    [
      'contacts that are there count as added',
      'lists.addContacts',
      body((b, { request }) => ({ data: { ...b.data, added: bodyOf(request).contact_ids.length } })),
    ],
    [
      'the count of a list is off by one',
      'lists.addContacts',
      body((b) => ({ data: { ...b.data, contact_count: b.data.contact_count + 1 } })),
    ],
    [
      'only the first contact is added',
      'lists.addContacts contacts.list',
      sent((b) => ({
        contact_ids: Array.isArray(b.contact_ids) && b.contact_ids.length <= 100 ? first(b.contact_ids) : b.contact_ids,
      })),
    ],
    [
      'a deleted list stays',
      'lists.delete lists.list lists.addContacts',
      pretends((passage) => ({
        status: 200,
        body: { data: { deleted: true, id: lastPart(passage), memberships_removed: 1 } },
      })),
    ],
    [
      'memberships of a deleted list are not counted',
      'lists.delete',
      body((b) => ({ data: { ...b.data, memberships_removed: 0 } })),
    ],
    [
      'deleting a list deletes its contacts',
      'lists.delete contacts.get contacts.list',
      (ids) => async (passage) => {
        const { request, operation, ask } = passage;
        if (!ids.includes(operation ?? '')) return ask(request);
        const { body: found } = await ask({
          ...request,
          method: 'GET',
          path: '/v1/contacts',
          query: `list_id=${lastPart(passage)}`,
        });
        const reply = await ask(request);
        const contacts: { id: string }[] = bodyOf({ body: found }).data?.contacts ?? [];
        if (reply.status < 300) for (const { id } of contacts) await call(passage, 'DELETE', `/v1/contacts/${id}`);
        return reply;
      },
    ],
    [
      'new lists are not listed',
      'lists.list lists.create',
      body((b) => ({ ...b, data: { lists: first(b.data.lists) } })),
    ],
    // Companies.
    ['the industry is not kept', 'companies.create companies.list', forgets('industry')],
    [
      'linking links nobody',
      'companies.linkContacts contacts.get',
      pretends(({ request }) => ({
        status: 200,
        body: { data: { updated: bodyOf(request).contact_ids?.length ?? 0, failed: 0 } },
      })),
    ],
    [
      'linking counts unknown contacts',
      'companies.linkContacts',
      body((b) => ({ data: { updated: b.data.updated + b.data.failed, failed: 0 } })),
    ],
    [
      'the company stays',
      'companies.delete companies.list',
      pretends((passage) => ({ status: 200, body: { data: { deleted: true, id: lastPart(passage) } } })),
    ],
    [
      'a second deletion of a company is a success',
      'companies.delete',
      (ids) =>
        changeReply(ids, status(404), (reply, passage) => ({
          ...reply,
          status: 200,
          body: JSON.stringify({ data: { deleted: true, id: lastPart(passage) } }),
        })),
    ],
    // Deals.
    ['the value is not kept', 'deals.create deals.get', forgets('estimated_value')],
    ['the contact of a deal is not kept', 'deals.create deals.get deals.list', forgets('contact_id')],
    ['an update of a deal is not kept', 'deals.update deals.get', sent(() => ({ description: 'x' }))],
    ['an update of a deal changes its name', 'deals.update deals.get', sent((b) => ({ ...b, name: 'Renamed' }))],
    [
      'the deal stays',
      'deals.delete deals.list',
      pretends((passage) => ({ status: 200, body: { data: { deleted: true, id: lastPart(passage) } } })),
    ],
    [
      'only the first deal is created',
      'deals.bulkCreate',
      sent((b) => ({ deals: Array.isArray(b.deals) && b.deals.length <= 50 ? first(b.deals) : b.deals })),
    ],
    [
      'only the first deal is updated',
      'deals.bulkUpdate deals.get',
      sent((b) => ({ ...b, deal_ids: Array.isArray(b.deal_ids) ? first(b.deal_ids) : b.deal_ids })),
    ],
    [
      'the update of deals counts one too few',
      'deals.bulkUpdate',
      body((b) => ({ data: { updated: b.data.updated - 1 } })),
    ],
    ['a dry run deletes deals', 'deals.bulkDelete deals.get', forgets('dry_run')],
    [
      'deals given twice count twice',
      'deals.bulkDelete',
      body((b, { request }) => ({
        data: { ...b.data, not_found_count: bodyOf(request).deal_ids.length - b.data.deleted_count },
      })),
    ],
    // Campaigns.
    [
      'a new campaign is active',
      'campaigns.create campaigns.get',
      body((b) => ({ data: { ...b.data, status: 'active' } })),
    ],
    [
      'an unknown list is taken',
      'campaigns.create',
      (ids) =>
        changeReply(
          ids,
          (reply) => reply.status === 400 && (reply.body ?? '').includes('list_id'),
          (reply) => ({
            ...reply,
            status: 201,
            body: JSON.stringify({
              data: {
                id: crypto.randomUUID(),
                name: 'x',
                status: 'draft',
                list_id: 'x',
                created_at: '2026-01-01T00:00:00Z',
              },
            }),
          }),
        ),
    ],
    [
      'a setting is not kept',
      'campaigns.update campaigns.get',
      body((b) => ({ data: { campaign: { ...b.data.campaign, daily_send_limit: 50 } } })),
    ],
    ['skipped contacts are not counted', 'campaigns.addContacts', body((b) => ({ data: { ...b.data, skipped: 0 } }))],
    [
      'contacts are not enrolled',
      'campaigns.addContacts campaigns.listContacts',
      pretends(({ request }) => ({
        status: 200,
        body: {
          data: {
            added: bodyOf(request).contact_ids?.length ?? 0,
            skipped: 0,
            contact_ids: bodyOf(request).contact_ids ?? [],
          },
        },
      })),
    ],
    [
      'a draft can be paused',
      'campaigns.pause campaigns.get',
      (ids) =>
        changeReply(ids, status(409), (reply, { request }) => ({
          ...reply,
          status: 200,
          body: JSON.stringify({
            data: { campaign: { id: request.path.split('/')[3], status: 'paused', paused_at: '2026-03-01T12:00:00Z' } },
          }),
        })),
    ],
    [
      'a running campaign can be started',
      'campaigns.start',
      (ids) =>
        changeReply(ids, status(400), (reply, { request }) =>
          (reply.body ?? '').includes('running')
            ? {
                ...reply,
                status: 200,
                body: JSON.stringify({
                  data: { campaign_id: request.path.split('/')[3], status: 'active', task_id: null },
                }),
              }
            : reply,
        ),
    ],
    [
      'a start starts nothing',
      'campaigns.start campaigns.get',
      (ids) =>
        changeReply(['campaigns.get'], success, (reply) => {
          void ids;
          return { ...reply, body: (reply.body ?? '').replace('"status":"active"', '"status":"draft"') };
        }),
    ],
    [
      'a pause pauses nothing',
      'campaigns.pause campaigns.get campaigns.start',
      (ids) =>
        changeReply(['campaigns.get'], success, (reply) => {
          void ids;
          return { ...reply, body: (reply.body ?? '').replace('"status":"paused"', '"status":"active"') };
        }),
    ],
    [
      'the draft stays',
      'campaigns.delete campaigns.list campaigns.getStats',
      pretends((passage) => ({ status: 200, body: { data: { deleted: true, id: lastPart(passage) } } })),
    ],
    [
      'new campaigns have sent something',
      'campaigns.getStats campaigns.create',
      body((b) => ({ data: { stats: { ...b.data.stats, sent_count: 1 } } })),
    ],
    [
      'steps come in the wrong order',
      'campaigns.listSteps',
      body((b) => ({ data: { steps: b.data.steps.toReversed() } })),
    ],
    [
      'a new step is the first',
      'campaigns.createStep',
      body((b) => ({ data: { step: { ...b.data.step, index: 0 } } })),
    ],
    [
      'an update of a step changes its text',
      'campaigns.updateStep campaigns.listSteps',
      sent((b) => ({ ...b, body: 'Another' })),
    ],
    [
      'the places of later steps stay',
      'campaigns.deleteStep campaigns.listSteps',
      (ids) =>
        changeReply(['campaigns.listSteps'], success, (reply) => {
          void ids;
          return {
            ...reply,
            body: (reply.body ?? '').replace('"index":1,"subject":"Three"', '"index":2,"subject":"Three"'),
          };
        }),
    ],
    [
      'a deleted step stays',
      'campaigns.deleteStep campaigns.listSteps',
      pretends((passage) => ({ status: 200, body: { data: { deleted: true, id: lastPart(passage) } } })),
    ],
    [
      'removing an enrolment takes it from other campaigns',
      'campaigns.removeContact',
      effect(async (passage) => {
        const { body: found } = await call(passage, 'GET', '/v1/campaigns');
        for (const { id } of bodyOf({ body: found }).data?.campaigns ?? [])
          await call(passage, 'DELETE', `/v1/campaigns/${id}/contacts/${lastPart(passage)}`);
      }),
    ],
    [
      'removing an enrolment deletes the contact',
      'campaigns.removeContact contacts.bulkDelete',
      effect((passage) => call(passage, 'DELETE', `/v1/contacts/${lastPart(passage)}`)),
    ],
    // Notes, tasks, activities.
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
    // Keys and audit.
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
    // Webhooks as records.
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
  ]),
  ...rows('leadlex', 'paging', [
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
    [
      'the total is off by one',
      'companies.list',
      body((b) => ({ ...b, meta: { ...b.meta, total: b.meta.total + 1 } })),
    ],
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
  ]),
];
