import { hasValue } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { ownGroup, ownTemplate, ownWebhook } from '../../world/own-autosend-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import { withReceiver } from '../../world/receiver.ts';
import { emailOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';
import { checkAmount, checkDelivery, dataOf, deliveriesOf, eventOf } from './deliveries.ts';

const onlySandbox = 'sends mail';
const common = { from: { email: 'concordat@example.com' }, subject: 'Concordat', text: 'Hello' } as const;

type Fields = Readonly<Record<string, unknown>>;

function send(project: OwnProject, body: Fields, subject: string, facts: readonly Fact[] = []) {
  return project.act({ operation: 'mails.send', body: { ...common, ...body }, expect: '200', subject, facts });
}

function newAddress(project: OwnProject): string {
  return emailOf(`concordat-${project.bench.randomUUID()}`);
}

/** What sending mail does: a sandbox records it. */
export const mailChecks: readonly OwnCheck[] = [
  {
    id: 'mails.tell-what-becomes-of-them',
    title: 'a mail is told of once for each recipient, and nobody suppressed gets one',
    operations: ['mails.send', 'suppressionGroups.suppressEmails', 'webhooks.create'],
    cost: 8,
    onlySandbox,
    run: (project) =>
      withReceiver(project.bench.baseUrl, async (receiver) => {
        const webhook = await ownWebhook(project, ['email.sent', 'email.delivered'], receiver.port);
        const group = await ownGroup(project);
        const [free, copied, suppressed] = [newAddress(project), newAddress(project), newAddress(project)];
        await project.act({
          operation: 'suppressionGroups.suppressEmails',
          body: { emails: [suppressed], groupId: group.id },
          expect: '200',
          subject: 'an address',
        });
        const unsubscribeGroupId = group.id;
        const none = await send(project, { to: { email: suppressed }, unsubscribeGroupId }, 'a suppressed address', [
          hasValue('/data/totalRecipients', 0, 'nobody gets the mail', { basis: 'inferred' }),
        ]);
        const sent = await send(project, { to: { email: free }, cc: [{ email: copied }] }, 'an address and a copy', [
          hasValue('/data/totalRecipients', 2, 'the recipient and the copy', { basis: 'inferred' }),
        ]);
        const bypass = { to: { email: suppressed }, unsubscribeGroupId, bypassSuppressions: true };
        const bypassed = await send(project, bypass, 'a suppressed address, and suppression bypassed', [
          hasValue('/data/totalRecipients', 1, 'suppression is bypassed', { basis: 'inferred' }),
        ]);
        // Deliveries are in order, so nothing of the former mails comes after the last one.
        await receiver.waitFor((one) => eventOf(one) === 'email.delivered' && recipientOf(one) === suppressed);
        for (const event of ['email.sent', 'email.delivered']) {
          const all = deliveriesOf(receiver, webhook).filter((one) => eventOf(one) === event);
          const came = all.filter((one) => recipientOf(one) !== suppressed);
          checkAmount(project, sent, event, came, 2, 'inferred');
          const toSuppressed = all.length - came.length;
          if (toSuppressed > 1) {
            const expected = 'no mail to a suppressed address, but for the one that bypasses that';
            project.bench.tell(none, { pointer: `/deliveries/${event}`, expected, actual: `${toSuppressed} mails` });
          }
          if (toSuppressed < 1) checkAmount(project, bypassed, event, [], 1, 'inferred');
          const [first] = came;
          if (!first) continue;
          await checkDelivery(project, sent, webhook, event, first);
          const { emailId } = (sent.body as { data?: { emailId?: unknown } } | undefined)?.data ?? {};
          const told = (dataOf(first) as { emailId?: unknown } | undefined)?.emailId;
          if (told === emailId) continue;
          const expected = `"${emailId}", as the reply has it`;
          project.bench.tell(sent, { pointer: `/deliveries/${event}/data/emailId`, expected, actual: String(told) });
        }
      }),
  },
  {
    id: 'mails.bulk-counts',
    title: 'a batch counts its recipients, and whom it cannot reach',
    operations: ['mails.sendBulk'],
    cost: 5,
    onlySandbox,
    async run(project) {
      const group = await ownGroup(project);
      const [one, other, suppressed] = [newAddress(project), newAddress(project), newAddress(project)];
      await project.act({
        operation: 'suppressionGroups.suppressEmails',
        body: { emails: [suppressed], groupId: group.id },
        expect: '200',
        subject: 'an address',
      });
      const batch = (emails: readonly string[], subject: string, failed: number) =>
        project.act({
          operation: 'mails.sendBulk',
          body: { ...common, recipients: emails.map((email) => ({ email })), unsubscribeGroupId: group.id },
          expect: '200',
          subject,
          facts: [
            hasValue('/data/totalRecipients', emails.length, 'recipients that were given'),
            hasValue('/data/successCount', emails.length - failed, 'recipients that can be reached', {
              basis: 'inferred',
            }),
            hasValue('/data/failedCount', failed, 'recipients that cannot be reached', { basis: 'inferred' }),
          ],
        });
      await batch([one, other], 'two addresses', 0);
      await batch([one, suppressed, 'nobody'], 'a free address, a suppressed one, and none at all', 2);
      const most = Array.from({ length: 100 }, () => newAddress(project));
      await batch(most, 'as many addresses as a batch may have', 0);
    },
  },
  {
    id: 'mails.need-content',
    title: 'a mail needs a template, or a subject and a text',
    operations: ['mails.send', 'mails.sendBulk'],
    cost: 7,
    onlySandbox,
    async run(project) {
      const { from } = common;
      const to = { email: newAddress(project) };
      const recipients = [to];
      const refused = (operation: string, body: Fields, subject: string) =>
        project.ask({ operation, body: { from, ...body }, expect: '400 VALIDATION_FAILED', subject, acts: true });
      await refused('mails.send', { to, subject: 'Concordat' }, 'a mail without content');
      await refused('mails.send', { to, text: 'Hello' }, 'a mail without a subject');
      await refused('mails.sendBulk', { recipients, subject: 'Concordat' }, 'a batch without content');
      const copies = Array.from({ length: 50 }, () => ({ email: newAddress(project) }));
      await refused('mails.send', { ...common, to, cc: copies }, 'a mail to 51 recipients');
      const template = await ownTemplate(project);
      await project.ask({
        operation: 'mails.send',
        body: { from, to, templateId: template.id },
        expect: '200',
        subject: 'a template, and no content beside it',
        acts: true,
      });
    },
  },
];

function recipientOf(delivery: Parameters<typeof dataOf>[0]): unknown {
  return (dataOf(delivery) as { to?: { email?: unknown } } | undefined)?.to?.email;
}
