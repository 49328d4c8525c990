import type { components } from '@concordat/leadlex';
import type { WorkspaceContext } from '../handler.ts';
import { readContactFields } from './contact-fields.ts';
import { nameContact } from './contact-names.ts';
import { type ContactRecord, contactRecords, findContactByEmail } from './contact-record.ts';
import { createdAt, insertContact } from './contacts.ts';
import type { ImportOutcome, ImportRow } from './import-rows.ts';
import { findRef } from './record-links.ts';

/** What holds for all rows. */
interface ContactImportOptions {
  /** Whether a contact that is known is changed. */
  readonly update: boolean;
  readonly tags?: readonly string[] | undefined;
}

/** Makes what imports one contact after the other. Address and phone find duplicates, those of rows before included. */
export function createContactImporter(
  context: WorkspaceContext,
  { update, tags = [] }: ContactImportOptions,
): (row: ImportRow) => Promise<ImportOutcome> {
  const { store, ref, now, audit } = context;
  let byPhone: Promise<Map<string, string>> | undefined;

  return async ({ values }) => {
    const given = readContact(values);
    const names = nameContact(given);
    if (!names) return { message: 'A name or an email is required.' };
    const companyId = given.related_company_id ?? given.company_id;
    const companyRef = companyId === undefined ? null : await findRef(context, 'company', companyId);
    if (companyRef === undefined) return { message: `There is no company ${companyId}.` };
    byPhone ??= readPhones(context);
    const phones = await byPhone;
    const known = await findKnown(given, phones);
    if (known && !update) return 'skipped';
    const fields = readContactFields(given, names);
    const tagged = [...new Set([...(known?.fields.tags ?? []), ...(given.tags ?? []), ...tags])];
    const withTags = { ...fields, ...(tagged.length > 0 && { tags: tagged }) };
    if (!known) {
      const at = createdAt(given.created_date, now);
      const contact = await insertContact(context, names.full_name, given.email, withTags, companyRef, at);
      if (given.phone !== undefined) phones.set(phoneKey(given.phone), contact.id);
      await audit({ action: 'create', resourceType: 'contacts', resourceId: contact.id });
      return 'created';
    }
    const isNamed = (given.full_name ?? given.first_name ?? given.last_name) !== undefined;
    const { first_name, last_name } = isNamed ? names : known.fields;
    await contactRecords.replace(store, {
      ...known,
      full_name: isNamed ? names.full_name : known.full_name,
      company_ref: companyRef ?? known.company_ref,
      fields: { ...known.fields, ...withTags, first_name, last_name },
      updated_at: now,
    });
    await audit({ action: 'update', resourceType: 'contacts', resourceId: known.id });
    return 'updated';
  };

  async function findKnown({ email, phone }: Given, phones: Map<string, string>): Promise<ContactRecord | undefined> {
    const known = email === undefined ? undefined : await findContactByEmail(context, email);
    const id = known || phone === undefined ? undefined : phones.get(phoneKey(phone));
    return id === undefined ? known : contactRecords.find(store, ref(id));
  }
}

type Given = components['schemas']['ContactCreate'];

const texts = [
  'full_name',
  'first_name',
  'last_name',
  'email',
  'phone',
  'job_title',
  'company',
  'company_name',
  'related_company_id',
  'company_id',
  'linkedin_url',
  'created_date',
] as const;

/** Reads a row: cells of a file are texts whatever the field, and unknown columns are ignored. */
function readContact(values: Readonly<Record<string, unknown>>): Given {
  const given: Given = {};
  for (const name of texts) if (typeof values[name] === 'string') given[name] = values[name];
  const { priority, tags, custom_fields } = values;
  const known = (['high', 'medium', 'low', 1, 2, 3] as const).find((one) => String(one) === String(priority));
  if (known !== undefined) given.priority = known;
  if (Array.isArray(tags)) given.tags = tags;
  if (typeof custom_fields === 'object' && custom_fields !== null) {
    given.custom_fields = custom_fields as Record<string, unknown>;
  }
  return given;
}

/** Ids of contacts by their phones. */
async function readPhones({ store, workspace }: WorkspaceContext): Promise<Map<string, string>> {
  const rows = await store.db
    .selectFrom('leadlex_contacts')
    .selectAll()
    .where('workspace', '=', workspace)
    .orderBy('created_at', 'desc')
    .execute();
  const phones = rows.map((row) => [contactRecords.read(row).fields.phone, row.id] as const);
  return new Map(phones.flatMap(([phone, id]) => (phone === undefined ? [] : [[phoneKey(phone), id]])));
}

/** What makes two phones the same. */
function phoneKey(phone: string): string {
  return phone.replaceAll(/[^\d+]/g, '');
}
