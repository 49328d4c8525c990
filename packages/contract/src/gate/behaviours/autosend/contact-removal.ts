import type { Answered } from '../../checks/bench.ts';
import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { type OwnContact, ownContact, ownContacts, ownList } from '../../world/own-autosend-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import { emailOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';
import { search } from './contacts.ts';

const found = '/data/contacts';

/** Whether a contact is gone: by its id, by its address, and from its list. */
async function isGone(project: OwnProject, contact: OwnContact, list?: string): Promise<void> {
  const { status } = await project.read({
    operation: 'contacts.get',
    path: { id: contact.id },
    expect: '404',
    subject: 'a contact that was deleted',
  });
  await search(project, [contact.email], 'the address of a contact that was deleted', [hasItems(found, 0, 'contact')]);
  if (list !== undefined) {
    await project.read({
      operation: 'contactLists.listContacts',
      body: { contactListId: list },
      subject: 'the list of a contact that was deleted',
      facts: [lacksRow(found, { id: contact.id }, 'the contact')],
    });
  }
  if (status === 404) await project.gone(contact);
}

/** Whether a contact is still there, and on its list. */
async function isThere(project: OwnProject, contact: OwnContact, list: string): Promise<Answered> {
  await project.read({
    operation: 'contacts.get',
    path: { id: contact.id },
    subject: 'a contact after another one was deleted',
    facts: [hasValue('/data/email', contact.email)],
  });
  return project.read({
    operation: 'contactLists.listContacts',
    body: { contactListId: list },
    subject: 'a list after another contact was deleted',
    facts: [hasRow(found, { id: contact.id }, 'the contact')],
  });
}

/** What deleting contacts does. */
export const contactRemovalChecks: readonly OwnCheck[] = [
  {
    id: 'contacts.deleted-is-gone',
    title: 'a deleted contact is gone everywhere, and nobody else',
    operations: ['contacts.delete', 'contacts.get', 'contacts.searchByEmails'],
    cost: 11,
    async run(project) {
      const [contact, bystander] = await ownContacts(project, 2);
      if (!contact || !bystander) return;
      const list = await ownList(project, [contact, bystander]);
      const deletion = { operation: 'contacts.delete', path: { id: contact.id } } as const;
      await project.act({ ...deletion, expect: '200', subject: 'a contact' });
      await isGone(project, contact, list.id);
      await isThere(project, bystander, list.id);
      // What an id answers that was deleted before is not documented.
      await project.ask({
        ...deletion,
        expect: '404',
        subject: 'a contact that was deleted before',
        basis: 'inferred',
      });
    },
  },
  {
    id: 'contacts.deleted-by-emails',
    title: 'contacts are deleted by their addresses, and nobody else',
    operations: ['contacts.deleteByEmails', 'contacts.get', 'contacts.searchByEmails'],
    cost: 14,
    async run(project) {
      const [one, other, bystander] = await ownContacts(project, 3);
      if (!one || !other || !bystander) return;
      const list = await ownList(project, [one, other, bystander]);
      const nobody = `${project.bench.randomUUID()}@example.com`;
      await project.act({
        operation: 'contacts.deleteByEmails',
        body: { emails: [one.email, other.email] },
        expect: '200',
        subject: 'the addresses of two contacts',
      });
      await isGone(project, one, list.id);
      await isGone(project, other, list.id);
      await isThere(project, bystander, list.id);
      await project.ask({
        operation: 'contacts.deleteByEmails',
        body: { emails: [nobody] },
        expect: 'open',
        subject: 'an address that no contact has',
        decision: 'removed-contacts',
        acts: true,
      });
    },
  },
  {
    id: 'contacts.deleted-by-emails-in-other-letters',
    title: 'the letter case of an address does not matter when contacts are deleted',
    operations: ['contacts.deleteByEmails'],
    cost: 4,
    async run(project) {
      const contact = await ownContact(project);
      await project.act({
        operation: 'contacts.deleteByEmails',
        body: { emails: [contact.email.toUpperCase()] },
        expect: '200',
        subject: 'the address of a contact in capital letters',
      });
      const source = { basis: 'inferred', decision: 'letter-case-and-duplicates' } as const;
      await search(project, [contact.email], 'a contact that was deleted by its address in capital letters', [
        { ...hasItems(found, 0, 'contact'), ...source },
      ]);
    },
  },
  {
    id: 'contacts.deleted-by-user-id',
    title: 'a contact is deleted by its user id, and nobody else',
    operations: ['contacts.deleteByUserId', 'contacts.get'],
    cost: 9,
    async run(project) {
      const userId = `user_${project.bench.randomUUID()}`;
      const contact = await ownContact(project, { userId });
      const bystander = await ownContact(project, { userId: `${userId}0` });
      const list = await ownList(project, [contact, bystander]);
      const deletion = { operation: 'contacts.deleteByUserId', path: { userId } } as const;
      await project.act({ ...deletion, expect: '200', subject: 'the user id of a contact' });
      await isGone(project, contact);
      await isThere(project, bystander, list.id);
      await project.ask({
        ...deletion,
        expect: '404 CONTACT_NOT_FOUND',
        subject: 'a user id whose contact was deleted before',
        acts: true,
      });
    },
  },
  {
    id: 'contacts.copy-has-everything',
    title: 'a copy of a contact has its data, and the contact stays',
    operations: ['contacts.duplicate', 'contacts.searchByEmails'],
    cost: 3,
    onlySandbox: 'the pages do not name the fields of the request',
    async run(project) {
      const given = { firstName: 'Ada', customFields: { concordat_text: 'x' } };
      const contact = await ownContact(project, given);
      const marker = await project.plan('contacts');
      const email = emailOf(marker);
      await project.ask({
        operation: 'contacts.duplicate',
        body: { email: contact.email, newEmail: email },
        expect: '200',
        subject: 'a contact, and an address that no contact has',
        acts: true,
      });
      const { body } = await search(project, [contact.email, email], 'a contact and its copy', [
        hasRow(found, { id: contact.id, ...given }, 'the contact'),
        hasRow(found, { email, ...given }, 'its copy'),
      ]);
      const rows = (body as { data?: { contacts?: { id?: unknown; email?: unknown }[] } }).data?.contacts ?? [];
      await project.noteId(marker, rows.find((row) => row.email === email)?.id);
    },
  },
];
