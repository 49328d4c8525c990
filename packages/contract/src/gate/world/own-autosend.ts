import type { Bench } from '../checks/bench.ts';
import { Stopped } from '../checks/check.ts';
import type { AutoSendRecords, AutoSendSource } from './autosend-records.ts';
import { askToCreate, createOwn, idInData } from './create-own.ts';
import type { AutoSendContact } from './fixtures.ts';
import type { OwnRecords } from './own-records.ts';
import { emailOf } from './removers.ts';

/** As many contacts are created. */
const group = 5;

/** Records that the run creates as it needs them: contacts, and two lists with some of them. */
export function ownAutoSend(own: OwnRecords): AutoSendSource {
  const records = {
    contacts: new Map<string, AutoSendContact>(),
    lists: new Map<string, Set<string>>(),
    foreign: [],
  } satisfies AutoSendRecords;
  return {
    records,
    prepare: async () => undefined,
    async supply(bench) {
      while (records.contacts.size < group) {
        const contact = await createContact(bench, own);
        records.contacts.set(contact.id, contact);
      }
      while (records.lists.size < 2) records.lists.set(await createList(bench, own), new Set());
      await fill(bench, records);
    },
    drop(contacts) {
      for (const id of contacts) {
        records.contacts.delete(id);
        for (const members of records.lists.values()) members.delete(id);
      }
    },
  };
}

async function createContact(bench: Bench, own: OwnRecords): Promise<AutoSendContact> {
  let email = '';
  const [id = ''] = await createOwn(bench, own, {
    resource: 'contacts',
    amount: 1,
    ask([marker = '']) {
      email = emailOf(marker);
      return { operation: 'contacts.create', body: { email }, expect: '200', subject: 'a contact for this run' };
    },
    ids: idInData,
  });
  return { id, email };
}

async function createList(bench: Bench, own: OwnRecords): Promise<string> {
  const [id = ''] = await createOwn(bench, own, {
    resource: 'contactLists',
    amount: 1,
    ask: ([name]) => ({
      operation: 'contactLists.create',
      body: { name },
      expect: '200',
      subject: 'a list for this run',
    }),
    ids: idInData,
  });
  return id;
}

/** Three contacts are on the first list; one of them and a fourth one on the second. */
async function fill(bench: Bench, records: AutoSendRecords): Promise<void> {
  const [first, second, third, fourth] = records.contacts.values();
  const wanted = [
    [first, second, third],
    [first, fourth],
  ];
  for (const [index, [list, members]] of [...records.lists].entries()) {
    const missing = (wanted[index] ?? []).flatMap((contact) => (contact && !members.has(contact.id) ? [contact] : []));
    if (missing.length === 0) continue;
    const { status } = await askToCreate(bench, {
      operation: 'contactLists.addContacts',
      body: { contactListId: list, emails: missing.map(({ email }) => email) },
      expect: '200',
      subject: 'contacts for the lists of this run',
    });
    if (status >= 300) throw new Stopped(`the lists of the run could not be filled (${status})`);
    for (const { id } of missing) members.add(id);
  }
}
