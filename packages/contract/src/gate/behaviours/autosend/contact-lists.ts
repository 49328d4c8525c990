import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { ownContacts, ownList } from '../../world/own-autosend-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

const lists = '/data/lists';

/** Reads a list or segment. */
export function readList(project: OwnProject, id: string, subject: string, facts: readonly Fact[]) {
  return project.read({ operation: 'contactLists.get', path: { contactListId: id }, subject, facts });
}

function listAll(project: OwnProject, subject: string, facts: readonly Fact[], query?: { readonly type: string }) {
  return project.read({ operation: 'contactLists.list', subject, facts, query });
}

/** What creating, reading and deleting lists does. */
export const contactListChecks: readonly OwnCheck[] = [
  {
    id: 'contactLists.created-is-there',
    title: 'a new list is empty, can be read, and is in the listing',
    operations: ['contactLists.create', 'contactLists.get', 'contactLists.list'],
    cost: 3,
    async run(project) {
      const description = 'Made by a run of the contract gate.';
      const facts = [
        hasValue('/data/type', 'list', 'the default'),
        hasValue('/data/contactCount', 0, 'a new list is empty'),
        hasValue('/data/description', description, 'as it was given'),
      ];
      const { id, marker: name } = await project.create({
        resource: 'contactLists',
        operation: 'contactLists.create',
        body: (marker) => ({ name: marker, description }),
        expect: '200',
        subject: 'a new list',
        facts,
      });
      const own = [hasValue('/data/id', id), hasValue('/data/name', name)];
      await readList(project, id, 'the list that was created', [...own, ...facts]);
      await listAll(project, 'the lists after one was created', [
        hasRow(lists, { id, name, type: 'list', contactCount: 0 }, 'the list'),
        hasRow(lists, { id: 'GLOBAL_CONTACT_LIST' }, 'the list of all contacts'),
      ]);
    },
  },
  {
    id: 'contactLists.names-are-unique',
    title: 'two lists of a project have different names',
    operations: ['contactLists.create', 'contactLists.list'],
    cost: 3,
    async run(project) {
      const { marker: name } = await ownList(project);
      await project.refuse({
        resource: 'contactLists',
        operation: 'contactLists.create',
        body: () => ({ name }),
        expect: '400 VALIDATION_FAILED',
        subject: 'the name of a list that exists',
      });
      await listAll(project, 'the lists after a name was refused', [hasRow(lists, { name }, 'the list')]);
    },
  },
  {
    id: 'contactLists.deleted-is-gone',
    title: 'a deleted list is gone, and its contacts and other lists stay',
    operations: ['contactLists.delete', 'contactLists.get', 'contactLists.list'],
    cost: 11,
    async run(project) {
      const contacts = await ownContacts(project, 2);
      const [list, other] = [await ownList(project, contacts), await ownList(project, contacts)];
      const deletion = { operation: 'contactLists.delete', path: { contactListId: list.id } } as const;
      await project.act({ ...deletion, expect: '200', subject: 'a list with contacts' });
      const { status } = await project.read({
        operation: 'contactLists.get',
        path: { contactListId: list.id },
        expect: '404',
        subject: 'a list that was deleted',
      });
      if (status === 404) await project.gone(list);
      await listAll(project, 'the lists after one was deleted', [
        lacksRow(lists, { id: list.id }, 'the list'),
        hasRow(lists, { id: other.id, contactCount: 2 }, 'the other list'),
      ]);
      await project.read({
        operation: 'contacts.get',
        path: { id: contacts[0]?.id ?? '' },
        subject: 'a contact whose list was deleted',
        facts: [hasValue('/data/email', contacts[0]?.email)],
      });
      await project.ask({ ...deletion, expect: '404', subject: 'a list that was deleted before', basis: 'inferred' });
    },
  },
  {
    id: 'contactLists.type-filters',
    title: 'the listing can be asked for lists or segments alone',
    operations: ['contactLists.list'],
    cost: 4,
    async run(project) {
      const { id } = await ownList(project);
      const segment = await project.create({
        resource: 'contactLists',
        operation: 'contactLists.create',
        body: (name) => ({ name, type: 'segment', filterCriteria: nobody(name) }),
        expect: '200',
        subject: 'a new segment',
        facts: [hasValue('/data/type', 'segment', 'as it was given')],
      });
      const source = { basis: 'inferred', decision: 'type-filter-is-not-strict' } as const;
      await listAll(
        project,
        'lists alone',
        [hasRow(lists, { id }, 'the list'), lacksRow(lists, { id: segment.id }, 'the segment', source)],
        { type: 'list' },
      );
      await listAll(
        project,
        'segments alone',
        [hasRow(lists, { id: segment.id }, 'the segment'), lacksRow(lists, { id }, 'the list', source)],
        { type: 'segment' },
      );
    },
  },
];

/** A rule that fits nobody. */
function nobody(value: string) {
  return { logicalOperator: 'AND', groups: [{ field: 'email', fieldType: 'string', operator: 'equals', value }] };
}
