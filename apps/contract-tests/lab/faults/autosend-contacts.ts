import { also, bodyOf, call, changeBody, changeReply, success as isSuccess, status, withBody } from '../changes.ts';
import type { Fault } from '../fault.ts';
import {
  autoSendFaults,
  edit,
  editData,
  lastOf,
  misread,
  othersOf,
  pretend,
  remember,
  remove,
  success,
} from './autosend-fault.ts';

const create = 'contacts.create';
const upsert = 'contacts.upsert';
const search = 'contacts.searchByEmails';
const byEmails = 'contacts.deleteByEmails';
const byUserId = 'contacts.deleteByUserId';
const bulk = 'contacts.bulkUpdate';

const idOf = ({ data }: { data: { id: string } }) => data.id;

/** Writes the name of a contact and forgets it. */
const forgetsName =
  (operation: string): Fault['answer'] =>
  async (passage) => {
    const given = bodyOf(passage.request);
    if (passage.operation !== operation || !given.firstName) return passage.ask(passage.request);
    const { firstName, ...kept } = given;
    const reply = await passage.ask(withBody(passage.request, kept));
    return changeBody((body) => ({ ...body, data: { ...body.data, firstName } }))(reply, passage);
  };

/** Deletes a contact, and one that was created before. */
const deletesAnother: Fault['answer'] = async (passage) => {
  const reply = await remember(passage, create, idOf as never);
  if (passage.operation !== 'contacts.delete' || reply.status >= 300) return reply;
  for (const id of othersOf(passage, create, lastOf(passage))) await remove(passage, `/contacts/${id}`);
  return reply;
};

/** What contacts may do wrongly. */
export const contactFaults = autoSendFaults('semantics and state', [
  [
    'a new contact is not kept',
    [create],
    also([create], (passage, { body }) => remove(passage, `/contacts/${JSON.parse(String(body)).data.id}`)),
  ],
  ['a new contact loses its name', [create], forgetsName(create)],
  ['the user id is dropped', [create], misread([create], ({ userId: _, ...body }) => body)],
  [
    'addresses are shown in capital letters',
    [create],
    edit([create, 'contacts.get'], (data) => ({ email: data.email.toUpperCase() })),
  ],
  [
    'the letter case of an address matters for an upsert',
    [upsert, create],
    changeReply(
      [upsert],
      (_, request) => /[A-Z]/.test(bodyOf(request).email),
      editData(({ id }) => ({ id: `${id.slice(0, -1)}0` })),
    ),
  ],
  [
    'the letter case of an address matters for a search',
    [create, search],
    misread([search], ({ emails }) => ({
      emails: emails.map((email: string) => (/[A-Z]/.test(email) ? `x${email}` : email)),
    })),
  ],
  [
    'a search looks for the first address alone',
    [search],
    misread([search], ({ emails }) => ({ emails: emails.slice(0, 1) })),
  ],
  [
    'a search shows each contact twice',
    [search],
    edit([search], ({ contacts }) => ({ contacts: [...contacts, ...contacts] })),
  ],
  [
    'a search shows somebody else',
    [search],
    changeReply(
      [search],
      isSuccess,
      changeBody(({ data }) => {
        const [first] = data.contacts;
        if (first) data.contacts.push({ ...first, id: first.id.replace(/^./, '0'), email: 'x@example.com' });
      }),
    ),
  ],
  [
    'an upsert of a contact that exists answers another id',
    [upsert],
    edit([upsert], (data) => ({ id: data.id.replace(/^../, 'ee') })),
  ],
  ['an upsert changes nothing', [upsert], forgetsName(upsert)],
  [
    'an upsert empties what it is not given',
    [upsert],
    also([upsert], (passage, { body }) =>
      call(passage, 'POST', '/contacts/email', { email: JSON.parse(String(body)).data.email, lastName: '' }),
    ),
  ],
  [
    'an upsert makes a contact new',
    [upsert],
    edit(['contacts.get'], () => ({ createdAt: '2030-01-01T00:00:00.000Z' })),
  ],
  ['a new contact does not join its lists', [create], misread([create], ({ listIds: _, ...body }) => body)],
  ['an upsert does not join lists', [create, upsert], misread([upsert], ({ listIds: _, ...body }) => body)],
  [
    'an update of many changes the first one alone',
    [bulk],
    async (passage) => {
      if (passage.operation !== bulk) return passage.ask(passage.request);
      const { contacts } = bodyOf(passage.request);
      if (!Array.isArray(contacts)) return passage.ask(passage.request);
      const reply = await passage.ask(withBody(passage.request, { contacts: contacts.slice(0, 1) }));
      const counts = { successCount: contacts.length, failedCount: 0, totalCount: contacts.length };
      return changeBody((body) => ({ ...body, data: counts }))(reply, passage);
    },
  ],
  [
    'an update of many counts one too few',
    [bulk],
    edit([bulk], (data) => ({ successCount: Math.max(0, data.successCount - 1) })),
  ],
  [
    'values of custom fields become texts',
    [create],
    changeReply(
      ['contacts.get'],
      isSuccess,
      changeBody(({ data }) => {
        for (const [name, value] of Object.entries(data.customFields ?? {})) data.customFields[name] = String(value);
      }),
    ),
  ],
  ['a deletion deletes nothing', ['contacts.delete'], pretend('contacts.delete')],
  ['a deletion takes another contact with it', ['contacts.delete'], deletesAnother],
  [
    'a deleted contact is still found by its address',
    ['contacts.delete'],
    async (passage) => {
      if (
        passage.operation === 'contacts.delete' &&
        passage.request.headers['authorization'] === `Bearer ${passage.key}`
      ) {
        const found = await call(passage, 'GET', `/contacts/${lastOf(passage)}`);
        if (found.status === 200) passage.memory.set('gone', JSON.stringify(JSON.parse(String(found.body)).data));
      }
      const reply = await passage.ask(passage.request);
      const gone = passage.memory.get('gone');
      if (passage.operation !== search || !gone || reply.status >= 300) return reply;
      return editData(({ contacts }) => ({ contacts: [...contacts, JSON.parse(gone)] }))(reply, passage);
    },
  ],
  [
    'a contact can be deleted again and again',
    ['contacts.delete'],
    changeReply(['contacts.delete'], status(404), () => success({ success: true })),
  ],
  [
    'a deletion by addresses takes the first one alone',
    [byEmails],
    misread([byEmails], (body) => ({
      ...body,
      ...(Array.isArray(body.emails) && { emails: body.emails.slice(0, 1) }),
    })),
  ],
  ['a deletion by addresses deletes nothing', [byEmails], pretend(byEmails)],
  [
    'the letter case of an address matters for a deletion',
    [byEmails],
    misread([byEmails], ({ emails }) => ({
      emails: emails.map((email: string) => (/[A-Z]/.test(email) ? `x${email}` : email)),
    })),
  ],
  ['a deletion by user id deletes nothing', [byUserId], pretend(byUserId)],
  [
    'a deletion by user id takes ids that begin so',
    [byUserId],
    async (passage) => {
      if (passage.operation === byUserId) await remove(passage, `/contacts/email/userId/${lastOf(passage)}0`);
      return passage.ask(passage.request);
    },
  ],
  [
    'a user id can be deleted again and again',
    [byUserId],
    changeReply([byUserId], status(404), () => success({ success: true })),
  ],
  ['a copy of a contact is not made', ['contacts.duplicate'], pretend('contacts.duplicate')],
  [
    'a copy of a contact has no name',
    ['contacts.duplicate'],
    async (passage) => {
      const reply = await passage.ask(passage.request);
      const { newEmail } = bodyOf(passage.request);
      if (passage.operation === 'contacts.duplicate' && newEmail)
        await call(passage, 'POST', '/contacts/email', { email: newEmail, firstName: '' });
      return reply;
    },
  ],
  [
    'a contact has no unsubscribe groups',
    ['contacts.listUnsubscribeGroups'],
    edit(['contacts.listUnsubscribeGroups'], () => ({ groups: [] })),
  ],
]);
