import { describe, expect, it, test } from 'vitest';
import { type Call, firstDetail, startAutoSend } from './autosend-support.ts';

const key = 'AS_segments';
const people = [
  { email: 'ada@gmail.com', firstName: 'Ada', customFields: { logins: 3, premium: true, trialEndsAt: '2026-01-10' } },
  { email: 'ben@gmail.com', firstName: 'Ben', customFields: { logins: 12, premium: false, city: '' } },
  { email: 'cleo@example.com', customFields: { logins: 40, trialEndsAt: '2026-06-01T12:00:00Z', city: 'Łódź' } },
  { email: 'dan@example.com', firstName: 'Dan', userId: 'user_4' },
];

async function startWithPeople(): Promise<Call> {
  const { call } = await startAutoSend();
  await call('POST', '/contacts/bulk-update', { contacts: people }, { key });
  return (method, path, body) => call(method, path, body, { key });
}

/** The first names of whoever a new segment holds. */
async function membersOf(call: Call, filterCriteria: object, parentId?: string): Promise<string[]> {
  const created = await call('POST', '/contact-lists', {
    name: 'Segment',
    type: 'segment',
    filterCriteria,
    ...(parentId !== undefined && { parentId }),
  });
  expect([created.status, created.body.error]).toEqual([200, undefined]);
  const { id, contactCount } = created.body.data;
  const { contacts } = (await call('POST', '/contact-lists/contacts/search', { contactListId: id })).body.data;
  expect(contactCount).toBe(contacts.length);
  return contacts.map(({ email }: { email: string }) => email.split('@')[0]).sort();
}

const ada = 'ada';
const ben = 'ben';
const cleo = 'cleo';
const dan = 'dan';

describe('a segment holds whoever fits', () => {
  it.each<[string, unknown[], string[]]>([
    ['string equals, in any case', ['email', 'string', 'equals', 'ADA@gmail.com'], [ada]],
    ['string not_equals', ['firstName', 'string', 'not_equals', 'Ada'], [ben, cleo, dan]],
    ['string contains', ['email', 'string', 'contains', '@Gmail'], [ada, ben]],
    ['string not_contains, the absent too', ['firstName', 'string', 'not_contains', 'a'], [ben, cleo]],
    ['string starts_with', ['email', 'string', 'starts_with', 'c'], [cleo]],
    ['string ends_with', ['email', 'string', 'ends_with', 'example.com'], [cleo, dan]],
    ['string is_empty', ['city', 'string', 'is_empty'], [ada, ben, dan]],
    ['string is_not_empty', ['userId', 'string', 'is_not_empty'], [dan]],
    ['number equals', ['logins', 'number', 'equals', 12], [ben]],
    ['number not_equals', ['logins', 'number', 'not_equals', 12], [ada, cleo, dan]],
    ['number greater_than', ['logins', 'number', 'greater_than', 3], [ben, cleo]],
    ['number less_than, written as a text', ['logins', 'number', 'less_than', '12'], [ada]],
    ['number between, ends included', ['logins', 'number', 'between', [3, 12]], [ada, ben]],
    ['boolean equals', ['premium', 'boolean', 'equals', true], [ada]],
    ['boolean not_equals', ['premium', 'boolean', 'not_equals', true], [ben, cleo, dan]],
    ['date equals', ['trialEndsAt', 'date', 'equals', '2026-01-10T00:00:00Z'], [ada]],
    ['date before', ['trialEndsAt', 'date', 'before', '2026-06-01'], [ada]],
    ['date after', ['trialEndsAt', 'date', 'after', '2026-06-01'], [cleo]],
    ['date between', ['trialEndsAt', 'date', 'between', ['2026-01-10', '2026-12-31']], [ada, cleo]],
    ['date is_empty', ['trialEndsAt', 'date', 'is_empty'], [ben, dan]],
    ['date is_not_empty', ['trialEndsAt', 'date', 'is_not_empty'], [ada, cleo]],
    ['date of the contact itself', ['createdAt', 'date', 'before', '2026-03-01'], []],
    ['a field nobody has', ['toString', 'string', 'is_not_empty'], []],
  ])('%s', async (_what, [field, fieldType, operator, value], expected) => {
    const call = await startWithPeople();
    const condition = { field, fieldType, operator, ...(value !== undefined && { value }) };
    expect(await membersOf(call, { groups: [condition] })).toEqual(expected);
  });

  it('in all conditions, or in one', async () => {
    const groups = [
      { field: 'email', operator: 'ends_with', value: '@gmail.com' },
      { field: 'logins', fieldType: 'number', operator: 'greater_than', value: 10 },
    ];
    expect(await membersOf(await startWithPeople(), { groups })).toEqual([ben]);
    expect(await membersOf(await startWithPeople(), { logicalOperator: 'AND', groups })).toEqual([ben]);
    expect(await membersOf(await startWithPeople(), { logicalOperator: 'OR', groups })).toEqual([ada, ben, cleo]);
  });

  it('and is on its parent, a list or a segment', async () => {
    const call = await startWithPeople();
    const parent = (await call('POST', '/contact-lists', { name: 'Parent' })).body.data.id;
    const emails = ['ben@gmail.com', 'cleo@example.com'];
    await call('POST', '/contact-lists/contacts/bulk-add', { contactListId: parent, emails });
    const isGmail = { groups: [{ field: 'email', operator: 'ends_with', value: '@gmail.com' }] };
    expect(await membersOf(call, isGmail, parent)).toEqual([ben]);
    await call('DELETE', `/contact-lists/${parent}`);
    const { lists } = (await call('GET', '/contact-lists?type=segment')).body.data;
    expect(lists).toMatchObject([{ contactCount: 2 }]);
  });
});

test('a contact enters and leaves a segment by its fields', async () => {
  const call = await startWithPeople();
  const filterCriteria = { groups: [{ field: 'logins', fieldType: 'number', operator: 'greater_than', value: 10 }] };
  const { id } = (await call('POST', '/contact-lists', { name: 'Regulars', type: 'segment', filterCriteria })).body
    .data;
  const count = async () => (await call('GET', `/contact-lists/${id}`)).body.data.contactCount;
  expect(await count()).toBe(2);
  await call('POST', '/contacts/email', { email: 'dan@example.com', customFields: { logins: 11 } });
  expect(await count()).toBe(3);
  await call('POST', '/contacts/email', { email: 'ben@gmail.com', customFields: { logins: 0 } });
  await call('POST', '/contacts/remove', { emails: ['cleo@example.com'] });
  expect(await count()).toBe(1);
});

test('a segment shows its rule, a list has none', async () => {
  const call = await startWithPeople();
  const filterCriteria = { logicalOperator: 'AND', groups: [{ field: 'email', operator: 'contains', value: 'a' }] };
  const segment = await call('POST', '/contact-lists', { name: 'A', type: 'segment', filterCriteria });
  expect(segment.body.data).toMatchObject({ type: 'segment', filterCriteria });
  const list = await call('POST', '/contact-lists', { name: 'B', filterCriteria });
  expect(list.body.data).not.toHaveProperty('filterCriteria');
});

describe('a segment is not created', () => {
  it.each<[string, unknown, string]>([
    ['without a rule', undefined, 'filterCriteria'],
    ['with a condition without a field', { groups: [{ operator: 'is_empty' }] }, 'filterCriteria.groups[0].field'],
    ['without an operator', { groups: [{ field: 'email' }] }, 'filterCriteria.groups[0].operator'],
    [
      'with an operator of another type',
      { groups: [{ field: 'logins', fieldType: 'number', operator: 'contains', value: 1 }] },
      'filterCriteria.groups[0].operator',
    ],
    ['without a value', { groups: [{ field: 'email', operator: 'equals' }] }, 'filterCriteria.groups[0].value'],
    [
      'with a value of another type',
      { groups: [{ field: 'logins', fieldType: 'number', operator: 'equals', value: 'many' }] },
      'filterCriteria.groups[0].value',
    ],
    [
      'with a value that has no text',
      { groups: [{ field: 'email', operator: 'equals', value: { toString: 1 } }] },
      'filterCriteria.groups[0].value',
    ],
    [
      'with a word that is no boolean',
      { groups: [{ field: 'premium', fieldType: 'boolean', operator: 'equals', value: 'constructor' }] },
      'filterCriteria.groups[0].value',
    ],
    [
      'with one end of two',
      {
        groups: [
          { field: 'email', operator: 'is_not_empty' },
          { field: 'trialEndsAt', fieldType: 'date', operator: 'between', value: ['2026-01-01'] },
        ],
      },
      'filterCriteria.groups[1].value',
    ],
  ])('%s', async (_what, filterCriteria, field) => {
    const { call } = await startAutoSend();
    const refused = await call('POST', '/contact-lists', { name: 'Segment', type: 'segment', filterCriteria });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(firstDetail(refused).field).toBe(field);
  });
});
