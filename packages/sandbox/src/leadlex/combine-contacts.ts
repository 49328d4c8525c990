import { type ContactRecord, emailKey } from './contact-record.ts';

/** What several contacts make together. */
export interface CombinedContact {
  readonly contact: ContactRecord;
  /** Fields of the primary contact that took a value of a duplicate, as replies call them. */
  readonly populated: string[];
}

/**
 * Folds duplicates into a contact, one after the other. Their values fill its empty fields; tags and custom fields are added.
 *
 * @param overwrite whether their values also take the place of those the contact has.
 */
export function combineContacts(
  primary: ContactRecord,
  duplicates: readonly ContactRecord[],
  overwrite: boolean,
): CombinedContact {
  let contact = primary;
  const populated = new Set<string>();
  for (const duplicate of duplicates) {
    const taken = take(contact, duplicate, overwrite);
    for (const field of taken.fields) populated.add(field);
    contact = taken.contact;
  }
  return { contact, populated: [...populated] };
}

function take(contact: ContactRecord, duplicate: ContactRecord, overwrite: boolean) {
  const fields: string[] = [];
  const choose = <Value>(field: string, own: Value, other: Value): Value => {
    if (isEmpty(other) || other === own || !(overwrite || isEmpty(own))) return own;
    fields.push(field);
    return other;
  };
  const full_name = choose('full_name', contact.full_name, duplicate.full_name);
  // The three names belong together.
  const named = full_name === contact.full_name ? contact.fields : duplicate.fields;
  const email = choose('email', contact.email, duplicate.email);
  const tags = [...new Set([...(contact.fields.tags ?? []), ...(duplicate.fields.tags ?? [])])];
  const custom = overwrite
    ? { ...contact.fields.custom_fields, ...duplicate.fields.custom_fields }
    : { ...duplicate.fields.custom_fields, ...contact.fields.custom_fields };
  const combined: ContactRecord = {
    ...contact,
    full_name,
    email,
    email_key: email === null ? null : emailKey(email),
    company_ref: choose('related_company_id', contact.company_ref, duplicate.company_ref),
    fields: {
      ...contact.fields,
      first_name: named.first_name,
      last_name: named.last_name,
      phone: choose('phone', contact.fields.phone, duplicate.fields.phone),
      job_title: choose('job_title', contact.fields.job_title, duplicate.fields.job_title),
      company: choose('company', contact.fields.company, duplicate.fields.company),
      linkedin_url: choose('linkedin_url', contact.fields.linkedin_url, duplicate.fields.linkedin_url),
      priority: choose('priority', contact.fields.priority, duplicate.fields.priority),
      tags,
      custom_fields: custom,
    },
  };
  if (tags.length > (contact.fields.tags?.length ?? 0)) fields.push('tags');
  if (JSON.stringify(custom) !== JSON.stringify(contact.fields.custom_fields ?? {})) fields.push('custom_fields');
  return { contact: combined, fields };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
