import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { normalizeEmail } from './contact-record.ts';

/** A list or segment as the database keeps it. */
export type ListRecord = RecordOf<'autosend_lists'>;

export const listRecords = recordsOf('autosend_lists');

/** Id of the list that all contacts are on. It is no record, and nobody joins or leaves it. */
export const globalListId = 'GLOBAL_CONTACT_LIST';

const listByName = prepare((db, value: ParameterOf<{ workspace: string; name: string }>) =>
  db
    .selectFrom('autosend_lists')
    .select('ref')
    .where('workspace', '=', value('workspace'))
    .where('name', '=', value('name')),
);

/** Whether a list or segment has this name. */
export async function isListNameTaken({ store, workspace }: WorkspaceContext, name: string): Promise<boolean> {
  return (await store.first(listByName, { workspace, name })) !== undefined;
}

const insertMember = prepare((db, value: ParameterOf<{ list_ref: string; contact_ref: string; added_at: number }>) =>
  db
    .insertInto('autosend_list_members')
    .values({ list_ref: value('list_ref'), contact_ref: value('contact_ref'), added_at: value('added_at') })
    .onConflict((conflict) => conflict.doNothing()),
);

/** @returns whether the contact was not on the list before. */
export async function addMember(store: Store, listRef: string, contactRef: string, now: number): Promise<boolean> {
  return (await store.run(insertMember, { list_ref: listRef, contact_ref: contactRef, added_at: now })) > 0;
}

const deleteMember = prepare((db, value: ParameterOf<{ list_ref: string; contact_ref: string }>) =>
  db
    .deleteFrom('autosend_list_members')
    .where('list_ref', '=', value('list_ref'))
    .where('contact_ref', '=', value('contact_ref')),
);

/** @returns whether the contact was on the list. */
export async function removeMember(store: Store, listRef: string, contactRef: string): Promise<boolean> {
  return (await store.run(deleteMember, { list_ref: listRef, contact_ref: contactRef })) > 0;
}

const deleteMemberByEmail = prepare((db, value: ParameterOf<{ list_ref: string; workspace: string; email: string }>) =>
  db
    .deleteFrom('autosend_list_members')
    .where('list_ref', '=', value('list_ref'))
    .where('contact_ref', '=', ({ selectFrom }) =>
      selectFrom('autosend_contacts')
        .select('ref')
        .where('workspace', '=', value('workspace'))
        .where('email', '=', value('email')),
    ),
);

/** @returns whether a contact of this address was on the list. */
export async function removeMemberByEmail(
  { store, workspace }: WorkspaceContext,
  listRef: string,
  email: string,
): Promise<boolean> {
  const address = normalizeEmail(email);
  return (await store.run(deleteMemberByEmail, { list_ref: listRef, workspace, email: address })) > 0;
}
