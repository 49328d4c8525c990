import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import { isoSeconds } from '../times.ts';
import { contactRecords } from './contact-record.ts';
import { defaultLimit, readFilterTime, writeCsv } from './csv-export.ts';

const columns = [
  'id',
  'full_name',
  'email',
  'phone',
  'job_title',
  'company_name',
  'linkedin_url',
  'tags',
  'created_at',
] as const;

/** Contacts as a file. */
export const contactsExport = {
  'contacts.export': async (context) => {
    const { query, store, workspace, ref } = context;
    const { limit = defaultLimit, list_id, tag: tags = [], fields } = query;
    let matching = store.db.selectFrom('leadlex_contacts').where('workspace', '=', workspace);
    const after = readFilterTime(context, 'created_after', query.created_after);
    if (after !== undefined) matching = matching.where('created_at', '>', after);
    const before = readFilterTime(context, 'created_before', query.created_before);
    if (before !== undefined) matching = matching.where('created_at', '<', before);
    if (list_id !== undefined) {
      matching = matching.where(({ eb, selectFrom }) =>
        eb('ref', 'in', selectFrom('leadlex_list_members').select('contact_ref').where('list_ref', '=', ref(list_id))),
      );
    }
    const rows = await matching.selectAll().orderBy('created_at').orderBy('ref').execute();
    const found = rows
      .map((row) => contactRecords.read(row))
      .filter((contact) => tags.every((tag) => contact.fields.tags?.includes(tag)))
      .slice(0, limit)
      .map(({ id, full_name, email, fields: { phone, job_title, company, linkedin_url, tags: own }, created_at }) => ({
        id,
        full_name,
        email: email ?? undefined,
        phone,
        job_title,
        company_name: company,
        linkedin_url,
        tags: own?.join(';'),
        created_at: isoSeconds(created_at),
      }));
    return writeCsv(context, columns, fields, found, 'contacts-export.csv');
  },
} satisfies Handlers<operations>;
