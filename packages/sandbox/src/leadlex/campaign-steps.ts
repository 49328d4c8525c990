import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { campaignRecords, listSteps, type StepRecord, stepRecords, toStep } from './campaign-record.ts';
import { cancelScheduled, scheduleSends } from './campaign-sends.ts';

/** The e-mails of a campaign, in order. */
export const campaignSteps = {
  'campaigns.listSteps': async (context) => {
    const { path, store, ref, refuse } = context;
    if (!(await campaignRecords.find(store, ref(path.id)))) throw refuse('campaign_not_found');
    const steps = await listSteps(context, ref(path.id));
    return { status: 200, body: { data: { steps: steps.map(toStep) } } };
  },

  'campaigns.createStep': async (context) => {
    const { path, body, store, workspace, ref, now, newId, refuse, emit, audit } = context;
    const campaign = await campaignRecords.find(store, ref(path.id));
    if (!campaign) throw refuse('campaign_not_found');
    const steps = await listSteps(context, campaign.ref);
    const id = newId();
    const { subject, body: text, delay_days = 0, delay_hours = 0, send_condition = 'always' } = body;
    const step: StepRecord = {
      ref: stepRef(campaign.ref, id),
      workspace,
      id,
      campaign_ref: campaign.ref,
      position: steps.length,
      fields: { subject, body: text, delay_days, delay_hours, send_condition },
      created_at: now,
      updated_at: now,
    };
    await stepRecords.insert(store, step);
    if (campaign.status === 'active') await scheduleSends(context, campaign);
    await audit({ action: 'create', resourceType: 'campaign_steps', resourceId: id });
    await emit('campaign.step_created', { campaign_id: path.id, step: toStep(step) });
    return { status: 201, body: { data: { step: toStep(step) } } };
  },

  'campaigns.updateStep': async ({ path: { id, step_id }, body, store, ref, now, refuse, audit }) => {
    if (!(await campaignRecords.find(store, ref(id)))) throw refuse('campaign_not_found');
    const step = await stepRecords.find(store, stepRef(ref(id), step_id));
    if (!step) throw refuse('step_not_found');
    const changed = { ...step, fields: { ...step.fields, ...present(body) }, updated_at: now };
    await stepRecords.replace(store, changed);
    const details = { fields: Object.keys(body) };
    await audit({ action: 'update', resourceType: 'campaign_steps', resourceId: step_id, details });
    return { status: 200, body: { data: { step: toStep(changed) } } };
  },

  'campaigns.deleteStep': async (context) => {
    const { path, store, ref, now, refuse, audit } = context;
    const campaignRef = ref(path.id);
    if (!(await campaignRecords.find(store, campaignRef))) throw refuse('campaign_not_found');
    const step = await stepRecords.find(store, stepRef(campaignRef, path.step_id));
    if (!step) throw refuse('step_not_found');
    await cancelScheduled(context, campaignRef, step.ref);
    await stepRecords.remove(store, step.ref);
    await store.db
      .updateTable('leadlex_campaign_steps')
      .set(({ eb }) => ({ position: eb('position', '-', 1), updated_at: now }))
      .where('campaign_ref', '=', campaignRef)
      .where('position', '>', step.position)
      .execute();
    await audit({ action: 'delete', resourceType: 'campaign_steps', resourceId: path.step_id });
    return { status: 200, body: { data: { deleted: true, id: path.step_id } } };
  },
} satisfies Handlers<operations>;

/** Ids of steps are unique in their campaign only. */
function stepRef(campaignRef: string, id: string): string {
  return `${campaignRef}/${id}`;
}
