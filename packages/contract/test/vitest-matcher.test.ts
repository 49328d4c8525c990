import { expect, expectTypeOf, test } from 'vitest';
import '../src/vitest.ts';
import { autosend, bulkDeletion, json, leadlex, listRemoval } from './exchanges.ts';

function failureOf(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The assertion passed.');
}

test('passes where the contract is kept', () => {
  expect(listRemoval()).toKeepContract(leadlex);
  expect(bulkDeletion()).toKeepContract(leadlex, 'contacts.bulkDelete');
});

test('the failure lists every violation', () => {
  const { request } = listRemoval();
  const response = json(200, { data: { removed: 'yes', list_id: 'other', contact_id: 'c1' } });
  expect(failureOf(() => expect({ request, response }).toKeepContract(leadlex))).toBe(
    `DELETE ${request.url} -> 200 departs from the contract of lists.removeContact (2):

breaking response.body.type at response /data/removed
  expected  boolean
  actual    "yes"
  contract  #/components/schemas/ListContactRemoval/properties/removed/type
breaking response.echo at response /data/list_id
  expected  "l 1", the value of $request.path.list_id
  actual    "other"
  contract  #/components/schemas/ListContactRemoval/properties/list_id/x-echoes`,
  );
});

test('can be negated', () => {
  const { request } = listRemoval();
  expect({ request, response: json(500, {}) }).not.toKeepContract(leadlex);
  expect(failureOf(() => expect(listRemoval()).not.toKeepContract(leadlex))).toMatch(
    /keeps the contract of lists.removeContact, and was expected not to/,
  );
});

test('a request of no operation fails', () => {
  expect(failureOf(() => expect(listRemoval()).toKeepContract(autosend))).toMatch(/is no operation of the contract/);
});

test('anything but plain exchanges is refused with advice', () => {
  const unread = { ...listRemoval(), response: new Response('{}') };
  expect(() => expect(unread).toKeepContract(leadlex)).toThrow(
    /plain data; read them with readRequest and readResponse/,
  );
  expect(() => expect(undefined).not.toKeepContract(leadlex)).toThrow(/expects \{ request, response \}/);
});

test('is typed', () => {
  expectTypeOf(expect(listRemoval()).toKeepContract).parameter(0).toEqualTypeOf(leadlex);
  // @ts-expect-error: the contract is missing
  expect(() => expect(listRemoval()).toKeepContract()).toThrow();
});
