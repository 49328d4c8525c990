import type { components } from '@concordat/autosend';
import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { isoMilliseconds } from '../times.ts';
import { type CampaignRecord, findListsOf } from './campaign-record.ts';
import { createMembership } from './list-membership.ts';
import type { ListRecord } from './list-record.ts';
import { creatorId, organizationId } from './organization.ts';
import { projectOf } from './project-workspace.ts';
import { countMailsOf, findAudience } from './send-campaigns.ts';
import { templateRecords, toWholeTemplate } from './template-record.ts';

/** A campaign in a listing, or as the replies show it that change one. */
export function toCampaignSummary({ id, status, fields, created_at, updated_at }: CampaignRecord) {
  const { name, subject, previewText, sendMode, trackingClick, trackingOpen } = fields;
  return {
    id,
    name,
    ...present({ subject, previewText }),
    status,
    sendMode,
    createdAt: isoMilliseconds(created_at),
    updatedAt: isoMilliseconds(updated_at),
    trackingClick,
    trackingOpen,
  };
}

/** A campaign as the reply shows it that created it. */
export async function toNewCampaign(context: WorkspaceContext, campaign: CampaignRecord) {
  const { trackingClick: _click, trackingOpen: _open, ...summary } = toCampaignSummary(campaign);
  const toLists = await toListReferences(context, await findListsOf(context, campaign, 'to'));
  return { ...summary, toLists, metrics: await measure(context, campaign), source: 'api' };
}

/** A campaign with all that is known about it. */
export async function toCampaign(
  context: WorkspaceContext,
  campaign: CampaignRecord,
): Promise<components['schemas']['Campaign']> {
  const { fields, template_ref, workspace } = campaign;
  const template = template_ref === null ? undefined : await templateRecords.find(context.store, template_ref);
  const timeOf = (at: number | undefined) => (at === undefined ? null : isoMilliseconds(at));
  return {
    ...(await toNewCampaign(context, campaign)),
    projectId: projectOf(workspace),
    organizationId,
    createdBy: creatorId,
    ...present({ replyTo: fields.replyTo, from: fields.from && { ...fields.from } }),
    excludeLists: await toListReferences(context, await findListsOf(context, campaign, 'exclude')),
    unsubscribeGroupId: fields.unsubscribeGroupId ?? null,
    sendNow: fields.sendNow,
    scheduledAt: timeOf(fields.scheduledAt),
    ...(template && { templateId: template.id, template: toWholeTemplate(template) }),
    sentAt: timeOf(fields.sentAt),
    abortedAt: timeOf(fields.abortedAt),
    pausedAt: timeOf(fields.pausedAt),
    resumedAt: timeOf(fields.resumedAt),
    pausedReason: null,
    failureReason: null,
    sendToGlobalList: fields.sendToGlobalList,
    thresholdPreset: 'balanced',
  };
}

async function toListReferences(context: WorkspaceContext, lists: readonly ListRecord[]) {
  const membership = createMembership(context);
  const references = [];
  for (const list of lists) {
    const { id, name, type } = list;
    references.push({ id, name, type, contactCount: await membership.countMembersOf(list) });
  }
  return references;
}

/** What became of the mails: each that was sent arrived, and nobody opens what never left. */
async function measure(context: WorkspaceContext, campaign: CampaignRecord) {
  const { sent, suppressed } = await countMailsOf(context, campaign);
  const processedCount = sent + suppressed;
  // Lists change after a campaign was sent; whom it was for does not.
  const totalContacts = campaign.status === 'sent' ? processedCount : (await findAudience(context, campaign)).length;
  return {
    sent,
    delivered: sent,
    opened: 0,
    suppressed,
    clicked: 0,
    bounced: 0,
    unsubscribed: 0,
    spamReported: 0,
    processedCount,
    totalContacts: Math.max(totalContacts, processedCount),
    failedCount: 0,
  };
}
