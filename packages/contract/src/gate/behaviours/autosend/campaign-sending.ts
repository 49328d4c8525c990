import { hasValue } from '../../checks/facts.ts';
import { readUntil } from '../../checks/read-until.ts';
import { ownCampaign, ownContacts, ownGroup, ownList, ownWebhook } from '../../world/own-autosend-records.ts';
import type { OwnProject, OwnRecord } from '../../world/own-project.ts';
import { withReceiver } from '../../world/receiver.ts';
import type { OwnCheck } from '../own-check.ts';
import { checkAmount, dataOf, deliveriesOf, waitFor } from './deliveries.ts';

const onlySandbox = 'sends mail';
const inferred = { basis: 'inferred' } as const;

/** Changes the state of a campaign, and looks whether it has it. */
async function change(
  project: OwnProject,
  campaign: OwnRecord,
  action: 'abort' | 'pause' | 'resume',
  status: string,
): Promise<void> {
  const path = { campaignId: campaign.id };
  const isSo = hasValue('/data/status', status, `after ${action}`);
  const subject = `a campaign, ${action}`;
  await project.act({ operation: `campaigns.${action}`, path, expect: '200', subject, facts: [isSo] });
  await project.read({ operation: 'campaigns.get', path, subject: `a campaign after ${action}`, facts: [isSo] });
}

/** What sending campaigns does: a sandbox records the mails. */
export const campaignSendingChecks: readonly OwnCheck[] = [
  {
    id: 'campaigns.states',
    title: 'a campaign is scheduled, paused, resumed and aborted, and in no other order',
    operations: ['campaigns.abort', 'campaigns.pause', 'campaigns.resume', 'campaigns.update'],
    cost: 20,
    onlySandbox,
    async run(project) {
      const list = await ownList(project, await ownContacts(project, 1));
      const refused = (campaign: OwnRecord, action: string, subject: string) =>
        project.ask({
          operation: `campaigns.${action}`,
          path: { campaignId: campaign.id },
          expect: '400 VALIDATION_FAILED',
          subject,
          acts: true,
          ...inferred,
        });
      const scheduled = await ownCampaign(project, list.id);
      await refused(scheduled, 'pause', 'a draft that does not send');
      await refused(scheduled, 'resume', 'a draft that was not paused');
      await project.act({
        operation: 'campaigns.update',
        path: { campaignId: scheduled.id },
        body: { scheduledAt: '2099-01-01T00:00:00.000Z', sendMode: 'scheduled', publish: true },
        expect: '200',
        subject: 'a draft that is to be sent long after',
        facts: [hasValue('/data/status', 'scheduled', 'its time has not come', inferred)],
      });
      await change(project, scheduled, 'abort', 'aborted');
      await refused(scheduled, 'resume', 'a campaign that was aborted');
      // A campaign that is created to be sent now waits two minutes.
      const sending = await ownCampaign(project, list.id, { sendNow: true });
      await change(project, sending, 'pause', 'paused');
      await change(project, sending, 'resume', 'sending');
      await change(project, sending, 'pause', 'paused');
      await change(project, sending, 'abort', 'aborted');
      await project.read({
        operation: 'campaigns.get',
        path: { campaignId: sending.id },
        subject: 'a campaign that was aborted before it sent',
        facts: [hasValue('/data/metrics/sent', 0, 'mails that wait are not sent')],
      });
    },
  },
  {
    id: 'campaigns.reach-their-lists',
    title: 'a campaign goes to those on its lists who are not excluded or suppressed, once each',
    operations: ['campaigns.update', 'campaigns.get', 'campaigns.create'],
    cost: 20,
    onlySandbox,
    run: (project) =>
      withReceiver(project.bench.baseUrl, async (receiver) => {
        const [reached, suppressed, excluded, stranger] = await ownContacts(project, 4);
        if (!reached || !suppressed || !excluded || !stranger) return;
        const [list, other] = [
          await ownList(project, [reached, suppressed, excluded]),
          await ownList(project, [excluded]),
        ];
        const twice = await ownList(project, [reached]);
        const group = await ownGroup(project);
        await project.act({
          operation: 'suppressionGroups.suppressEmails',
          body: { emails: [suppressed.email], groupId: group.id },
          expect: '200',
          subject: 'a contact of a list',
        });
        const webhook = await ownWebhook(project, ['email.sent'], receiver.port);
        const campaign = await ownCampaign(project, list.id, {
          toLists: [list.id, twice.id],
          excludeLists: [other.id],
          unsubscribeGroupId: group.id,
        });
        const path = { campaignId: campaign.id };
        const sent = await project.act({
          operation: 'campaigns.update',
          path,
          body: { sendNow: true },
          expect: '200',
          subject: 'a draft that is to be sent now',
        });
        await waitFor(receiver, webhook, 'email.sent');
        const read = () => project.read({ operation: 'campaigns.get', path, subject: 'a campaign that was sent' });
        const isSent = (body: unknown) => (body as { data?: { status?: unknown } }).data?.status === 'sent';
        await readUntil(read, isSent);
        const came = deliveriesOf(receiver, webhook);
        checkAmount(project, sent, 'email.sent', came, 1, 'inferred');
        const to = came.map((delivery) => (dataOf(delivery) as { to?: { email?: unknown } } | undefined)?.to?.email);
        if (to.length > 0 && to.some((email) => email !== reached.email)) {
          const expected = 'the contact that is neither excluded nor suppressed';
          project.bench.tell(sent, { pointer: '/deliveries/email.sent/to', expected, actual: to.join(), ...inferred });
        }
        await project.read({
          operation: 'campaigns.get',
          path,
          subject: 'what became of a campaign',
          facts: [
            hasValue('/data/status', 'sent', undefined, inferred),
            hasValue('/data/metrics/sent', 1, 'the contact that is neither excluded nor suppressed', inferred),
            hasValue('/data/metrics/suppressed', 1, 'the contact whose address is suppressed', inferred),
            hasValue('/data/metrics/totalContacts', 2, 'who is on its lists and not excluded', inferred),
          ],
        });
      }),
  },
];
