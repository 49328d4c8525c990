import type { operations } from '@concordat/leadlex';
import type { HandlerContext } from '../handler.ts';
import { isoSeconds } from '../times.ts';

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
      .select(['id', 'fields', 'created_at'])
      .where('contact_ref', '=', contactRef)
      .orderBy('created_at', 'desc')
      .limit(embedLimit)
      .execute();
    embedded.recent_notes = notes.map(embed);
  }
  if (wants('tasks')) {
    const tasks = await store.db
      .selectFrom('leadlex_tasks')
      .select(['id', 'fields', 'created_at'])
      .where('contact_ref', '=', contactRef)
      .where('status', 'not in', ['completed', 'done', 'cancelled'])
      .orderBy('created_at')
      .limit(embedLimit)
      .execute();
    embedded.open_tasks = tasks.map(embed);
  }
  if (wants('deals')) {
    const deals = await store.db
      .selectFrom('leadlex_deals')
      .select(['id', 'fields', 'created_at'])
      .where('contact_ref', '=', contactRef)
      .where('status', 'not in', ['won', 'lost'])
      .orderBy('updated_at', 'desc')
      .limit(embedLimit)
      .execute();
    embedded.open_deals = deals.map(embed);
  }
  return embedded;
}

function embed({ id, fields, created_at }: { id: string; fields: string; created_at: number }) {
  return { id, ...(JSON.parse(fields) as Record<string, unknown>), created_date: isoSeconds(created_at) };
}
