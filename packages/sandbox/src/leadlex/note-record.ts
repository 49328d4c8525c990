import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { isoSeconds } from '../times.ts';
import { idOf, type Links } from './record-links.ts';
import { writeTags } from './record-tags.ts';

/** A note as the database keeps it. */
export type NoteRecord = RecordOf<'leadlex_notes'>;

export const noteRecords = recordsOf('leadlex_notes');

/** What a note says. */
export interface NoteText {
  readonly title: string;
  readonly content?: string | undefined;
  /** @default 'general' */
  readonly note_type?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** @default false */
  readonly is_pinned?: boolean | undefined;
}

/** Writes a new note about something. */
export async function insertNote(
  { store, workspace, ref, newId, now }: WorkspaceContext,
  text: NoteText,
  links: Partial<Links>,
  createdAt = now,
): Promise<NoteRecord> {
  const id = newId();
  const tags = [...new Set(text.tags)];
  const note: NoteRecord = {
    ref: ref(id),
    workspace,
    id,
    contact_ref: null,
    company_ref: null,
    deal_ref: null,
    ...links,
    title: text.title,
    content: text.content ?? null,
    note_type: text.note_type ?? 'general',
    is_pinned: text.is_pinned === true ? 1 : 0,
    fields: { tags },
    created_at: createdAt,
    updated_at: now,
  };
  await noteRecords.insert(store, note);
  await writeTags(store, 'leadlex_note_tags', note.ref, tags);
  return note;
}

/** Writes a note over the one there is. */
export async function replaceNote(store: Store, note: NoteRecord): Promise<void> {
  await noteRecords.replace(store, note);
  await writeTags(store, 'leadlex_note_tags', note.ref, note.fields.tags);
}

/** What every reply shows of a note. */
export function toNoteHead({ id, title, note_type, fields, is_pinned }: NoteRecord) {
  return { id, title, note_type, tags: [...fields.tags], is_pinned: is_pinned === 1 };
}

/** A note as a row of the notes of one contact. */
export function toNoteOfContact(note: NoteRecord) {
  const { content, created_at, updated_at } = note;
  return {
    ...toNoteHead(note),
    ...present({ content: content ?? undefined }),
    created_date: isoSeconds(created_at),
    updated_date: isoSeconds(updated_at),
  };
}

/** A note as a row of a list. What it is not about, or not any more, is `null`. */
export function toNote(note: NoteRecord) {
  return { ...toNoteOfContact(note), contact_id: idOf(note.contact_ref), deal_id: idOf(note.deal_ref) };
}
