import type { operations } from '@concordat/leadlex';
import type { HandlerContext, Handlers, WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import type { LeadLexContactFields } from '../store/tables/leadlex-contacts.ts';
import { isoSeconds, parseTime } from '../times.ts';
import { companyRecords } from './company-record.ts';
import { findEmbedded } from './contact-embeds.ts';
import { readContactFields } from './contact-fields.ts';
import { listContacts } from './contact-list.ts';
import { nameContact } from './contact-names.ts';
import {
  type ContactRecord,
  contactRecords,
  deleteContact,
  emailKey,
  findContactByEmail,
  toContact,
} from './contact-record.ts';
import { insertNote } from './note-record.ts';

/** Contacts, one by one. */
export const contacts = {
  'contacts.list': (context) => listContacts(context),

  'contacts.get': async (context) => {
    const contact = await contactRecords.find(context.store, context.ref(context.path.id));
    if (!contact) throw context.missing();
    return { status: 200, body: { data: { ...toContact(contact), ...(await findEmbedded(context, contact.ref)) } } };
  },

  'contacts.create': async (context) => {
    const { body, now, refuse, emit, audit } = context;
    const names = nameContact(body);
    if (!names) throw refuse('validation_error');
    const companyRef = await findCompanyRef(context, body.related_company_id ?? body.company_id);
    const known = body.email === undefined ? undefined : await findContactByEmail(context, body.email);
    // The address finds duplicates: what is given is written to the contact there is.
    const contact = known
      ? await writeOver(context, known)
      : await insertContact(
          context,
          names.full_name,
          body.email,
          readContactFields(body, names),
          companyRef,
          createdAt(body.created_date, now),
        );
    const { id, full_name, email, created_at } = contact;
    await audit({ action: known ? 'update' : 'create', resourceType: 'contacts', resourceId: id });
    await emit(known ? 'contact.updated' : 'contact.created', {
      contact: present({ id, full_name, email: email ?? undefined, created_at: isoSeconds(created_at) }),
    });
    const { first_name, last_name, priority } = contact.fields;
    return {
      status: 201,
      body: {
        data: present({
          id,
          first_name,
          last_name,
          full_name,
          email: email ?? undefined,
          priority,
          created_date: isoSeconds(created_at),
        }),
      },
    };
  },

  'contacts.update': async (context) => {
    const { path, body, store, ref, now, refuse, emit, audit } = context;
    const contact = await contactRecords.find(store, ref(path.id));
    if (!contact) throw refuse('not_found');
    if (body.email !== undefined) {
      const owner = await findContactByEmail(context, body.email);
      if (owner && owner.id !== contact.id) {
        throw refuse('validation_error', {
          message: 'Another contact has this email.',
          details: { fields: { email: 'Must be unique' } },
        });
      }
    }
    const names = body.full_name === undefined ? undefined : nameContact({ full_name: body.full_name });
    const changed = await replaceContact(context, {
      ...contact,
      full_name: names?.full_name ?? contact.full_name,
      email: body.email ?? contact.email,
      email_key: body.email === undefined ? contact.email_key : emailKey(body.email),
      fields: {
        ...contact.fields,
        ...present({
          first_name: names?.first_name,
          last_name: names?.last_name,
          phone: body.phone,
          job_title: body.job_title,
          company: body.company_name,
          linkedin_url: body.linkedin_url,
        }),
      } as LeadLexContactFields,
    });
    if (body.notes !== undefined)
      await insertNote(context, { title: '', content: body.notes }, { contact_ref: contact.ref });
    await audit({
      action: 'update',
      resourceType: 'contacts',
      resourceId: path.id,
      details: { fields: Object.keys(body) },
    });
    await emit('contact.updated', { contact: { id: path.id, full_name: changed.full_name } });
    return {
      status: 200,
      body: { data: { ...toContact(changed), id: path.id, updated_date: isoSeconds(now) } },
    };
  },

  // The page documents no 404, so deleting what is not there is a success that changes nothing and tells nobody.
  'contacts.delete': async ({ path: { id }, store, ref, emit, audit }) => {
    if (await deleteContact(store, ref(id))) {
      await audit({ action: 'delete', resourceType: 'contacts', resourceId: id });
      await emit('contact.deleted', { contact: { id } });
    }
    return { status: 200, body: { data: { deleted: true, id } } };
  },

  'contacts.addTags': async (context) => {
    const { path, body, store, ref, refuse, audit } = context;
    const contact = await contactRecords.find(store, ref(path.id));
    if (!contact) throw refuse('not_found');
    const tags = [...new Set([...(contact.fields.tags ?? []), ...body.tags])];
    await replaceContact(context, { ...contact, fields: { ...contact.fields, tags } });
    await audit({ action: 'update', resourceType: 'contacts', resourceId: path.id, details: { tags: body.tags } });
    return { status: 200, body: { data: { contact_id: path.id, tags } } };
  },
} satisfies Handlers<operations>;

/** Puts a new contact into the workspace. */
export async function insertContact(
  { store, workspace, ref, newId, now }: WorkspaceContext,
  fullName: string,
  email: string | undefined,
  fields: LeadLexContactFields,
  companyRef: string | null,
  createdAt: number,
): Promise<ContactRecord> {
  const id = newId();
  const contact: ContactRecord = {
    ref: ref(id),
    workspace,
    id,
    full_name: fullName,
    email: email ?? null,
    email_key: email === undefined ? null : emailKey(email),
    company_ref: companyRef,
    fields,
    created_at: createdAt,
    updated_at: now,
  };
  await contactRecords.insert(store, contact);
  return contact;
}

async function replaceContact({ store, now }: WorkspaceContext, contact: ContactRecord): Promise<ContactRecord> {
  const changed = { ...contact, updated_at: now };
  await contactRecords.replace(store, changed);
  return changed;
}

/** Writes what is given over a contact. Its address is no name that could take the place of one. */
function writeOver(
  context: HandlerContext<operations['contacts.create']>,
  known: ContactRecord,
): Promise<ContactRecord> {
  const { body } = context;
  const { full_name, fields } = known;
  const names = nameContact({ ...body, email: undefined }) ?? { ...fields, full_name };
  return replaceContact(context, {
    ...known,
    full_name: names.full_name,
    fields: { ...fields, ...readContactFields(body, names) },
  });
}

async function findCompanyRef(
  { store, ref, refuse }: HandlerContext<operations['contacts.create']>,
  id: string | undefined,
): Promise<string | null> {
  if (id === undefined) return null;
  const company = await companyRecords.find(store, ref(id));
  if (company) return company.ref;
  throw refuse('validation_error', {
    message: 'related_company_id names no company.',
    details: { fields: { related_company_id: 'Not found' } },
  });
}

const fiveYears = 5 * 365.25 * 24 * 60 * 60 * 1000;
const oneDay = 24 * 60 * 60 * 1000;

/** The given time when it is at most 5 years old and at most 24 hours ahead, else the time of the call. */
export function createdAt(given: string | undefined, now: number): number {
  const time = parseTime(given);
  return time !== undefined && time >= now - fiveYears && time <= now + oneDay ? time : now;
}
