import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import type { VendorDueWork } from '../vendor-definition.ts';
import { type CampaignRecord, campaignRecords, findListsOf } from './campaign-record.ts';
import type { ContactRecord } from './contact-record.ts';
import { createMembership } from './list-membership.ts';
import { globalListId } from './list-record.ts';
import { queueMail } from './queue-mail.ts';
import { senderRecords } from './sender-record.ts';
import { templateRecords } from './template-record.ts';

/** States in which mails go out when their time comes. */
const sendingStates = ['scheduled', 'sending', 'sending_gradual'];

const oneDay = 24 * 60 * 60 * 1000;

/** Mails that a gradual campaign sends on its first day; twice as many on each other. The fields that say so are not documented. */
const firstVolume = 10;

/** Campaigns whose time has come are sent, to those who are on their lists at that moment. */
export const campaignSending: VendorDueWork = {
  next: prepare((db) =>
    db
      .selectFrom('autosend_campaigns')
      .select(['workspace', 'send_at as at'])
      .where('status', 'in', sendingStates)
      .where('send_at', 'is not', null)
      .orderBy('send_at')
      .limit(1),
  ),
  async run(context) {
    const { store, workspace, now } = context;
    for (;;) {
      const row = await store.first(dueCampaign, { workspace, now });
      if (!row) return;
      const campaign = campaignRecords.read(row);
      await sendPortion(context.at(Number(campaign.send_at)), campaign);
    }
  },
};

const dueCampaign = prepare((db, value: ParameterOf<{ workspace: string; now: number }>) =>
  db
    .selectFrom('autosend_campaigns')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .where('status', 'in', sendingStates)
    .where('send_at', '<=', value('now'))
    .orderBy('send_at')
    .orderBy('ref')
    .limit(1),
);

/** Sends what goes out at one time: everything, or a day's part of a gradual campaign. */
async function sendPortion(context: WorkspaceContext, campaign: CampaignRecord): Promise<void> {
  const { store, now } = context;
  const handled = new Set((await store.all(mailsOf, { campaign_ref: campaign.ref })).map(({ email }) => email));
  const waiting = (await findAudience(context, campaign)).filter(({ email }) => !handled.has(email));
  const isGradual = campaign.fields.sendMode === 'gradual';
  const volume = isGradual ? volumeAfter(handled.size) : waiting.length;
  const mail = await composeMail(context, campaign);
  for (const { email, fields } of waiting.slice(0, volume)) {
    const name = [fields.firstName, fields.lastName].filter(Boolean).join(' ');
    const to = name === '' ? { email } : { email, name };
    const sent = await queueMail(context, { ...mail, emailId: context.newId(), recipients: [to] });
    await store.run(insertMail, { campaign_ref: campaign.ref, email, state: sent > 0 ? 'sent' : 'suppressed' });
  }
  const isOver = waiting.length <= volume;
  await campaignRecords.replace(store, {
    ...campaign,
    status: isOver ? 'sent' : 'sending_gradual',
    send_at: isOver ? null : now + oneDay,
    fields: isOver ? { ...campaign.fields, sentAt: now } : campaign.fields,
    updated_at: now,
  });
}

/** The volume of the day that follows so many mails: 10 on the first day, then 20, then 40. */
function volumeAfter(sent: number): number {
  let volume = firstVolume;
  for (let total = volume; total <= sent; total += volume) volume *= 2;
  return volume;
}

/** Whom a campaign is for, as of now: each contact once. */
export async function findAudience(context: WorkspaceContext, campaign: CampaignRecord): Promise<ContactRecord[]> {
  const membership = createMembership(context);
  const audience = new Map<string, ContactRecord>();
  const to = campaign.fields.sendToGlobalList ? ([globalListId] as const) : await findListsOf(context, campaign, 'to');
  for (const list of to) {
    for (const contact of await membership.membersOf(list)) audience.set(contact.ref, contact);
  }
  for (const list of await findListsOf(context, campaign, 'exclude')) {
    for (const contact of await membership.membersOf(list)) audience.delete(contact.ref);
  }
  return [...audience.values()];
}

/** What every recipient gets. */
async function composeMail({ store }: WorkspaceContext, { id, template_ref, fields }: CampaignRecord) {
  const template = template_ref === null ? undefined : await templateRecords.find(store, template_ref);
  const sender = template?.sender_ref ? await senderRecords.find(store, template.sender_ref) : undefined;
  const { email = sender?.email ?? '', name = sender?.fields.name } = fields.from ?? {};
  return present({
    campaignId: id,
    from: present({ email, name }),
    subject: fields.subject,
    html: template?.fields.emailTemplate,
    templateId: template?.id,
    unsubscribeGroupId: fields.unsubscribeGroupId,
  });
}

const mailsOf = prepare((db, value: ParameterOf<{ campaign_ref: string }>) =>
  db.selectFrom('autosend_campaign_mails').select(['email', 'state']).where('campaign_ref', '=', value('campaign_ref')),
);

const insertMail = prepare((db, value: ParameterOf<{ campaign_ref: string; email: string; state: string }>) =>
  db
    .insertInto('autosend_campaign_mails')
    .values({ campaign_ref: value('campaign_ref'), email: value('email'), state: value('state') }),
);

const countMails = prepare((db, value: ParameterOf<{ campaign_ref: string; state: string }>) =>
  db
    .selectFrom('autosend_campaign_mails')
    .where('campaign_ref', '=', value('campaign_ref'))
    .where('state', '=', value('state'))
    .select(({ fn }) => fn.countAll<number>().as('mails')),
);

/** How many mails of a campaign were sent, and how many nobody wanted. */
export async function countMailsOf({ store }: WorkspaceContext, { ref }: CampaignRecord) {
  const count = async (state: string) => Number((await store.first(countMails, { campaign_ref: ref, state }))?.mails);
  return { sent: await count('sent'), suppressed: await count('suppressed') };
}

/** Notes that a contact got a campaign in the past, for sample data. */
export async function noteMail({ store }: WorkspaceContext, campaignRef: string, email: string): Promise<void> {
  await store.run(insertMail, { campaign_ref: campaignRef, email, state: 'sent' });
}
