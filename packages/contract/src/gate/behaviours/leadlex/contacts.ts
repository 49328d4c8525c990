import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { createContact, createContacts, createList } from '../../world/own-leadlex-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import { emailOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';

const found = '/data/contacts';

/** Looks up contacts. */
function list(workspace: OwnProject, query: Readonly<Record<string, string>>, subject: string, facts: readonly Fact[]) {
  return workspace.read({ operation: 'contacts.list', query, subject, facts });
}

/** What creating, changing and listing contacts does. */
export const leadLexContactChecks: readonly OwnCheck[] = [
  {
    id: 'contacts.created-is-there',
    title: 'a new contact is found by its id, its name and its address, as it was given',
    operations: ['contacts.create', 'contacts.get', 'contacts.list'],
    about: ['contacts.get', 'contacts.list'],
    cost: 5,
    async run(workspace) {
      const given = {
        phone: '+15550100',
        job_title: 'Engineer',
        linkedin_url: 'https://www.linkedin.com/in/concordat',
      };
      const { id, marker, email } = await createContact(workspace, given, { subject: 'a new contact' });
      const full_name = `Concordat ${marker}`;
      await workspace.read({
        operation: 'contacts.get',
        path: { id },
        subject: 'the contact that was created',
        facts: [
          hasValue('/data/id', id),
          ...Object.entries({ full_name, email, ...given }).map(([name, value]) =>
            hasValue(`/data/${name}`, value, 'as it was given'),
          ),
        ],
      });
      const row = hasRow(found, { id, full_name, email }, 'the contact');
      await list(workspace, { search: email }, 'the address of the contact that was created', [row]);
      await list(workspace, { search: full_name }, 'the name of the contact that was created', [row]);
      const nobody = workspace.bench.randomUUID();
      await list(workspace, { search: nobody }, 'a text that no contact has', [hasItems(found, 0, 'contact')]);
    },
  },
  {
    id: 'contacts.names-are-completed',
    title: 'names that are missing are made of those that are there',
    operations: ['contacts.create', 'contacts.get'],
    cost: 4,
    async run(workspace) {
      const split = await createContact(workspace, { full_name: 'Ada Lovelace' });
      await workspace.read({
        operation: 'contacts.get',
        path: { id: split.id },
        subject: 'a contact with a full name',
        facts: [
          hasValue('/data/first_name', 'Ada', 'the first part of the full name'),
          hasValue('/data/last_name', 'Lovelace', 'the rest of the full name'),
        ],
      });
      const names = { full_name: undefined, first_name: 'Grace', last_name: 'Hopper' };
      const composed = await createContact(workspace, names);
      await workspace.read({
        operation: 'contacts.get',
        path: { id: composed.id },
        subject: 'a contact with a first and a last name',
        facts: [hasValue('/data/full_name', 'Grace Hopper', 'its first and its last name')],
      });
    },
  },
  {
    id: 'contacts.update-changes-what-it-names',
    title: 'an update changes the fields it names, of this contact alone',
    operations: ['contacts.update', 'contacts.get', 'contacts.list'],
    cost: 6,
    async run(workspace) {
      const [contact, bystander] = await createContacts(workspace, 2, { phone: '+15550100', job_title: 'Engineer' });
      if (!contact || !bystander) return;
      await workspace.act({
        operation: 'contacts.update',
        path: { id: contact.id },
        body: { job_title: 'Director' },
        expect: '200',
        subject: 'another job title',
        facts: [hasValue('/data/id', contact.id)],
      });
      const look = (id: string, job_title: string, subject: string) =>
        workspace.read({
          operation: 'contacts.get',
          path: { id },
          subject,
          facts: [
            hasValue('/data/job_title', job_title),
            hasValue('/data/phone', '+15550100', 'the update does not name it'),
            hasValue('/data/email', id === contact.id ? contact.email : bystander.email),
          ],
        });
      await look(contact.id, 'Director', 'a contact whose job title was changed');
      await look(bystander.id, 'Engineer', 'another contact than the one that was changed');
      await workspace.act({
        operation: 'contacts.update',
        path: { id: contact.id },
        body: { full_name: `Renamed ${contact.marker}` },
        expect: '200',
        subject: 'another name',
        facts: [hasValue('/data/full_name', `Renamed ${contact.marker}`)],
      });
      const row = { id: contact.id, full_name: `Renamed ${contact.marker}` };
      await list(workspace, { search: contact.email }, 'a contact that was renamed', [
        hasRow(found, row, 'the contact'),
      ]);
    },
  },
  {
    id: 'contacts.tags-are-added',
    title: 'tags are added to those there are, none twice',
    operations: ['contacts.addTags', 'contacts.get'],
    cost: 4,
    async run(workspace) {
      const { id } = await createContact(workspace, { tags: ['one'] });
      const tag = async (tags: readonly string[], all: readonly string[], subject: string) => {
        const path = { id };
        const facts = [hasTags('/data/tags', all)];
        await workspace.act({ operation: 'contacts.addTags', path, body: { tags }, expect: '200', subject, facts });
        await workspace.read({ operation: 'contacts.get', path, subject: `${subject}, seen afterwards`, facts });
      };
      await tag(['two'], ['one', 'two'], 'a second tag');
      await tag(['two', 'three'], ['one', 'two', 'three'], 'a tag that the contact has, and a new one');
    },
  },
  {
    id: 'contacts.list-filters',
    title: 'filters leave the contacts they fit, and no others',
    operations: ['contacts.list'],
    cost: 9,
    async run(workspace) {
      const [one, other] = await createContacts(workspace, 2);
      if (!one || !other) return;
      const members = await createList(workspace, [one]);
      await list(workspace, { list_id: members.id }, 'the contacts of a list', [
        hasRow(found, { id: one.id }, 'the contact of the list'),
        hasItems(found, 1, 'contact'),
        hasValue('/meta/total', 1, 'the contact of the list'),
      ]);
      const empty = await createList(workspace);
      await list(workspace, { list_id: empty.id }, 'an empty list', [hasItems(found, 0, 'contact')]);
      await list(workspace, { list_id: members.id, search: other.email }, 'two filters that no contact fits', [
        hasItems(found, 0, 'contact'),
      ]);
      await list(workspace, { search: other.email, created_after: '2999-01-01T00:00:00Z' }, 'a time to come', [
        hasItems(found, 0, 'contact'),
      ]);
      await list(workspace, { search: other.email, created_after: '2000-01-01T00:00:00Z' }, 'a time long past', [
        hasRow(found, { id: other.id }, 'the contact'),
        lacksRow(found, { id: one.id }, 'another contact'),
      ]);
    },
  },
  {
    id: 'contacts.bulk-creation-creates-all',
    title: 'every contact of a bulk creation is there',
    operations: ['contacts.bulkCreate', 'contacts.get'],
    cost: 4,
    async run(workspace) {
      const markers = [await workspace.plan('contacts'), await workspace.plan('contacts')];
      const answered = await workspace.ask({
        operation: 'contacts.bulkCreate',
        body: { contacts: markers.map((marker) => ({ full_name: `Concordat ${marker}`, email: emailOf(marker) })) },
        expect: '201',
        subject: 'two contacts',
        acts: true,
        facts: [
          hasValue('/data/created', 2, 'contacts that were given'),
          hasItems(found, 2, 'contact'),
          ...markers.map((marker) => hasRow(found, { email: emailOf(marker) }, 'each contact')),
        ],
      });
      const { contacts = [] } =
        (answered.body as { data?: { contacts?: { id?: unknown; email?: unknown }[] } }).data ?? {};
      for (const marker of markers) {
        const id = Array.isArray(contacts) ? contacts.find(({ email }) => email === emailOf(marker))?.id : undefined;
        await workspace.noteId(marker, id);
        if (typeof id !== 'string') continue;
        await workspace.read({
          operation: 'contacts.get',
          path: { id },
          subject: 'a contact that was created in bulk',
          facts: [hasValue('/data/email', emailOf(marker)), hasValue('/data/full_name', `Concordat ${marker}`)],
        });
      }
    },
  },
];

/** Tags in any order. */
function hasTags(pointer: string, tags: readonly string[]): Fact {
  const wanted = tags.toSorted().join();
  return {
    pointer,
    expected: `the tags ${tags.join(', ')}`,
    holds: (actual) => Array.isArray(actual) && actual.toSorted().join() === wanted,
  };
}
