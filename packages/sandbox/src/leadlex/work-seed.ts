import type { operations } from '@concordat/leadlex';
import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import type { LeadLexActivityFields, LeadLexTaskFields } from '../store/tables/leadlex-work.ts';
import { activityRecords } from './activities.ts';
import { type GivenDeal, insertDeal } from './deal-record.ts';
import { insertNote, type NoteText } from './note-record.ts';
import type { Links } from './record-links.ts';
import { taskRecords } from './task-record.ts';

/** A row of `seeds/leadlex.yaml` about other rows. Times are ISO 8601. */
interface SeedLinked {
  readonly id: string;
  readonly contact_id?: string;
  readonly company_id?: string;
  readonly deal_id?: string;
  readonly created_at: string;
}

interface SeedDeal extends GivenDeal {
  readonly id: string;
  readonly created_at: string;
}

type SeedNote = SeedLinked & NoteText;

interface SeedTask extends SeedLinked, LeadLexTaskFields {
  readonly status: NonNullable<operations['tasks.create']['requestBody']['content']['application/json']['status']>;
  readonly assignee_id?: string;
}

interface SeedActivity extends SeedLinked, LeadLexActivityFields {
  readonly type: string;
}

/** Puts a sample deal into a workspace. */
export async function seedDeal(context: WorkspaceContext, { id, created_at, ...deal }: SeedDeal): Promise<void> {
  const { contact_ref, company_ref } = linksOf(context, { ...deal, company_id: deal.related_company_id });
  await insertDeal(at(context, id, created_at), deal, { contact_ref, company_ref });
}

/** Puts a sample note into a workspace. */
export async function seedNote(context: WorkspaceContext, note: SeedNote): Promise<void> {
  await insertNote(at(context, note.id, note.created_at), note, linksOf(context, note));
}

/** Puts a sample task into a workspace. */
export async function seedTask(context: WorkspaceContext, task: SeedTask): Promise<void> {
  const { id, title, description, priority, task_type, due_date, event_id, status, assignee_id = null } = task;
  await taskRecords.insert(context.store, {
    ...columnsOf(context, task),
    id,
    status,
    assignee_id,
    fields: present({ title, description, priority, task_type, due_date, event_id }),
  });
}

/** Puts a sample activity into a workspace. */
export async function seedActivity(context: WorkspaceContext, activity: SeedActivity): Promise<void> {
  const { id, type, title, description, entity_type, entity_id, entity_name, metadata } = activity;
  await activityRecords.insert(context.store, {
    ...columnsOf(context, activity),
    id,
    type,
    fields: present({ title, description, entity_type, entity_id, entity_name, metadata }),
  });
}

/** The context at the time of a sample, which makes the sample's id. */
function at(context: WorkspaceContext, id: string, time: string): WorkspaceContext {
  return { ...context, ref: context.ref, newId: () => id, now: Date.parse(time) };
}

function columnsOf(context: WorkspaceContext, row: SeedLinked) {
  const time = Date.parse(row.created_at);
  const { workspace } = context;
  return { ref: context.ref(row.id), workspace, ...linksOf(context, row), created_at: time, updated_at: time };
}

function linksOf(
  { ref }: WorkspaceContext,
  given: { readonly contact_id?: string; readonly company_id?: string | undefined; readonly deal_id?: string },
): Links {
  const link = (id: string | undefined) => (id === undefined ? null : ref(id));
  return { contact_ref: link(given.contact_id), company_ref: link(given.company_id), deal_ref: link(given.deal_id) };
}
