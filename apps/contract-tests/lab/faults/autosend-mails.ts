import { also, bodyOf, call, changeReply, status } from '../changes.ts';
import {
  autoSendFaults,
  edit,
  lastOf,
  misread,
  othersOf,
  pretend,
  remember,
  remove,
  success,
} from './autosend-fault.ts';

const domain = 'domains.create';
const [createSender, deleteSender] = ['senders.create', 'senders.delete'];
const [mail, batch] = ['mails.send', 'mails.sendBulk'];

const idOf = ({ data }: { data: { id: string } }) => data.id;

/** What domains, senders and mails may do wrongly. */
export const mailFaults = autoSendFaults('semantics and state', [
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
  ['a mail needs no subject', [mail], misread([mail], (body) => (body.subject ? body : { ...body, subject: 'Hello' }))],
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
]);
