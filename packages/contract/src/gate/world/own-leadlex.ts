import type { Bench } from '../checks/bench.ts';
import { Stopped } from '../checks/check.ts';
import { askToCreate, createOwn, idInData } from './create-own.ts';
import type { LeadLexRecords, LeadLexSource } from './leadlex-records.ts';
import type { OwnRecords } from './own-records.ts';
import { emailOf } from './removers.ts';

/** As many contacts are created at once. */
const group = 6;

/** Records that the run creates as it needs them: contacts, two lists and two campaigns that some of them belong to. */
export function ownLeadLex(own: OwnRecords): LeadLexSource {
  const records = {
    contacts: new Set<string>(),
    lists: new Map<string, Set<string>>(),
    campaigns: new Map<string, Set<string>>(),
    foreign: [],
  } satisfies LeadLexRecords;
  let emptyList: string | undefined;
  const create = {
    lists: (bench: Bench) => createList(bench, own),
    async campaigns(bench: Bench) {
      emptyList ??= await createList(bench, own);
      return createCampaign(bench, own, emptyList);
    },
  };
  return {
    records,
    prepare: async () => undefined,
    async supply(bench, { contacts, kinds }) {
      const amount = Math.max(group, contacts) - records.contacts.size;
      if (amount > 0) for (const id of await createContacts(bench, own, amount)) records.contacts.add(id);
      for (const kind of kinds) {
        try {
          while (records[kind].size < 2) records[kind].set(await create[kind](bench), new Set());
        } catch (error) {
          // What one creation said to have made is not to be relied on where the next one failed.
          records[kind].clear();
          throw error;
        }
        await fill(bench, records, kind);
      }
    },
    drop(contacts) {
      for (const id of contacts) records.contacts.delete(id);
    },
  };
}

function createContacts(bench: Bench, own: OwnRecords, amount: number): Promise<string[]> {
  return createOwn(bench, own, {
    resource: 'contacts',
    amount,
    ask: (markers) => ({
      operation: 'contacts.bulkCreate',
      body: { contacts: markers.map((marker) => ({ full_name: `Concordat ${marker}`, email: emailOf(marker) })) },
      expect: '201',
      subject: 'contacts for this run',
    }),
    ids(body, markers) {
      const rows =
        (body as { data?: { contacts?: { id?: unknown; email?: unknown }[] } } | undefined)?.data?.contacts ?? [];
      return markers.map((marker) => rows.find(({ email }) => email === emailOf(marker))?.id);
    },
  });
}

async function createList(bench: Bench, own: OwnRecords): Promise<string> {
  const [id = ''] = await createOwn(bench, own, {
    resource: 'lists',
    amount: 1,
    ask: ([name]) => ({ operation: 'lists.create', body: { name }, expect: '201', subject: 'a list for this run' }),
    ids: idInData,
  });
  return id;
}

/** A draft for a list that stays empty: nothing is sent, and nobody is enrolled but by the run. */
async function createCampaign(bench: Bench, own: OwnRecords, list: string): Promise<string> {
  const [id = ''] = await createOwn(bench, own, {
    resource: 'campaigns',
    amount: 1,
    ask: ([name]) => ({
      operation: 'campaigns.create',
      body: { name, list_id: list, template: 'Hi {{name}}' },
      expect: '201',
      subject: 'a campaign for this run',
    }),
    ids: idInData,
  });
  return id;
}

/** Three contacts belong to the first thing; one of them and a fourth one to the second. */
async function fill(bench: Bench, records: LeadLexRecords, kind: 'lists' | 'campaigns'): Promise<void> {
  const [first, second, third, fourth] = records.contacts;
  const wanted = [
    [first, second, third],
    [first, fourth],
  ];
  for (const [index, [id, members]] of [...records[kind]].entries()) {
    const missing = (wanted[index] ?? []).filter((contact) => contact !== undefined && !members.has(contact));
    if (missing.length === 0) continue;
    const { status } = await askToCreate(bench, {
      operation: `${kind}.addContacts`,
      path: { id },
      body: { contact_ids: missing },
      expect: '200',
      subject: `contacts for the ${kind} of this run`,
    });
    if (status >= 300) throw new Stopped(`the ${kind} of the run could not be filled (${status})`);
    for (const contact of missing) if (contact !== undefined) members.add(contact);
  }
}
