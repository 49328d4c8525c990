import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers } from '../handler.ts';
import { contactRecords, deleteContact, findContactsByUserId, toContact, upsertContact } from './contact-record.ts';
import { addMember, globalListId, listRecords } from './list-record.ts';
import { findGroupsOfAddress } from './suppression-record.ts';

/** Contacts, one by one. */
export const contacts = {
  // What creating a contact answers that exists is not documented: it is written over, as by the upsert.
  'contacts.create': (context) => writeContact(context),

  'contacts.upsert': (context) => writeContact(context),

  'contacts.get': async ({ path: { id }, store, ref, refuse }) => {
    const contact = await contactRecords.find(store, ref(id));
    if (!contact) throw refuse('CONTACT_NOT_FOUND');
    return { status: 200, body: { success: true, data: toContact(contact) } };
  },

  'contacts.delete': async (context) => {
    const contact = await contactRecords.find(context.store, context.ref(context.path.id));
    if (!contact) throw context.refuse('CONTACT_NOT_FOUND');
    await deleteContact(context, contact);
    return { status: 200, body: { success: true, message: 'Contact deleted successfully' } };
  },

  'contacts.deleteByUserId': async (context) => {
    const found = await findContactsByUserId(context, context.path.userId);
    if (found.length === 0) throw context.refuse('CONTACT_NOT_FOUND');
    for (const contact of found) await deleteContact(context, contact);
    return { status: 200, body: { success: true, message: 'Contact deleted successfully' } };
  },

  'contacts.listUnsubscribeGroups': async (context) => {
    const contact = await contactRecords.find(context.store, context.ref(context.path.id));
    if (!contact) throw context.refuse('CONTACT_NOT_FOUND');
    const suppressing = await findGroupsOfAddress(context, contact.email);
    const groups = suppressing
      .filter(({ kind, reason }) => kind !== 'global' && reason === 'unsubscribed')
      .map(({ code, name }) => ({ groupId: code, name }));
    return { status: 200, body: { success: true, data: { groups } } };
  },
} satisfies Handlers<operations>;

async function writeContact(context: HandlerContext<operations['contacts.create'] | operations['contacts.upsert']>) {
  const { body, store, now } = context;
  const listRefs = await findListRefs(context);
  const contact = await upsertContact(context, body);
  for (const listRef of listRefs) await addMember(store, listRef, contact.ref, now);
  return { status: 200, body: { success: true, data: toContact(contact) } } as const;
}

async function findListRefs({ body: { listIds = [] }, store, ref, refuse }: Parameters<typeof writeContact>[0]) {
  const refs: string[] = [];
  for (const [index, id] of listIds.entries()) {
    // All contacts are on the list of all contacts.
    if (id === globalListId) continue;
    const list = await listRecords.find(store, ref(id));
    if (list?.type !== 'list') {
      const message = list ? 'A segment takes its contacts by its rule' : 'There is no such list';
      throw refuse('VALIDATION_FAILED', { details: [{ field: `listIds[${index}]`, message }] });
    }
    refs.push(list.ref);
  }
  return refs;
}
