import type { Fact } from '../../gate-case.ts';
import { needed, removal } from '../../world/autosend-world.ts';
import type { AutoSendCheck } from './autosend-check.ts';

const common = { operations: [removal], severity: 'behaviour', rank: 1 } as const;

/** What removing contacts from a list does and counts. */
export const listRemovalChecks: readonly AutoSendCheck[] = [
  {
    ...common,
    id: 'contactLists.removal-by-id',
    title: 'contacts are removed by their ids, once',
    cost: 5,
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
      needed(await world.stillOn(list, [second.contact], 'after another contact was removed'));
      await world.remove(
        list,
        { contactIds: [first.contact.id, second.contact.id] },
        { removed: 0, notInList: 2 },
        { subject: 'both contacts were removed, one after the other' },
      );
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
