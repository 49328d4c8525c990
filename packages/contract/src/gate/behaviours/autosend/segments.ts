import { hasItems, hasRow, lacksRow } from '../../checks/facts.ts';
import { type OwnContact, ownContact } from '../../world/own-autosend-records.ts';
import type { OwnProject, OwnRecord } from '../../world/own-project.ts';
import { emailOf } from '../../world/removers.ts';
import type { OwnCheck } from '../own-check.ts';
import { readMembers } from './list-members.ts';

const found = '/data/contacts';
/** When a segment is computed anew is not documented. */
const inferred = { basis: 'inferred' } as const;

interface Condition {
  readonly field: string;
  readonly fieldType: 'string' | 'number' | 'boolean' | 'date';
  readonly operator: string;
  readonly value?: unknown;
}

function createSegment(project: OwnProject, groups: readonly Condition[], logicalOperator = 'AND'): Promise<OwnRecord> {
  return project.create({
    resource: 'contactLists',
    operation: 'contactLists.create',
    body: (name) => ({ name, type: 'segment', filterCriteria: { logicalOperator, groups } }),
    expect: '200',
    subject: `a segment of ${groups.map(({ fieldType, operator }) => `${fieldType} ${operator}`).join(` ${logicalOperator} `)}`,
  });
}

/** Looks whether a rule takes those who fit, and nobody else of those who are there. */
async function checkRule(
  project: OwnProject,
  rule: { readonly groups: readonly Condition[]; readonly logicalOperator?: string },
  fits: readonly OwnContact[],
  others: readonly OwnContact[],
): Promise<void> {
  const segment = await createSegment(project, rule.groups, rule.logicalOperator);
  const what = rule.groups.map(({ operator }) => operator).join(` ${rule.logicalOperator ?? ''} `);
  await readMembers(project, { contactListId: segment.id }, `who is in the segment of ${what}`, [
    ...fits.map(({ id }) => hasRow(found, { id }, `a contact that fits ${what}`, inferred)),
    ...others.map(({ id }) => lacksRow(found, { id }, `a contact that does not fit ${what}`, inferred)),
  ]);
}

/** What segments take in. */
export const segmentChecks: readonly OwnCheck[] = [
  {
    id: 'contactLists.segments-by-text',
    title: 'a segment has the contacts whose texts fit its rule',
    operations: ['contactLists.create', 'contactLists.listContacts'],
    cost: 24,
    async run(project) {
      // Nobody else has these names.
      const name = project.bench.randomUUID();
      const one = await ownContact(project, { firstName: `${name} red one`, lastName: `Ada ${name}` });
      const two = await ownContact(project, { firstName: `${name} one two`, lastName: `Ada ${name}` });
      const own: Condition = { field: 'lastName', fieldType: 'string', operator: 'equals', value: `Ada ${name}` };
      const first = (operator: string, value?: unknown): Condition => {
        return { field: 'firstName', fieldType: 'string', operator, ...(value !== undefined && { value }) };
      };
      const rule = (condition: Condition) => ({ groups: [own, condition] });
      await checkRule(project, { groups: [own] }, [one, two], []);
      await checkRule(project, rule(first('equals', `${name} red one`)), [one], [two]);
      await checkRule(project, rule(first('not_equals', `${name} red one`)), [two], [one]);
      await checkRule(project, rule(first('contains', ' red')), [one], [two]);
      await checkRule(project, rule(first('not_contains', ' red')), [two], [one]);
      await checkRule(project, rule(first('starts_with', `${name} o`)), [two], [one]);
      await checkRule(project, rule(first('starts_with', 'one')), [], [one, two]);
      await checkRule(project, rule(first('ends_with', 'one')), [one], [two]);
      await checkRule(project, rule(first('is_empty')), [], [one, two]);
      await checkRule(project, rule(first('is_not_empty')), [one, two], []);
      const either = [first('equals', `${name} red one`), first('equals', `${name} one two`)];
      await checkRule(project, { groups: either, logicalOperator: 'OR' }, [one, two], []);
    },
  },
  {
    id: 'contactLists.segments-by-value',
    title: 'a segment has the contacts whose numbers, flags and dates fit its rule',
    operations: ['contactLists.create', 'contactLists.listContacts'],
    cost: 20,
    onlySandbox: 'the pages do not say whether values need a field that was created',
    async run(project) {
      const name = project.bench.randomUUID();
      const few = await ownContact(project, {
        lastName: name,
        customFields: { logins: 3, premium: true, trial: '2026-01-01' },
      });
      const many = await ownContact(project, {
        lastName: name,
        customFields: { logins: 30, premium: false, trial: '2026-03-01' },
      });
      const own: Condition = { field: 'lastName', fieldType: 'string', operator: 'equals', value: name };
      const rules: readonly (readonly [Condition, OwnContact, OwnContact])[] = [
        [{ field: 'logins', fieldType: 'number', operator: 'greater_than', value: 3 }, many, few],
        [{ field: 'logins', fieldType: 'number', operator: 'less_than', value: 30 }, few, many],
        [{ field: 'logins', fieldType: 'number', operator: 'between', value: [3, 4] }, few, many],
        [{ field: 'logins', fieldType: 'number', operator: 'equals', value: 30 }, many, few],
        [{ field: 'premium', fieldType: 'boolean', operator: 'equals', value: true }, few, many],
        [{ field: 'trial', fieldType: 'date', operator: 'before', value: '2026-02-01' }, few, many],
        [{ field: 'trial', fieldType: 'date', operator: 'after', value: '2026-02-01' }, many, few],
        [{ field: 'trial', fieldType: 'date', operator: 'between', value: ['2026-02-01', '2026-04-01'] }, many, few],
      ];
      for (const [condition, fits, other] of rules) {
        await checkRule(project, { groups: [own, condition] }, [fits], [other]);
      }
    },
  },
  {
    id: 'contactLists.segments-follow-contacts',
    title: 'contacts come into a segment and leave it as they change',
    operations: ['contactLists.listContacts', 'contacts.upsert'],
    cost: 7,
    async run(project) {
      const value = project.bench.randomUUID();
      const contact = await ownContact(project, { firstName: 'Ada' });
      const { id } = await createSegment(project, [
        { field: 'firstName', fieldType: 'string', operator: 'equals', value },
      ]);
      const change = (firstName: string) =>
        project.act({
          operation: 'contacts.upsert',
          body: { email: contact.email, firstName },
          expect: '200',
          subject: 'another name of a contact',
        });
      const look = (subject: string, amount: number) =>
        readMembers(project, { contactListId: id }, subject, [{ ...hasItems(found, amount, 'contact'), ...inferred }]);
      await look('a segment that nobody fits', 0);
      await change(value);
      await look('a segment that a contact fits now', 1);
      await change('Ada');
      await look('a segment that a contact fits no more', 0);
    },
  },
  {
    id: 'contactLists.segments-take-nobody',
    title: 'nobody is put on a segment, or taken off one',
    operations: ['contacts.create', 'contactLists.addContacts', 'contactLists.removeContacts'],
    cost: 5,
    async run(project) {
      const contact = await ownContact(project);
      const { id } = await createSegment(project, [
        { field: 'email', fieldType: 'string', operator: 'equals', value: contact.email },
      ]);
      await project.refuse({
        resource: 'contacts',
        operation: 'contacts.create',
        body: (marker) => ({ email: emailOf(marker), listIds: [id] }),
        expect: '400 VALIDATION_FAILED',
        subject: 'a new contact and a segment',
        basis: 'inferred',
        decision: 'segments-are-not-lists',
      });
      await project.ask({
        operation: 'contactLists.addContacts',
        body: { contactListId: id, contactIds: [contact.id] },
        expect: '400 VALIDATION_FAILED',
        subject: 'a contact and a segment',
        basis: 'inferred',
        acts: true,
      });
      await project.ask({
        operation: 'contactLists.removeContacts',
        path: { contactListId: id },
        body: { contactIds: [contact.id] },
        expect: '400 VALIDATION_FAILED',
        subject: 'a contact of a segment',
        basis: 'inferred',
        decision: 'segments-are-not-lists',
        acts: true,
      });
    },
  },
];
