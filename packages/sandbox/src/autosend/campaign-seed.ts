import type { WorkspaceContext } from '../handler.ts';
import type { AutoSendCampaignFields } from '../store/tables/autosend-campaigns.ts';
import { campaignRecords, replaceListsOf } from './campaign-record.ts';
import { normalizeEmail } from './contact-record.ts';
import { insertDomain, type NewDomain, verifyDomain } from './domain-record.ts';
import { noteMail } from './send-campaigns.ts';
import { insertSender, type NewSender } from './sender-record.ts';
import { insertTemplate, type NewTemplate } from './template-record.ts';

/** A sample campaign that was made by the API. Times are ISO 8601. */
interface SeedCampaign extends Omit<AutoSendCampaignFields, 'sendNow' | 'sentAt' | 'pausedAt' | 'sendToGlobalList'> {
  readonly id: string;
  readonly status: 'draft' | 'paused' | 'sent';
  readonly templateId: string;
  /** Ids of lists and segments. */
  readonly toLists: readonly string[];
  readonly excludeLists?: readonly string[];
  readonly createdAt: string;
  readonly sentAt?: string;
  readonly pausedAt?: string;
  /** Addresses of those who got it. */
  readonly sent?: readonly string[];
}

/** Puts a sample campaign into a project, with the mails it has sent. */
export async function seedCampaign(
  context: WorkspaceContext,
  {
    id,
    status,
    templateId,
    toLists,
    excludeLists = [],
    createdAt,
    sentAt,
    pausedAt,
    sent = [],
    ...given
  }: SeedCampaign,
): Promise<void> {
  const { store, workspace, ref } = context;
  const created = Date.parse(createdAt);
  const times = { ...(sentAt && { sentAt: Date.parse(sentAt) }), ...(pausedAt && { pausedAt: Date.parse(pausedAt) }) };
  const campaign = {
    ref: ref(id),
    workspace,
    id,
    status,
    send_at: null,
    template_ref: ref(templateId),
    from_email: given.from?.email === undefined ? null : normalizeEmail(given.from.email),
    fields: { ...given, ...times, sendNow: status !== 'draft', sendToGlobalList: false },
    created_at: created,
    updated_at: Math.max(created, ...Object.values(times)),
  };
  await campaignRecords.insert(store, campaign);
  await replaceListsOf(context, campaign, 'to', toLists.map(ref));
  await replaceListsOf(context, campaign, 'exclude', excludeLists.map(ref));
  for (const email of sent) await noteMail(context, campaign.ref, email);
}

/** Puts a sample template into a project. */
export async function seedTemplate(
  context: WorkspaceContext,
  { createdAt, ...template }: NewTemplate & { readonly createdAt: string },
): Promise<void> {
  await insertTemplate(context.at(Date.parse(createdAt)), template);
}

/** Puts a sample sender into a project. */
export async function seedSender(
  context: WorkspaceContext,
  { createdAt, ...sender }: NewSender & { readonly createdAt: string },
): Promise<void> {
  await insertSender(context.at(Date.parse(createdAt)), sender);
}

/** Puts a sample domain into a project, verified if it says when. */
export async function seedDomain(
  context: WorkspaceContext,
  { createdAt, verifiedAt, ...given }: NewDomain & { readonly createdAt: string; readonly verifiedAt?: string },
): Promise<void> {
  const domain = await insertDomain(context.at(Date.parse(createdAt)), given);
  if (verifiedAt !== undefined) await verifyDomain(context.at(Date.parse(verifiedAt)), domain);
}
