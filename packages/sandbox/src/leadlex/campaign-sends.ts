import type { WorkspaceContext } from '../handler.ts';
import { type CampaignRecord, listSteps } from './campaign-record.ts';

const oneHour = 60 * 60 * 1000;

/** An e-mail to be scheduled, at its distance from the one before. */
interface Mailing {
  readonly step_ref: string | null;
  readonly position: number;
  readonly delay: number;
}

/**
 * Schedules what the contacts of an active campaign have still to get and what is not scheduled yet. The sandbox sends
 * nothing, so scheduled e-mails stay scheduled until they are cancelled.
 */
export async function scheduleSends(context: WorkspaceContext, campaign: CampaignRecord): Promise<void> {
  const { store, now, newId } = context;
  const mailings = await listMailings(context, campaign);
  const enrollments = await store.db
    .selectFrom('leadlex_enrollments')
    .select(['contact_ref', 'current_step'])
    .where('campaign_ref', '=', campaign.ref)
    .where('status', '=', 'active')
    .orderBy('added_at')
    .orderBy('contact_ref')
    .execute();
  const known = await store.db
    .selectFrom('leadlex_sends')
    .select(['contact_ref', 'step_ref'])
    .where('campaign_ref', '=', campaign.ref)
    .where('state', 'in', ['scheduled', 'sent'])
    .execute();
  const isKnown = new Set(known.map(({ contact_ref, step_ref }) => `${contact_ref} ${step_ref}`));
  for (const { contact_ref, current_step } of enrollments) {
    let due_at = now;
    for (const { step_ref, position, delay } of mailings) {
      if (position < current_step) continue;
      due_at += delay;
      if (isKnown.has(`${contact_ref} ${step_ref}`)) continue;
      const send = { id: newId(), campaign_ref: campaign.ref, contact_ref, step_ref, state: 'scheduled', due_at };
      await store.db
        .insertInto('leadlex_sends')
        .values({ ...send, sent_at: null })
        .execute();
    }
  }
}

/** A campaign without steps is the one e-mail it was created with. */
async function listMailings(context: WorkspaceContext, { ref, fields }: CampaignRecord): Promise<Mailing[]> {
  const steps = await listSteps(context, ref);
  if (steps.length > 0) {
    return steps.map((step) => ({
      step_ref: step.ref,
      position: step.position,
      delay: (step.fields.delay_days * 24 + step.fields.delay_hours) * oneHour,
    }));
  }
  return fields['template'] === undefined ? [] : [{ step_ref: null, position: 0, delay: 0 }];
}

/** Whether there is nothing to send, or nobody to send it to. */
export async function isEmptyCampaign(context: WorkspaceContext, campaign: CampaignRecord): Promise<boolean> {
  return (await listMailings(context, campaign)).length === 0 || (await countRecipients(context, campaign.ref)) === 0;
}

/** How many contacts have still something to get. */
export async function countRecipients({ store }: WorkspaceContext, campaignRef: string): Promise<number> {
  const { total } = await store.db
    .selectFrom('leadlex_enrollments')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('campaign_ref', '=', campaignRef)
    .where('status', 'in', ['pending', 'active', 'paused'])
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** Cancels what is scheduled in a campaign, of one step if one is given. What was sent stays sent. */
export async function cancelScheduled(
  { store }: WorkspaceContext,
  campaignRef: string,
  stepRef?: string,
): Promise<void> {
  let scheduled = store.db
    .updateTable('leadlex_sends')
    .set({ state: 'cancelled' })
    .where('campaign_ref', '=', campaignRef)
    .where('state', '=', 'scheduled');
  if (stepRef !== undefined) scheduled = scheduled.where('step_ref', '=', stepRef);
  await scheduled.execute();
}
