import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type ContactRecord, contactRecords, findAllContacts } from './contact-record.ts';
import { globalListId, type ListRecord, listRecords } from './list-record.ts';
import { matchesRule, type SegmentRule } from './segment-rule.ts';

/** Who is on the lists and in the segments of a project, as of one request. */
export interface Membership {
  /** All lists and segments, in the order in which they were created. */
  lists(): Promise<readonly ListRecord[]>;
  /** Who is on a list, or fits the rule of a segment, in the order in which the contacts were created. */
  membersOf(list: ListRecord | typeof globalListId): Promise<readonly ContactRecord[]>;
  /** The same in number, which is faster for lists. */
  countMembersOf(list: ListRecord | typeof globalListId): Promise<number>;
}

const allLists = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db
    .selectFrom('autosend_lists')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .orderBy('created_at')
    .orderBy('ref'),
);

const membersOfList = prepare((db, value: ParameterOf<{ list_ref: string }>) =>
  db
    .selectFrom('autosend_contacts')
    .innerJoin('autosend_list_members', 'autosend_list_members.contact_ref', 'autosend_contacts.ref')
    .selectAll('autosend_contacts')
    .where('list_ref', '=', value('list_ref'))
    .orderBy('created_at')
    .orderBy('ref'),
);

const countOfList = prepare((db, value: ParameterOf<{ list_ref: string }>) =>
  db
    .selectFrom('autosend_list_members')
    .where('list_ref', '=', value('list_ref'))
    .select(({ fn }) => fn.countAll<number>().as('members')),
);

const countOfProject = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db
    .selectFrom('autosend_contacts')
    .where('workspace', '=', value('workspace'))
    .select(({ fn }) => fn.countAll<number>().as('members')),
);

/** Looks into the memberships of a project. A segment has no members of its own: its rule is evaluated. */
export function createMembership(context: WorkspaceContext): Membership {
  const { store, workspace } = context;
  let everyone: Promise<readonly ContactRecord[]> | undefined;

  async function membersOf(list: ListRecord | typeof globalListId): Promise<readonly ContactRecord[]> {
    if (list === globalListId) {
      everyone ??= findAllContacts(context);
      return await everyone;
    }
    if (list.type === 'list') return (await store.all(membersOfList, { list_ref: list.ref })).map(contactRecords.read);
    const rule = JSON.parse(list.filter ?? '{}') as SegmentRule;
    // A segment of a list holds those of its contacts who fit.
    const parent = list.parent_ref === null ? undefined : await listRecords.find(store, list.parent_ref);
    return (await membersOf(parent ?? globalListId)).filter((contact) => matchesRule(rule, contact));
  }

  return {
    membersOf,
    async lists() {
      return (await store.all(allLists, { workspace })).map(listRecords.read);
    },
    async countMembersOf(list) {
      if (list !== globalListId && list.type !== 'list') return (await membersOf(list)).length;
      const row =
        list === globalListId
          ? await store.first(countOfProject, { workspace })
          : await store.first(countOfList, { list_ref: list.ref });
      return Number(row?.members ?? 0);
    },
  };
}
