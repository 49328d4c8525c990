import { hasItems, hasRow, hasValue } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { createContact, createDeal, dataOf, writeRecord } from '../../world/own-leadlex-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

/** No request removes notes, tasks and activities again. */
const onlySandbox = 'leaves records that no request removes';

function idOf(answered: { readonly body: unknown }): string {
  return String(dataOf(answered)['id']);
}

function refused(workspace: OwnProject, operation: string, expect: string, body: unknown, subject: string) {
  return workspace.ask({ operation, body, expect, subject, acts: true });
}

/** What notes, tasks and activities do. */
export const recordChecks: readonly OwnCheck[] = [
  {
    id: 'notes.created-is-there',
    title: 'a new note is found by its text, its tag and its contact',
    operations: ['notes.create', 'notes.list', 'contacts.listNotes'],
    about: ['notes.list'],
    cost: 8,
    onlySandbox,
    async run(workspace) {
      const contact = await createContact(workspace);
      const { marker } = contact;
      const given = { title: `Note ${marker}`, note_type: 'call', tags: [marker], is_pinned: true };
      const note = await writeRecord(workspace, {
        operation: 'notes.create',
        body: { ...given, content: 'Concordat', contact_id: contact.id },
        subject: 'a note about a contact',
        facts: Object.entries({ ...given, contact_id: contact.id }).map(([name, value]) =>
          hasValue(`/data/${name}`, value),
        ),
      });
      const facts = [
        hasRow('/data/notes', { id: idOf(note), title: given.title }, 'the note'),
        hasItems('/data/notes', 1, 'note'),
      ];
      const list = (query: Readonly<Record<string, string>>, subject: string) =>
        workspace.read({ operation: 'notes.list', query, subject, facts });
      await list({ search: marker }, 'the text of a note');
      await list({ tags: marker }, 'the tag of a note');
      await list({ search: marker, note_type: 'call', is_pinned: 'true' }, 'the type of a note');
      const path = { id: contact.id };
      await workspace.read({ operation: 'contacts.listNotes', path, subject: 'the notes of a contact', facts });
      const none = [hasItems('/data/notes', 0, 'note')];
      const query = { search: marker, note_type: 'meeting' };
      await workspace.read({
        operation: 'notes.list',
        query,
        subject: 'another type than that of a note',
        facts: none,
      });
      await refused(workspace, 'notes.create', '400 missing_parent', { title: 'Concordat' }, 'a note about nothing');
    },
  },
  {
    id: 'notes.update-changes-what-it-names',
    title: 'an update of a note changes the fields it names; tags take the place of those there are',
    operations: ['notes.update', 'notes.list'],
    cost: 5,
    onlySandbox,
    async run(workspace) {
      const contact = await createContact(workspace);
      const { marker } = contact;
      const body = { title: `Note ${marker}`, content: 'Concordat', tags: ['one', 'two'], contact_id: contact.id };
      const id = idOf(await writeRecord(workspace, { operation: 'notes.create', body, subject: 'a note' }));
      await workspace.act({
        operation: 'notes.update',
        path: { id },
        body: { tags: ['three'] },
        expect: '200',
        subject: 'other tags',
        facts: [hasValue('/data/id', id), hasValue('/data/tags', ['three']), hasValue('/data/title', body.title)],
      });
      const row = { id, title: body.title, content: body.content, tags: ['three'] };
      const facts = [hasRow('/data/notes', row, 'the note')];
      await workspace.read({
        operation: 'notes.list',
        query: { search: marker },
        subject: 'a note with other tags',
        facts,
      });
    },
  },
  {
    id: 'notes.of-contacts-and-deals',
    title: 'a note that is added to a contact or a deal belongs to it',
    operations: ['contacts.createNote', 'contacts.listNotes'],
    about: ['contacts.listNotes'],
    cost: 4,
    onlySandbox,
    run: (workspace) => addNote(workspace),
  },
  {
    id: 'notes.of-deals',
    title: 'a note that is added to a deal is there',
    operations: ['deals.createNote', 'notes.list'],
    cost: 3,
    onlySandbox,
    async run(workspace) {
      const deal = await createDeal(workspace);
      const title = `Note ${deal.marker}`;
      const facts = [hasValue('/data/title', title)];
      const path = { id: deal.id };
      const note = await writeRecord(workspace, {
        operation: 'deals.createNote',
        path,
        body: { title },
        subject: 'a note',
        facts,
      });
      const row = hasRow('/data/notes', { id: idOf(note), deal_id: deal.id }, 'the note');
      const query = { search: deal.marker };
      await workspace.read({ operation: 'notes.list', query, subject: 'a note about a deal', facts: [row] });
    },
  },
  {
    id: 'tasks.created-is-there',
    title: 'a new task is found by its contact and its state',
    operations: ['tasks.create', 'tasks.list'],
    about: ['tasks.list'],
    cost: 6,
    onlySandbox,
    async run(workspace) {
      const contact = await createContact(workspace);
      const given = { title: `Task ${contact.marker}`, status: 'open', priority: 'high', due_date: '2026-12-01' };
      const task = await writeRecord(workspace, {
        operation: 'tasks.create',
        body: { ...given, contact_id: contact.id },
        subject: 'a task for a contact',
        facts: Object.entries(given).map(([name, value]) => hasValue(`/data/${name}`, value)),
      });
      const row = hasRow('/data/tasks', { id: idOf(task), title: given.title }, 'the task');
      const list = (query: Readonly<Record<string, string>>, subject: string, facts = [row]) =>
        workspace.read({ operation: 'tasks.list', query: { contact_id: contact.id, ...query }, subject, facts });
      await list({}, 'the tasks of a contact', [row, hasItems('/data/tasks', 1, 'task')]);
      await list({ status: 'open' }, 'the open tasks of a contact');
      await list({ status: 'completed' }, 'the completed tasks of a contact', [hasItems('/data/tasks', 0, 'task')]);
      await refused(workspace, 'tasks.create', '400 missing_parent', { title: 'Concordat' }, 'a task for nothing');
    },
  },
  {
    id: 'activities.created-is-there',
    title: 'a new activity is among those of its contact, and of no other',
    operations: ['activities.create', 'contacts.listActivities'],
    about: ['contacts.listActivities'],
    cost: 6,
    onlySandbox,
    run: (workspace) => addActivity(workspace),
  },
  {
    id: 'contacts.embeds',
    title: 'a contact shows its notes, tasks and deals where it is asked to',
    operations: ['contacts.get', 'notes.create', 'deals.create', 'contacts.createNote'],
    cost: 5,
    onlySandbox,
    async run(workspace) {
      const contact = await createContact(workspace);
      const deal = await createDeal(workspace, { contact_id: contact.id });
      const path = { id: contact.id };
      const body = { title: `Note ${contact.marker}` };
      const note = await writeRecord(workspace, { operation: 'contacts.createNote', path, body, subject: 'a note' });
      const own = [hasValue('/data/id', contact.id), hasValue('/data/email', contact.email)];
      const read = (include: string, facts: readonly Fact[]) =>
        workspace.read({
          operation: 'contacts.get',
          path,
          query: { include },
          subject: `include ${include}`,
          facts: [...own, ...facts],
        });
      const isNote = hasRow('/data/recent_notes', { id: idOf(note) }, 'the note');
      const isDeal = hasRow('/data/open_deals', { id: deal.id }, 'the deal');
      await read('notes', [isNote, hasValue('/data/open_deals', undefined, 'not asked for', { basis: 'inferred' })]);
      await read('*', [isNote, isDeal]);
    },
  },
];

async function addNote(workspace: OwnProject): Promise<void> {
  const [contact, other] = [await createContact(workspace), await createContact(workspace)];
  const path = { id: contact.id };
  const body = { title: `Note ${contact.marker}`, content: 'Concordat' };
  const facts = Object.entries(body).map(([name, value]) => hasValue(`/data/${name}`, value));
  const note = await writeRecord(workspace, { operation: 'contacts.createNote', path, body, subject: 'a note', facts });
  await workspace.read({
    operation: 'contacts.listNotes',
    path,
    subject: 'the notes of a contact that has one',
    facts: [hasRow('/data/notes', { id: idOf(note), ...body }, 'the note'), hasItems('/data/notes', 1, 'note')],
  });
  await workspace.read({
    operation: 'contacts.listNotes',
    path: { id: other.id },
    subject: 'the notes of a contact that has none',
    facts: [hasItems('/data/notes', 0, 'note')],
  });
}

async function addActivity(workspace: OwnProject): Promise<void> {
  const [contact, other] = [await createContact(workspace), await createContact(workspace)];
  const description = `Activity ${contact.marker}`;
  await workspace.act({
    operation: 'activities.create',
    body: { type: 'call', title: 'Concordat', description, contact_id: contact.id },
    expect: '201',
    subject: 'a call with a contact',
    facts: [hasValue('/data/activity/type', 'call'), hasValue('/data/activity/contact_id', contact.id)],
  });
  const list = (id: string, type: string, length: number, subject: string) =>
    workspace.read({
      operation: 'contacts.listActivities',
      path: { id },
      query: { type },
      subject,
      facts: [
        hasItems('/data/activities', length, 'activity'),
        ...(length > 0 ? [hasRow('/data/activities', { description }, 'the call')] : []),
      ],
    });
  await list(contact.id, 'call', 1, 'the calls with a contact');
  await list(contact.id, 'meeting', 0, 'the meetings with a contact');
  await list(other.id, 'call', 0, 'the calls with another contact');
}
