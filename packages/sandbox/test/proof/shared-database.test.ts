import { beforeAll, describe, expect, test } from 'vitest';
import { newPostgresDatabase, postgresMissing } from '../support/postgres.ts';
import type { Answer, Send } from './model/step.ts';
import { proofSeed, proofSize, seededRandom, tell } from './proof-size.ts';
import { callerOf, startProcess } from './start-process.ts';

const clients = 50;
const callsPerClient = proofSize(200, 3);

/** Something that members are added to and taken off from: how calls change it, and how many it says there are. */
interface Crowd {
  readonly add: (call: Send, members: readonly string[]) => Promise<number>;
  readonly remove: (call: Send, member: string) => Promise<number>;
  /** The members that reads show, and the counts that replies tell. */
  readonly look: (call: Send) => Promise<{ readonly ids: readonly string[]; readonly counts: readonly number[] }>;
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** The data of a reply whose status is among those there may be. */
function dataOf(reply: Answer, ...statuses: readonly number[]) {
  expect(statuses).toContain(reply.status);
  return reply.body.data ?? {};
}

async function leadlexCrowds(call: Send): Promise<{ members: string[]; crowds: Crowd[] }> {
  const contacts = Array.from({ length: 8 }, (_, number) => ({ email: `${number}@example.com` }));
  const members = idsOf(dataOf(await call('POST', '/v1/contacts/bulk', { contacts }), 201).contacts);
  const list = dataOf(await call('POST', '/v1/lists', { name: 'Shared' }), 201).id;
  const other = dataOf(await call('POST', '/v1/lists', { name: 'Empty' }), 201).id;
  const campaign = { name: 'Shared', list_id: other, template: 'Hello' };
  const campaignId = dataOf(await call('POST', '/v1/campaigns', campaign), 201).id;
  const crowdAt = (path: string, look: Crowd['look']): Crowd => ({
    add: async (caller, contact_ids) => dataOf(await caller('POST', path, { contact_ids }), 200).added,
    remove: async (caller, member) => (dataOf(await caller('DELETE', `${path}/${member}`), 200, 404).removed ? 1 : 0),
    look,
  });
  return {
    members,
    crowds: [
      crowdAt(`/v1/lists/${list}/contacts`, async (caller) => {
        const found = dataOf(await caller('GET', `/v1/contacts?list_id=${list}&per_page=100`), 200);
        const { lists } = dataOf(await caller('GET', '/v1/lists'), 200);
        const counts = lists.filter(({ id }: { id: string }) => id === list);
        return {
          ids: idsOf(found.contacts),
          counts: counts.map((one: { contact_count: number }) => one.contact_count),
        };
      }),
      crowdAt(`/v1/campaigns/${campaignId}/contacts`, async (caller) => {
        const { status, body } = await caller('GET', `/v1/campaigns/${campaignId}/contacts`);
        expect(status).toBe(200);
        const ids = body.data.contacts.map(({ contact_id }: { contact_id: string }) => contact_id);
        return { ids, counts: [body.meta.total] };
      }),
    ],
  };
}

async function autosendCrowds(call: Send): Promise<{ members: string[]; crowds: Crowd[] }> {
  const contactListId = dataOf(await call('POST', '/contact-lists', { name: 'Shared' }), 200).id;
  const emails = Array.from({ length: 8 }, (_, number) => `${number}@example.com`);
  const added = await call('POST', '/contact-lists/contacts/bulk-add', {
    contactListId: 'GLOBAL_CONTACT_LIST',
    emails,
  });
  const list: Crowd = {
    add: async (caller, contactIds) =>
      dataOf(await caller('POST', '/contact-lists/contacts/bulk-add', { contactListId, contactIds }), 200).added,
    remove: async (caller, member) =>
      dataOf(await caller('POST', `/contact-lists/${contactListId}/contacts/remove`, { contactIds: [member] }), 200)
        .removed,
    look: async (caller) => {
      const found = dataOf(await caller('POST', '/contact-lists/contacts/search', { contactListId }), 200);
      const { contactCount } = dataOf(await caller('GET', `/contact-lists/${contactListId}`), 200);
      return { ids: idsOf(found.contacts), counts: [contactCount, found.pagination.total] };
    },
  };
  return { members: idsOf(dataOf(added, 200).contacts), crowds: [list] };
}

describe.skipIf(postgresMissing)('two processes on one PostgreSQL', () => {
  let urls: readonly string[] = [];
  beforeAll(async () => {
    const database = await newPostgresDatabase();
    const processes = await Promise.all([startProcess(database), startProcess(database)]);
    urls = processes.map(({ url }) => url);
    return () => Promise.all(processes.map(({ kill }) => kill()));
  });

  test.each([
    ['LeadLex', 'leadlex', 'wbk_shared', leadlexCrowds],
    ['AutoSend', 'autosend', 'AS_shared', autosendCrowds],
  ] as const)(
    'add and remove the same members of %s for 50 clients at once, and counts add up',
    { timeout: 600_000 },
    async (name, vendor, key, crowdsOf) => {
      const callers = urls.map((url) => callerOf(`${url}/${vendor}`, key));
      const [first = callerOf('', '')] = callers;
      // The key is used for the first time by all at once.
      const path = vendor === 'leadlex' ? '/v1/lists' : '/contact-lists';
      const firstCalls = await Promise.all(Array.from({ length: 10 }, (_, index) => callers[index % 2]?.('GET', path)));
      expect(new Set(firstCalls.map((reply) => reply?.status))).toEqual(new Set([200]));

      const { members, crowds } = await crowdsOf(first);
      const sums = crowds.map(() => 0);
      const started = performance.now();
      const work = Array.from({ length: clients }, async (_, client) => {
        const random = seededRandom(proofSeed + client);
        const caller = callers[client % callers.length] ?? first;
        for (let count = 0; count < callsPerClient; count += 1) {
          const which = Math.floor(random() * crowds.length);
          const some = members.filter(() => random() < 0.3);
          const one = members[Math.floor(random() * members.length)] ?? '';
          const adds = random() < 0.4;
          const changed = await (adds
            ? crowds[which]?.add(caller, [one, ...some])
            : crowds[which]?.remove(caller, one));
          sums[which] = (sums[which] ?? 0) + (adds ? 1 : -1) * (changed ?? 0);
        }
      });
      await Promise.all(work);
      const seconds = (performance.now() - started) / 1000;
      for (const [index, crowd] of crowds.entries()) {
        const { ids, counts } = await crowd.look(callers[1] ?? first);
        expect(new Set(ids).size).toBe(ids.length);
        expect([ids.length, ...counts]).toEqual([ids.length, ...counts].map(() => sums[index]));
      }
      const calls = clients * callsPerClient;
      tell(
        `${name}: ${clients} clients, 2 processes, ${calls} changes, ${Math.round(calls / seconds)}/s, counts add up`,
      );
    },
  );

  test('do once what is asked of both under the same idempotency key', { timeout: 600_000 }, async () => {
    const callers = urls.map((url) => callerOf(`${url}/leadlex`, 'wbk_once'));
    const [first = callerOf('', '')] = callers;
    const rounds = proofSize(100, 2);
    for (let round = 0; round < rounds; round += 1) {
      const contacts = Array.from({ length: 5 }, (_, number) => ({ email: `${round}-${number}@example.com` }));
      const contact_ids = idsOf(dataOf(await first('POST', '/v1/contacts/bulk', { contacts }), 201).contacts);
      const headers = { 'idempotency-key': `${round}` };
      const replies = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          (callers[index % 2] ?? first)('POST', '/v1/contacts/bulk-delete', { contact_ids }, headers),
        ),
      );
      const expected = { status: 200, body: { data: { deleted_count: 5, not_found_count: 0, errors: [] } } };
      expect(replies).toEqual(replies.map(() => expected));
    }
    expect((await first('GET', '/v1/contacts')).body.meta.total).toBe(0);
    tell(`Idempotency: ${rounds} keys, each used 10 times at once through 2 processes, took effect once`);
  });
});
