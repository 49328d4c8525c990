import { also, bodyOf, call, changeReply, status } from '../changes.ts';
import type { Fault } from '../fault.ts';
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

const [create, update, deletion] = ['webhooks.create', 'webhooks.update', 'webhooks.delete'];
const [get, list, reveal, resend] = ['webhooks.get', 'webhooks.list', 'webhooks.revealSecret', 'webhooks.resend'];
const contact = 'contacts.delete';

const idOf = ({ data }: { data: { webhook: { id: string } } }) => data.webhook.id;

/** Posts a delivery otherwise. */
function otherwise(change: (headers: Headers, body: string) => string | undefined): Fault['deliver'] {
  return async (delivery) => {
    const headers = new Headers(delivery.headers);
    const body = change(headers, await delivery.text());
    headers.delete('content-length');
    return body === undefined ? undefined : new Request(delivery.url, { method: 'POST', headers, body });
  };
}

/** Changes the parsed body of a delivery, and leaves the signature as it is. */
// biome-ignore lint/suspicious/noExplicitAny: faults reach into bodies of every shape.
function rewrite(change: (event: any) => unknown): Fault['deliver'] {
  return otherwise((_, body) => JSON.stringify(change(JSON.parse(body))));
}

const header = (name: string, value: string | undefined): Fault['deliver'] =>
  otherwise((headers, body) => {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
    return body;
  });

const webhook = (operations: readonly string[], change: (webhook: Record<string, unknown>) => object) =>
  edit(operations, (data) => ({ webhook: { ...data.webhook, ...change(data.webhook) } }));

/** What webhooks may do wrongly. */
export const webhookFaults = [
  ...autoSendFaults('webhooks', [
    ['a new webhook is inactive', [create], webhook([create], () => ({ isActive: false }))],
    [
      'a webhook shows its secret',
      [create],
      async (passage) => {
        const reply = await passage.ask(passage.request);
        if (passage.operation !== get || reply.status !== 200) return reply;
        const shown = await call(passage, 'GET', `/webhooks/${lastOf(passage)}/reveal`);
        const { secret } = JSON.parse(String(shown.body)).data;
        return editData((data) => ({ webhook: { ...data.webhook, secret } }))(reply, passage);
      },
    ],
    [
      'another secret is revealed',
      [create],
      edit([reveal], () => ({ secret: 'whsec_00000000000000000000000000000000' })),
    ],
    [
      'a new webhook is not in the listing',
      [create],
      edit([list], ({ webhooks }) => ({ webhooks: webhooks.slice(0, -2) })),
    ],
    [
      'a new webhook has all events',
      [create],
      webhook([get], () => ({ events: ['contact.created', 'contact.updated', 'contact.deleted'] })),
    ],
    [
      'a change of a webhook adds to its events',
      [update],
      misread([update], (body) => ({ ...body, ...(body.events && { events: [...body.events, 'contact.created'] }) })),
    ],
    ['a change of a webhook does not stop it', [update], misread([update], ({ isActive: _, ...body }) => body)],
    [
      'a change of a webhook activates it',
      [update],
      also([update], (passage) => call(passage, 'PUT', `/webhooks/${lastOf(passage)}`, { isActive: true })),
    ],
    [
      'the secret of a webhook can be changed',
      [update],
      changeReply(
        [update],
        (reply, request) => reply.status === 400 && 'secret' in bodyOf(request),
        (_, passage) => call(passage, 'PUT', passage.request.path, {}),
      ),
    ],
    [
      'a change gives a webhook another secret',
      [update],
      async (passage) => {
        const reply = await passage.ask(passage.request);
        if (passage.operation === update && reply.status === 200) passage.memory.set('changed', 'yes');
        return passage.operation === reveal && passage.memory.get('changed') && reply.status === 200
          ? editData(() => ({ secret: 'whsec_00000000000000000000000000000000' }))(reply, passage)
          : reply;
      },
    ],
    ['whether webhooks are active is not asked for', [update, list], ignoreQuery(list, 'isActive')],
    ['a deleted webhook stays', [deletion], pretend(deletion)],
    [
      'a deleted webhook takes another one with it',
      [deletion],
      async (passage) => {
        const reply = await remember(passage, create, idOf as never);
        if (passage.operation !== deletion || reply.status >= 300) return reply;
        for (const id of othersOf(passage, create, lastOf(passage))) await remove(passage, `/webhooks/${id}`);
        return reply;
      },
    ],
    [
      'tests of other events are taken',
      [resend],
      changeReply(
        [resend],
        (reply, { body }) => reply.status === 400 && /"data":\{\}/.test(String(body)),
        () => success({ success: true, message: 'Queued', data: { jobId: 'x' } }),
      ),
    ],
    ['a test posts nothing', [resend], pretend(resend, () => ({ message: 'Queued', data: { jobId: 'x' } }))],
    ['a test posts data of its own', [resend], misread([resend], (body) => ({ ...body, data: { test: true } }))],
    ['the log is empty', [resend], edit(['webhooks.listLogs'], () => ({ logs: [], total: 0 }))],
    [
      'the log begins with the oldest',
      [resend],
      edit(['webhooks.listLogs'], ({ logs }) => ({ logs: logs.toReversed() })),
    ],
    [
      'the log says that deliveries failed',
      [resend],
      edit(['webhooks.listLogs'], ({ logs }) => ({ logs: logs.map((log: object) => ({ ...log, success: false })) })),
    ],
    ['successes count as failures', [resend], webhook([get], () => ({ failureCount: 2 }))],
    ['nothing is posted', [contact], right, async () => undefined],
    [
      'everything is posted twice',
      [contact],
      right,
      async (delivery) => {
        await fetch(delivery.clone());
        return delivery;
      },
    ],
    [
      'deletions are not posted',
      [contact],
      right,
      async (delivery) => (delivery.headers.get('x-webhook-event') === 'contact.deleted' ? undefined : delivery),
    ],
    [
      'changes are not posted',
      [contact],
      right,
      async (delivery) => (delivery.headers.get('x-webhook-event') === 'contact.updated' ? undefined : delivery),
    ],
    ['deliveries are not signed', [contact], right, header('x-webhook-signature', undefined)],
    ['deliveries are signed with another secret', [contact], right, header('x-webhook-signature', '0'.repeat(64))],
    [
      'the signature is of another body',
      [contact],
      right,
      rewrite((event) => ({ ...event, data: { ...event.data, changed: true } })),
    ],
    ['deliveries have no id', [contact], right, header('x-webhook-delivery-id', undefined)],
    ['all deliveries have one id', [contact], right, header('x-webhook-delivery-id', 'deliver-webhook-1')],
    ['deliveries have no time', [contact], right, header('x-webhook-timestamp', undefined)],
    ['the time of a delivery is a text', [contact], right, header('x-webhook-timestamp', 'now')],
    ['deliveries do not name the event', [contact], right, header('x-webhook-event', undefined)],
    ['deliveries name another event', [contact], right, header('x-webhook-event', 'contact.created')],
    ['deliveries are text/plain', [contact], right, header('content-type', 'text/plain')],
    ['events have no time', [contact], right, rewrite(({ createdAt: _, ...event }) => event)],
    ['events have no data', [contact], right, rewrite(({ data: _, ...event }) => event)],
    ['events are called otherwise', [contact], right, rewrite(({ type, ...event }) => ({ name: type, ...event }))],
    [
      'webhooks get events that they do not have',
      [contact],
      misread([create], (body) => ({
        ...body,
        ...(body.events?.length === 1 && { events: [...body.events, 'contact.created'] }),
      })),
    ],
    ['inactive webhooks get events', [contact], misread([update], (body) => ({ ...body, isActive: true }))],
    [
      'who leaves a list is told of',
      ['contacts.deleteByEmails'],
      async (passage) => {
        const reply = await passage.ask(passage.request);
        const { contactIds } = bodyOf(passage.request);
        if (passage.operation !== 'contactLists.removeContacts' || reply.status >= 300 || !contactIds) return reply;
        const found = await call(passage, 'GET', `/contacts/${contactIds[0]}`);
        if (found.status === 200)
          await call(passage, 'POST', '/contacts/email', { email: JSON.parse(String(found.body)).data.email });
        return reply;
      },
    ],
  ]),
  ...autoSendFaults('semantics and state', [
    [
      'a webhook can be deleted again and again',
      [deletion],
      changeReply([deletion], status(404), () => success({ success: true })),
    ],
    [
      'webhooks are created without their address',
      [create],
      misread([create], (body) => ({ ...body, url: String(body.url).replace(/hook$/, '') })),
    ],
  ]),
];
