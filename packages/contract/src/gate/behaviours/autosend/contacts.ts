import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { ownContact, ownContacts, ownList } from '../../world/own-autosend-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import { emailOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';

/** Looks up contacts by their addresses. */
export function search(project: OwnProject, emails: readonly string[], subject: string, facts: readonly Fact[]) {
  return project.read({ operation: 'contacts.searchByEmails', body: { emails }, subject, facts });
}

const found = '/data/contacts';

/** What creating and changing contacts does. */
export const contactChecks: readonly OwnCheck[] = [
  {
    id: 'contacts.created-is-there',
    title: 'a new contact is found by its id and by its address, as it was given',
    operations: ['contacts.create', 'contacts.get', 'contacts.searchByEmails'],
    cost: 3,
    async run(project) {
      const given = { firstName: 'Ada', lastName: 'Lovelace', userId: `user_${project.bench.randomUUID()}` };
      const facts = Object.entries(given).map(([name, value]) => hasValue(`/data/${name}`, value, 'as it was given'));
      const { id, marker } = await project.create({
        resource: 'contacts',
        operation: 'contacts.create',
        body: (name) => ({ email: emailOf(name), ...given }),
        expect: '200',
        subject: 'a new contact',
        facts,
      });
      const email = hasValue('/data/email', emailOf(marker));
      await project.read({
        operation: 'contacts.get',
        path: { id },
        subject: 'the contact that was created',
        facts: [hasValue('/data/id', id), email, ...facts],
      });
      await search(project, [emailOf(marker)], 'the address of the contact that was created', [
        hasRow(found, { id, email: emailOf(marker), ...given }, 'the contact'),
        hasItems(found, 1, 'contact'),
      ]);
    },
  },
  {
    id: 'contacts.addresses-are-lower-case',
    title: 'addresses are kept in lower case, and found in any',
    operations: ['contacts.create', 'contacts.upsert', 'contacts.searchByEmails'],
    cost: 4,
    async run(project) {
      const { id, marker } = await project.create({
        resource: 'contacts',
        operation: 'contacts.create',
        body: (name) => ({ email: emailOf(name).toUpperCase() }),
        expect: '200',
        subject: 'a new contact whose address is in capital letters',
      });
      const email = emailOf(marker);
      await project.read({
        operation: 'contacts.get',
        path: { id },
        subject: 'a contact whose address was given in capital letters',
        facts: [hasValue('/data/email', email, 'addresses are kept in lower case')],
      });
      await project.act({
        operation: 'contacts.upsert',
        body: { email: email.replace('concordat', 'Concordat') },
        expect: '200',
        subject: 'the address of a contact in other letters',
        facts: [hasValue('/data/id', id, 'the contact of this address'), hasValue('/data/email', email)],
      });
      const isFound = hasItems(found, 1, 'contact');
      const source = { basis: 'inferred', decision: 'letter-case-and-duplicates' } as const;
      await search(project, [email.toUpperCase()], 'an address in capital letters', [{ ...isFound, ...source }]);
    },
  },
  {
    id: 'contacts.search-finds-each-once',
    title: 'a search finds the contacts of the addresses, and nobody else',
    operations: ['contacts.searchByEmails'],
    cost: 5,
    async run(project) {
      const [one, other] = await ownContacts(project, 3);
      if (!one || !other) return;
      const nobody = `${project.bench.randomUUID()}@example.com`;
      const isOne = hasRow(found, { id: one.id, email: one.email }, 'the first contact');
      const isOther = hasRow(found, { id: other.id, email: other.email }, 'the second contact');
      await search(project, [one.email, nobody, other.email], 'two contacts, and an address that has none', [
        isOne,
        isOther,
        hasItems(found, 2, 'contact'),
      ]);
      await search(project, [nobody], 'an address that no contact has', [hasItems(found, 0, 'contact')]);
    },
  },
  {
    id: 'contacts.upsert-updates',
    title: 'an upsert changes the contact of the address, and creates no second one',
    operations: ['contacts.upsert', 'contacts.get', 'contacts.searchByEmails'],
    cost: 5,
    async run(project) {
      const [contact, bystander] = [
        await ownContact(project, { firstName: 'Ada', lastName: 'Lovelace' }),
        await ownContact(project, { firstName: 'Grace' }),
      ];
      const changed = hasValue('/data/firstName', 'Augusta', 'as the upsert gives it');
      await project.act({
        operation: 'contacts.upsert',
        body: { email: contact.email, firstName: 'Augusta' },
        expect: '200',
        subject: 'the address of a contact, and another name',
        facts: [hasValue('/data/id', contact.id, 'the contact of the address'), changed],
      });
      const { createdAt } = (contact.reply.body as { data?: { createdAt?: unknown } }).data ?? {};
      await project.read({
        operation: 'contacts.get',
        path: { id: contact.id },
        subject: 'the contact that an upsert changed',
        facts: [
          changed,
          hasValue('/data/lastName', 'Lovelace', 'the upsert does not name it', { basis: 'inferred' }),
          hasValue('/data/createdAt', createdAt, 'when it was created'),
        ],
      });
      await search(project, [contact.email, bystander.email], 'the contact that an upsert changed, and another one', [
        hasItems(found, 2, 'contact'),
        hasRow(found, { id: bystander.id, firstName: 'Grace' }, 'the other contact, as it was'),
      ]);
    },
  },
  {
    id: 'contacts.upsert-creates',
    title: 'an upsert creates the contact of an unknown address, once',
    operations: ['contacts.upsert', 'contacts.get'],
    cost: 3,
    async run(project) {
      const { id, marker } = await project.create({
        resource: 'contacts',
        operation: 'contacts.upsert',
        body: (name) => ({ email: emailOf(name), firstName: 'Ada' }),
        expect: '200',
        subject: 'an address that no contact has',
      });
      const facts = [hasValue('/data/email', emailOf(marker)), hasValue('/data/firstName', 'Ada')];
      await project.read({
        operation: 'contacts.get',
        path: { id },
        subject: 'the contact that an upsert created',
        facts,
      });
      await project.act({
        operation: 'contacts.upsert',
        body: { email: emailOf(marker), firstName: 'Ada' },
        expect: '200',
        subject: 'the same upsert once more',
        facts: [hasValue('/data/id', id, 'the contact that it created before'), ...facts],
      });
    },
  },
  {
    id: 'contacts.keeps-custom-fields',
    title: 'values of custom fields are kept with their types',
    operations: ['contacts.create', 'contacts.upsert', 'contacts.get'],
    cost: 3,
    onlySandbox: 'the pages do not say whether values need a field that was created',
    async run(project) {
      const customFields = { concordat_text: 'x', concordat_number: 4.5, concordat_flag: false };
      const { id, email } = await ownContact(project, { customFields });
      const read = (values: unknown, subject: string) =>
        project.read({
          operation: 'contacts.get',
          path: { id },
          subject,
          facts: [hasValue('/data/customFields', values, 'as they were given', { basis: 'inferred' })],
        });
      await read(customFields, 'a contact with values of custom fields');
      const body = { email, customFields: { concordat_number: 5 } };
      await project.act({ operation: 'contacts.upsert', body, expect: '200', subject: 'another value of one field' });
      await read({ ...customFields, concordat_number: 5 }, 'a contact one of whose values was changed');
    },
  },
  {
    id: 'contacts.bulk-update-counts',
    title: 'an update of many creates and changes contacts, and counts them',
    operations: ['contacts.bulkUpdate', 'contacts.searchByEmails'],
    cost: 4,
    async run(project) {
      const known = await ownContact(project, { firstName: 'Ada', lastName: 'Lovelace' });
      const marker = await project.plan('contacts');
      const email = emailOf(marker);
      await project.ask({
        operation: 'contacts.bulkUpdate',
        body: {
          contacts: [
            { email: known.email, firstName: 'Augusta' },
            { email, firstName: 'Grace' },
          ],
        },
        expect: '200',
        subject: 'a contact that exists and one that does not',
        acts: true,
        facts: [
          hasValue('/data/successCount', 2, 'both contacts'),
          hasValue('/data/failedCount', 0),
          hasValue('/data/totalCount', 2, 'contacts that were given'),
        ],
      });
      const { body } = await search(project, [known.email, email], 'contacts after an update of many', [
        hasRow(found, { id: known.id, firstName: 'Augusta' }, 'the contact that was changed'),
        hasRow(found, { email, firstName: 'Grace' }, 'the contact that was created'),
        hasItems(found, 2, 'contact'),
      ]);
      const rows = (body as { data?: { contacts?: { id?: unknown; email?: unknown }[] } }).data?.contacts ?? [];
      await project.noteId(marker, rows.find((row) => row.email === email)?.id);
    },
  },
  {
    id: 'contacts.creation-joins-lists',
    title: 'a contact that is created with lists is on them, and on no other',
    operations: ['contacts.create', 'contactLists.listContacts'],
    cost: 6,
    async run(project) {
      const [list, other] = [await ownList(project), await ownList(project)];
      const contact = await ownContact(project, { listIds: [list.id] });
      const row = { id: contact.id, email: contact.email };
      const look = (contactListId: string, subject: string, fact: Fact) =>
        project.read({ operation: 'contactLists.listContacts', body: { contactListId }, subject, facts: [fact] });
      await look(list.id, 'the list of a contact that was created with it', hasRow(found, row, 'the contact'));
      await look(other.id, 'a list that a new contact does not name', lacksRow(found, row, 'the contact'));
      await project.act({
        operation: 'contacts.upsert',
        body: { email: contact.email, listIds: [other.id] },
        expect: '200',
        subject: 'a contact, and one more list',
      });
      await look(other.id, 'a list that an upsert names', hasRow(found, row, 'the contact'));
    },
  },
];
