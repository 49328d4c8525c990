import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import { isoSeconds } from '../times.ts';

/** A campaign as the database keeps it. */
export type CampaignRecord = RecordOf<'leadlex_campaigns'>;

/** A step as the database keeps it. */
export type StepRecord = RecordOf<'leadlex_campaign_steps'>;

export const campaignRecords = recordsOf('leadlex_campaigns');
export const stepRecords = recordsOf('leadlex_campaign_steps');

type CampaignStatus = 'draft' | 'pending_approval' | 'active' | 'paused' | 'completed';

/** A campaign on its own. The text it was created with is not among the documented fields. */
export function toCampaign({ id, name, status, fields }: CampaignRecord) {
  const { template: _template, task_id: _task, ...shown } = fields;
  return { ...shown, id, name, status: status as CampaignStatus };
}

const findSteps = prepare((db, value: ParameterOf<{ campaign_ref: string }>) =>
  db
    .selectFrom('leadlex_campaign_steps')
    .selectAll()
    .where('campaign_ref', '=', value('campaign_ref'))
    .orderBy('position'),
);

/** The steps of a campaign, in the order they are sent. */
export async function listSteps(
  { store }: Pick<WorkspaceContext, 'store'>,
  campaignRef: string,
): Promise<StepRecord[]> {
  return (await store.all(findSteps, { campaign_ref: campaignRef })).map((row) => stepRecords.read(row));
}

/** A step as the API shows it. */
export function toStep({ id, position, fields, created_at }: StepRecord) {
  return { id, index: position, ...fields, created_at: isoSeconds(created_at) };
}
