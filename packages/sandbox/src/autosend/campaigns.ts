import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers } from '../handler.ts';
import { pageRows } from '../store/page-rows.ts';
import { readCampaignContent } from './campaign-content.ts';
import { type CampaignRecord, campaignRecords, findListsOf, replaceListsOf } from './campaign-record.ts';
import { delayOfNew, schedule } from './campaign-schedule.ts';
import { toCampaign, toCampaignSummary, toNewCampaign } from './campaign-view.ts';

/** Mails to lists and segments. What they send is recorded and never sent. */
export const campaigns = {
  'campaigns.list': async ({ query, store, workspace }) => {
    const { status, page = 1, limit = 20 } = query;
    let matching = store.db.selectFrom('autosend_campaigns').where('workspace', '=', workspace);
    if (status !== undefined) matching = matching.where('status', '=', status);
    const counted = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    const range = pageRows(page, limit);
    const rows = await matching
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('ref')
      .limit(range.limit)
      .offset(range.offset)
      .execute();
    const total = Number(counted.total);
    const pagination = { page, limit, total, totalPages: Math.ceil(total / limit) };
    const found = rows.map((row) => toCampaignSummary(campaignRecords.read(row)));
    return { status: 200, body: { success: true, data: { campaigns: found, pagination } } };
  },

  'campaigns.create': async (context) => {
    const { body, refuse } = context;
    if (body.templateId === undefined && body.htmlTemplate === undefined) {
      const message = 'One of templateId and htmlTemplate is needed';
      throw refuse('VALIDATION_FAILED', { details: [{ field: 'templateId', message }] });
    }
    const campaign = await writeCampaign(context, draft(context, body.name), delayOfNew);
    return {
      status: 200,
      body: {
        success: true,
        data: await toNewCampaign(context, campaign),
        message: 'Campaign created successfully',
      },
    };
  },

  'campaigns.get': async (context) => {
    const campaign = await findKnown(context);
    return { status: 200, body: { success: true, data: await toCampaign(context, campaign) } };
  },

  'campaigns.update': async (context) => {
    const campaign = await findKnown(context);
    // In which states is not documented: as long as nothing is being sent.
    if (!['draft', 'scheduled', 'paused'].includes(campaign.status)) {
      throw context.refuse('VALIDATION_FAILED', {
        message: `A campaign that is ${campaign.status} cannot be changed`,
        details: [],
      });
    }
    const changed = await writeCampaign(context, campaign, 0);
    return { status: 200, body: { success: true, data: toCampaignSummary(changed) } };
  },

  'campaigns.delete': async (context) => {
    const { id, ref } = await findKnown(context);
    await campaignRecords.remove(context.store, ref);
    return { status: 200, body: { success: true, data: { id, deleted: true } } };
  },

  'campaigns.duplicate': async (context) => {
    const original = await findKnown(context);
    const name = `${original.fields.name.slice(0, 193)} (copy)`;
    const fresh = { sendNow: false, scheduledAt: undefined, sentAt: undefined };
    const history = { abortedAt: undefined, pausedAt: undefined, resumedAt: undefined };
    const { template_ref, from_email } = original;
    const fields = { ...original.fields, ...fresh, ...history, name };
    const copy = { ...draft(context, name), template_ref, from_email, fields };
    await campaignRecords.insert(context.store, copy);
    for (const role of ['to', 'exclude'] as const) {
      const lists = (await findListsOf(context, original, role)).map(({ ref }) => ref);
      await replaceListsOf(context, copy, role, lists);
    }
    return { status: 200, body: { success: true, data: await toNewCampaign(context, copy) } };
  },
} satisfies Handlers<operations>;

type Writing = HandlerContext<operations['campaigns.create'] | operations['campaigns.update']>;

/** Writes what a request says about a campaign: its content, its lists, and when it is sent. */
async function writeCampaign(context: Writing, campaign: CampaignRecord, delay: number): Promise<CampaignRecord> {
  const { body, store, now, refuse } = context;
  const { content, toLists, excludeLists } = await readCampaignContent(context, campaign);
  const changed = { ...schedule({ ...campaign, ...content }, body, now, delay), updated_at: now };
  const lack = changed.status === 'draft' ? undefined : findLack(changed);
  if (lack) throw refuse('VALIDATION_FAILED', { details: [lack] });
  const isKnown = (await campaignRecords.find(store, campaign.ref)) !== undefined;
  await (isKnown ? campaignRecords.replace(store, changed) : campaignRecords.insert(store, changed));
  if (toLists) await replaceListsOf(context, changed, 'to', toLists);
  if (excludeLists) await replaceListsOf(context, changed, 'exclude', excludeLists);
  return changed;
}

/** What a campaign needs that is no draft any more. */
function findLack({ template_ref, fields }: CampaignRecord): { field: string; message: string } | undefined {
  if (template_ref === null) return { field: 'templateId', message: 'The template was deleted; choose another one' };
  const isTimeless = fields.sendMode === 'scheduled' && fields.scheduledAt === undefined && !fields.sendNow;
  return isTimeless ? { field: 'scheduledAt', message: 'A scheduled campaign needs a time' } : undefined;
}

function draft(
  { workspace, ref, newId, now }: Pick<Writing, 'workspace' | 'ref' | 'newId' | 'now'>,
  name: string,
): CampaignRecord {
  const id = newId();
  return {
    ref: ref(id),
    workspace,
    id,
    status: 'draft',
    send_at: null,
    template_ref: null,
    from_email: null,
    fields: {
      name,
      sendMode: 'immediate',
      sendNow: false,
      sendToGlobalList: false,
      trackingClick: true,
      trackingOpen: true,
    },
    created_at: now,
    updated_at: now,
  };
}

async function findKnown({
  path,
  store,
  ref,
  missing,
}: Pick<HandlerContext<operations['campaigns.get']>, 'path' | 'store' | 'ref' | 'missing'>): Promise<CampaignRecord> {
  const campaign = await campaignRecords.find(store, ref(path.campaignId));
  if (!campaign) throw missing();
  return campaign;
}
