import { hasNumber } from '../../checks/facts.ts';
import { need } from '../../world/leadlex-world.ts';
import { memberships } from '../../world/membership.ts';
import { nearIds } from '../near-ids.ts';
import type { LeadLexCheck } from './leadlex-check.ts';

const common = { operations: ['contacts.bulkDelete'], severity: 'behaviour', rank: 1 } as const;

/** What deleting contacts in bulk does and counts. */
export const bulkDeletionChecks: readonly LeadLexCheck[] = [
  {
    ...common,
    id: 'bulk.dry-run-changes-nothing',
    title: 'a dry run counts like the call it stands for, and changes nothing',
    cost: 6,
    rank: 0,
    async run(world) {
      const contacts = await world.contacts(Math.min(world.records.contacts.size, 2) || 1);
      const unknown = [world.bench.randomUUID(), ...world.foreign().slice(0, 1)];
      const ids = [...contacts, ...unknown];
      const counts = { deleted: contacts.length, notFound: unknown.length };
      await world.bulkDelete({ ids, dryRun: true }, counts, { subject: 'a dry run' });
      await world.bulkDelete({ ids, dryRun: true }, counts, { subject: 'a second dry run' });
      need(await world.bulkDelete({ ids }, counts, { subject: 'the same without dry_run' }));
      await world.see(ids, { deleted: 0, notFound: ids.length }, 'after the deletion');
      await world.bulkDelete({ ids }, { deleted: 0, notFound: ids.length }, { subject: 'the same once more' });
    },
  },
  {
    ...common,
    id: 'bulk.deletes-what-it-names',
    title: 'the contacts that are named are deleted, and no others',
    cost: 4,
    rank: 0,
    async run(world) {
      const contacts = await world.contacts(Math.min(Math.max(world.records.contacts.size - 1, 1), 3));
      const rest = [...world.records.contacts].filter((id) => !contacts.includes(id)).slice(0, 400);
      const counts = { deleted: contacts.length, notFound: 0 };
      need(await world.bulkDelete({ ids: contacts, dryRun: false }, counts, { subject: 'dry_run false' }));
      await world.see(contacts, { deleted: 0, notFound: contacts.length }, 'after the deletion');
      if (rest.length > 0) await world.see(rest, { deleted: rest.length, notFound: 0 }, 'of the other contacts');
      for (const id of contacts.slice(0, 1)) {
        await world.bench.ask({
          operation: 'contacts.delete',
          path: { id },
          expect: 'open',
          subject: 'a contact that was deleted in bulk',
          decision: 'delete-contact-unknown-id',
        });
      }
    },
  },
  {
    ...common,
    id: 'bulk.deletions-add-up',
    title: 'contacts that are deleted in bulk by several calls are all gone',
    cost: 4,
    async run(world) {
      const contacts = await world.contacts(Math.max(2, Math.min(world.records.contacts.size, 3)));
      for (const contact of contacts) {
        const subject = 'one call after another';
        need(await world.bulkDelete({ ids: [contact] }, { deleted: 1, notFound: 0 }, { subject }));
      }
      await world.see(contacts, { deleted: 0, notFound: contacts.length }, 'after these deletions');
    },
  },
  {
    ...common,
    id: 'bulk.counts-distinct-ids',
    title: 'an id that is given twice counts once',
    cost: 5,
    async run(world) {
      const [contact = ''] = await world.contacts(1);
      const unknown = world.bench.randomUUID();
      const twice = { ids: [contact, unknown, contact, unknown] };
      const counts = { deleted: 1, notFound: 1 };
      await world.bulkDelete({ ...twice, dryRun: true }, counts, { subject: 'a dry run of two ids, each given twice' });
      need(
        await world.bulkDelete(
          { ids: [contact, contact] },
          { deleted: 1, notFound: 0 },
          { subject: 'an id given twice' },
        ),
      );
      await world.see([contact, contact], { deleted: 0, notFound: 1 }, 'of a deleted contact given twice');
    },
  },
  {
    ...common,
    id: 'bulk.counts-unknown-ids',
    title: 'ids that this workspace does not have are counted as not found',
    cost: 8,
    async run(world) {
      const { randomUUID } = world.bench;
      const [contact = ''] = await world.contacts(1);
      await world.see([randomUUID()], { deleted: 0, notFound: 1 }, 'of an id that does not exist');
      await world.see([contact], { deleted: 1, notFound: 0 }, 'of a contact');
      await world.see([randomUUID(), contact], { deleted: 1, notFound: 1 }, 'of an unknown id before a contact');
      const foreign = world.foreign();
      if (foreign.length > 0)
        await world.see(foreign, { deleted: 0, notFound: foreign.length }, 'of contacts of another workspace');
      // Whether ids of another form are counted or refused is left open.
      await world.bulkDelete({ ids: nearIds(contact), dryRun: true }, undefined, {
        subject: 'a dry run of ids that are nearly that of a contact',
        expect: '200',
        other: 'unspecified',
        facts: [hasNumber('/data/deleted_count', 0, 'none of them is a contact')],
      });
      const unknown = [randomUUID(), ...foreign.slice(0, 1)];
      need(
        await world.bulkDelete(
          { ids: unknown },
          { deleted: 0, notFound: unknown.length },
          { subject: 'ids that this workspace does not have' },
        ),
      );
      await world.see([contact], { deleted: 1, notFound: 0 }, 'after that, of the contact');
    },
  },
  {
    ...common,
    id: 'bulk.takes-500-ids',
    title: 'all of 500 ids are looked at',
    cost: 4,
    async run(world) {
      const { randomUUID } = world.bench;
      const [contact = ''] = await world.contacts(1);
      const unknown = Array.from({ length: 499 }, randomUUID);
      const counts = { deleted: 1, notFound: 499 };
      await world.bulkDelete({ ids: [...unknown, contact], dryRun: true }, counts, {
        subject: '500 ids, the last of a contact',
      });
      await world.bulkDelete({ ids: [contact, ...unknown], dryRun: true }, counts, {
        subject: '500 ids, the first of a contact',
      });
      need(await world.bulkDelete({ ids: [...unknown, contact] }, counts, { subject: '500 ids' }));
      await world.see([contact], { deleted: 0, notFound: 1 }, 'after the deletion');
    },
  },
  ...memberships.map(
    (of): LeadLexCheck => ({
      ...common,
      id: `bulk.deletion-keeps-other-${of.kind}`,
      title: `deleting contacts in bulk leaves the others of their ${of.noun}`,
      cost: 3,
      rank: 2,
      async run(world) {
        const [member, neighbour] = await world.twoMembers(of);
        need(
          await world.bulkDelete(
            { ids: [member.contact] },
            { deleted: 1, notFound: 0 },
            { subject: `a contact of a ${of.noun}` },
          ),
        );
        await world.stillMember(of, neighbour, 'after another one was deleted');
      },
    }),
  ),
  ...memberships.map(
    (of): LeadLexCheck => ({
      ...common,
      id: `bulk.dry-run-keeps-${of.kind}`,
      title: `a dry run leaves the ${of.kind} of the contacts`,
      cost: 2,
      async run(world) {
        const member = await world.member(of);
        await world.bulkDelete(
          { ids: [member.contact], dryRun: true },
          { deleted: 1, notFound: 0 },
          { subject: `a dry run of a contact of a ${of.noun}` },
        );
        await world.stillMember(of, member, 'after a dry run');
      },
    }),
  ),
  ...memberships.map(
    (of): LeadLexCheck => ({
      ...common,
      id: `bulk.deletion-ends-${of.kind}`,
      title: `a contact that was deleted in bulk is of no ${of.noun}`,
      cost: 2,
      rank: 3,
      async run(world) {
        const member = await world.member(of);
        need(
          await world.bulkDelete(
            { ids: [member.contact] },
            { deleted: 1, notFound: 0 },
            { subject: `a contact of a ${of.noun}` },
          ),
        );
        await world.deletedMember(of, member, 'a contact that was deleted in bulk');
      },
    }),
  ),
];
