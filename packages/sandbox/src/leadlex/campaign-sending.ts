import type { operations } from '@concordat/leadlex';
import type { Handlers, WorkspaceContext } from '../handler.ts';
import { isoSeconds } from '../times.ts';
import { type CampaignRecord, campaignRecords } from './campaign-record.ts';
import { cancelScheduled, countRecipients, isEmptyCampaign, scheduleSends } from './campaign-sends.ts';

/** With more recipients than that, a start has to be approved, unless the workspace is set otherwise. */
const approvedFrom = 100;

/** How campaigns are set going and stopped, and what became of their e-mails. */
export const campaignSending = {
  'campaigns.start': async (context) => {
    const { path, store, ref, newId, refuse, emit, audit } = context;
    const campaign = await campaignRecords.find(store, ref(path.id));
    if (!campaign) throw refuse('not_found');
    if (campaign.status !== 'draft' && campaign.status !== 'paused') {
      throw refuse('validation_error', { example: 'already_running' });
    }
    if (await isEmptyCampaign(context, campaign)) throw refuse('validation_error', { example: 'empty_campaign' });
    await audit({ action: 'update', resourceType: 'campaigns', resourceId: path.id, details: { started: true } });
    // A campaign that was running before has been approved.
    if (campaign.status === 'draft' && (await countRecipients(context, campaign.ref)) > approvedFrom) {
      const task_id = newId();
      const fields = { ...campaign.fields, task_id };
      await changeStatus(context, { ...campaign, fields }, 'pending_approval');
      return { status: 200, body: { data: { campaign_id: path.id, status: 'pending_approval', task_id } } };
    }
    await setEnrollments(context, campaign.ref, ['pending', 'paused'], 'active');
    await scheduleSends(context, await changeStatus(context, campaign, 'active'));
    await emit('campaign.started', { campaign: { id: path.id, name: campaign.name } });
    return { status: 200, body: { data: { campaign_id: path.id, status: 'active', task_id: null } } };
  },

  'campaigns.pause': async (context) => {
    const { path, store, ref, now, refuse, emit, audit } = context;
    const campaign = await campaignRecords.find(store, ref(path.id));
    if (!campaign) throw refuse('campaign_not_found');
    if (campaign.status !== 'active') throw refuse('campaign_not_active');
    await changeStatus(context, campaign, 'paused');
    await setEnrollments(context, campaign.ref, ['active'], 'paused');
    await cancelScheduled(context, campaign.ref);
    await audit({ action: 'update', resourceType: 'campaigns', resourceId: path.id, details: { paused: true } });
    await emit('campaign.paused', { campaign: { id: path.id, name: campaign.name } });
    return {
      status: 200,
      body: { data: { campaign: { id: path.id, status: 'paused', paused_at: isoSeconds(now) } } },
    };
  },

  'campaigns.getStats': async ({ path, store, ref, refuse }) => {
    const campaign = await campaignRecords.find(store, ref(path.id));
    if (!campaign) throw refuse('campaign_not_found');
    const sent = await store.db
      .selectFrom('leadlex_sends')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .where('campaign_ref', '=', campaign.ref)
      .where('state', '=', 'sent')
      .executeTakeFirstOrThrow();
    const byStatus = await store.db
      .selectFrom('leadlex_enrollments')
      .select(({ fn }) => ['status', fn.countAll<number>().as('total')])
      .where('campaign_ref', '=', campaign.ref)
      .groupBy('status')
      .execute();
    const count = (status: string) => Number(byStatus.find((row) => row.status === status)?.total ?? 0);
    const sent_count = Number(sent.total);
    const replied_count = count('replied');
    return {
      status: 200,
      body: {
        data: {
          stats: {
            sent_count,
            // Nobody opens what the sandbox does not send.
            opened_count: 0,
            clicked_count: 0,
            replied_count,
            bounced_count: count('bounced'),
            unsubscribed_count: count('unsubscribed'),
            open_rate: 0,
            click_rate: 0,
            reply_rate: sent_count === 0 ? 0 : Math.min(1, replied_count / sent_count),
          },
        },
      },
    };
  },
} satisfies Handlers<operations>;

async function changeStatus(
  { store, now }: WorkspaceContext,
  campaign: CampaignRecord,
  status: string,
): Promise<CampaignRecord> {
  const changed = { ...campaign, status, updated_at: now };
  await campaignRecords.replace(store, changed);
  return changed;
}

async function setEnrollments(
  { store }: WorkspaceContext,
  campaignRef: string,
  from: readonly string[],
  status: string,
): Promise<void> {
  await store.db
    .updateTable('leadlex_enrollments')
    .set({ status })
    .where('campaign_ref', '=', campaignRef)
    .where('status', 'in', from)
    .execute();
}
