import { need } from '../../world/leadlex-world.ts';
import { memberships } from '../../world/membership.ts';
import { nearIds } from '../near-ids.ts';
import type { LeadLexCheck } from './leadlex-check.ts';

const common = { operations: ['contacts.delete'], severity: 'behaviour', rank: 1 } as const;

/** What deleting one contact does, and what it leaves. */
export const contactDeletionChecks: readonly LeadLexCheck[] = [
  {
    ...common,
    id: 'contacts.deletion-is-permanent',
    title: 'a deleted contact is gone, and no other one is',
    cost: 5,
    rank: 0,
    async run(world) {
      const [contact = '', ...others] = await world.contacts(Math.min(world.records.contacts.size, 3) || 1);
      const rest = [...world.records.contacts].filter((id) => id !== contact).slice(0, 400);
      need(await world.deleteContact(contact, { subject: 'a contact' }));
      await world.see([contact], { deleted: 0, notFound: 1 }, 'after the deletion');
      if (rest.length > 0) await world.see(rest, { deleted: rest.length, notFound: 0 }, 'of the other contacts');
      await again(world, contact, 'a contact that was deleted before');
      if (others.length > 0)
        await world.see(others, { deleted: others.length, notFound: 0 }, 'after a second deletion');
    },
  },
  {
    ...common,
    id: 'contacts.unknown-deletion-does-nothing',
    title: 'deleting what this workspace does not have changes nothing',
    cost: 8,
    async run(world) {
      const [contact = ''] = await world.contacts(1);
      const unknown = await again(world, world.bench.randomUUID(), 'an id that does not exist');
      for (const near of nearIds(contact)) await again(world, near, 'an id that is nearly that of a contact');
      for (const foreign of world.foreign().slice(0, 1)) {
        const answered = await again(world, foreign, 'a contact of another workspace');
        if (answered.status < 300 && unknown.status >= 400) {
          world.bench.tell(answered, {
            pointer: '/status',
            expected: `what an id that does not exist gets (${unknown.status})`,
            actual: String(answered.status),
          });
        }
        await world.see([foreign], { deleted: 0, notFound: 1 }, 'of the contact of another workspace');
      }
      const all = [...world.records.contacts].slice(0, 400);
      await world.see(all, { deleted: all.length, notFound: 0 }, 'after that');
    },
  },
  {
    ...common,
    id: 'contacts.deletions-add-up',
    title: 'contacts that are deleted one after another are all gone',
    cost: 4,
    async run(world) {
      const contacts = await world.contacts(Math.max(2, Math.min(world.records.contacts.size, 3)));
      for (const contact of contacts)
        need(await world.deleteContact(contact, { subject: 'one contact after another' }));
      await world.see(contacts, { deleted: 0, notFound: contacts.length }, 'after these deletions');
    },
  },
  ...memberships.map(
    (of): LeadLexCheck => ({
      ...common,
      id: `contacts.deletion-keeps-other-${of.kind}`,
      title: `deleting a contact leaves the others of its ${of.noun}`,
      cost: 4,
      async run(world) {
        const [member, neighbour] = await world.twoMembers(of);
        need(await world.deleteContact(member.contact, { subject: `a contact of a ${of.noun}` }));
        await world.stillMember(of, neighbour, 'after another one was deleted');
      },
    }),
  ),
  ...memberships.map(
    (of): LeadLexCheck => ({
      ...common,
      id: `contacts.deletion-ends-${of.kind}`,
      title: `a deleted contact is of no ${of.noun}`,
      cost: 3,
      rank: 3,
      async run(world) {
        const member = await world.member(of);
        need(await world.deleteContact(member.contact, { subject: `a contact of a ${of.noun}` }));
        await world.deletedMember(of, member, 'a contact that was deleted');
      },
    }),
  ),
];

/** Deletes what is not there, which no page answers. */
function again(world: Parameters<LeadLexCheck['run']>[0], id: string, subject: string) {
  return world.bench.ask({
    operation: 'contacts.delete',
    path: { id },
    expect: 'open',
    subject,
    acts: true,
    decision: 'delete-contact-unknown-id',
  });
}
