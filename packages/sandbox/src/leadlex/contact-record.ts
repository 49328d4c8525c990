import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { toValueList, valuesIn } from '../store/value-list.ts';
import { isoSeconds } from '../times.ts';
import { idOf } from './record-links.ts';

/** A contact as the database keeps it. */
export type ContactRecord = RecordOf<'leadlex_contacts'>;

export const contactRecords = recordsOf('leadlex_contacts');

const findByEmail = prepare((db, value: ParameterOf<{ workspace: string; email_key: string }>) =>
  db
    .selectFrom('leadlex_contacts')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .where('email_key', '=', value('email_key')),
);

/** The contact of an e-mail address in whatever spelling. */
export async function findContactByEmail(
  { store, workspace }: Pick<WorkspaceContext, 'store' | 'workspace'>,
  email: string,
): Promise<ContactRecord | undefined> {
  const row = await store.first(findByEmail, { workspace, email_key: emailKey(email) });
  return row && contactRecords.read(row);
}

/** What makes two addresses the same. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

const findRef = prepare((db, value: ParameterOf<{ ref: string }>) =>
  db.selectFrom('leadlex_contacts').select('ref').where('ref', '=', value('ref')),
);

/** Whether there is such a contact. */
export async function existsContact(store: Store, ref: string): Promise<boolean> {
  return (await store.first(findRef, { ref })) !== undefined;
}

const cancelSends = prepare((db, value: ParameterOf<{ contact_ref: string }>) =>
  db
    .updateTable('leadlex_sends')
    .set({ state: 'cancelled' })
    .where('contact_ref', '=', value('contact_ref'))
    .where('state', '=', 'scheduled'),
);

/**
 * Deletes a contact. Foreign keys end its memberships and enrolments, and take the link to it off its activities, notes, tasks and
 * deals; what is scheduled for it is cancelled.
 *
 * @returns whether there was such a contact.
 */
export async function deleteContact(store: Store, ref: string): Promise<boolean> {
  await store.run(cancelSends, { contact_ref: ref });
  return contactRecords.remove(store, ref);
}

const findRefs = prepare((db, value: ParameterOf<{ refs: string }>, dialect) =>
  db
    .selectFrom('leadlex_contacts')
    .select('ref')
    .where('ref', 'in', valuesIn(value('refs'), dialect)),
);

/** Those of many contacts that there are. */
export async function findExisting(store: Store, refs: readonly string[]): Promise<Set<string>> {
  return new Set((await store.all(findRefs, { refs: toValueList(refs) })).map(({ ref }) => ref));
}

const cancelSendsOfAll = prepare((db, value: ParameterOf<{ refs: string }>, dialect) =>
  db
    .updateTable('leadlex_sends')
    .set({ state: 'cancelled' })
    .where('contact_ref', 'in', valuesIn(value('refs'), dialect))
    .where('state', '=', 'scheduled'),
);

const removeAll = prepare((db, value: ParameterOf<{ refs: string }>, dialect) =>
  db.deleteFrom('leadlex_contacts').where('ref', 'in', valuesIn(value('refs'), dialect)),
);

/** Does to many contacts what {@link deleteContact} does to one, and tells which there were. */
export async function deleteContacts(store: Store, refs: readonly string[]): Promise<Set<string>> {
  const existing = await findExisting(store, refs);
  if (existing.size === 0) return existing;
  const list = { refs: toValueList([...existing]) };
  await store.run(cancelSendsOfAll, list);
  await store.run(removeAll, list);
  return existing;
}

const priorities = { high: 1, medium: 2, low: 3 } as const;

/** A priority as a number, however it was given. */
export function readPriority(priority: string | number | undefined): number | undefined {
  if (typeof priority === 'string' && Object.hasOwn(priorities, priority)) {
    return priorities[priority as keyof typeof priorities];
  }
  return priority === undefined ? undefined : Number(priority);
}

/** A contact as a row of a list. */
export function toSummary({ id, full_name, email, fields, created_at, updated_at }: ContactRecord) {
  return present({
    id,
    full_name,
    email: email ?? undefined,
    phone: fields.phone,
    job_title: fields.job_title,
    company_name: fields.company,
    linkedin_url: fields.linkedin_url,
    created_at: isoSeconds(created_at),
    updated_date: isoSeconds(updated_at),
  });
}

/** A contact on its own. */
export function toContact(contact: ContactRecord) {
  const { id, full_name, email, company_ref, fields, created_at, updated_at } = contact;
  return present({
    id,
    first_name: fields.first_name,
    last_name: fields.last_name,
    full_name,
    email: email ?? undefined,
    phone: fields.phone,
    job_title: fields.job_title,
    company: fields.company,
    related_company_id: idOf(company_ref),
    linkedin_url: fields.linkedin_url,
    priority: fields.priority,
    tags: fields.tags && [...fields.tags],
    custom_fields: fields.custom_fields && { ...fields.custom_fields },
    created_date: isoSeconds(created_at),
    updated_date: isoSeconds(updated_at),
  });
}
