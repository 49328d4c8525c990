import type { WorkspaceContext } from '../handler.ts';
import { type GivenContact, insertContact } from './contact-record.ts';
import { customFieldRecords } from './custom-fields.ts';
import { addMember, listRecords } from './list-record.ts';
import type { SegmentRule } from './segment-rule.ts';

/** A contact of `seeds/autosend.yaml`. Times are ISO 8601. */
interface SeedContact extends GivenContact {
  readonly id: string;
  readonly createdAt: string;
}

/** A list, or with criteria a segment. */
interface SeedList {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parentId?: string;
  readonly filterCriteria?: SegmentRule;
  readonly createdAt: string;
  /** Ids of contacts. */
  readonly members?: readonly string[];
}

interface SeedCustomField {
  readonly id: string;
  readonly fieldName: string;
  readonly fieldType: string;
  readonly createdAt: string;
}

/** Puts a sample contact into a project. */
export async function seedContact(
  context: WorkspaceContext,
  { id, createdAt, ...contact }: SeedContact,
): Promise<void> {
  await insertContact(context.at(Date.parse(createdAt)), contact, id);
}

/** Puts a sample list or segment into a project, with who is on it. */
export async function seedList(
  { store, workspace, ref }: WorkspaceContext,
  { id, name, description, parentId, filterCriteria, createdAt, members = [] }: SeedList,
): Promise<void> {
  const at = Date.parse(createdAt);
  await listRecords.insert(store, {
    ref: ref(id),
    workspace,
    id,
    name,
    type: filterCriteria ? 'segment' : 'list',
    filter: filterCriteria ? JSON.stringify(filterCriteria) : null,
    parent_ref: parentId === undefined ? null : ref(parentId),
    fields: { description },
    created_at: at,
    updated_at: at,
  });
  for (const member of members) await addMember(store, ref(id), ref(member), at);
}

/** Puts a sample custom field into a project. */
export async function seedCustomField(
  { store, workspace, ref }: WorkspaceContext,
  { id, fieldName, fieldType, createdAt }: SeedCustomField,
): Promise<void> {
  const at = Date.parse(createdAt);
  await customFieldRecords.insert(store, {
    ref: ref(id),
    workspace,
    id,
    name: fieldName,
    type: fieldType,
    fields: {},
    created_at: at,
    updated_at: at,
  });
}
