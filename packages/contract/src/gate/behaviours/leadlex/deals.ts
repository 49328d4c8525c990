import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { createContact, createDeal } from '../../world/own-leadlex-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

const found = '/data/deals';

function list(workspace: OwnProject, query: Readonly<Record<string, string>>, subject: string, facts: readonly Fact[]) {
  return workspace.read({ operation: 'deals.list', query, subject, facts });
}

function see(workspace: OwnProject, id: string, fields: Readonly<Record<string, unknown>>, subject: string) {
  const facts = Object.entries({ id, ...fields }).map(([name, value]) => hasValue(`/data/deal/${name}`, value));
  return workspace.read({ operation: 'deals.get', path: { id }, subject, facts });
}

function lost(workspace: OwnProject, id: string, subject: string) {
  return workspace.ask({ operation: 'deals.delete', path: { id }, expect: '404 deal_not_found', subject, acts: true });
}

/** What deals do. */
export const dealChecks: readonly OwnCheck[] = [
  {
    id: 'deals.created-is-there',
    title: 'a new deal is there as it was given, and filters find it',
    operations: ['deals.create', 'deals.get', 'deals.list'],
    about: ['deals.get', 'deals.list'],
    cost: 8,
    async run(workspace) {
      const contact = await createContact(workspace);
      const given = { estimated_value: 25_000, currency: 'EUR', probability: 60, tags: [contact.marker] };
      const { id, marker } = await createDeal(
        workspace,
        { ...given, contact_id: contact.id },
        { subject: 'a new deal' },
      );
      await see(workspace, id, { name: marker, main_contact_id: contact.id, ...given }, 'the deal that was created');
      const row = hasRow(found, { id, name: marker }, 'the deal');
      await list(workspace, { contact_id: contact.id }, 'the deals of a contact', [row, hasItems(found, 1, 'deal')]);
      await list(workspace, { tags: contact.marker }, 'the deals with a tag', [row, hasItems(found, 1, 'deal')]);
      const none = [hasItems(found, 0, 'deal')];
      const other = await createDeal(workspace, { contact_id: contact.id, status: 'won' });
      await list(workspace, { contact_id: contact.id, status: 'won' }, 'the won deals of a contact', [
        hasRow(found, { id: other.id }, 'the won deal'),
        hasItems(found, 1, 'deal'),
      ]);
      await list(workspace, { contact_id: contact.id, status: 'lost' }, 'lost deals of a contact who has none', none);
      await list(workspace, { contact_id: contact.id, created_after: '2999-01-01T00:00:00Z' }, 'a time to come', none);
      await list(workspace, { contact_id: workspace.bench.randomUUID() }, 'a contact that does not exist', none);
    },
  },
  {
    id: 'deals.update-changes-what-it-names',
    title: 'an update changes the fields it names, of this deal alone',
    operations: ['deals.update', 'deals.get', 'deals.list'],
    cost: 6,
    async run(workspace) {
      const deal = await createDeal(workspace, { estimated_value: 100, currency: 'EUR' });
      const bystander = await createDeal(workspace, { estimated_value: 100 });
      await workspace.act({
        operation: 'deals.update',
        path: { id: deal.id },
        body: { estimated_value: 200, status: 'won' },
        expect: '200',
        subject: 'another value, and that the deal is won',
        facts: [hasValue('/data/id', deal.id), hasValue('/data/estimated_value', 200), hasValue('/data/status', 'won')],
      });
      const kept = { name: deal.marker, currency: 'EUR' };
      await see(workspace, deal.id, { estimated_value: 200, status: 'won', ...kept }, 'a deal that was updated');
      await see(workspace, bystander.id, { estimated_value: 100 }, 'another deal than the updated one');
    },
  },
  {
    id: 'deals.deletion-is-permanent',
    title: 'a deleted deal is gone, and no other one is',
    operations: ['deals.delete', 'deals.get', 'deals.list'],
    cost: 7,
    async run(workspace) {
      const contact = await createContact(workspace);
      const deal = await createDeal(workspace, { contact_id: contact.id });
      const bystander = await createDeal(workspace, { contact_id: contact.id });
      const path = { id: deal.id };
      await workspace.act({
        operation: 'deals.delete',
        path,
        expect: '200',
        subject: 'a deal',
        facts: [hasValue('/data/deleted', true)],
      });
      await workspace.gone(deal);
      await list(workspace, { contact_id: contact.id }, 'the deals of a contact, one of which was deleted', [
        lacksRow(found, { id: deal.id }, 'the deal that was deleted'),
        hasRow(found, { id: bystander.id }, 'the other deal'),
      ]);
      await lost(workspace, deal.id, 'a deal that was deleted before');
      await see(workspace, bystander.id, {}, 'another deal than the deleted one');
    },
  },
  {
    id: 'deals.bulk-creation-creates-all',
    title: 'every deal of a bulk creation is there',
    operations: ['deals.bulkCreate', 'deals.get'],
    cost: 4,
    async run(workspace) {
      const names = [await workspace.plan('deals'), await workspace.plan('deals')];
      const { body } = await workspace.ask({
        operation: 'deals.bulkCreate',
        body: { deals: names.map((name) => ({ name, estimated_value: 7 })) },
        expect: '201',
        subject: 'two deals',
        acts: true,
        facts: [hasItems('/data', 2, 'deal'), ...names.map((name) => hasRow('/data', { name }, 'each deal'))],
      });
      const { data } = (body ?? {}) as { data?: unknown };
      const rows: readonly { readonly id?: unknown; readonly name?: unknown }[] = Array.isArray(data) ? data : [];
      for (const name of names) {
        const id = rows.find((row) => row.name === name)?.id;
        await workspace.noteId(name, id);
        if (typeof id === 'string') await see(workspace, id, { name, estimated_value: 7 }, 'a deal created in bulk');
      }
    },
  },
  {
    id: 'deals.bulk-update-changes-all',
    title: 'every deal that is named gets the same values, and no other one does',
    operations: ['deals.bulkUpdate', 'deals.get'],
    cost: 7,
    async run(workspace) {
      const deals = [await createDeal(workspace), await createDeal(workspace)];
      const bystander = await createDeal(workspace, { status: 'active' });
      await workspace.act({
        operation: 'deals.bulkUpdate',
        body: { deal_ids: deals.map(({ id }) => id), updates: { status: 'lost' } },
        expect: '200',
        subject: 'two deals that are lost',
        facts: [hasValue('/data/updated', 2, 'deals that are named')],
      });
      for (const { id } of deals) await see(workspace, id, { status: 'lost' }, 'a deal that was updated in bulk');
      await workspace.read({
        operation: 'deals.get',
        path: { id: bystander.id },
        subject: 'another deal than the updated ones',
        facts: [{ pointer: '/data/deal/status', expected: 'not lost', holds: (status) => status !== 'lost' }],
      });
    },
  },
  {
    id: 'deals.bulk-deletion-deletes-what-it-names',
    title: 'a dry run counts and changes nothing; the deals that are named go, and no others',
    operations: ['deals.bulkDelete', 'deals.get', 'deals.delete'],
    cost: 11,
    async run(workspace) {
      const [one, other, bystander] = [
        await createDeal(workspace),
        await createDeal(workspace),
        await createDeal(workspace),
      ];
      const deal_ids = [one.id, other.id, one.id, workspace.bench.randomUUID()];
      const idempotencyKey = workspace.bench.randomUUID();
      const remove = (extra: object, deleted: number, missing: number, subject: string, headers = {}) =>
        workspace.act({
          operation: 'deals.bulkDelete',
          body: { deal_ids, ...extra },
          headers,
          expect: '200',
          subject,
          facts: [
            hasValue('/data/deleted_count', deleted, 'deals that exist'),
            hasValue('/data/not_found_count', missing, 'ids that are no deal of this workspace'),
            hasItems('/data/errors', 0, 'failed deal'),
          ],
        });
      await remove({ dry_run: true }, 2, 1, 'a dry run of two deals, one given twice, and an unknown id');
      await see(workspace, one.id, {}, 'a deal after a dry run');
      const headers = { 'idempotency-key': idempotencyKey };
      await remove({}, 2, 1, 'the same without dry_run', headers);
      for (const deal of [one, other]) await workspace.gone(deal);
      await remove({}, 2, 1, 'the same with the same Idempotency-Key', headers);
      await remove({}, 0, 3, 'the same without an Idempotency-Key');
      await lost(workspace, one.id, 'a deal that was deleted in bulk');
      await see(workspace, bystander.id, {}, 'another deal than the deleted ones');
    },
  },
];
