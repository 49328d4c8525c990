import type { WorkspaceContext } from '../handler.ts';
import type { LeadLexCampaignFields, LeadLexCampaignStepFields } from '../store/tables/leadlex-campaigns.ts';
import { campaignRecords, stepRecords } from './campaign-record.ts';

/** A campaign of `seeds/leadlex.yaml`. Times are ISO 8601. */
interface SeedCampaign {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly list_id?: string;
  readonly created_at: string;
  readonly fields?: LeadLexCampaignFields;
  readonly steps?: readonly (LeadLexCampaignStepFields & { readonly id: string })[];
  readonly enrollments?: readonly SeedEnrollment[];
}

interface SeedEnrollment {
  readonly contact_id: string;
  readonly status: string;
  readonly current_step: number;
  /** Ids of steps that were sent to the contact, and when. */
  readonly sent?: Readonly<Record<string, string>>;
  /** Ids of steps that will be, and when. */
  readonly scheduled?: Readonly<Record<string, string>>;
}

/** Puts a sample campaign into a workspace, with its steps, who is enrolled, and what was and will be sent. */
export async function seedCampaign(context: WorkspaceContext, campaign: SeedCampaign): Promise<void> {
  const { store, workspace, ref } = context;
  const { id, name, status, list_id, fields = {}, steps = [], enrollments = [] } = campaign;
  const at = Date.parse(campaign.created_at);
  const times = { created_at: at, updated_at: at };
  const list_ref = list_id === undefined ? null : ref(list_id);
  await campaignRecords.insert(store, { ref: ref(id), workspace, id, name, status, list_ref, fields, ...times });
  for (const [position, { id: stepId, ...step }] of steps.entries()) {
    await stepRecords.insert(store, {
      // Ids of steps are unique in their campaign only.
      ref: ref(`${id}/${stepId}`),
      workspace,
      id: stepId,
      campaign_ref: ref(id),
      position,
      fields: step,
      ...times,
    });
  }
  for (const enrollment of enrollments) await seedEnrollment(context, id, at, enrollment);
}

async function seedEnrollment(
  { store, ref, newId }: WorkspaceContext,
  campaignId: string,
  addedAt: number,
  { contact_id, status, current_step, sent = {}, scheduled = {} }: SeedEnrollment,
): Promise<void> {
  const enrolled = { campaign_ref: ref(campaignId), contact_ref: ref(contact_id) };
  const sentAt = Object.values(sent).map((time) => Date.parse(time));
  await store.db
    .insertInto('leadlex_enrollments')
    .values({
      ...enrolled,
      status,
      current_step,
      source: null,
      added_at: addedAt,
      last_sent_at: sentAt.length > 0 ? Math.max(...sentAt) : null,
    })
    .execute();
  const sends = [
    ...Object.entries(sent).map(([step, time]) => ({ step, state: 'sent', due: Date.parse(time) })),
    ...Object.entries(scheduled).map(([step, time]) => ({ step, state: 'scheduled', due: Date.parse(time) })),
  ];
  for (const { step, state, due } of sends) {
    await store.db
      .insertInto('leadlex_sends')
      .values({
        id: newId(),
        ...enrolled,
        step_ref: ref(`${campaignId}/${step}`),
        state,
        due_at: due,
        sent_at: state === 'sent' ? due : null,
      })
      .execute();
  }
}
