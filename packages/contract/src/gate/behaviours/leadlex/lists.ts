import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { createContact, createContacts, createList } from '../../world/own-leadlex-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

const found = '/data/lists';

function see(workspace: OwnProject, list_id: string, ids: readonly string[], subject: string) {
  const facts = [
    hasItems('/data/contacts', ids.length, 'contact'),
    ...ids.map((id) => hasRow('/data/contacts', { id }, 'each contact of the list')),
  ];
  return workspace.read({ operation: 'contacts.list', query: { list_id }, subject, facts });
}

/** What lists do. */
export const listChecks: readonly OwnCheck[] = [
  {
    id: 'lists.created-is-there',
    title: 'a new list is there, empty, and its name is taken',
    operations: ['lists.create', 'lists.list'],
    about: ['lists.list'],
    cost: 3,
    async run(workspace) {
      const facts = [hasValue('/data/contact_count', 0, 'a new list is empty', { basis: 'inferred' })];
      const list = await createList(workspace, [], { subject: 'a new list', facts });
      await workspace.read({
        operation: 'lists.list',
        subject: 'a list that was created',
        facts: [hasRow(found, { id: list.id, name: list.marker }, 'the list')],
      });
      await workspace.refuse({
        resource: 'lists',
        operation: 'lists.create',
        body: () => ({ name: list.marker }),
        expect: '400 name_taken',
        subject: 'a name that another list has',
      });
    },
  },
  {
    id: 'lists.adding-counts-new-ones',
    title: 'contacts that are added are on the list; those that are on it already are not counted',
    operations: ['lists.addContacts', 'contacts.list'],
    cost: 9,
    async run(workspace) {
      const [one, other, bystander] = await createContacts(workspace, 3);
      const list = await createList(workspace);
      const elsewhere = await createList(workspace);
      if (!one || !other || !bystander) return;
      const add = (contact_ids: readonly string[], added: number, contact_count: number, subject: string) =>
        workspace.act({
          operation: 'lists.addContacts',
          path: { id: list.id },
          body: { contact_ids },
          expect: added > 0 ? '200 added' : '200 already_members',
          subject,
          facts: [
            hasValue('/data/list_id', list.id),
            hasValue('/data/added', added, 'contacts that were not on the list'),
            hasValue('/data/contact_count', contact_count, 'contacts of the list now'),
          ],
        });
      await add([one.id], 1, 1, 'a contact');
      await add([one.id, other.id], 1, 2, 'a contact of the list, and another one');
      await add([one.id], 0, 2, 'a contact of the list');
      await workspace.ask({
        operation: 'lists.addContacts',
        path: { id: list.id },
        body: { contact_ids: Array.from({ length: 101 }, () => bystander.id) },
        expect: '400 too_many_ids',
        subject: '101 ids',
        acts: true,
      });
      await see(workspace, list.id, [one.id, other.id], 'a list with two contacts');
      await see(workspace, elsewhere.id, [], 'a list that got no contacts');
    },
  },
  {
    id: 'lists.deletion-keeps-contacts',
    title: 'a deleted list is gone; its contacts stay, also on other lists',
    operations: ['lists.delete', 'lists.list', 'contacts.get', 'contacts.list'],
    cost: 11,
    async run(workspace) {
      const contact = await createContact(workspace);
      const list = await createList(workspace, [contact]);
      const other = await createList(workspace, [contact]);
      const path = { id: list.id };
      await workspace.act({
        operation: 'lists.delete',
        path,
        expect: '200',
        subject: 'a list with a contact',
        facts: [hasValue('/data/deleted', true), hasValue('/data/memberships_removed', 1, 'contacts of the list')],
      });
      await workspace.gone(list);
      await workspace.read({
        operation: 'lists.list',
        subject: 'a list that was deleted',
        facts: [
          lacksRow(found, { id: list.id }, 'the list that was deleted'),
          hasRow(found, { id: other.id }, 'the other list'),
        ],
      });
      await workspace.read({
        operation: 'contacts.get',
        path: { id: contact.id },
        subject: 'a contact whose list was deleted',
        facts: [hasValue('/data/email', contact.email)],
      });
      await see(workspace, other.id, [contact.id], 'another list of the contact');
      const expect = '404 list_not_found';
      await workspace.ask({
        operation: 'lists.delete',
        path,
        expect,
        subject: 'a list that was deleted before',
        acts: true,
      });
      await workspace.ask({
        operation: 'lists.addContacts',
        path,
        body: { contact_ids: [contact.id] },
        expect: '404 not_found',
        subject: 'a contact for a list that was deleted',
        acts: true,
      });
    },
  },
];
