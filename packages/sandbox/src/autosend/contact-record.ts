import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import { isoMilliseconds } from '../times.ts';
import { projectOf } from './project-workspace.ts';

/** A contact as the database keeps it. */
export type ContactRecord = RecordOf<'autosend_contacts'>;

export const contactRecords = recordsOf('autosend_contacts');

/** An address as it is kept and compared. */
export function addressKey(email: string): string {
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
  { store, workspace }: Pick<WorkspaceContext, 'store' | 'workspace'>,
  email: string,
): Promise<ContactRecord | undefined> {
  const row = await store.first(contactByEmail, { workspace, email: addressKey(email) });
  return row && contactRecords.read(row);
}

/** Deletes a contact and tells so. Foreign keys end its memberships; what suppresses its address stays. */
export async function deleteContact({ store, emit }: WorkspaceContext, contact: ContactRecord): Promise<void> {
  await contactRecords.remove(store, contact.ref);
  await emit('contact.deleted', toContact(contact));
}

/** A contact on its own. */
export function toContact({ id, email, user_id, fields, created_at, updated_at, workspace }: ContactRecord) {
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

/** A contact as its list shows it. */
export function toMember({ id, email, fields, created_at, updated_at }: ContactRecord) {
  return present({
    id,
    email,
    firstName: fields.firstName,
    lastName: fields.lastName,
    createdAt: isoMilliseconds(created_at),
    updatedAt: isoMilliseconds(updated_at),
  });
}
