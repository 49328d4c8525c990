import { hasValue } from '../../checks/facts.ts';
import { readUntil } from '../../checks/read-until.ts';
import { ownContact, ownWebhook } from '../../world/own-autosend-records.ts';
import type { OwnProject, OwnRecord } from '../../world/own-project.ts';
import { type Receiver, withReceiver } from '../../world/receiver.ts';
import type { OwnCheck } from '../own-check.ts';
import { checkAmount, checkDelivery, dataOf, deliveriesOf, eventOf, waitFor } from './deliveries.ts';

const contactEvents = ['contact.created', 'contact.updated', 'contact.deleted'];

/** A check with a receiver on this machine. */
function receiving(work: (project: OwnProject, receiver: Receiver) => Promise<void>): OwnCheck['run'] {
  return (project) => withReceiver(project.bench.baseUrl, (receiver) => work(project, receiver));
}

/** What is posted to webhooks. */
export const deliveryChecks: readonly OwnCheck[] = [
  {
    id: 'webhooks.contact-events',
    title: 'what happens to contacts arrives signed, once, and where it was asked for',
    operations: ['contacts.delete', 'contacts.create', 'contacts.upsert', 'webhooks.create'],
    cost: 8,
    run: receiving(async (project, receiver) => {
      const webhook = await ownWebhook(project, contactEvents, receiver.port);
      const picky = await ownWebhook(project, ['contact.deleted'], receiver.port);
      const inactive = await ownWebhook(project, contactEvents, receiver.port);
      await project.act({
        operation: 'webhooks.update',
        path: { id: inactive.id },
        body: { isActive: false },
        expect: '200',
        subject: 'a webhook that is to be inactive',
      });
      const contact = await ownContact(project);
      const updated = await project.act({
        operation: 'contacts.upsert',
        body: { email: contact.email, firstName: 'Ada' },
        expect: '200',
        subject: 'a contact that a webhook is told of',
      });
      const deleted = await project.act({
        operation: 'contacts.delete',
        path: { id: contact.id },
        expect: '200',
        subject: 'a contact that a webhook is told of',
      });
      // Deliveries are in order, so nothing else of the contact comes after this one.
      const last = await ownContact(project);
      const created = await waitFor(receiver, webhook, 'contact.created', 2);
      await waitFor(receiver, picky, 'contact.deleted');
      const causes = [
        ['contact.created', last.reply, 2],
        ['contact.updated', updated, 1],
        ['contact.deleted', deleted, 1],
      ] as const;
      const all = deliveriesOf(receiver, webhook);
      for (const [event, cause, amount] of causes) {
        const came = all.filter((delivery) => eventOf(delivery) === event);
        checkAmount(project, cause, event, came, amount, 'inferred');
        const [first] = came;
        if (first) await checkDelivery(project, cause, webhook, event, first);
      }
      const [first] = created;
      const ids = new Set(all.map(({ headers }) => headers['x-webhook-delivery-id']));
      if (first && ids.size < all.length) {
        const expected = 'an id that no other delivery has';
        const pointer = '/deliveries/headers/x-webhook-delivery-id';
        project.bench.tell(last.reply, { pointer, expected, actual: 'the same' });
      }
      const others = deliveriesOf(receiver, picky).filter((delivery) => eventOf(delivery) !== 'contact.deleted');
      checkAmount(project, picky.reply, 'events that the webhook does not have', others, 0);
      checkAmount(
        project,
        inactive.reply,
        'events of an inactive webhook',
        deliveriesOf(receiver, inactive),
        0,
        'inferred',
      );
    }),
  },
  {
    id: 'webhooks.removal-events',
    title: 'contacts that are deleted by address or user id are told of, once each, and who leaves a list is not',
    operations: [
      'contacts.deleteByEmails',
      'contacts.deleteByUserId',
      'contacts.bulkUpdate',
      'contactLists.removeContacts',
    ],
    cost: 12,
    run: receiving(async (project, receiver) => {
      const webhook = await ownWebhook(project, contactEvents, receiver.port);
      const userId = `user_${project.bench.randomUUID()}`;
      const one = await ownContact(project);
      await ownContact(project, { userId });
      const list = await project.create({
        resource: 'contactLists',
        operation: 'contactLists.create',
        body: (name) => ({ name }),
        expect: '200',
        subject: 'a list for this run',
      });
      const act = (
        operation: string,
        subject: string,
        parts: { readonly path?: Record<string, string>; readonly body?: unknown },
      ) => project.act({ operation, subject, ...parts, expect: '200' });
      const contactIds = [one.id];
      await act('contactLists.addContacts', 'a contact', { body: { contactListId: list.id, contactIds } });
      const removed = await act('contactLists.removeContacts', 'a contact of a list', {
        path: { contactListId: list.id },
        body: { contactIds },
      });
      const contacts = [{ email: one.email, firstName: 'Ada' }];
      const updated = await act('contacts.bulkUpdate', 'a contact that a webhook is told of', { body: { contacts } });
      const byEmail = await act('contacts.deleteByEmails', 'its address', { body: { emails: [one.email] } });
      const byUserId = await act('contacts.deleteByUserId', 'its user id', { path: { userId } });
      await ownContact(project);
      await waitFor(receiver, webhook, 'contact.created', 3);
      const came = deliveriesOf(receiver, webhook);
      const of = (event: string) => came.filter((delivery) => eventOf(delivery) === event);
      checkAmount(project, updated, 'contact.updated', of('contact.updated'), 1, 'inferred');
      checkAmount(
        project,
        of('contact.deleted').length > 0 ? byUserId : byEmail,
        'contact.deleted',
        of('contact.deleted'),
        2,
        'inferred',
      );
      checkAmount(project, removed, 'anything else', came.slice(0, Math.max(0, came.length - 6)), 0, 'inferred');
    }),
  },
  {
    id: 'webhooks.test-posts-what-is-given',
    title: 'a test delivery posts the data it is given, and is in the log',
    operations: ['webhooks.resend', 'webhooks.listLogs', 'webhooks.get'],
    cost: 8,
    run: receiving(async (project, receiver) => {
      const webhook = await ownWebhook(project, contactEvents, receiver.port);
      const data = { concordat: webhook.marker };
      const resend = await resendTo(project, webhook, data);
      const [delivery] = await waitFor(receiver, webhook, 'contact.updated');
      checkAmount(project, resend, 'contact.updated', delivery ? [delivery] : [], 1);
      if (!delivery) return;
      await checkDelivery(project, resend, webhook, 'contact.updated', delivery);
      const posted = JSON.stringify(dataOf(delivery));
      if (posted !== JSON.stringify(data)) {
        const expected = `${JSON.stringify(data)}: the data of the request`;
        project.bench.tell(resend, {
          pointer: '/deliveries/contact.updated/body/data',
          expected,
          actual: posted ?? 'none',
        });
      }
      await resendTo(project, webhook, { ...data, second: true });
      await waitFor(receiver, webhook, 'contact.updated', 2);
      const path = { id: webhook.id };
      const read = () =>
        project.read({ operation: 'webhooks.listLogs', path, subject: 'the log after two deliveries' });
      const isDone = (body: unknown) => logsIn(body).filter(({ success }) => success).length >= 2;
      const log = await readUntil(read, isDone);
      const rows = logsIn(log.body);
      const isRight = rows.every(
        (row) =>
          row['event'] === 'contact.updated' &&
          row['success'] === true &&
          row['statusCode'] === 200 &&
          row['attempts'] === 1,
      );
      if (rows.length !== 2 || !isRight) {
        const expected = 'two deliveries of contact.updated that succeeded with 200 at once';
        project.bench.tell(log, { pointer: '/data/logs', expected, actual: `${rows.length} of them, or others` });
      }
      const times = rows.map((row) => String(row['createdAt']));
      if (times.join() !== times.toSorted().toReversed().join()) {
        project.bench.tell(log, { pointer: '/data/logs', expected: 'the newest delivery first', actual: times.join() });
      }
      await project.read({
        operation: 'webhooks.get',
        path,
        subject: 'a webhook whose deliveries succeeded',
        facts: [{ ...hasValue('/data/webhook/failureCount', 0, 'no delivery failed'), basis: 'inferred' }],
      });
    }),
  },
];

function resendTo(project: OwnProject, { id }: OwnRecord, data: Readonly<Record<string, unknown>>) {
  return project.act({
    operation: 'webhooks.resend',
    path: { id },
    body: { event: 'contact.updated', data },
    expect: '200',
    subject: 'data of a test delivery',
  });
}

function logsIn(body: unknown): readonly Readonly<Record<string, unknown>>[] {
  return (body as { data?: { logs?: Readonly<Record<string, unknown>>[] } } | undefined)?.data?.logs ?? [];
}
