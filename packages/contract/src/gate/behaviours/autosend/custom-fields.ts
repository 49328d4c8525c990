import { hasRow, hasValue, lacksRow } from '../../checks/facts.ts';
import type { OwnCheck } from '../own-check.ts';

const fields = '/data/customFields';
const onlySandbox = 'leaves a custom field, which no operation removes';

/** What custom fields do. */
export const customFieldChecks: readonly OwnCheck[] = [
  {
    id: 'customFields.created-is-there',
    title: 'a new custom field is in the listing, and its name is taken',
    operations: ['customFields.create', 'customFields.list'],
    cost: 7,
    onlySandbox,
    async run(project) {
      const name = () => `concordat_${project.bench.randomUUID().replaceAll('-', '')}`;
      for (const fieldType of ['string', 'number', 'boolean', 'date']) {
        const fieldName = name();
        await project.act({
          operation: 'customFields.create',
          body: { fieldName, fieldType },
          expect: '200',
          subject: `a field of type ${fieldType}`,
          facts: [hasValue('/data/fieldName', fieldName), hasValue('/data/fieldType', fieldType)],
        });
        if (fieldType !== 'date') continue;
        await project.ask({
          operation: 'customFields.create',
          body: { fieldName, fieldType: 'string' },
          expect: '400 VALIDATION_FAILED',
          subject: 'the name of a field that exists',
          acts: true,
        });
        await project.read({
          operation: 'customFields.list',
          subject: 'the fields after one was created',
          facts: [hasRow(fields, { fieldName, fieldType: 'date' }, 'the field')],
        });
      }
    },
  },
  {
    id: 'customFields.own-names-are-taken',
    title: 'the names of the fields that every contact has are refused',
    operations: ['customFields.create', 'customFields.list'],
    cost: 4,
    onlySandbox,
    async run(project) {
      for (const fieldName of ['email', 'firstName', 'userId']) {
        await project.ask({
          operation: 'customFields.create',
          body: { fieldName, fieldType: 'string' },
          expect: '400 VALIDATION_FAILED',
          subject: `the name ${fieldName}, which every contact has`,
          acts: true,
        });
      }
      const none = lacksRow(fields, { fieldName: 'email' }, 'a field that every contact has');
      await project.read({
        operation: 'customFields.list',
        subject: 'the fields after names were refused',
        facts: [none],
      });
    },
  },
];
