import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { addressOf, ownWebhook, webhookIdIn } from '../../world/own-autosend-records.ts';
import type { OwnRecord } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

const all = '/data/webhooks';
const webhook = '/data/webhook';

/** The secret that the creation of a webhook showed. */
export function secretOf({ reply }: OwnRecord): string {
  return (reply.body as { data?: { webhook?: { secret?: string } } } | undefined)?.data?.webhook?.secret ?? '';
}

function isMasked(secret: string): Fact {
  return {
    pointer: `${webhook}/secret`,
    expected: 'a secret that is masked, or none',
    holds: (value) => value !== secret,
  };
}

/** What registering webhooks does. Their addresses lead nowhere, so nobody's events are sent anywhere. */
export const webhookChecks: readonly OwnCheck[] = [
  {
    id: 'webhooks.created-is-there',
    title: 'a new webhook is active, can be read, and shows its secret only where it is asked for',
    operations: ['webhooks.create', 'webhooks.get', 'webhooks.list', 'webhooks.revealSecret'],
    cost: 5,
    async run(project) {
      const events = ['contact.created', 'contact.deleted'];
      const created = await project.create({
        resource: 'webhooks',
        operation: 'webhooks.create',
        body: (marker) => ({ url: addressOf(marker), events }),
        idIn: webhookIdIn,
        expect: '201',
        // Whether a name that leads nowhere is taken is not documented.
        other: 'unspecified',
        subject: 'a new webhook',
        facts: [hasValue(`${webhook}/isActive`, true, 'a new webhook is active')],
      });
      const { id, marker } = created;
      const other = await ownWebhook(project, events);
      const secret = secretOf(created);
      const facts = [
        hasValue(`${webhook}/id`, id),
        hasValue(`${webhook}/url`, addressOf(marker), 'as it was given'),
        hasValue(`${webhook}/events`, events, 'as they were given'),
        hasValue(`${webhook}/isActive`, true, 'a new webhook is active'),
        isMasked(secret),
      ];
      await project.read({ operation: 'webhooks.get', path: { id }, subject: 'the webhook that was created', facts });
      await project.read({
        operation: 'webhooks.list',
        query: { limit: '100' },
        subject: 'the webhooks after one was created',
        facts: [
          hasRow(all, { id, url: addressOf(marker) }, 'the webhook'),
          lacksRow(all, { secret }, 'a clear secret'),
        ],
      });
      await project.read({
        operation: 'webhooks.revealSecret',
        path: { id },
        subject: 'the secret of a webhook',
        facts: [
          hasValue('/data/secret', secret, 'the secret that the creation showed'),
          {
            pointer: '/data/secret',
            expected: 'a secret that no other webhook has',
            holds: (value) => value !== secretOf(other),
            basis: 'inferred',
          },
        ],
      });
    },
  },
  {
    id: 'webhooks.update-changes-what-is-given',
    title: 'a change of a webhook changes the given fields alone, and never its secret',
    operations: ['webhooks.update', 'webhooks.get', 'webhooks.list', 'webhooks.revealSecret'],
    cost: 8,
    async run(project) {
      const events = ['contact.created', 'contact.deleted'];
      const [created, other] = [await ownWebhook(project, events), await ownWebhook(project, events)];
      const { id, marker } = created;
      const path = { id };
      const facts = [
        hasValue(`${webhook}/events`, ['contact.updated'], 'the new events replace all'),
        hasValue(`${webhook}/url`, addressOf(marker), 'the change does not name it'),
        hasValue(`${webhook}/isActive`, true, 'the change does not name it'),
      ];
      const update = { operation: 'webhooks.update', path } as const;
      const body = { events: ['contact.updated'] };
      await project.act({ ...update, body, expect: '200', subject: 'other events', facts });
      await project.ask({
        ...update,
        body: { secret: 'whsec_00000000000000000000000000000000' },
        expect: '400 secret_given',
        subject: 'another secret',
        acts: true,
      });
      await project.read({ operation: 'webhooks.get', path, subject: 'a webhook that was changed', facts });
      await project.read({
        operation: 'webhooks.revealSecret',
        path,
        subject: 'the secret of a webhook that was changed',
        facts: [hasValue('/data/secret', secretOf(created), 'the secret cannot change')],
      });
      const inactive = { ...update, body: { isActive: false }, expect: '200' } as const;
      const isOff = hasValue(`${webhook}/isActive`, false);
      await project.act({ ...inactive, subject: 'a webhook that is to be inactive', facts: [isOff] });
      const list = (isActive: string, subject: string, found: readonly Fact[]) =>
        project.read({ operation: 'webhooks.list', query: { isActive, limit: '100' }, subject, facts: found });
      await list('false', 'inactive webhooks', [
        hasRow(all, { id, isActive: false }, 'the webhook'),
        lacksRow(all, { id: other.id }, 'the other webhook'),
      ]);
      await list('true', 'active webhooks', [
        hasRow(all, { id: other.id, isActive: true, events }, 'the other webhook'),
        lacksRow(all, { id }, 'the webhook'),
      ]);
    },
  },
  {
    id: 'webhooks.deleted-is-gone',
    title: 'a deleted webhook is gone, and no other',
    operations: ['webhooks.delete', 'webhooks.get', 'webhooks.list', 'webhooks.revealSecret'],
    cost: 7,
    async run(project) {
      const events = ['contact.created'];
      const [deleted, other] = [await ownWebhook(project, events), await ownWebhook(project, events)];
      const path = { id: deleted.id };
      await project.act({ operation: 'webhooks.delete', path, expect: '200', subject: 'a webhook' });
      const unknown = { path, expect: '404 WEBHOOK_NOT_FOUND', subject: 'a webhook that was deleted' } as const;
      const { status } = await project.read({ operation: 'webhooks.get', ...unknown });
      if (status === 404) await project.gone(deleted);
      await project.read({ operation: 'webhooks.revealSecret', ...unknown });
      await project.read({
        operation: 'webhooks.list',
        query: { limit: '100' },
        subject: 'the webhooks after one was deleted',
        facts: [
          lacksRow(all, { id: deleted.id }, 'the webhook'),
          hasRow(all, { id: other.id, events }, 'the other webhook'),
        ],
      });
      await project.ask({ operation: 'webhooks.delete', ...unknown, basis: 'inferred', acts: true });
    },
  },
  {
    id: 'webhooks.test-needs-the-event',
    title: 'a test delivery of an event that a webhook does not have is refused',
    operations: ['webhooks.resend', 'webhooks.listLogs'],
    cost: 3,
    async run(project) {
      const { id } = await ownWebhook(project, ['contact.created']);
      await project.ask({
        operation: 'webhooks.resend',
        path: { id },
        body: { event: 'contact.deleted', data: {} },
        expect: '400 not_subscribed',
        subject: 'an event that the webhook does not have',
        acts: true,
      });
      await project.read({
        operation: 'webhooks.listLogs',
        path: { id },
        subject: 'the log of a webhook that got nothing',
        facts: [hasItems('/data/logs', 0, 'delivery')],
      });
    },
  },
];
