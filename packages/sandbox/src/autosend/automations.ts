import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers, WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { Refusal } from '../refusal.ts';
import { isoMilliseconds } from '../times.ts';
import {
  type AutomationRecord,
  automationRecords,
  findAutomations,
  insertAutomation,
  toAutomation,
} from './automation-record.ts';
import { findLack, findMailWithoutWait } from './automation-steps.ts';

/** Automations and their states. Contacts do not enter them. */
export const automations = {
  'automations.list': async (context) => {
    const { status, tags = '', page = 1, limit = 20 } = context.query;
    const wanted = tags.split(',').filter((tag) => tag !== '');
    const found = (await findAutomations(context)).filter(
      (automation) =>
        (status === undefined || automation.status === status) &&
        wanted.every((tag) => automation.fields.tags.includes(tag)),
    );
    const workflowAutomations = found.slice((page - 1) * limit, page * limit).map(toAutomation);
    const pagination = { page, limit, total: found.length, pages: Math.ceil(found.length / limit) };
    return { status: 200, body: { success: true, data: { workflowAutomations, pagination } } };
  },

  'automations.create': async (context) => {
    const { body, refuse } = context;
    const fault = findMailWithoutWait(body.steps ?? []);
    if (fault) throw refuse('VALIDATION_FAILED', { details: [fault] });
    const automation = await insertAutomation(context, body);
    const lack = body.active ? findLack(automation) : undefined;
    if (lack) throw refuse('VALIDATION_FAILED', { details: [{ field: 'steps', message: lack }] });
    return { status: 200, body: { success: true, data: toAutomation(automation) } };
  },

  'automations.get': async (context) => {
    const automation = await automationRecords.find(context.store, context.ref(context.path.id));
    if (!automation) throw context.refuse('WORKFLOW_NOT_FOUND');
    return { status: 200, body: { success: true, data: toAutomation(automation) } };
  },

  'automations.update': async (context) => {
    const { path, body, store, ref, refuse } = context;
    const automation = await automationRecords.find(store, ref(path.id));
    if (!automation) throw refuse('WORKFLOW_NOT_FOUND');
    if (automation.status === 'active') throw refuseUpdate('Only draft or paused workflows can be updated');
    const { name, active, ...given } = body;
    const { entryCriteria, exitCriteria, steps, tags } = given;
    const fault = findMailWithoutWait(steps ?? []);
    if (fault) throw refuseUpdate('Validation failed', [fault]);
    const { description, unsubscribeGroupId, trackingOpen, trackingClick } = given;
    const parts = { description, unsubscribeGroupId, trackingOpen, trackingClick, entryCriteria, exitCriteria };
    const changed: AutomationRecord = {
      ...automation,
      name: name ?? automation.name,
      status: active === false ? 'draft' : automation.status,
      fields: { ...automation.fields, ...present({ ...parts, steps, tags }) },
    };
    const lack = active ? findLack(changed) : undefined;
    if (lack) throw refuseUpdate(lack);
    const kept = await replace(context, active ? activate(changed, context.now) : changed);
    const { trackingClick: isTracked, activeAt } = kept.fields;
    const data = { ...toState(kept), tags: [...kept.fields.tags], trackingClick: isTracked, ...toActiveAt(activeAt) };
    return { status: 200, body: { success: true, data } };
  },

  'automations.delete': async ({ path, store, ref, refuse }) => {
    if (!(await automationRecords.remove(store, ref(path.id)))) throw refuse('WORKFLOW_NOT_FOUND');
    return { status: 200, body: { success: true, message: 'Workflow automation deleted successfully' } };
  },

  'automations.pause': async (context) => {
    const automation = await findKnown(context);
    if (automation.status !== 'active') throw context.refuse('CANNOT_PAUSE_INACTIVE_AUTOMATION');
    const paused = await replace(context, { ...automation, status: 'paused' });
    return { status: 200, body: { success: true, data: toState(paused) } };
  },

  // One that is active already stays so since when it was.
  'automations.resume': async (context) => {
    const automation = await findKnown(context);
    const lack = findLack(automation);
    if (lack) throw context.refuse('CANNOT_ACTIVATE_AUTOMATION', { message: lack });
    const isActive = automation.status === 'active';
    const active = isActive ? automation : await replace(context, activate(automation, context.now));
    const data = { ...toState(active), ...toActiveAt(active.fields.activeAt) };
    return { status: 200, body: { success: true, data } };
  },
} satisfies Handlers<operations>;

/** The errors of a change have no known code. */
function refuseUpdate(message: string, details?: readonly object[]): Refusal {
  return new Refusal(400, message, { success: false, error: { message, ...(details && { details }) } });
}

async function findKnown({
  path,
  store,
  ref,
  refuse,
}: HandlerContext<operations['automations.pause'] | operations['automations.resume']>): Promise<AutomationRecord> {
  const automation = await automationRecords.find(store, ref(path.id));
  if (!automation) throw refuse('WORKFLOW_NOT_FOUND');
  return automation;
}

function activate(automation: AutomationRecord, now: number): AutomationRecord {
  return { ...automation, status: 'active', fields: { ...automation.fields, activeAt: now } };
}

async function replace({ store, now }: WorkspaceContext, automation: AutomationRecord): Promise<AutomationRecord> {
  const changed = { ...automation, updated_at: now };
  await automationRecords.replace(store, changed);
  return changed;
}

function toState({ id, name, status, updated_at }: AutomationRecord) {
  return { id, name, status, updatedAt: isoMilliseconds(updated_at) };
}

function toActiveAt(activeAt: number | undefined) {
  return { activeAt: activeAt === undefined ? null : isoMilliseconds(activeAt) };
}
