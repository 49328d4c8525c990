import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { recordsOf } from '../store/records.ts';
import type { Store } from '../store/store.ts';

export const listRecords = recordsOf('leadlex_lists');

const findByName = prepare((db, value: ParameterOf<{ workspace: string; name: string }>) =>
  db
    .selectFrom('leadlex_lists')
    .select('ref')
    .where('workspace', '=', value('workspace'))
    .where('name', '=', value('name')),
);

/** Whether a list has this name. */
export async function isListNameTaken(store: Store, workspace: string, name: string): Promise<boolean> {
  return (await store.first(findByName, { workspace, name })) !== undefined;
}

const count = prepare((db, value: ParameterOf<{ list_ref: string }>) =>
  db
    .selectFrom('leadlex_list_members')
    .where('list_ref', '=', value('list_ref'))
    .select(({ fn }) => fn.countAll<number>().as('members')),
);

/** How many contacts are on a list. */
export async function countMembers(store: Store, listRef: string): Promise<number> {
  const row = await store.first(count, { list_ref: listRef });
  return Number(row?.members ?? 0);
}

const add = prepare((db, value: ParameterOf<{ list_ref: string; contact_ref: string; added_at: number }>) =>
  db
    .insertInto('leadlex_list_members')
    .values({ list_ref: value('list_ref'), contact_ref: value('contact_ref'), added_at: value('added_at') })
    .onConflict((conflict) => conflict.doNothing()),
);

/** @returns whether the contact was not on the list before. */
export async function addMember(store: Store, listRef: string, contactRef: string, now: number): Promise<boolean> {
  return (await store.run(add, { list_ref: listRef, contact_ref: contactRef, added_at: now })) > 0;
}

const remove = prepare((db, value: ParameterOf<{ list_ref: string; contact_ref: string }>) =>
  db
    .deleteFrom('leadlex_list_members')
    .where('list_ref', '=', value('list_ref'))
    .where('contact_ref', '=', value('contact_ref')),
);

/** @returns whether the contact was on the list. */
export async function removeMember(store: Store, listRef: string, contactRef: string): Promise<boolean> {
  return (await store.run(remove, { list_ref: listRef, contact_ref: contactRef })) > 0;
}
