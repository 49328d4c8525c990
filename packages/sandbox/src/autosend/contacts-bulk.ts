import type { operations } from '@concordat/autosend';
import type { Handlers } from '../handler.ts';
import {
  deleteContact,
  findContactByEmail,
  findContactsByEmail,
  insertContact,
  toContact,
  upsertContact,
} from './contact-record.ts';
import { isEmailAddress, readAddresses } from './email-address.ts';

/** Contacts by their addresses. */
export const contactsBulk = {
  'contacts.bulkUpdate': async (context) => {
    const given = context.body.contacts;
    // The contract lets any text pass as an address here: those that are none are the contacts that fail.
    const valid = given.filter(({ email }) => isEmailAddress(email));
    for (const contact of valid) await upsertContact(context, contact);
    const counts = { successCount: valid.length, failedCount: given.length - valid.length, totalCount: given.length };
    return { status: 200, body: { success: true, data: counts } };
  },

  // The fields of the request are not documented: whichever hold addresses, one of a contact and a new one make a copy.
  'contacts.duplicate': async (context) => {
    const addresses = readAddresses(context.body);
    const [original] = await findContactsByEmail(context, addresses);
    if (addresses.length > 0 && !original) throw context.refuse('NOT_FOUND');
    for (const email of addresses) {
      if (!original || (await findContactByEmail(context, email))) continue;
      await insertContact(context, { ...original.fields, email });
    }
    return { status: 200, body: { success: true } };
  },

  // An address without a contact is passed over: the reply has no place for it.
  'contacts.deleteByEmails': async (context) => {
    for (const contact of await findContactsByEmail(context, context.body.emails))
      await deleteContact(context, contact);
    return { status: 200, body: { success: true } };
  },

  'contacts.searchByEmails': async (context) => {
    const found = await findContactsByEmail(context, context.body.emails);
    return { status: 200, body: { success: true, data: { contacts: found.map(toContact) } } };
  },
} satisfies Handlers<operations>;
