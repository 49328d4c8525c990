import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import type { AutoSendEventProperty } from '../store/tables/autosend-events.ts';

/** The definition of an event as the database keeps it. */
export type EventRecord = RecordOf<'autosend_events'>;

export const eventRecords = recordsOf('autosend_events');

/** What a new definition is given. */
export interface NewEvent {
  readonly eventName: string;
  readonly description?: string | undefined;
  readonly properties?: readonly AutoSendEventProperty[] | undefined;
  /** @default a new one */
  readonly id?: string | undefined;
}

/** Defines an event. */
export async function insertEvent(
  { store, workspace, ref, newId, now }: WorkspaceContext,
  { eventName: name, description, properties = [], id = newId() }: NewEvent,
): Promise<EventRecord> {
  const event: EventRecord = {
    ref: ref(id),
    workspace,
    id,
    name,
    fields: { description: description ?? null, properties },
    created_at: now,
    updated_at: now,
  };
  await eventRecords.insert(store, event);
  return event;
}

const eventByName = prepare((db, value: ParameterOf<{ workspace: string; name: string }>) =>
  db
    .selectFrom('autosend_events')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .where('name', '=', value('name')),
);

/** The event of a name. */
export async function findEvent(
  { store, workspace }: Pick<WorkspaceContext, 'store' | 'workspace'>,
  name: string,
): Promise<EventRecord | undefined> {
  const row = await store.first(eventByName, { workspace, name });
  return row && eventRecords.read(row);
}

const eventsOfProject = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db
    .selectFrom('autosend_events')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .orderBy('created_at')
    .orderBy('ref'),
);

/** The events of a project, in the order in which they were defined. */
export async function findEvents({ store, workspace }: WorkspaceContext): Promise<EventRecord[]> {
  return (await store.all(eventsOfProject, { workspace })).map(eventRecords.read);
}
