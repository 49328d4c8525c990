import type { components } from '@concordat/autosend';
import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import { isoMilliseconds } from '../times.ts';
import { normalizeEmail } from './contact-record.ts';
import { creatorId } from './organization.ts';

/** An automation as the database keeps it. */
export type AutomationRecord = RecordOf<'autosend_automations'>;

export const automationRecords = recordsOf('autosend_automations');

/** Makes an automation, active or as a draft. */
export async function insertAutomation(
  { store, workspace, ref, newId, now }: WorkspaceContext,
  given: components['schemas']['AutomationCreate'],
  id = newId(),
): Promise<AutomationRecord> {
  const { name, description, active = false, entryCriteria, exitCriteria, unsubscribeGroupId } = given;
  const { tags = [], trackingOpen = true, trackingClick = true, steps = [] } = given;
  const automation: AutomationRecord = {
    ref: ref(id),
    workspace,
    id,
    name,
    status: active ? 'active' : 'draft',
    fields: {
      ...present({ description, exitCriteria, unsubscribeGroupId, activeAt: active ? now : undefined }),
      entryCriteria,
      steps,
      tags,
      trackingOpen,
      trackingClick,
    },
    created_at: now,
    updated_at: now,
  };
  await automationRecords.insert(store, automation);
  return automation;
}

const automationsOfProject = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db
    .selectFrom('autosend_automations')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .orderBy('created_at', 'desc')
    .orderBy('ref'),
);

/** The automations of a project, the newest first. */
export async function findAutomations({ store, workspace }: WorkspaceContext): Promise<AutomationRecord[]> {
  return (await store.all(automationsOfProject, { workspace })).map(automationRecords.read);
}

/** Whether an active automation sends mail from this address. */
export async function sendsFrom(context: WorkspaceContext, email: string): Promise<boolean> {
  const active = (await findAutomations(context)).filter(({ status }) => status === 'active');
  return active.some(({ fields }) =>
    fields.steps.some((step) => {
      const { senderEmail } = (step['email'] ?? {}) as components['schemas']['AutomationEmail'];
      return senderEmail !== undefined && normalizeEmail(senderEmail) === email;
    }),
  );
}

/** An automation with all that is known about it. Nobody enters one here, so there is nothing to count. */
export function toAutomation(automation: AutomationRecord): components['schemas']['Automation'] {
  const { id, name, status, fields, created_at, updated_at } = automation;
  const { activeAt, exitCriteria, description, unsubscribeGroupId, ...parts } = fields;
  return {
    id,
    name,
    status,
    ...present({ description, exitCriteria, unsubscribeGroupId }),
    ...parts,
    steps: [...parts.steps],
    tags: [...parts.tags],
    createdBy: creatorId,
    analytics: {},
    activeAt: activeAt === undefined ? null : isoMilliseconds(activeAt),
    createdAt: isoMilliseconds(created_at),
    updatedAt: isoMilliseconds(updated_at),
  };
}
