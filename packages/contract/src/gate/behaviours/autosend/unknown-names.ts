import type { Fact } from '../../gate-case.ts';
import { removal } from '../../world/autosend-world.ts';
import { nearIds } from '../near-ids.ts';
import type { AutoSendCheck } from './autosend-check.ts';

const common = { operations: [removal], severity: 'behaviour', rank: 1 } as const;

/** Nothing was removed, however the rest is counted. */
const nothingRemoved: Fact = {
  pointer: '/data/removed',
  expected: '0: nobody on the list is named',
  holds: (value) => value === 0,
  basis: 'documented',
};

/** What removals do that name something which is not on the list, or no list. */
export const unknownNameChecks: readonly AutoSendCheck[] = [
  {
    ...common,
    id: 'contactLists.counts-strangers',
    title: 'contacts that are not on the list are counted as such, and stay where they are',
    cost: 6,
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
        const subject = 'one contact of the list and one that is not';
        await world.remove(list, { contactIds }, { removed: 1, notInList: 1 }, { subject });
        await world.remove(list, { contactIds }, { removed: 0, notInList: 2 }, { subject: `${subject}, once more` });
      }
      const elsewhere = [...world.records.lists].find(([, ids]) => ids.has(contact.id))?.[0];
      if (elsewhere !== undefined) await world.stillOn(elsewhere, [contact], 'after removals from another list');
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
      await unknown({ contactIds: nearIds(contact.id) }, 'ids that are nearly that of a contact');
      await unknown({ emails: [`concordat-${contact.email}`] }, 'an address that ends like that of a contact');
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
        ...nearIds(list).map((near) => [near, 'an id that is nearly that of a list'] as const),
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
