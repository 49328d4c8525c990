import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { createGroup, ownContact, ownGroup } from '../../world/own-autosend-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import { emailOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';
import { checkPages } from './pages.ts';

const groups = '/data/groups';
const entries = '/data/entries';

function suppress(project: OwnProject, groupId: string, emails: readonly string[], subject: string) {
  return project.act({
    operation: 'suppressionGroups.suppressEmails',
    body: { emails, groupId, reason: 'unsubscribed' },
    expect: '200',
    subject,
    facts: [hasValue('/data/suppressed', emails.length, 'addresses that were given')],
  });
}

function searchEntries(project: OwnProject, body: Readonly<Record<string, unknown>>, subject: string, facts: Fact[]) {
  return project.read({ operation: 'suppressionGroups.searchEntries', body, subject, facts });
}

function readGroup(project: OwnProject, groupId: string, subject: string, facts: readonly Fact[]) {
  return project.read({ operation: 'suppressionGroups.get', path: { groupId }, subject, facts });
}

/** An address of nobody. */
function newAddress(project: OwnProject): string {
  return emailOf(`concordat-${project.bench.randomUUID()}`);
}

/** What groups of suppressed addresses do. Entries of an own group end with it. */
export const suppressionChecks: readonly OwnCheck[] = [
  {
    id: 'suppressionGroups.created-is-there',
    title: 'a new group is in use, can be read, and is in the listing',
    operations: ['suppressionGroups.create', 'suppressionGroups.get', 'suppressionGroups.list'],
    cost: 3,
    async run(project) {
      const facts = [
        hasValue('/data/isActive', true, 'the default'),
        hasValue('/data/isGlobal', false, 'it is a group of the project'),
        hasValue('/data/description', 'Concordat', 'as it was given'),
      ];
      const ask = { expect: '200', subject: 'a new group', facts };
      const { id, marker: name } = await createGroup(project, ask, { description: 'Concordat' });
      // What the reply of this one holds is not documented.
      const inferred = facts.map((fact) => ({ ...fact, basis: 'inferred' as const }));
      await readGroup(project, id, 'the group that was created', inferred);
      const operation = 'suppressionGroups.list';
      await project.read({
        operation,
        subject: 'the groups after one was created',
        facts: [hasRow(groups, { name, isActive: true, isGlobal: false }, 'the group')],
      });
    },
  },
  {
    id: 'suppressionGroups.update-changes',
    title: 'a change of a group changes what it names',
    operations: ['suppressionGroups.update', 'suppressionGroups.list'],
    cost: 5,
    async run(project) {
      const group = await ownGroup(project, { description: 'Concordat' });
      const other = await ownGroup(project);
      const path = { groupId: group.id };
      await project.act({
        operation: 'suppressionGroups.update',
        path,
        body: { name: group.marker, isActive: false },
        expect: '200',
        subject: 'a group that is to be out of use',
        facts: [
          hasValue('/data/isActive', false),
          hasValue('/data/description', 'Concordat', 'the change does not name it', { basis: 'inferred' }),
        ],
      });
      await project.read({
        operation: 'suppressionGroups.list',
        subject: 'the groups after one was changed',
        facts: [
          hasRow(groups, { name: group.marker, isActive: false }, 'the group that was changed'),
          hasRow(groups, { name: other.marker, isActive: true }, 'the other group'),
        ],
      });
      await project.ask({
        operation: 'suppressionGroups.update',
        path,
        body: { description: 'Changed' },
        expect: '200',
        subject: 'a group out of use, and no word about that',
        acts: true,
        basis: 'inferred',
        decision: 'is-active-by-default',
        facts: [
          hasValue('/data/isActive', true, 'the default'),
          hasValue('/data/description', 'Changed'),
          hasValue('/data/name', group.marker, 'the change does not name it'),
        ],
      });
    },
  },
  {
    id: 'suppressionGroups.deleted-is-gone',
    title: 'a deleted group is gone, and no other',
    operations: ['suppressionGroups.delete', 'suppressionGroups.get', 'suppressionGroups.list'],
    cost: 6,
    async run(project) {
      const [group, other] = [await ownGroup(project), await ownGroup(project)];
      const path = { groupId: group.id };
      await project.act({ operation: 'suppressionGroups.delete', path, expect: '200', subject: 'a group' });
      const { status } = await project.read({
        operation: 'suppressionGroups.get',
        path,
        expect: '404',
        subject: 'a group that was deleted',
      });
      if (status === 404) await project.gone(group);
      await project.read({
        operation: 'suppressionGroups.list',
        subject: 'the groups after one was deleted',
        facts: [
          lacksRow(groups, { name: group.marker }, 'the group'),
          hasRow(groups, { name: other.marker }, 'the other group'),
        ],
      });
      await project.ask({
        operation: 'suppressionGroups.delete',
        path,
        expect: '404 GROUP_NOT_FOUND',
        subject: 'a group that was deleted before',
        acts: true,
      });
    },
  },
  {
    id: 'suppressionGroups.keeps-addresses',
    title: 'suppressed addresses are on their group, once, and on no other',
    operations: ['suppressionGroups.suppressEmails', 'suppressionGroups.searchEntries'],
    cost: 10,
    async run(project) {
      const [group, other] = [await ownGroup(project), await ownGroup(project)];
      const emails = [newAddress(project), newAddress(project)];
      await suppress(project, group.id, emails, 'two addresses');
      const all = [
        ...emails.map((email) => hasRow(entries, { email }, 'each address')),
        hasItems(entries, 2, 'entry'),
        hasValue('/data/pagination/total', 2, 'all of the group'),
      ];
      await searchEntries(project, { groupId: group.id }, 'a group of two addresses', all);
      await searchEntries(project, { groupId: other.id }, 'another group', [hasItems(entries, 0, 'entry')]);
      await readGroup(project, group.id, 'a group of two addresses', [
        { ...hasValue('/data/suppressionCount', 2, 'addresses of the group'), basis: 'inferred' },
      ]);
      const again = emails.slice(0, 1).map((email) => email.toUpperCase());
      await suppress(project, group.id, again, 'an address of the group once more, in capital letters');
      const source = { basis: 'inferred', decision: 'letter-case-and-duplicates' } as const;
      await searchEntries(
        project,
        { groupId: group.id },
        'a group that an address was put on twice',
        all.map((fact) => ({ ...fact, ...source })),
      );
      const [{ startDate, endDate }, inferred] = [farDates, { basis: 'inferred' } as const];
      const none = { ...hasItems(entries, 0, 'entry'), ...inferred };
      await searchEntries(project, { groupId: group.id, startDate: endDate }, 'entries of times to come', [none]);
      await searchEntries(project, { groupId: group.id, endDate: startDate }, 'entries of times long past', [none]);
      const two = { ...hasItems(entries, 2, 'entry'), ...inferred };
      await searchEntries(project, { groupId: group.id, startDate, endDate }, 'entries of all times', [two]);
    },
  },
  {
    id: 'suppressionGroups.entries-page-by-page',
    title: 'the pages of the entries show each once',
    operations: ['suppressionGroups.searchEntries'],
    cost: 6,
    async run(project) {
      const group = await ownGroup(project);
      const emails = Array.from({ length: 5 }, () => newAddress(project));
      await suppress(project, group.id, emails, 'five addresses');
      await checkPages(project, {
        operation: 'suppressionGroups.searchEntries',
        rows: ['data', 'entries'],
        pagination: '/data/pagination',
        pagesName: 'pages',
        idField: 'email',
        ids: emails,
        size: 2,
        page: (page, limit) => ({ body: { groupId: group.id, page, limit } }),
      });
    },
  },
  {
    id: 'contacts.unsubscribe-groups',
    title: 'a contact has the groups that its address unsubscribed from',
    operations: ['contacts.listUnsubscribeGroups', 'suppressionGroups.suppressEmails'],
    cost: 6,
    async run(project) {
      const [group, other] = [await ownGroup(project), await ownGroup(project)];
      const [contact, bystander] = [await ownContact(project), await ownContact(project)];
      await suppress(project, group.id, [contact.email], 'the address of a contact');
      const read = (id: string, subject: string, facts: readonly Fact[]) =>
        project.read({ operation: 'contacts.listUnsubscribeGroups', path: { id }, subject, facts });
      await read(contact.id, 'a contact that unsubscribed from a group', [
        hasRow(groups, { groupId: group.id, name: group.marker }, 'the group'),
        lacksRow(groups, { groupId: other.id }, 'the other group'),
      ]);
      await read(bystander.id, 'a contact that unsubscribed from nothing', [hasItems(groups, 0, 'group')]);
    },
  },
];

const farDates = { startDate: '2000-01-01T00:00:00.000Z', endDate: '2100-01-01T00:00:00.000Z' };
