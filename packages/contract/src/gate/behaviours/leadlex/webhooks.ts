import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { createWebhook } from '../../world/own-leadlex-records.ts';
import type { OwnCheck } from '../own-check.ts';

const found = '/data/webhooks';
/** Nobody listens there. */
const nowhere = 'https://hooks.example.com/concordat';

/** What registering, changing and deleting webhooks does. */
export const leadLexWebhookChecks: readonly OwnCheck[] = [
  {
    id: 'webhooks.created-is-there',
    title: 'a new webhook is listed as it was given, without its secret',
    operations: ['webhooks.create', 'webhooks.list'],
    cost: 2,
    async run(workspace) {
      const events = ['contact.created', 'contact.deleted'];
      const at = '/data/webhook';
      const facts = [hasValue(`${at}/url`, nowhere), hasValue(`${at}/events`, events), hasValue(`${at}/active`, true)];
      const { id } = await createWebhook(workspace, { url: nowhere, events }, { subject: 'a new webhook', facts });
      await workspace.read({
        operation: 'webhooks.list',
        subject: 'a webhook that was created',
        facts: [hasRow(found, { id, url: nowhere, events, active: true }, 'the webhook'), hasNoSecret],
      });
    },
  },
  {
    id: 'webhooks.update-changes-what-it-names',
    title: 'an update changes what it names; given events take the place of all there are',
    operations: ['webhooks.update', 'webhooks.list'],
    cost: 6,
    async run(workspace) {
      const events = ['contact.created', 'contact.deleted'];
      const { id } = await createWebhook(workspace, { url: nowhere, events });
      const bystander = await createWebhook(workspace, { url: nowhere, events });
      const update = async (
        body: Readonly<Record<string, unknown>>,
        row: Readonly<Record<string, unknown>>,
        subject: string,
      ) => {
        const facts = Object.entries({ id, ...body }).map(([name, value]) => hasValue(`/data/webhook/${name}`, value));
        await workspace.act({ operation: 'webhooks.update', path: { id }, body, expect: '200', subject, facts });
        await workspace.read({
          operation: 'webhooks.list',
          subject: `${subject}, listed`,
          facts: [
            hasRow(found, { id, url: nowhere, ...row }, 'the webhook'),
            hasRow(found, { id: bystander.id, events, active: true }, 'the other webhook'),
          ],
        });
      };
      await update({ events: ['deal.created'] }, { events: ['deal.created'], active: true }, 'other events');
      await update({ active: false }, { events: ['deal.created'], active: false }, 'that it is not active');
      const ask = { operation: 'webhooks.update', path: { id }, acts: true } as const;
      const body = { events: ['concordat.nothing'] };
      await workspace.ask({ ...ask, body, expect: '400 invalid_events', subject: 'an event that does not exist' });
    },
  },
  {
    id: 'webhooks.deletion-is-permanent',
    title: 'a deleted webhook is gone, and no other one is',
    operations: ['webhooks.delete', 'webhooks.list'],
    cost: 5,
    async run(workspace) {
      const webhook = await createWebhook(workspace, { url: nowhere, events: ['contact.created'] });
      const bystander = await createWebhook(workspace, { url: nowhere, events: ['contact.created'] });
      const ask = { operation: 'webhooks.delete', path: { id: webhook.id }, acts: true } as const;
      await workspace.act({ ...ask, expect: '200', subject: 'a webhook', facts: [hasValue('/data/deleted', true)] });
      await workspace.gone(webhook);
      await workspace.read({
        operation: 'webhooks.list',
        subject: 'a webhook that was deleted',
        facts: [
          lacksRow(found, { id: webhook.id }, 'the webhook that was deleted'),
          hasRow(found, { id: bystander.id }, 'the other webhook'),
        ],
      });
      await workspace.ask({ ...ask, expect: '404 webhook_not_found', subject: 'a webhook that was deleted before' });
    },
  },
];

/** That lists show no secret. */
const hasNoSecret: Fact = {
  pointer: found,
  expected: 'no secret of any webhook',
  holds: (rows) => Array.isArray(rows) && rows.every((row: object | null) => row === null || !('secret' in row)),
};
