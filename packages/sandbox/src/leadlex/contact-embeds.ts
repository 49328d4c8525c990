import type { operations } from '@concordat/leadlex';
import type { HandlerContext } from '../handler.ts';
import { dealRecords, toDeal } from './deal-record.ts';
import { noteRecords, toNoteOfContact } from './note-record.ts';
import { taskRecords, toTask } from './task-record.ts';

/** How many records of a kind are embedded. */
const embedLimit = 3;

interface Embedded {
  recent_notes?: Record<string, unknown>[];
  open_tasks?: Record<string, unknown>[];
  open_deals?: Record<string, unknown>[];
}

/** What `include` asks to be shown within a contact. */
export async function findEmbedded(
  { query, store }: HandlerContext<operations['contacts.get']>,
  contactRef: string,
): Promise<Embedded> {
  const wanted = query.include?.split(',').map((name) => name.trim()) ?? [];
  const wants = (name: string) => wanted.includes(name) || wanted.includes('*');
  const embedded: Embedded = {};
  if (wants('notes')) {
    const notes = await store.db
      .selectFrom('leadlex_notes')
      .selectAll()
      .where('contact_ref', '=', contactRef)
      .orderBy('created_at', 'desc')
      .orderBy('ref')
      .limit(embedLimit)
      .execute();
    embedded.recent_notes = notes.map((row) => toNoteOfContact(noteRecords.read(row)));
  }
  if (wants('tasks')) {
    const tasks = await store.db
      .selectFrom('leadlex_tasks')
      .selectAll()
      .where('contact_ref', '=', contactRef)
      .where('status', '<>', 'completed')
      .orderBy('created_at')
      .orderBy('ref')
      .limit(embedLimit)
      .execute();
    embedded.open_tasks = tasks.map((row) => toTask(taskRecords.read(row)));
  }
  if (wants('deals')) {
    const deals = await store.db
      .selectFrom('leadlex_deals')
      .selectAll()
      .where('contact_ref', '=', contactRef)
      .where('status', '=', 'active')
      .orderBy('updated_at', 'desc')
      .orderBy('ref')
      .limit(embedLimit)
      .execute();
    embedded.open_deals = deals.map((row) => ({ ...toDeal(dealRecords.read(row)) }));
  }
  return embedded;
}
