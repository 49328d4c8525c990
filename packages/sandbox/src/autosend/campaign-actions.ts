import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers } from '../handler.ts';
import { type CampaignRecord, campaignRecords } from './campaign-record.ts';
import { sendingStatusOf } from './campaign-schedule.ts';
import { toCampaignSummary } from './campaign-view.ts';

/** Stopping a campaign, and letting it go on. In which states is not documented: where it changes something, or has already. */
export const campaignActions = {
  'campaigns.abort': (context) =>
    change(context, ['scheduled', 'sending', 'sending_gradual', 'paused'], 'aborted', ({ fields }, now) => ({
      status: 'aborted',
      send_at: null,
      fields: { ...fields, abortedAt: now },
    })),

  // What is only scheduled does not send yet, so there is nothing to pause: `resume` could not tell when to go on.
  'campaigns.pause': (context) =>
    change(context, ['sending', 'sending_gradual'], 'paused', ({ fields }, now) => ({
      status: 'paused',
      fields: { ...fields, pausedAt: now },
    })),

  'campaigns.resume': (context) =>
    change(context, ['paused'], undefined, (campaign, now) => ({
      status: sendingStatusOf(campaign),
      send_at: Math.max(Number(campaign.send_at ?? now), now),
      fields: { ...campaign.fields, resumedAt: now },
    })),
} satisfies Handlers<operations>;

type Action = operations['campaigns.abort'] | operations['campaigns.pause'] | operations['campaigns.resume'];

async function change(
  { path, store, ref, now, refuse, missing }: HandlerContext<Action>,
  from: readonly string[],
  /** The state in which there is nothing left to do. */
  done: string | undefined,
  to: (campaign: CampaignRecord, now: number) => Partial<CampaignRecord>,
) {
  const campaign = await campaignRecords.find(store, ref(path.campaignId));
  if (!campaign) throw missing();
  if (campaign.status === done) return reply(campaign);
  if (!from.includes(campaign.status)) {
    const message = `The campaign is ${campaign.status}; it must be ${from.join(' or ')}`;
    throw refuse('VALIDATION_FAILED', { message, details: [] });
  }
  const changed = { ...campaign, ...to(campaign, now), updated_at: now };
  await campaignRecords.replace(store, changed);
  return reply(changed);
}

function reply(campaign: CampaignRecord) {
  return { status: 200, body: { success: true, data: toCampaignSummary(campaign) } } as const;
}
