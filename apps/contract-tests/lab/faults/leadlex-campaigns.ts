import { changeReply, status, success } from '../changes.ts';
import type { Fault } from '../fault.ts';
import { body, bodyOf, call, effect, lastPart, pretends, rows, sent } from './rows.ts';

/** What LeadLex does wrongly with campaigns. */
export const leadLexCampaignFaults: readonly Fault[] = rows('leadlex', 'semantics and state', [
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
  ['a new step is the first', 'campaigns.createStep', body((b) => ({ data: { step: { ...b.data.step, index: 0 } } }))],
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
]);
