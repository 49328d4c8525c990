import { also, bodyOf, call, changeReply, status, withBody } from '../changes.ts';
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
  right,
  success,
} from './autosend-fault.ts';

const [create, update, deletion] = ['campaigns.create', 'campaigns.update', 'campaigns.delete'];
const [abort, pause, resume] = ['campaigns.abort', 'campaigns.pause', 'campaigns.resume'];
const domain = 'domains.create';
const [createSender, deleteSender] = ['senders.create', 'senders.delete'];
const [mail, batch] = ['mails.send', 'mails.sendBulk'];

const idOf = ({ data }: { data: { id: string } }) => data.id;

/** What campaigns, domains, senders and mails may do wrongly. */
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
    [
      'a domain can be added twice',
      [domain],
      async (passage) => {
        const reply = await remember(passage, domain, idOf as never);
        if (passage.operation !== domain || reply.status !== 400) return reply;
        const id = othersOf(passage, domain, '').at(-1);
        const body = bodyOf(passage.request);
        return id && /^concordat-.*\.example\.com$/.test(String(body.domain))
          ? call(passage, 'GET', `/domains/${id}`)
          : reply;
      },
    ],
    [
      'a new domain is not in the listing',
      [domain],
      edit(['domains.list'], ({ domains }) => ({ domains: domains.slice(0, -1) })),
    ],
    ['a new domain is owned without a proof', [domain], edit(['domains.get'], () => ({ ownershipVerified: true }))],
    ['a deleted domain stays', ['domains.delete'], pretend('domains.delete', () => ({ data: null }))],
    [
      'a deleted domain takes another one with it',
      ['domains.delete'],
      async (passage) => {
        const reply = await remember(passage, domain, idOf as never);
        if (passage.operation !== 'domains.delete' || reply.status >= 300) return reply;
        for (const id of othersOf(passage, domain, lastOf(passage))) await remove(passage, `/domains/${id}`);
        return reply;
      },
    ],
    [
      'a verification does nothing',
      [createSender],
      edit(['domains.get'], () => ({ verificationStatus: 'PENDING_CONFIGURATION', ownershipVerified: false })),
    ],
    [
      'a sender may be of any domain',
      [createSender],
      changeReply(
        [createSender],
        (reply, { body }) => reply.status === 400 && /concordat-/.test(String(body)),
        ({ body }) =>
          success({
            success: true,
            data: { sender: { id: 'x', email: String(body).slice(0, 9) }, projectId: 'x' },
            message: 'Created',
          }),
      ),
    ],
    [
      'a sender may be there twice',
      [createSender],
      changeReply(
        [createSender],
        (reply) => reply.status === 400 && /exists/.test(String(reply.body)),
        () =>
          success({
            success: true,
            data: { sender: { id: 'x', email: 'x@example.com' }, projectId: 'x' },
            message: 'Created',
          }),
      ),
    ],
    [
      'a sender in use can be deleted',
      [createSender, deleteSender],
      changeReply([deleteSender], status(400), () => success({ success: true, message: 'Deleted' })),
    ],
    ['a deleted sender stays', [createSender], pretend(deleteSender, () => ({ message: 'Deleted' }))],
    [
      'a mail goes to those who are suppressed',
      [mail],
      misread([mail], (body) => ({ ...body, bypassSuppressions: true })),
    ],
    ['suppression cannot be bypassed', [mail], misread([mail], ({ bypassSuppressions: _, ...body }) => body)],
    ['copies get no mail', [mail], misread([mail], ({ cc: _, ...body }) => body)],
    [
      'the id of a mail is another one than its events have',
      [mail],
      edit([mail], ({ emailId }) => ({ emailId: `${emailId}0` })),
    ],
    [
      'a mail needs no content',
      [mail],
      misread([mail], (body) => (body.html || body.text || body.templateId ? body : { ...body, text: 'Hello' })),
    ],
    [
      'a mail needs no subject',
      [mail],
      misread([mail], (body) => (body.subject ? body : { ...body, subject: 'Hello' })),
    ],
    ['a mail is sent twice', [mail], also([mail], (passage) => passage.ask(passage.request))],
    [
      'a batch goes to those who are suppressed',
      [batch],
      misread([batch], (body) => ({ ...body, bypassSuppressions: true })),
    ],
    [
      'a batch counts failures as successes',
      [batch],
      edit([batch], ({ totalRecipients }) => ({ successCount: totalRecipients, failedCount: 0 })),
    ],
    [
      'a batch goes to half of its recipients',
      [batch],
      misread([batch], (body) => ({
        ...body,
        ...(Array.isArray(body.recipients) && { recipients: body.recipients.slice(0, 50) }),
      })),
    ],
  ]),
  ...autoSendFaults('webhooks', [
    [
      'a campaign is told of twice',
      [update],
      right,
      async (delivery) => {
        await fetch(delivery.clone());
        return delivery;
      },
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
