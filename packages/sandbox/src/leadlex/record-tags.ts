import type { Store } from '../store/store.ts';

/** Tables of what records are found by. */
export type TagTable = 'leadlex_deal_tags' | 'leadlex_note_tags';

/** Makes a record findable by these tags and no others. */
export async function writeTags(store: Store, table: TagTable, ref: string, tags: readonly string[]): Promise<void> {
  await store.db.deleteFrom(table).where('ref', '=', ref).execute();
  if (tags.length === 0) return;
  const rows = [...new Set(tags)].map((tag) => ({ ref, tag }));
  await store.db.insertInto(table).values(rows).execute();
}
