import { changeReply, status } from '../changes.ts';
import type { Fault } from '../fault.ts';
import { body, bodyOf, call, effect, first, forgets, lastPart, pretends, rows, sent } from './rows.ts';

/** What LeadLex does wrongly with lists, companies and deals. */
export const leadLexListFaults: readonly Fault[] = rows('leadlex', 'semantics and state', [
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
]);
