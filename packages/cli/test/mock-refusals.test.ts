import { createContract } from '@concordat/contract';
import { readSpec } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { authorized, useMock } from './support/mock-server.ts';

const mock = useMock();

const json = { ...authorized, 'content-type': 'application/json' };

async function refuse(
  path: string,
  body: string | Uint8Array<ArrayBuffer> | undefined,
  { method = 'POST', ...headers }: Record<string, string> = {},
) {
  const response = await fetch(mock.url + path, {
    method,
    headers: { ...json, ...headers },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  return {
    status: response.status,
    reason: response.headers.get('x-concordat-mock-reason'),
    headers: response.headers,
    text,
    error: JSON.parse(text).error,
  };
}

describe('a refusal whose cause has an example', () => {
  test.each([
    ['/leadlex/v1/contacts/bulk-delete', {}, 'contact_ids is required.'],
    [
      '/leadlex/v1/contacts/bulk-delete',
      { contact_ids: Array(501).fill('c') },
      'contact_ids may hold at most 500 ids.',
    ],
    ['/leadlex/v1/contacts/c/tags', {}, 'tags is required.'],
    ['/leadlex/v1/contacts/c/tags', { tags: 'vip' }, 'tags must be an array.'],
    ['/leadlex/v1/enrich/email', { email: 'no-at-sign' }, 'email is not a valid e-mail address.'],
  ])('is that example: %s %j', async (path, body, message) => {
    const { status, error, reason } = await refuse(path, JSON.stringify(body));
    expect({ status, message: error.message }).toEqual({ status: 400, message });
    expect(error.code).toBe('validation_error');
    expect(reason).toMatch(/expected .*, got /);
  });
});

describe('a refusal whose cause has none', () => {
  const contract = createContract(readSpec('leadlex'), { baseUrls: ['/leadlex'] });

  test.each([
    ['there is no body', undefined, 'body: expected a body of application/json, got no body'],
    ['another field is wrong', '{"contact_ids":["c"],"dry_run":"yes"}', 'dry_run: expected boolean, got "yes"'],
    ['the list is none', '{"contact_ids":"c1"}', 'contact_ids: expected array, got "c1"'],
    ['an item is wrong', '{"contact_ids":["c",7]}', 'contact_ids[1]: expected string, got 7'],
    ['the body is not JSON', '{"contact_ids":', 'body: expected JSON, got "{\\"contact_ids\\":"'],
    [
      'the body is not even near to JSON',
      '['.repeat(500_000),
      /^body: expected JSON, got "\[+… \(500002 characters\)$/,
    ],
  ])('names it in the vendor’s words for an error, when %s', async (_what, body, message) => {
    const { status, error, reason, headers, text } = await refuse('/leadlex/v1/contacts/bulk-delete', body);
    expect(status).toBe(400);
    expect(error).toMatchObject({ code: 'validation_error', message: expect.stringMatching(toPattern(message)) });
    expect(reason).toBe(error.message.replaceAll(/[^\x20-\x7e]+/g, ' '));
    expect(headers.get('x-ratelimit-limit')).toBe('1000');
    const response = { status, headers: Object.fromEntries(headers), body: text };
    expect(contract.validateResponse('contacts.bulkDelete', undefined, response)).toEqual([]);
  });

  function toPattern(message: string | RegExp): RegExp {
    return typeof message === 'string' ? new RegExp(`^${RegExp.escape(message)}$`) : message;
  }

  test('names each field, where the vendor does', async () => {
    const { status, error } = await refuse('/autosend/contact-lists', '{"name":7,"type":8}');
    expect(status).toBe(400);
    expect(error).toMatchObject({
      code: 'VALIDATION_FAILED',
      details: [
        { field: 'name', message: 'Expected string, got 7' },
        { field: 'type', message: 'Expected string, got 8' },
      ],
    });
  });

  test('a value the path may not have is named', async () => {
    const path = '/autosend/contact-lists/GLOBAL_CONTACT_LIST/contacts/remove';
    const { status, reason } = await refuse(path, '{"emails":["jane@example.com"]}');
    expect(status).toBe(400);
    expect(reason).toBe('contactListId: expected anything but "GLOBAL_CONTACT_LIST", got "GLOBAL_CONTACT_LIST"');
  });

  test('a body in a type the contract does not name', async () => {
    const { status, reason } = await refuse('/leadlex/v1/contacts/bulk-delete', '{"contact_ids":["c"]}', {
      'content-type': 'text/plain',
    });
    expect(status).toBe(400);
    expect(reason).toMatch(/content-type: expected "application\/json", got "text\/plain/);
  });
});

test.each(['{"contact_ids":"c"}', '{"contact_ids":', '{"dry_run":1}'])(
  'the 400 that is preferred is given as it is: %s',
  async (body) => {
    const prefer = 'code=400, example=too_many_ids';
    const { status, error } = await refuse('/leadlex/v1/contacts/bulk-delete', body, { prefer });
    expect(status).toBe(400);
    expect(error.message).toBe('contact_ids may hold at most 500 ids.');
  },
);

test('the missing key is told before anything else', async () => {
  const { status, reason } = await refuse('/leadlex/v1/contacts/bulk-delete', '{"contact_ids":', { authorization: '' });
  expect(status).toBe(401);
  expect(reason).toMatch(/key is missing/);
});

test('where the contract declares no error for it, the mock says so itself', async () => {
  const response = await fetch(`${mock.url}/leadlex/v1/contacts?per_page=many`, { headers: authorized });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    type: 'urn:concordat:mock:invalid_request',
    violations: ['per_page: expected integer, got "many"'],
  });
});

test('what the contract does not know is told, and refused nowhere', async () => {
  const response = await fetch(`${mock.url}/leadlex/v1/contacts?colour=blue`, { headers: authorized });
  expect(response.status).toBe(200);
  expect(response.headers.get('x-concordat-mock-reason')).toBe('colour: the contract knows no such query parameter');
});

test('a body nested beyond all measure is refused', async () => {
  const { status } = await refuse('/leadlex/v1/contacts/bulk-delete', `${'['.repeat(400_000)}${']'.repeat(400_000)}`);
  expect(status).toBe(400);
});

test.each([new Uint8Array([0x22, 0xff, 0x22])])('a body that is not UTF-8 is refused', async (body) => {
  const { status } = await refuse('/leadlex/v1/contacts/bulk-delete', body);
  expect(status).toBe(400);
});

test('a body where the contract has none is left unread', async () => {
  const response = await fetch(`${mock.url}/leadlex/v1/contacts/c1`, { method: 'DELETE', headers: json, body: '{' });
  expect(response.status).toBe(200);
});
