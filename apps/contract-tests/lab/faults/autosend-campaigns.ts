import { bodyOf, call, changeReply, status, withBody } from '../changes.ts';
import {
  autoSendFaults,
  edit,
  editData,
  ignoreQuery,
  lastOf,
  misread,
  othersOf,
  pretend,
  remember,
  remove,
  success,
} from './autosend-fault.ts';

const [create, update, deletion] = ['campaigns.create', 'campaigns.update', 'campaigns.delete'];
const [abort, pause, resume] = ['campaigns.abort', 'campaigns.pause', 'campaigns.resume'];

const idOf = ({ data }: { data: { id: string } }) => data.id;

/** What campaigns may do wrongly. */
export const campaignFaults = [
  ...autoSendFaults('semantics and state', [
    ['a new campaign loses its preview text', [create], misread([create], ({ previewText: _, ...body }) => body)],
    ['a new campaign has no lists', [create], misread([create], ({ toLists: _, ...body }) => body)],
    ['a new campaign is sent', [create], misread([create], (body) => ({ ...body, sendNow: true }))],
    [
      'a new campaign is not in the listing',
      [create],
      edit(['campaigns.list'], ({ campaigns }) => ({ campaigns: campaigns.slice(1) })),
    ],
    ['the state of campaigns is not asked for', [create], ignoreQuery('campaigns.list', 'status')],
    [
      'a change of a campaign empties what it does not name',
      [update],
      misread([update], (body) => ({ previewText: '', ...body })),
    ],
    [
      'a change of a campaign changes nothing',
      [update],
      async (passage) => {
        const body = bodyOf(passage.request);
        if (passage.operation !== update || !body.subject) return passage.ask(passage.request);
        const reply = await passage.ask(withBody(passage.request, {}));
        return editData(() => ({ subject: body.subject }))(reply, passage);
      },
    ],
    [
      'a deleted campaign stays',
      [deletion],
      pretend(deletion, (passage) => ({ data: { id: lastOf(passage), deleted: true } })),
    ],
    [
      'a deleted campaign takes another one with it',
      [deletion],
      async (passage) => {
        const reply = await remember(passage, create, idOf as never);
        if (passage.operation !== deletion || reply.status >= 300) return reply;
        for (const id of othersOf(passage, create, lastOf(passage))) await remove(passage, `/campaigns/${id}`);
        return reply;
      },
    ],
    [
      'a deleted campaign takes its list with it',
      [deletion],
      async (passage) => {
        const found =
          passage.operation === deletion ? await call(passage, 'GET', `/campaigns/${lastOf(passage)}`) : undefined;
        const reply = await passage.ask(passage.request);
        if (found?.status !== 200 || reply.status !== 200) return reply;
        for (const { id } of JSON.parse(String(found.body)).data.toLists) await remove(passage, `/contact-lists/${id}`);
        return reply;
      },
    ],
    [
      'a copy of a campaign is the campaign',
      ['campaigns.duplicate'],
      edit(['campaigns.duplicate'], () => ({ id: 'x' })),
    ],
    [
      'an aborted campaign goes on',
      [abort],
      edit(['campaigns.get', 'campaigns.list'], ({ status: state }) =>
        state === 'aborted' ? { status: 'sending' } : {},
      ),
    ],
    [
      'a paused campaign goes on',
      [pause, abort],
      edit(['campaigns.get'], ({ status: state }) => (state === 'paused' ? { status: 'sending' } : {})),
    ],
    [
      'a campaign is aborted in place of paused',
      [abort],
      async (passage) =>
        passage.ask(
          passage.operation === pause
            ? { ...passage.request, path: passage.request.path.replace(/pause$/, 'abort') }
            : passage.request,
        ),
    ],
    ['a campaign that is resumed stays paused', [abort], edit([resume], () => ({ status: 'paused' }))],
    ['a draft can be paused', [abort], changeReply([pause], status(400), (reply) => success(editable(reply.body)))],
    [
      'an aborted campaign can be resumed',
      [abort],
      changeReply([resume], status(400), (reply) => success(editable(reply.body))),
    ],
    ['a campaign goes to those who are excluded', [update], misread([create], ({ excludeLists: _, ...body }) => body)],
    [
      'a campaign goes to those who are suppressed',
      [update],
      misread([create], ({ unsubscribeGroupId: _, ...body }) => body),
    ],
    [
      'a campaign goes to the first of its lists',
      [update],
      misread([create], (body) => ({ ...body, ...(body.toLists?.length > 1 && { toLists: body.toLists.slice(1) }) })),
    ],
    [
      'mails of a campaign are not counted',
      [update],
      edit(['campaigns.get'], ({ metrics }) => ({ metrics: { ...metrics, sent: 0 } })),
    ],
  ]),
  ...autoSendFaults('paging', [
    ['campaigns: every page is the first', ['campaigns.list'], ignoreQuery('campaigns.list', 'page')],
    ['campaigns: the size is ignored', ['campaigns.list'], ignoreQuery('campaigns.list', 'limit')],
  ]),
];

/** What a campaign looks like that was changed although it may not. */
function editable(body: unknown): unknown {
  const time = '2026-01-01T00:00:00.000Z';
  return body && { success: true, data: { id: 'x', name: 'x', status: 'paused', createdAt: time, updatedAt: time } };
}
