import type { WorkspaceContext } from '../handler.ts';
import { randomText } from '../identifiers.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { normalizeEmail } from './contact-record.ts';

/** A suppression group as the database keeps it. */
export type GroupRecord = RecordOf<'autosend_suppression_groups'>;

export const groupRecords = recordsOf('autosend_suppression_groups');
const suppressionRecords = recordsOf('autosend_suppressions');

/** What a new group is given. */
export interface NewGroup {
  readonly kind: 'global' | 'default' | 'own';
  readonly name: string;
  readonly description?: string | undefined;
  /** @default true */
  readonly isActive?: boolean | undefined;
  /** @default a new one */
  readonly id?: string | undefined;
  /** @default a new one */
  readonly code?: string | undefined;
}

/** Makes a suppression group. */
export async function insertGroup(context: WorkspaceContext, group: NewGroup): Promise<GroupRecord> {
  const { store, workspace, ref, newId, now } = context;
  const { kind, name, description, isActive = true, id = newId() } = group;
  const code = group.code ?? (await newCode(context));
  const record: GroupRecord = {
    ref: ref(id),
    workspace,
    id,
    code,
    name,
    kind,
    active: isActive ? 1 : 0,
    fields: { description },
    created_at: now,
    updated_at: now,
  };
  await groupRecords.insert(store, record);
  return record;
}

async function newCode(context: WorkspaceContext): Promise<string> {
  const code = randomText(context.random, 5);
  return (await findGroup(context, code)) ? newCode(context) : code;
}

const groupByCode = prepare((db, value: ParameterOf<{ workspace: string; code: string }>) =>
  db
    .selectFrom('autosend_suppression_groups')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .where('code', '=', value('code')),
);

/** The group of a short code. */
export async function findGroup(
  { store, workspace }: Pick<WorkspaceContext, 'store' | 'workspace'>,
  code: string,
): Promise<GroupRecord | undefined> {
  const row = await store.first(groupByCode, { workspace, code });
  return row && groupRecords.read(row);
}

const groupsOfProject = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db
    .selectFrom('autosend_suppression_groups')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .orderBy('created_at')
    .orderBy('ref'),
);

/** All groups of a project, in the order in which they were created. */
export async function findGroups({ store, workspace }: WorkspaceContext): Promise<GroupRecord[]> {
  return (await store.all(groupsOfProject, { workspace })).map(groupRecords.read);
}

/** The group that stands for all mail, or the one for what names no group; the latter is made again when it was deleted. */
export async function findKindOfGroup(context: WorkspaceContext, kind: 'global' | 'default'): Promise<GroupRecord> {
  const group = (await findGroups(context)).find((candidate) => candidate.kind === kind);
  return group ?? insertGroup(context, { kind, name: kind === 'global' ? 'All mail' : 'Default' });
}

const countOfGroup = prepare((db, value: ParameterOf<{ group_ref: string }>) =>
  db
    .selectFrom('autosend_suppressions')
    .where('group_ref', '=', value('group_ref'))
    .select(({ fn }) => fn.countAll<number>().as('suppressed')),
);

/** How many addresses are on a group. */
export async function countSuppressed(store: Store, groupRef: string): Promise<number> {
  const row = await store.first(countOfGroup, { group_ref: groupRef });
  return Number(row?.suppressed ?? 0);
}

const suppressionOf = prepare((db, value: ParameterOf<{ group_ref: string; email: string }>) =>
  db
    .selectFrom('autosend_suppressions')
    .selectAll()
    .where('group_ref', '=', value('group_ref'))
    .where('email', '=', value('email')),
);

/** Puts an address on a group. One that is there already gets the new reason. */
export async function suppress(
  { store, workspace, ref, newId, now }: WorkspaceContext,
  group: GroupRecord,
  email: string,
  reason: string,
  id = newId(),
): Promise<void> {
  const address = normalizeEmail(email);
  const known = await store.first(suppressionOf, { group_ref: group.ref, email: address });
  if (known) {
    await suppressionRecords.replace(store, { ...suppressionRecords.read(known), reason, updated_at: now });
    return;
  }
  await suppressionRecords.insert(store, {
    ref: ref(id),
    workspace,
    id,
    group_ref: group.ref,
    email: address,
    reason,
    fields: {},
    created_at: now,
    updated_at: now,
  });
}

const groupsOfAddress = prepare((db, value: ParameterOf<{ workspace: string; email: string }>) =>
  db
    .selectFrom('autosend_suppressions')
    .innerJoin('autosend_suppression_groups', 'autosend_suppression_groups.ref', 'autosend_suppressions.group_ref')
    .select([
      'autosend_suppression_groups.code as code',
      'autosend_suppression_groups.name as name',
      'autosend_suppression_groups.kind as kind',
      'autosend_suppression_groups.active as active',
      'autosend_suppressions.reason as reason',
    ])
    .where('autosend_suppressions.workspace', '=', value('workspace'))
    .where('autosend_suppressions.email', '=', value('email'))
    .orderBy('autosend_suppressions.created_at')
    .orderBy('autosend_suppressions.ref'),
);

/** The groups that suppress an address, in the order they began to. */
export function findGroupsOfAddress({ store, workspace }: WorkspaceContext, email: string) {
  return store.all(groupsOfAddress, { workspace, email: normalizeEmail(email) });
}
