import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { type ListRecord, listRecords } from './list-record.ts';
import type { SenderRecord } from './sender-record.ts';
import type { TemplateRecord } from './template-record.ts';

/** A campaign as the database keeps it. */
export type CampaignRecord = RecordOf<'autosend_campaigns'>;

export const campaignRecords = recordsOf('autosend_campaigns');

/** States in which a campaign still sends by itself, or can be told to go on. */
const activeStates = ['scheduled', 'sending', 'sending_gradual', 'paused'];

const campaignOfSender = prepare((db, value: ParameterOf<{ workspace: string; email: string; sender_ref: string }>) =>
  db
    .selectFrom('autosend_campaigns')
    .leftJoin('autosend_templates', 'autosend_templates.ref', 'autosend_campaigns.template_ref')
    .select('autosend_campaigns.ref as ref')
    .where('autosend_campaigns.workspace', '=', value('workspace'))
    .where('status', 'in', activeStates)
    .where(({ or, eb, and }) =>
      or([
        eb('from_email', '=', value('email')),
        and([eb('from_email', 'is', null), eb('autosend_templates.sender_ref', '=', value('sender_ref'))]),
      ]),
    )
    .limit(1),
);

/** Whether a campaign that is not over has this sender, its own or that of its template. */
export async function isUsedByCampaign(store: Store, { workspace, email, ref }: SenderRecord): Promise<boolean> {
  return (await store.first(campaignOfSender, { workspace, email, sender_ref: ref })) !== undefined;
}

const campaignOfTemplate = prepare((db, value: ParameterOf<{ template_ref: string }>) =>
  db
    .selectFrom('autosend_campaigns')
    .select('ref')
    .where('template_ref', '=', value('template_ref'))
    .where('status', 'in', activeStates)
    .limit(1),
);

/** Whether a campaign that is not over sends this template. */
export async function isUsedToSend(store: Store, { ref }: TemplateRecord): Promise<boolean> {
  return (await store.first(campaignOfTemplate, { template_ref: ref })) !== undefined;
}

/** Who gets a campaign, or who does not. */
export type ListRole = 'to' | 'exclude';

const listsOfCampaign = prepare((db, value: ParameterOf<{ campaign_ref: string; role: string }>) =>
  db
    .selectFrom('autosend_lists')
    .innerJoin('autosend_campaign_lists', 'autosend_campaign_lists.list_ref', 'autosend_lists.ref')
    .selectAll('autosend_lists')
    .where('campaign_ref', '=', value('campaign_ref'))
    .where('role', '=', value('role'))
    .orderBy('position'),
);

/** The lists and segments that get a campaign, or that do not, in the order of the request. */
export async function findListsOf(
  { store }: Pick<WorkspaceContext, 'store'>,
  { ref }: CampaignRecord,
  role: ListRole,
): Promise<ListRecord[]> {
  return (await store.all(listsOfCampaign, { campaign_ref: ref, role })).map(listRecords.read);
}

const removeLists = prepare((db, value: ParameterOf<{ campaign_ref: string; role: string }>) =>
  db
    .deleteFrom('autosend_campaign_lists')
    .where('campaign_ref', '=', value('campaign_ref'))
    .where('role', '=', value('role')),
);

const insertList = prepare(
  (db, value: ParameterOf<{ campaign_ref: string; list_ref: string; role: string; position: number }>) =>
    db.insertInto('autosend_campaign_lists').values({
      campaign_ref: value('campaign_ref'),
      list_ref: value('list_ref'),
      role: value('role'),
      position: value('position'),
    }),
);

/** Sets the lists and segments that get a campaign, or that do not. */
export async function replaceListsOf(
  { store }: Pick<WorkspaceContext, 'store'>,
  { ref }: CampaignRecord,
  role: ListRole,
  listRefs: readonly string[],
): Promise<void> {
  await store.run(removeLists, { campaign_ref: ref, role });
  for (const [position, list_ref] of [...new Set(listRefs)].entries()) {
    await store.run(insertList, { campaign_ref: ref, list_ref, role, position });
  }
}
