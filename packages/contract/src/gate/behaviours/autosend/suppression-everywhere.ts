import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import { ownGroup } from '../../world/own-autosend-records.ts';
import { emailOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';

const groups = '/data/groups';
const entries = '/data/entries';

/** What a project's own two groups do. Nothing takes an address off them again. */
export const sharedSuppressionChecks: readonly OwnCheck[] = [
  {
    id: 'suppressionGroups.global-stays',
    title: 'the global group is listed on request, and cannot be deleted',
    operations: ['suppressionGroups.delete', 'suppressionGroups.list'],
    cost: 4,
    onlySandbox: 'would delete the global group of a project whose API lets it',
    async run(project) {
      const list = { operation: 'suppressionGroups.list', query: { includeGlobal: 'true' } } as const;
      const isThere = hasRow(groups, { isGlobal: true }, 'the global group');
      const { body } = await project.read({ ...list, subject: 'the groups with the global one', facts: [isThere] });
      const rows = (body as { data?: { groups?: { isGlobal?: boolean; groupId?: string; id: string }[] } }).data;
      const global = rows?.groups?.find(({ isGlobal }) => isGlobal);
      if (!global) return;
      await project.ask({
        operation: 'suppressionGroups.delete',
        path: { groupId: global.groupId ?? global.id },
        expect: '400 CANNOT_DELETE_GLOBAL_GROUP',
        subject: 'the global group',
        acts: true,
      });
      await project.read({ ...list, subject: 'the groups after a deletion was refused', facts: [isThere] });
      await project.read({
        operation: 'suppressionGroups.list',
        query: { includeGlobal: 'false' },
        subject: 'the groups without the global one',
        facts: [lacksRow(groups, { isGlobal: true }, 'the global group')],
      });
    },
  },
  {
    id: 'suppressionGroups.group-or-default-or-global',
    title: 'addresses go on the default group without a group, and on the global list on request',
    operations: [
      'suppressionGroups.suppressEmails',
      'suppressionGroups.searchEntries',
      'suppressionGroups.listByEmail',
    ],
    cost: 6,
    onlySandbox: 'suppresses addresses for good',
    async run(project) {
      const group = await ownGroup(project);
      const email = emailOf(`concordat-${project.bench.randomUUID()}`);
      const other = emailOf(`concordat-${project.bench.randomUUID()}`);
      const suppress = (body: Readonly<Record<string, unknown>>, subject: string) =>
        project.act({
          operation: 'suppressionGroups.suppressEmails',
          body,
          expect: '200',
          subject,
          facts: [hasValue('/data/suppressed', 1, 'the address')],
        });
      await suppress({ emails: [email], reason: 'spam_complaint' }, 'an address, and no group');
      await suppress({ emails: [other], isGlobal: true }, 'an address for the global list');
      const limit = 100;
      await project.read({
        operation: 'suppressionGroups.searchEntries',
        body: { groupId: group.id, limit },
        subject: 'a group that nobody named',
        facts: [lacksRow(entries, { email }, 'the address'), lacksRow(entries, { email: other }, 'the other address')],
      });
      const startDate = '2000-01-01T00:00:00.000Z';
      await project.read({
        operation: 'suppressionGroups.searchEntries',
        body: { reason: 'spam_complaint', limit, startDate },
        subject: 'the entries of one reason',
        facts: [
          { ...hasRow(entries, { email }, 'the address with this reason'), basis: 'inferred' },
          { ...lacksRow(entries, { email: other }, 'the address with another reason'), basis: 'inferred' },
        ],
      });
      await project.read({
        operation: 'suppressionGroups.listByEmail',
        body: { email },
        subject: 'the groups of an address on the default group',
        basis: 'inferred',
        facts: [{ pointer: groups, expected: 'one group', holds: (rows) => Array.isArray(rows) && rows.length === 1 }],
      });
    },
  },
];
