import type { Answered } from '../../checks/bench.ts';
import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { ownContacts, ownList } from '../../world/own-autosend-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import { emailOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';
import { readList } from './contact-lists.ts';
import { search } from './contacts.ts';
import { checkPages } from './pages.ts';

const found = '/data/contacts';

/** Reads who is on a list. */
export function readMembers(
  project: OwnProject,
  body: { readonly contactListId: string; readonly email?: string },
  subject: string,
  facts: readonly Fact[],
): Promise<Answered> {
  return project.read({ operation: 'contactLists.listContacts', body, subject, facts });
}

/** What joining and leaving lists does, seen by reading them. */
export const listMemberChecks: readonly OwnCheck[] = [
  {
    id: 'contactLists.addition-by-email',
    title: 'addresses join a list, unknown ones as new contacts, and each once',
    operations: ['contactLists.addContacts', 'contactLists.listContacts', 'contacts.searchByEmails'],
    cost: 7,
    async run(project) {
      const [known] = await ownContacts(project, 1);
      if (!known) return;
      const { id } = await ownList(project);
      const marker = await project.plan('contacts');
      const emails = [known.email, emailOf(marker)];
      const add = (subject: string, facts: readonly Fact[]) =>
        project.ask({
          operation: 'contactLists.addContacts',
          body: { contactListId: id, emails },
          expect: '200',
          subject,
          facts,
          acts: true,
        });
      await add('the addresses of a contact and of nobody', [
        hasValue('/data/added', 2, 'both addresses'),
        hasValue('/data/created', 1, 'the address that was no contact'),
        hasValue('/data/alreadyInList', 0, 'the list was empty'),
        hasValue('/data/totalContactsInList', 2, 'all on the list'),
        hasItems('/data/errors', 0, 'failed contact'),
      ]);
      const { body } = await search(project, [emailOf(marker)], 'an address that joined a list', [
        hasItems(found, 1, 'contact'),
      ]);
      await project.noteId(marker, (body as { data?: { contacts?: { id?: unknown }[] } }).data?.contacts?.[0]?.id);
      await add('the same addresses once more', [
        hasValue('/data/added', 0, 'both are on the list'),
        hasValue('/data/created', 0, 'both are contacts'),
        hasValue('/data/alreadyInList', 2, 'both are on the list'),
        hasValue('/data/totalContactsInList', 2, 'all on the list'),
      ]);
      await readMembers(project, { contactListId: id }, 'a list that addresses joined', [
        hasRow(found, { id: known.id, email: known.email }, 'the contact that was there'),
        hasRow(found, { email: emailOf(marker) }, 'the contact that was created'),
        hasItems(found, 2, 'contact'),
        hasValue('/data/pagination/total', 2, 'all on the list'),
      ]);
      await readList(project, id, 'a list that addresses joined', [hasValue('/data/contactCount', 2)]);
    },
  },
  {
    id: 'contactLists.addition-by-id',
    title: 'contacts join the list that is named, by their ids',
    operations: ['contactLists.addContacts', 'contactLists.listContacts'],
    cost: 8,
    async run(project) {
      const contacts = await ownContacts(project, 2);
      const [first] = contacts;
      if (!first) return;
      const [list, other] = [await ownList(project), await ownList(project)];
      await project.act({
        operation: 'contactLists.addContacts',
        body: { contactListId: list.id, contactIds: contacts.map(({ id }) => id) },
        expect: '200',
        subject: 'the ids of two contacts',
        facts: [
          hasValue('/data/added', 2, 'both contacts'),
          hasValue('/data/created', 0, 'both are contacts'),
          hasValue('/data/totalContactsInList', 2, 'all on the list'),
        ],
      });
      const isOn = contacts.map(({ id }) => hasRow(found, { id }, 'each contact'));
      await readMembers(project, { contactListId: list.id }, 'a list that contacts joined', isOn);
      await readMembers(project, { contactListId: other.id }, 'another list', [hasItems(found, 0, 'contact')]);
      await project.ask({
        operation: 'contactLists.addContacts',
        body: { contactListId: list.id, contactIds: [project.bench.randomUUID().replaceAll('-', '').slice(0, 24)] },
        expect: '200',
        subject: 'an id that no contact has',
        acts: true,
        basis: 'inferred',
        facts: [hasValue('/data/added', 0, 'nobody has the id'), hasItems('/data/errors', 1, 'failed contact')],
      });
    },
  },
  {
    id: 'contactLists.removal-is-seen',
    title: 'who is removed from a list is not on it any more, and stays a contact and on other lists',
    operations: ['contactLists.removeContacts', 'contactLists.listContacts', 'contactLists.get', 'contacts.get'],
    cost: 14,
    async run(project) {
      const contacts = await ownContacts(project, 3);
      const [first, second, third] = contacts;
      if (!first || !second || !third) return;
      const [list, other] = [await ownList(project, contacts), await ownList(project, contacts)];
      const path = { contactListId: list.id };
      const counts = [
        hasValue('/data/removed', 1, 'a contact of the list'),
        hasValue('/data/notInList', 0, 'nobody else is named'),
      ];
      const removal = { operation: 'contactLists.removeContacts', path, expect: '200', facts: counts } as const;
      await project.act({ ...removal, body: { contactIds: [first.id] }, subject: 'the id of a contact of the list' });
      await project.act({ ...removal, body: { emails: [second.email] }, subject: 'the address of another one' });
      await readMembers(project, path, 'a list after removals', [
        lacksRow(found, { id: first.id }, 'the contact removed by its id'),
        lacksRow(found, { id: second.id }, 'the contact removed by its address'),
        hasRow(found, { id: third.id }, 'the contact that nobody removed'),
        hasItems(found, 1, 'contact'),
      ]);
      await readList(project, list.id, 'a list after removals', [hasValue('/data/contactCount', 1)]);
      await readMembers(project, { contactListId: other.id }, 'another list after removals', [
        hasItems(found, 3, 'contact'),
      ]);
      for (const { id, email } of [first, second]) {
        await project.read({
          operation: 'contacts.get',
          path: { id },
          subject: 'a contact that was removed from a list',
          facts: [hasValue('/data/email', email)],
        });
      }
    },
  },
  {
    id: 'contactLists.members-page-by-page',
    title: 'the pages of a list show everyone once',
    operations: ['contactLists.listContacts'],
    cost: 11,
    async run(project) {
      const contacts = await ownContacts(project, 5);
      const { id } = await ownList(project, contacts);
      await checkPages(project, {
        operation: 'contactLists.listContacts',
        rows: ['data', 'contacts'],
        pagination: '/data/pagination',
        pagesName: 'pages',
        ids: contacts.map((contact) => contact.id),
        size: 2,
        page: (page, limit) => ({ body: { contactListId: id, page, limit } }),
      });
    },
  },
  {
    id: 'contactLists.members-by-email',
    title: 'who is on a list, or on that of all contacts, can be looked for by address',
    operations: ['contactLists.listContacts'],
    cost: 6,
    async run(project) {
      const contacts = await ownContacts(project, 2);
      const [first] = contacts;
      if (!first) return;
      const { id } = await ownList(project, contacts);
      const { email } = first;
      const isFound = [hasRow(found, { id: first.id, email }, 'the contact'), hasItems(found, 1, 'contact')];
      await readMembers(project, { contactListId: id, email }, 'the address of a contact of the list', isFound);
      await readMembers(project, { contactListId: 'GLOBAL_CONTACT_LIST', email }, 'the list of all contacts', isFound);
    },
  },
];
