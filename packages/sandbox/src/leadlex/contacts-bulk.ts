import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { nameContact } from './contact-names.ts';
import { deleteContacts, findContactByEmail, findExisting } from './contact-record.ts';
import { insertContact } from './contacts.ts';

/** Contacts, many at once. */
export const contactsBulk = {
  'contacts.bulkDelete': async ({ body, store, ref, emit, audit }) => {
    const ids = [...new Set(body.contact_ids)];
    const refs = ids.map(ref);
    const existing = body.dry_run ? await findExisting(store, refs) : await deleteContacts(store, refs);
    for (const id of ids) {
      if (body.dry_run || !existing.has(ref(id))) continue;
      await audit({ action: 'delete', resourceType: 'contacts', resourceId: id });
      await emit('contact.deleted', { contact: { id } });
    }
    const deleted = existing.size;
    return {
      status: 200,
      body: { data: { deleted_count: deleted, not_found_count: ids.length - deleted, errors: [] } },
    };
  },

  'contacts.bulkCreate': async (context) => {
    const { body, now, refuse, emit, audit } = context;
    const made: { id: string; full_name: string; email?: string }[] = [];
    for (const [index, given] of body.contacts.entries()) {
      const names = nameContact(given);
      if (!names) {
        const place = `contacts[${index}]`;
        throw refuse('validation_error', {
          example: 'invalid_contacts',
          message: `${place} needs a name or an email.`,
          details: { fields: { [place]: 'A name or an email is required' } },
        });
      }
      // A duplicate is skipped: the reply lists the contacts that are new.
      if (given.email !== undefined && (await findContactByEmail(context, given.email))) continue;
      const fields = present({
        first_name: names.first_name,
        last_name: names.last_name,
        phone: given.phone,
        job_title: given.job_title,
        company: given.company,
        linkedin_url: given.linkedin_url,
        tags: given.tags,
        custom_fields: given.custom_fields,
      });
      const { id, full_name, email } = await insertContact(context, names.full_name, given.email, fields, null, now);
      made.push(present({ id, full_name, email: email ?? undefined }));
      await audit({ action: 'create', resourceType: 'contacts', resourceId: id });
    }
    await emit('contact.bulk_created', { count: made.length, contact_ids: made.map(({ id }) => id) });
    return { status: 201, body: { data: { created: made.length, contacts: made } } };
  },
} satisfies Handlers<operations>;
