import type { Fact } from '../../gate-case.ts';
import { needed, removal } from '../../world/autosend-world.ts';
import type { AutoSendCheck } from './autosend-check.ts';

const common = { operations: [removal], severity: 'behaviour', rank: 1 } as const;

/** Nothing was removed, however the rest is counted. */
const nothingRemoved: Fact = {
  pointer: '/data/removed',
  expected: '0: nobody on the list is named',
  holds: (value) => value === 0,
  basis: 'documented',
};

/** What removing contacts from a list does and counts. */
export const listRemovalChecks: readonly AutoSendCheck[] = [
  {
    ...common,
    id: 'contactLists.removal-by-id',
    title: 'contacts are removed by their ids, once',
    cost: 4,
    rank: 0,
    async run(world) {
      const [first, second] = await world.members(2);
      if (!first || !second) return;
      const { list } = first;
      const contactIds = [first.contact.id];
      needed(
        await world.remove(
          list,
          { contactIds },
          { removed: 1, notInList: 0 },
          { subject: 'the id of a contact of the list' },
        ),
      );
      await world.remove(
        list,
        { contactIds },
        { removed: 0, notInList: 1 },
        { subject: 'the contact was removed before' },
      );
      await world.stillOn(list, [second.contact], 'after another contact was removed');
    },
  },
  {
    ...common,
    id: 'contactLists.removal-by-email',
    title: 'contacts are removed by their addresses, once',
    cost: 5,
    rank: 0,
    async run(world) {
      const [first, second] = await world.members(2);
      if (!first || !second) return;
      const { list } = first;
      const emails = [first.contact.email];
      needed(
        await world.remove(
          list,
          { emails },
          { removed: 1, notInList: 0 },
          { subject: 'the address of a contact of the list' },
        ),
      );
      await world.remove(list, { emails }, { removed: 0, notInList: 1 }, { subject: 'the contact was removed before' });
      await world.remove(
        list,
        { contactIds: [first.contact.id] },
        { removed: 0, notInList: 1 },
        {
          subject: 'the id of a contact that was removed by its address',
        },
      );
      await world.stillOn(list, [second.contact], 'after another contact was removed');
    },
  },
  {
    ...common,
    id: 'contactLists.removal-keeps-other-lists',
    title: 'removing a contact from a list leaves it on another one',
    cost: 4,
    async run(world) {
      const [member, elsewhere] = await world.memberOfTwo();
      const contactIds = [member.contact.id];
      needed(
        await world.remove(
          member.list,
          { contactIds },
          { removed: 1, notInList: 0 },
          { subject: 'a contact of two lists' },
        ),
      );
      await world.stillOn(elsewhere.list, [elsewhere.contact], 'after it was removed from another list');
    },
  },
  {
    ...common,
    id: 'contactLists.removal-by-email-keeps-other-lists',
    title: 'removing an address from a list leaves it on another one',
    cost: 3,
    async run(world) {
      const [member, elsewhere] = await world.memberOfTwo();
      const emails = [member.contact.email];
      needed(
        await world.remove(
          member.list,
          { emails },
          { removed: 1, notInList: 0 },
          { subject: 'the address of a contact of two lists' },
        ),
      );
      await world.stillOn(elsewhere.list, [elsewhere.contact], 'after it was removed from another list');
    },
  },
  {
    ...common,
    id: 'contactLists.counts-strangers',
    title: 'contacts that are not on the list are counted as such, and stay where they are',
    cost: 5,
    async run(world) {
      const stranger = await world.stranger();
      const { list, contact } = stranger;
      const counts = { removed: 0, notInList: 1 };
      await world.remove(list, { contactIds: [contact.id] }, counts, {
        subject: 'the id of a contact that is not on the list',
      });
      await world.remove(list, { emails: [contact.email] }, counts, {
        subject: 'the address of a contact that is not on the list',
      });
      const member = [...(world.records.lists.get(list) ?? [])][0];
      if (member !== undefined) {
        const contactIds = [contact.id, member];
        await world.remove(
          list,
          { contactIds },
          { removed: 1, notInList: 1 },
          { subject: 'one contact of the list and one that is not' },
        );
      }
      const elsewhere = [...world.records.lists].find(([, ids]) => ids.has(contact.id))?.[0];
      if (elsewhere !== undefined) await world.stillOn(elsewhere, [contact], 'after removals from another list');
    },
  },
  {
    ...common,
    id: 'contactLists.counts-contacts-once',
    title: 'a contact that is named twice is removed once',
    cost: 5,
    async run(world) {
      const [first, second] = await world.members(2);
      if (!first || !second) return;
      const { list } = first;
      const removedOnce: Fact = {
        pointer: '/data/removed',
        expected: '1: one contact, named twice',
        holds: (value) => value === 1,
      };
      const countedOnce: Fact = {
        pointer: '/data/notInList',
        expected: '0: the contact counts once',
        holds: (value) => value === 0,
        basis: 'inferred',
        decision: 'letter-case-and-duplicates',
      };
      const facts = [removedOnce, countedOnce];
      const { id } = first.contact;
      await world.remove(list, { contactIds: [id, id] }, undefined, { subject: 'an id given twice', facts });
      const { email } = second.contact;
      const emails = [email, email.toUpperCase()];
      await world.remove(list, { emails }, undefined, { subject: 'an address in two letter cases', facts });
    },
  },
  {
    ...common,
    id: 'contactLists.emails-ignore-case',
    title: 'the letter case of an address does not matter',
    cost: 3,
    rank: 2,
    async run(world) {
      const { list, contact } = await world.member();
      const isRemoved: Fact = {
        pointer: '/data/removed',
        expected: '1: the letter case of an address does not matter',
        holds: (value) => value === 1,
        basis: 'inferred',
        decision: 'letter-case-and-duplicates',
      };
      await world.remove(list, { emails: [contact.email.toUpperCase()] }, undefined, {
        subject: 'an address in capital letters',
        facts: [isRemoved],
      });
    },
  },
  {
    ...common,
    id: 'contactLists.unknown-contacts',
    title: 'ids and addresses that do not exist remove nothing',
    cost: 8,
    async run(world) {
      const { list, contact } = await world.member();
      const { randomUUID } = world.bench;
      const unknown = (body: Parameters<typeof world.remove>[1], subject: string) =>
        world.remove(list, body, undefined, {
          subject,
          facts: [nothingRemoved, countsEach(body)],
          basis: 'inferred',
        });
      await unknown({ contactIds: [newId(randomUUID)] }, 'an id that does not exist');
      await unknown({ emails: [`${randomUUID()}@example.com`] }, 'an address that does not exist');
      await unknown(
        { contactIds: [contact.id.slice(0, -1), `${contact.id}0`] },
        'ids that are nearly that of a contact',
      );
      await unknown({ emails: [`x${contact.email}`] }, 'an address that ends like that of a contact');
      await unknown({ emails: [`${contact.email}x`] }, 'an address that begins like that of a contact');
      await unknown({ contactIds: [contact.email] }, 'an address in the place of an id');
      for (const foreign of world.records.foreign.slice(0, 1))
        await unknown({ contactIds: [foreign] }, 'a contact of another project');
      await world.stillOn(list, [contact], 'after these removals');
    },
  },
  {
    ...common,
    id: 'contactLists.unknown-list',
    title: 'a list that does not exist has nobody to remove',
    cost: 4,
    async run(world) {
      const { list, contact } = await world.member();
      const { randomUUID } = world.bench;
      for (const [unknown, subject] of [
        [newId(randomUUID), 'a list that does not exist'],
        [list.slice(0, -1), 'an id that is nearly that of a list'],
        [contact.id, 'the id of a contact for the list'],
      ] as const) {
        await world
          .remove(unknown, { contactIds: [contact.id] }, undefined, {
            subject,
            expect: '404',
            basis: 'inferred',
            decision: 'unknown-list',
          })
          .then((answered) => {
            const removed = (answered.body as { data?: { removed?: unknown } } | undefined)?.data?.removed;
            if (answered.status >= 300 || removed === 0) return;
            world.bench.tell(answered, {
              pointer: '/data/removed',
              expected: '0: there is no such list',
              actual: removed,
            });
          });
      }
      await world.stillOn(list, [contact], 'after these removals');
    },
  },
  {
    ...common,
    severity: 'breaking',
    id: 'contactLists.global-list',
    title: 'nobody can be removed from GLOBAL_CONTACT_LIST',
    cost: 4,
    rank: 0,
    async run(world) {
      const { list, contact } = await world.member();
      const options = { expect: 'refusal', decision: 'global-list-is-refused' } as const;
      for (const body of [{ contactIds: [contact.id] }, { emails: [contact.email] }]) {
        await world.remove('GLOBAL_CONTACT_LIST', body, undefined, {
          ...options,
          subject: `GLOBAL_CONTACT_LIST, by ${Object.keys(body)[0]}`,
        });
      }
      await world.stillOn(list, [contact], 'after these refusals', {
        as: { id: 'refusal.changes-nothing', severity: 'behaviour' },
      });
    },
  },
  {
    ...common,
    id: 'contactLists.whole-list',
    title: 'all contacts of a list are removed by one call',
    cost: 3,
    async run(world) {
      const members = await world.whole();
      const [first] = members;
      if (!first) return;
      const contactIds = members.map(({ contact }) => contact.id);
      const all = { removed: contactIds.length, notInList: 0 };
      needed(await world.remove(first.list, { contactIds }, all, { subject: 'all contacts of a list' }));
      const gone = { removed: 0, notInList: contactIds.length };
      await world.remove(first.list, { contactIds }, gone, { subject: 'the same once more' });
      const emails = members.map(({ contact }) => contact.email);
      await world.remove(first.list, { emails }, gone, { subject: 'their addresses' });
    },
  },
];

/** Every id or address is counted somewhere, which no page states. */
function countsEach(body: object): Fact {
  const [names = []] = Object.values(body) as (readonly string[])[];
  return {
    pointer: '/data',
    expected: `removed, notInList and errors that add up to ${names.length}`,
    holds(value) {
      const { removed, notInList, errors } = (value ?? {}) as {
        removed?: number;
        notInList?: number;
        errors?: unknown[];
      };
      return Number(removed) + Number(notInList) + (errors?.length ?? 0) === names.length;
    },
    basis: 'inferred',
  };
}

/** An id in the form of the vendor's that does not exist. */
function newId(randomUUID: () => string): string {
  return randomUUID().replaceAll('-', '').slice(0, 24);
}
