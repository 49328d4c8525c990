import { hasItems, hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { Fact } from '../../gate-case.ts';
import { createContact, createContacts, createList } from '../../world/own-leadlex-records.ts';
import type { OwnProject } from '../../world/own-project.ts';
import type { OwnCheck } from '../own-check.ts';

function members(workspace: OwnProject, list_id: string, facts: readonly Fact[], subject: string) {
  return workspace.read({ operation: 'contacts.list', query: { list_id }, subject, facts });
}

/** What merging and exporting contacts does. */
export const mergingChecks: readonly OwnCheck[] = [
  {
    id: 'contacts.merge-moves-and-retires',
    title: 'a merge fills empty fields, moves list memberships and retires the duplicate; a dry run does not',
    operations: ['contacts.merge', 'contacts.get', 'contacts.list', 'contacts.bulkDelete'],
    cost: 16,
    async run(workspace) {
      const primary = await createContact(workspace, { job_title: 'Engineer' });
      const duplicate = await createContact(workspace, { job_title: 'Director', phone: '+15550100' });
      const list = await createList(workspace, [duplicate]);
      const idempotencyKey = workspace.bench.randomUUID();
      const merge = (extra: object, expect: string, subject: string, facts: readonly Fact[] = [], headers = {}) =>
        workspace.ask({
          operation: 'contacts.merge',
          body: { primary_id: primary.id, duplicate_ids: [duplicate.id], ...extra },
          headers,
          expect,
          subject,
          facts,
          acts: true,
        });
      const told = [
        hasValue('/data/primary/id', primary.id),
        hasValue('/data/merged_ids', [duplicate.id]),
        hasValue('/data/counts/list_memberships', 1, 'lists of the duplicate'),
        hasValue('/data/counts/notes', 0),
      ];
      await merge({ dry_run: true }, '200', 'a dry run', told);
      await members(
        workspace,
        list.id,
        [hasRow('/data/contacts', { id: duplicate.id }, 'the duplicate')],
        'after a dry run',
      );
      const fields = (phone: Fact) => [hasValue('/data/job_title', 'Engineer', 'the primary contact has it'), phone];
      const path = { id: primary.id };
      const noPhone: Fact = { pointer: '/data/phone', expected: 'no phone', holds: (phone) => !phone };
      await workspace.read({ operation: 'contacts.get', path, subject: 'after a dry run', facts: fields(noPhone) });
      await merge({ duplicate_ids: [primary.id] }, '400 primary_is_duplicate', 'the primary contact for its duplicate');
      await merge({ primary_id: workspace.bench.randomUUID() }, '404 primary_not_found', 'an unknown primary contact');
      await merge({ duplicate_ids: [workspace.bench.randomUUID()] }, '404 duplicate_not_found', 'an unknown duplicate');
      const headers = { 'idempotency-key': idempotencyKey };
      await merge({}, '200', 'a merge', told, headers);
      await workspace.gone(duplicate);
      await merge({}, '200', 'the same with the same Idempotency-Key', told, headers);
      await workspace.read({
        operation: 'contacts.get',
        path,
        subject: 'the primary contact after a merge',
        facts: fields(hasValue('/data/phone', '+15550100', 'that of the duplicate')),
      });
      const moved = [
        hasRow('/data/contacts', { id: primary.id }, 'the primary contact'),
        lacksRow('/data/contacts', { id: duplicate.id }, 'the duplicate'),
      ];
      await members(workspace, list.id, moved, 'the list of a duplicate after a merge');
      await merge({}, '404 duplicate_not_found', 'a duplicate that was merged before');
    },
  },
  {
    id: 'contacts.export-has-what-filters-leave',
    title: 'an export has the columns that are asked for, and the contacts a filter leaves',
    operations: ['contacts.export'],
    cost: 8,
    async run(workspace) {
      const contacts = await createContacts(workspace, 2);
      const list = await createList(workspace, contacts);
      const read = async (query: Readonly<Record<string, string>>, rows: number, subject: string) => {
        const answered = await workspace.read({ operation: 'contacts.export', query, subject });
        const lines = (answered.outcome.response?.body ?? '').trim().split(/\r?\n/);
        const header =
          query['fields'] ?? 'id,full_name,email,phone,job_title,company_name,linkedin_url,tags,created_at';
        const tell = (expected: string, actual: string) =>
          workspace.bench.tell(answered, { pointer: '/body', expected, actual });
        if (lines[0] !== header) tell(`the columns ${header}`, lines[0] ?? 'none');
        if (lines.length - 1 !== rows) tell(`${rows} rows`, `${lines.length - 1}`);
        const strangers = lines.slice(1).filter((line) => !contacts.some(({ id }) => line.includes(id)));
        if (strangers.length > 0) tell('the contacts of the list', `${strangers.length} others`);
      };
      await read({ list_id: list.id, fields: 'id,email' }, 2, 'two columns of the contacts of a list');
      await read({ list_id: list.id, limit: '1' }, 1, 'one row of the contacts of a list');
      await workspace.ask({
        operation: 'contacts.export',
        query: { limit: '50001' },
        expect: '400 limit_too_high',
        subject: 'more rows than an export has',
      });
      await read({ list_id: list.id, created_before: '2000-01-01T00:00:00Z' }, 0, 'contacts of a time long past');
    },
  },
  {
    id: 'contacts.filters-exclude-each-other',
    title: 'a contact that is taken off a list is no longer among its contacts',
    operations: ['lists.removeContact', 'contacts.list'],
    cost: 5,
    async run(workspace) {
      const [one, other] = await createContacts(workspace, 2);
      if (!one || !other) return;
      const list = await createList(workspace, [one, other]);
      const path = { list_id: list.id, contact_id: one.id };
      await workspace.act({ operation: 'lists.removeContact', path, expect: '200', subject: 'a contact of a list' });
      const facts = [
        hasItems('/data/contacts', 1, 'contact'),
        hasRow('/data/contacts', { id: other.id }, 'the other contact'),
      ];
      await members(workspace, list.id, facts, 'a list that a contact was taken off');
    },
  },
];
