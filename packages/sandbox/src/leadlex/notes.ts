import type { operations } from '@concordat/leadlex';
import type { HandlerContext, Handlers, ReplyOf } from '../handler.ts';
import { present } from '../present.ts';
import { contains } from '../store/search.ts';
import { isoSeconds } from '../times.ts';
import { existsContact } from './contact-record.ts';
import { createdAt } from './contacts.ts';
import {
  insertNote,
  type NoteRecord,
  noteRecords,
  replaceNote,
  toNote,
  toNoteHead,
  toNoteOfContact,
} from './note-record.ts';
import { readPage } from './page-of.ts';
import { findLinks, findRef, idOf } from './record-links.ts';

type ListNotes = operations['notes.list'];

/** Notes of the workspace, of contacts and of deals. */
export const notes = {
  'notes.list': (context) => listNotes(context),

  'notes.create': async (context) => {
    const { body, now, refuse, audit } = context;
    const links = await findLinks(context, { ...body, company_id: body.related_company_id ?? body.company_id });
    if (Object.values(links).every((link) => link === null)) {
      throw refuse('validation_error', { example: 'missing_parent' });
    }
    const note = await insertNote(context, body, links, createdAt(body.created_date, now));
    await audit({ action: 'create', resourceType: 'notes', resourceId: note.id });
    return {
      status: 201,
      body: {
        data: {
          ...toNoteHead(note),
          ...present({
            contact_id: idOf(note.contact_ref) ?? undefined,
            related_company_id: idOf(note.company_ref) ?? undefined,
            deal_id: idOf(note.deal_ref) ?? undefined,
          }),
          created_date: isoSeconds(note.created_at),
        },
      },
    };
  },

  'notes.update': async ({ path: { id }, body, store, ref, now, refuse, audit }) => {
    const note = await noteRecords.find(store, ref(id));
    if (!note) throw refuse('not_found');
    const changed: NoteRecord = {
      ...note,
      title: body.title ?? note.title,
      content: body.content ?? note.content,
      note_type: body.note_type ?? note.note_type,
      is_pinned: body.is_pinned === undefined ? note.is_pinned : Number(body.is_pinned),
      fields: { tags: [...new Set(body.tags ?? note.fields.tags)] },
      updated_at: now,
    };
    await replaceNote(store, changed);
    await audit({ action: 'update', resourceType: 'notes', resourceId: id, details: { fields: Object.keys(body) } });
    return { status: 200, body: { data: { ...toNoteHead(changed), id, updated_date: isoSeconds(now) } } };
  },

  'contacts.listNotes': async ({ path, query, store, ref, refuse }) => {
    if (!(await existsContact(store, ref(path.id)))) throw refuse('not_found');
    const { page = 1, per_page = 50 } = query;
    const matching = store.db.selectFrom('leadlex_notes').where('contact_ref', '=', ref(path.id));
    const { rows, meta } = await readPage(
      { page, per_page },
      matching.select(({ fn }) => fn.countAll<number>().as('total')),
      matching.selectAll().orderBy('created_at').orderBy('ref'),
    );
    return { status: 200, body: { data: { notes: rows.map((row) => toNoteOfContact(noteRecords.read(row))) }, meta } };
  },

  'contacts.createNote': async (context) => {
    const { path, body, store, ref, missing } = context;
    if (!(await existsContact(store, ref(path.id)))) throw missing();
    return { status: 201, body: { data: await addNote(context, body, { contact_ref: ref(path.id) }) } };
  },

  'deals.createNote': async (context) => {
    const { path, body, refuse } = context;
    const deal = await findRef(context, 'deal', path.id);
    if (deal === undefined) throw refuse('not_found');
    return { status: 201, body: { data: await addNote(context, body, { deal_ref: deal }) } };
  },
} satisfies Handlers<operations>;

async function listNotes({ query, store, workspace }: HandlerContext<ListNotes>): Promise<ReplyOf<ListNotes>> {
  const { page = 1, per_page = 50, note_type, tags, search, is_pinned } = query;
  let matching = store.db.selectFrom('leadlex_notes').where('workspace', '=', workspace);
  if (note_type !== undefined) matching = matching.where('note_type', '=', note_type);
  if (is_pinned !== undefined) matching = matching.where('is_pinned', '=', 1);
  if (tags !== undefined) {
    matching = matching.where(({ eb, selectFrom }) =>
      eb('ref', 'in', selectFrom('leadlex_note_tags').select('ref').where('tag', '=', tags)),
    );
  }
  if (search !== undefined) {
    matching = matching.where(({ or, ref: column }) =>
      or([contains(column('title'), search), contains(column('content'), search)]),
    );
  }
  const { rows, meta } = await readPage(
    { page, per_page },
    matching.select(({ fn }) => fn.countAll<number>().as('total')),
    matching.selectAll().orderBy('created_at').orderBy('ref'),
  );
  return { status: 200, body: { data: { notes: rows.map((row) => toNote(noteRecords.read(row))) }, meta } };
}

async function addNote(
  context: HandlerContext<operations['contacts.createNote'] | operations['deals.createNote']>,
  { title, content }: { readonly title: string; readonly content?: string | undefined },
  links: Parameters<typeof insertNote>[2],
) {
  const note = await insertNote(context, { title, content }, links);
  await context.audit({ action: 'create', resourceType: 'notes', resourceId: note.id });
  return { id: note.id, title, ...present({ content }), created_date: isoSeconds(note.created_at) };
}
