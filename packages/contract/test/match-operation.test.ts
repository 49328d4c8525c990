import { readSpec } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { createContract } from '../src/index.ts';
import { autosend, leadlex, listRemoval, smallContract } from './exchanges.ts';

const base = 'https://data.leadlex.com/functions/v1/api-gateway';

describe('the operation of a request', () => {
  test.each([
    ['DELETE', `${base}/v1/contacts/123`, 'contacts.delete'],
    ['delete', '/functions/v1/api-gateway/v1/contacts/123?x=1#y', 'contacts.delete'],
    ['DELETE', '/v1/contacts/123', 'contacts.delete'],
    ['DELETE', 'http://127.0.0.1:4010/v1/contacts/a%2Fb', 'contacts.delete'],
    ['POST', `${base}/v1/contacts/bulk-delete`, 'contacts.bulkDelete'],
    ['DELETE', `${base}/v1/contacts/bulk-delete`, undefined],
    ['POST', `${base}/v1/contacts/123`, undefined],
    ['DELETE', `${base}/v1/contacts/123/`, undefined],
    ['DELETE', `${base}/v1/contacts`, undefined],
    ['DELETE', 'http://127.0.0.1:4010/leadlex/v1/contacts/123', undefined],
    ['DELETE', '', undefined],
  ])('%s %s', (method, url, expected) => {
    expect(leadlex.matchOperation(method, url)?.id).toBe(expected);
  });

  test('the path of the server counts', () => {
    const path = '/contact-lists/1/contacts/remove';
    expect(autosend.matchOperation('POST', `https://api.autosend.com/v1${path}`)?.id).toBe(
      'contactLists.removeContacts',
    );
    expect(autosend.matchOperation('POST', `https://api.autosend.com/v2${path}`)).toBeUndefined();
  });

  test('other base URLs can be given', () => {
    const contract = createContract(readSpec('leadlex'), { baseUrls: ['http://127.0.0.1:4010/leadlex/'] });
    expect(contract.matchOperation('DELETE', 'http://127.0.0.1:4010/leadlex/v1/contacts/1')?.id).toBe(
      'contacts.delete',
    );
  });
});

test('a request elsewhere is a violation that names both paths', () => {
  const request = { ...listRemoval().request, url: `${base}/v1/contacts/bulk-delete` };
  const violations = leadlex.validateRequest('contacts.delete', request);
  expect(violations).toHaveLength(1);
  expect(violations[0]).toMatchObject({
    check: 'request.path.mismatch',
    expected: `/v1/contacts/{id} after ${base} or another base URL given to createContract`,
    actual: `"${base}/v1/contacts/bulk-delete", which is /v1/contacts/bulk-delete`,
  });
});

test('another method is a violation', () => {
  const violations = leadlex.validateRequest('lists.removeContact', { ...listRemoval().request, method: 'POST' });
  expect(violations.map(({ check, expected, actual }) => [check, expected, actual])).toEqual([
    ['request.path.method', 'DELETE', '"POST"'],
  ]);
});

describe('path parameters', () => {
  const contract = smallContract({});
  const validate = (path: string) =>
    contract.validateRequest('things.get', { method: 'GET', url: path, headers: {} }).map(({ check }) => check);
  test('an empty one is too short', () => expect(validate('/things/')).toEqual(['request.path.min-length']));
  test('broken encoding is reported', () => expect(validate('/things/%E0%A4%A')).toEqual(['request.path.encoding']));
  test('encoded text is decoded', () => expect(validate('/things/%C3%A9')).toEqual([]));
});
