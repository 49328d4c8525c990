import { createHmac } from 'node:crypto';
import type { OpenApiDocument } from '@concordat/specs';
import type { Answered } from '../../checks/bench.ts';
import { Stopped } from '../../checks/check.ts';
import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { readUntil } from '../../checks/read-until.ts';
import { validateDelivery } from '../../checks/validate-delivery.ts';
import { createContact, createContacts, createList, createWebhook, dataOf } from '../../world/own-leadlex-records.ts';
import type { OwnProject, OwnRecord } from '../../world/own-project.ts';
import { type Delivery, type Receiver, withReceiver } from '../../world/receiver.ts';
import type { OwnCheck } from '../own-check.ts';

/** What is posted to webhooks on this machine. */
export const leadLexDeliveryChecks: readonly OwnCheck[] = [
  {
    id: 'webhooks.deletion-events',
    title: 'each contact that is deleted is told of once, signed, in the documented envelope',
    operations: ['contacts.delete', 'contacts.bulkDelete', 'webhooks.create'],
    cost: 9,
    run: receiving(['contact.deleted'], async (workspace, post) => {
      const [one, two, three] = await createContacts(workspace, 3);
      if (!one || !two || !three) return;
      const single = await workspace.act({
        operation: 'contacts.delete',
        path: { id: one.id },
        expect: '200',
        subject: 'a contact that a webhook is told of',
      });
      await post.expect('contact.deleted', 1, single);
      const bulk = { operation: 'contacts.bulkDelete', expect: '200' } as const;
      const contact_ids = [two.id, three.id];
      const dry = await workspace.act({
        ...bulk,
        body: { contact_ids, dry_run: true },
        subject: 'a dry run that nobody is told of',
      });
      await post.expectNothing(dry);
      const both = await workspace.act({
        ...bulk,
        body: { contact_ids: [...contact_ids, workspace.bench.randomUUID()] },
        subject: 'two contacts that a webhook is told of',
      });
      await post.expect('contact.deleted', 2, both);
      // What comes twice comes before what happens later.
      const { id } = await createContact(workspace);
      const last = await workspace.act({
        operation: 'contacts.delete',
        path: { id },
        expect: '200',
        subject: 'a last contact',
      });
      await post.expect('contact.deleted', 1, last);
    }),
  },
  {
    id: 'webhooks.membership-events',
    title: 'who leaves a list is told of',
    operations: ['lists.removeContact', 'webhooks.create'],
    cost: 6,
    run: receiving(['list.contacts_removed', 'contact.deleted'], async (workspace, post) => {
      const contact = await createContact(workspace);
      const list = await createList(workspace, [contact]);
      const path = { list_id: list.id, contact_id: contact.id };
      const left = await workspace.act({
        operation: 'lists.removeContact',
        path,
        expect: '200',
        subject: 'a contact of a list that a webhook is told of',
      });
      await post.expect('list.contacts_removed', 1, left);
      // What comes twice comes before what happens later.
      const { id } = contact;
      const deleted = await workspace.act({
        operation: 'contacts.delete',
        path: { id },
        expect: '200',
        subject: 'a contact that was taken off a list',
      });
      await post.expect('contact.deleted', 1, deleted);
    }),
  },
  {
    id: 'webhooks.contact-events',
    title: 'a contact that is created is told of',
    operations: ['contacts.create', 'webhooks.create'],
    cost: 5,
    run: receiving(['contact.created'], async (workspace, post) => {
      const contact = await createContact(workspace);
      await post.expect('contact.created', 1, contact.reply);
    }),
  },
  {
    id: 'webhooks.log',
    title: 'the log has each delivery and how it ended',
    operations: ['webhooks.listLogs', 'webhooks.create'],
    cost: 45,
    run: receiving(['contact.created'], async (workspace, post, webhook) => {
      const contact = await createContact(workspace);
      const [delivery] = await post.expect('contact.created', 1, contact.reply);
      if (!delivery) return;
      const look = { operation: 'webhooks.listLogs', path: { id: webhook.id } } as const;
      const subject = 'a webhook that got one delivery';
      // How it ended is known a little after it came.
      await readUntil(
        () => workspace.read({ ...look, subject }),
        (body) => JSON.stringify(body).includes('"success"'),
      );
      const delivery_id = delivery.headers['x-leadlex-delivery-id'];
      const row = { delivery_id, event: 'contact.created', status: 'success', response_status_code: 200, attempt: 1 };
      const facts = [hasRow('/data/logs', row, 'the delivery'), hasValue('/meta/total', 1, 'the delivery')];
      await workspace.read({ ...look, subject, facts });
      const none = [lacksRow('/data/logs', { event: 'contact.created' }, 'the delivery')];
      await workspace.read({ ...look, query: { status: 'failed' }, subject: 'failed deliveries', facts: none });
    }),
  },
];

/** What arrives at one webhook. */
interface Post {
  /** Waits for deliveries of an event, and looks at each. */
  expect(event: string, amount: number, cause: Answered): Promise<readonly Delivery[]>;
  /** Looks whether more came than was waited for. */
  expectNothing(cause: Answered): Promise<void>;
}

/** A check with a webhook that leads to this machine. */
function receiving(
  events: readonly string[],
  work: (workspace: OwnProject, post: Post, webhook: OwnRecord) => Promise<void>,
): OwnCheck['run'] {
  return (workspace) =>
    withReceiver(workspace.bench.baseUrl, async (receiver) => {
      const url = `https://127.0.0.1:${receiver.port}/${workspace.bench.randomUUID()}`;
      const webhook = await createWebhook(workspace, { url, events });
      const { secret } = (dataOf(webhook.reply) as { webhook?: { secret?: unknown } }).webhook ?? {};
      if (typeof secret !== 'string') throw new Stopped('the webhook has no secret');
      await work(workspace, postOf(workspace, receiver, secret), webhook);
    });
}

function postOf(workspace: OwnProject, receiver: Receiver, secret: string): Post {
  let looked = 0;
  const seen = new Set<string | undefined>();
  const tell = (cause: Answered, expected: string, actual: string) =>
    workspace.bench.tell(cause, { pointer: '/webhooks', expected, actual });
  return {
    async expect(event, amount, cause) {
      await receiver.waitFor(() => receiver.deliveries.length >= looked + amount);
      const came = receiver.deliveries.slice(looked);
      looked = receiver.deliveries.length;
      if (came.length !== amount) tell(cause, `${amount} deliveries of ${event}`, `${came.length}`);
      for (const delivery of came) {
        for (const [expected, actual] of listFaults(workspace.bench.contract.document, delivery, event, secret))
          tell(cause, expected, actual);
      }
      for (const { headers } of came) {
        const id = headers['x-leadlex-delivery-id'];
        if (seen.has(id)) tell(cause, 'a delivery id that no other delivery has', 'one that came before');
        seen.add(id);
      }
      return came;
    },
    async expectNothing(cause) {
      const extra = receiver.deliveries.slice(looked);
      looked = receiver.deliveries.length;
      if (extra.length > 0) tell(cause, 'no further delivery', `${extra.length}`);
    },
  };
}

/** What of a delivery is not as documented: its headers and envelope, the event that it names, the signature. */
function listFaults(
  document: OpenApiDocument,
  delivery: Delivery,
  event: string,
  secret: string,
): (readonly [string, string])[] {
  const { method, headers, body } = delivery;
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  const { type } = (parse(body) ?? {}) as { type?: unknown };
  const rules: readonly (readonly [boolean, string, string])[] = [
    [method === 'POST', 'a delivery by POST', method],
    [type === event, `the type ${event}`, String(type)],
    [
      headers['x-leadlex-signature']?.toLowerCase() === signature,
      'the HMAC-SHA256 of the body under the secret',
      'another signature',
    ],
    [!Number.isNaN(Date.parse(headers['x-leadlex-timestamp'] ?? '')), 'a time in ISO 8601', 'none'],
  ];
  return [
    ...validateDelivery(document, event, delivery).map(
      (one) => [`${one.expected} at ${one.pointer}`, one.actual] as const,
    ),
    ...rules.filter(([holds]) => !holds).map(([, expected, actual]) => [expected, actual] as const),
  ];
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
