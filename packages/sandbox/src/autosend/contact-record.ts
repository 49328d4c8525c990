import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import { isoMilliseconds } from '../times.ts';
import { projectOf } from './project-workspace.ts';

/** A contact as the database keeps it. */
export type ContactRecord = RecordOf<'autosend_contacts'>;

export const contactRecords = recordsOf('autosend_contacts');

/** What a caller gives of a contact. */
export interface GivenContact {
  readonly email: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly userId?: string | undefined;
  readonly customFields?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** An address as it is kept and compared. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

const contactByEmail = prepare((db, value: ParameterOf<{ workspace: string; email: string }>) =>
  db
    .selectFrom('autosend_contacts')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .where('email', '=', value('email')),
);

/** The contact of an address in whatever spelling. */
export async function findContactByEmail(
  { store, workspace }: WorkspaceContext,
  email: string,
): Promise<ContactRecord | undefined> {
  const row = await store.first(contactByEmail, { workspace, email: normalizeEmail(email) });
  return row && contactRecords.read(row);
}

/** The contacts of addresses, each once, in the order of the addresses. */
export async function findContactsByEmail(
  context: WorkspaceContext,
  emails: readonly string[],
): Promise<ContactRecord[]> {
  const found: ContactRecord[] = [];
  for (const email of new Set(emails.map(normalizeEmail))) {
    const contact = await findContactByEmail(context, email);
    if (contact) found.push(contact);
  }
  return found;
}

const contactsByUserId = prepare((db, value: ParameterOf<{ workspace: string; user_id: string }>) =>
  db
    .selectFrom('autosend_contacts')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .where('user_id', '=', value('user_id'))
    .orderBy('created_at')
    .orderBy('ref'),
);

/** The contacts with one of the caller's own ids: usually one, but nothing says that it is unique. */
export async function findContactsByUserId(
  { store, workspace }: WorkspaceContext,
  userId: string,
): Promise<ContactRecord[]> {
  return (await store.all(contactsByUserId, { workspace, user_id: userId })).map(contactRecords.read);
}

const allContacts = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db
    .selectFrom('autosend_contacts')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .orderBy('created_at')
    .orderBy('ref'),
);

/** All contacts of a project, in the order in which they were created. */
export async function findAllContacts({ store, workspace }: WorkspaceContext): Promise<ContactRecord[]> {
  return (await store.all(allContacts, { workspace })).map(contactRecords.read);
}

/** Puts a new contact into a project, and tells so. */
export async function insertContact(
  { store, workspace, ref, now, newId, emit }: WorkspaceContext,
  { email, userId, firstName, lastName, customFields }: GivenContact,
  id = newId(),
): Promise<ContactRecord> {
  const contact: ContactRecord = {
    ref: ref(id),
    workspace,
    id,
    email: normalizeEmail(email),
    user_id: userId ?? null,
    fields: present({ firstName, lastName, customFields }),
    created_at: now,
    updated_at: now,
  };
  await contactRecords.insert(store, contact);
  await emit('contact.created', toContact(contact));
  return contact;
}

/** Creates the contact of an address, or writes what is given over what the contact has; and tells which of the two. */
export async function upsertContact(context: WorkspaceContext, given: GivenContact): Promise<ContactRecord> {
  const known = await findContactByEmail(context, given.email);
  if (!known) return insertContact(context, given);
  const { firstName, lastName, customFields, userId } = given;
  const contact: ContactRecord = {
    ...known,
    user_id: userId ?? known.user_id,
    fields: {
      ...known.fields,
      ...present({ firstName, lastName }),
      ...(customFields && { customFields: { ...known.fields.customFields, ...customFields } }),
    },
    updated_at: context.now,
  };
  await contactRecords.replace(context.store, contact);
  await context.emit('contact.updated', toContact(contact));
  return contact;
}

/** Deletes a contact, and tells so. Foreign keys end its memberships; what suppresses its address stays. */
export async function deleteContact({ store, emit }: WorkspaceContext, contact: ContactRecord): Promise<void> {
  await contactRecords.remove(store, contact.ref);
  await emit('contact.deleted', toContact(contact));
}

/** A contact as the API shows it. */
export function toContact({ id, email, user_id, workspace, fields, created_at, updated_at }: ContactRecord) {
  return present({
    id,
    email,
    firstName: fields.firstName,
    lastName: fields.lastName,
    userId: user_id ?? undefined,
    customFields: fields.customFields && { ...fields.customFields },
    createdAt: isoMilliseconds(created_at),
    updatedAt: isoMilliseconds(updated_at),
    projectId: projectOf(workspace),
  });
}
