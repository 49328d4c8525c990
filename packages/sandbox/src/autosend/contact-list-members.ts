import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { pageRows } from '../store/page-rows.ts';
import { contains } from '../store/search.ts';
import { isoMilliseconds } from '../times.ts';
import {
  type ContactRecord,
  contactRecords,
  findContactByEmail,
  insertContact,
  normalizeEmail,
} from './contact-record.ts';
import { createMembership } from './list-membership.ts';
import {
  addMember,
  globalListId,
  type ListRecord,
  listRecords,
  removeMember,
  removeMemberByEmail,
} from './list-record.ts';
import { projectOf } from './project-workspace.ts';
import { findGroupsOfAddress } from './suppression-record.ts';

/** Who is on a list. */
export const contactListMembers = {
  'contactLists.listContacts': async (context) => {
    const { page = 1, limit = 20 } = context.body;
    const { contacts, total } = await findPage(context, page, limit);
    const pagination = { page, limit, total, pages: Math.ceil(total / limit) };
    return { status: 200, body: { success: true, data: { contacts: contacts.map(toMember), pagination } } };
  },

  'contactLists.addContacts': async (context) => {
    const { body, store, ref, now } = context;
    const list = await findList(context, body.contactListId);
    if (list !== globalListId && list.type === 'segment') throw refuseSegment(context);
    const joined: ContactRecord[] = [];
    const errors: { contactId: string; message: string }[] = [];
    let created = 0;
    let alreadyInList = 0;
    const join = async (contact: ContactRecord, isNew: boolean) => {
      // Whoever is a contact is on the list of all contacts.
      const joins = list === globalListId ? isNew : await addMember(store, list.ref, contact.ref, now);
      if (joins) joined.push(contact);
      else alreadyInList += 1;
      if (isNew) created += 1;
      return contact;
    };
    const named: ContactRecord[] = [];
    if ('emails' in body) {
      for (const email of new Set(body.emails.map(normalizeEmail))) {
        const known = await findContactByEmail(context, email);
        named.push(await join(known ?? (await insertContact(context, { email })), !known));
      }
    } else {
      for (const contactId of new Set(body.contactIds)) {
        const contact = await contactRecords.find(store, ref(contactId));
        if (contact) named.push(await join(contact, false));
        else errors.push({ contactId, message: 'Contact not found' });
      }
    }
    return {
      status: 200,
      body: {
        success: true,
        data: {
          added: joined.length,
          created,
          alreadyInList,
          errors,
          validation: await checkAddresses(context, named),
          totalContactsInList: await createMembership(context).countMembersOf(list),
          contacts: await toAddedContacts(context, joined),
        },
      },
    };
  },

  // The contract refuses the list of all contacts before a handler is asked.
  'contactLists.removeContacts': async (context) => {
    const { path, body, store, ref } = context;
    const list = await findList(context, path.contactListId);
    if (list === globalListId || list.type === 'segment') throw refuseSegment(context);
    let removed = 0;
    let notInList = 0;
    const count = (wasMember: boolean) => {
      if (wasMember) removed += 1;
      else notInList += 1;
    };
    if ('emails' in body) {
      const emails = new Set(body.emails.map(normalizeEmail));
      for (const email of emails) count(await removeMemberByEmail(context, list.ref, email));
    } else {
      for (const id of new Set(body.contactIds)) count(await removeMember(store, list.ref, ref(id)));
    }
    return {
      status: 200,
      body: { success: true, data: { removed, notInList, errors: [] } },
    };
  },
} satisfies Handlers<operations>;

type Refusing = Pick<HandlerContext<operations['contactLists.addContacts']>, 'store' | 'ref' | 'refuse' | 'missing'>;

async function findList({ store, ref, missing }: Refusing, id: string): Promise<ListRecord | typeof globalListId> {
  const list = id === globalListId ? globalListId : await listRecords.find(store, ref(id));
  if (!list) throw missing();
  return list;
}

/** A segment computes its contacts from their fields, so nobody can be put on it or taken off. */
function refuseSegment({ refuse }: Refusing) {
  const message = 'A segment takes its contacts by its rule';
  return refuse('VALIDATION_FAILED', { details: [{ field: 'contactListId', message }] });
}

type ListContacts = HandlerContext<operations['contactLists.listContacts']>;

/** Contacts of a list are found page by page; those of a segment have to be computed first. */
async function findPage(context: ListContacts, page: number, limit: number) {
  const { body, store, workspace } = context;
  const { email = '' } = body;
  const list = await findList(context, body.contactListId);
  const { offset: start } = pageRows(page, limit);
  if (list !== globalListId && list.type === 'segment') {
    const members = await createMembership(context).membersOf(list);
    const found = members.filter((contact) => contact.email.includes(email.toLowerCase()));
    return { contacts: found.slice(start, start + limit), total: found.length };
  }
  let matching = store.db.selectFrom('autosend_contacts').where('workspace', '=', workspace);
  if (list !== globalListId) {
    matching = matching.where('ref', 'in', ({ selectFrom }) =>
      selectFrom('autosend_list_members').select('contact_ref').where('list_ref', '=', list.ref),
    );
  }
  if (email !== '') matching = matching.where(({ ref: column }) => contains(column('email'), email));
  const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching.selectAll().orderBy('created_at').orderBy('ref').limit(limit).offset(start).execute();
  return { contacts: rows.map(contactRecords.read), total: Number(total) };
}

/** A contact as its list shows it. */
function toMember({ id, email, fields, created_at, updated_at }: ContactRecord) {
  return present({
    id,
    email,
    firstName: fields.firstName,
    lastName: fields.lastName,
    createdAt: isoMilliseconds(created_at),
    updatedAt: isoMilliseconds(updated_at),
  });
}

/** Sorts the addresses of contacts. Suppression keeps nobody off a list, only mail from whom is on it. */
async function checkAddresses(context: HandlerContext<unknown>, contacts: readonly ContactRecord[]) {
  const valid: { email: string; status: string }[] = [];
  const suppressed: { email: string; status: string }[] = [];
  for (const { email } of contacts) {
    const groups = await findGroupsOfAddress(context, email);
    if (groups.some(({ kind }) => kind === 'global')) suppressed.push({ email, status: 'suppressed' });
    else valid.push({ email, status: 'valid' });
  }
  return { valid, invalid: [], suppressed };
}

/** Contacts with all lists and segments they are on. */
async function toAddedContacts(context: HandlerContext<unknown>, contacts: readonly ContactRecord[]) {
  if (contacts.length === 0) return [];
  const membership = createMembership(context);
  const lists: { id: string; type: string; refs: ReadonlySet<string> }[] = [];
  for (const list of await membership.lists()) {
    const members = await membership.membersOf(list);
    lists.push({ id: list.id, type: list.type, refs: new Set(members.map(({ ref }) => ref)) });
  }
  return contacts.map(({ id, ref, email, workspace, created_at, updated_at }) => {
    const idsOf = (wanted: string) =>
      lists.filter(({ type, refs }) => type === wanted && refs.has(ref)).map((list) => list.id);
    return {
      id,
      email,
      projectId: projectOf(workspace),
      listIds: idsOf('list'),
      segmentIds: idsOf('segment'),
      createdAt: isoMilliseconds(created_at),
      updatedAt: isoMilliseconds(updated_at),
    };
  });
}
