import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import { contains } from '../store/search.ts';
import { companyRecords, insertCompany, readCompany, toCompany } from './company-record.ts';
import { contactRecords } from './contact-record.ts';
import { readPage } from './page-of.ts';
import { findRef } from './record-links.ts';

/** Companies, and who works there. */
export const companies = {
  'companies.list': async ({ query, store, workspace }) => {
    const { page = 1, per_page = 50, search, industry } = query;
    let matching = store.db.selectFrom('leadlex_companies').where('workspace', '=', workspace);
    if (search !== undefined) matching = matching.where(({ ref }) => contains(ref('name'), search));
    if (industry !== undefined) matching = matching.where(({ ref }) => contains(ref('industry'), industry));
    const { rows, meta } = await readPage(
      { page, per_page },
      matching.select(({ fn }) => fn.countAll<number>().as('total')),
      matching.selectAll().orderBy('created_at').orderBy('ref'),
    );
    return { status: 200, body: { data: { companies: rows.map((row) => toCompany(companyRecords.read(row))) }, meta } };
  },

  'companies.create': async (context) => {
    const { body, emit, audit } = context;
    const company = await insertCompany(context, readCompany(body));
    await audit({ action: 'create', resourceType: 'companies', resourceId: company.id });
    await emit('company.created', { company: toCompany(company) });
    return { status: 201, body: { data: { ...toCompany(company) } } };
  },

  // Foreign keys take the link off its contacts, deals, notes, tasks and activities, which all stay.
  'companies.delete': async ({ path: { id }, store, ref, refuse, emit, audit }) => {
    if (!(await companyRecords.remove(store, ref(id)))) throw refuse('company_not_found');
    await audit({ action: 'delete', resourceType: 'companies', resourceId: id });
    await emit('company.deleted', { company: { id } });
    return { status: 200, body: { data: { deleted: true, id } } };
  },

  // The page documents no 404: nothing can be linked to a company that does not exist.
  'companies.linkContacts': async (context) => {
    const {
      path: { id },
      body,
      store,
      ref,
      now,
      audit,
    } = context;
    const company = await findRef(context, 'company', id);
    const ids = [...new Set(body.contact_ids)];
    const linked: string[] = [];
    for (const contactId of company === undefined ? [] : ids) {
      const contact = await contactRecords.find(store, ref(contactId));
      if (!contact) continue;
      await contactRecords.replace(store, { ...contact, company_ref: ref(id), updated_at: now });
      linked.push(contactId);
    }
    if (linked.length > 0) {
      const details = { contacts_linked: linked };
      await audit({ action: 'update', resourceType: 'companies', resourceId: id, details });
    }
    return { status: 200, body: { data: { updated: linked.length, failed: ids.length - linked.length } } };
  },
} satisfies Handlers<operations>;
