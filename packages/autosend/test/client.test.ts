import type { OperationDescriptor } from '@concordat/client';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import {
  type AutoSendOptions,
  type CampaignsDeleteErrorCode,
  type CampaignsDeleteOutput,
  type CampaignsResource,
  type ContactListRemoval,
  createAutoSendClient,
  InputError,
  type Result,
} from '../src/index.ts';

const apiKey = 'AS_0123456789abcdef';
const contactListId = '60d5ec49f1b2c72d9c8b4567';

function observe(answer: () => Response = () => Response.json({ success: true }), options?: Partial<AutoSendOptions>) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request.clone());
    return answer();
  };
  return { autosend: createAutoSendClient({ apiKey, fetch, ...options }), requests };
}

describe('contactLists.removeContacts', () => {
  test('by e-mail address', async () => {
    const body = { success: true, data: { removed: 1, notInList: 0, errors: [] } };
    const { autosend, requests } = observe(() => Response.json(body));
    const { data } = await autosend.contactLists.removeContacts({ contactListId, emails: ['jane@example.com'] });
    expectTypeOf(data).toEqualTypeOf<ContactListRemoval>();
    expect(data).toEqual(body.data);
    expect(requests[0]?.method).toBe('POST');
    expect(requests[0]?.url).toBe(`https://api.autosend.com/v1/contact-lists/${contactListId}/contacts/remove`);
    expect(await requests[0]?.json()).toEqual({ emails: ['jane@example.com'] });
    expect(requests[0]?.headers.has('x-project-id')).toBe(false);
  });

  test('refuses the global list, an empty array, and two ways at once', async () => {
    const { autosend, requests } = observe();
    const { removeContacts } = autosend.contactLists;
    const emails = ['jane@example.com'];
    await expect(removeContacts({ contactListId: 'GLOBAL_CONTACT_LIST', emails })).rejects.toThrow(
      'GLOBAL_CONTACT_LIST',
    );
    await expect(removeContacts({ contactListId, contactIds: [] })).rejects.toThrow(
      'has 0 entries; 1 to any number are allowed',
    );
    // @ts-expect-error either by address or by id
    await expect(removeContacts({ contactListId, emails, contactIds: ['c1'] })).rejects.toThrow('exactly one of');
    // @ts-expect-error by one of the two
    await expect(removeContacts({ contactListId })).rejects.toThrow('exactly one of');
    expect(requests).toEqual([]);
  });
});

describe('the project', () => {
  test('goes with every request', async () => {
    const { autosend, requests } = observe(undefined, { projectId: 'p1', headers: { 'X-App': 'a' } });
    await autosend.contactLists.removeContacts({ contactListId, emails: ['jane@example.com'] });
    await autosend.http.POST('/contact-lists/{contactListId}/contacts/remove', {
      params: { path: { contactListId } },
      body: { emails: ['jane@example.com'] },
    });
    expect(requests.map(({ headers }) => [headers.get('x-project-id'), headers.get('x-app')])).toEqual([
      ['p1', 'a'],
      ['p1', 'a'],
    ]);
  });

  test('is needed with an account key, and nothing is sent without', async () => {
    const { autosend, requests } = observe(undefined, { apiKey: 'ASA_0123456789' });
    const refused = { name: 'InputError', operation: 'campaigns.delete', field: 'projectId' };
    await expect(autosend.campaigns.delete({ campaignId: 'c1' })).rejects.toMatchObject(refused);
    const result = await autosend.safe.campaigns.delete({ campaignId: 'c1' });
    expect(result).toMatchObject({ ok: false, code: 'invalid_input', error: refused });
    const params = { path: { campaignId: 'c1' } };
    await expect(autosend.http.DELETE('/campaigns/{campaignId}', { params })).rejects.toMatchObject(refused);
    expect(requests).toEqual([]);
  });

  test('may be given to a call of its own', async () => {
    const { autosend, requests } = observe(undefined, { apiKey: 'ASA_0123456789' });
    await autosend.campaigns.delete({ campaignId: 'c1' }, { headers: { 'X-Project-Id': 'p2' } });
    expect(requests[0]?.headers.get('x-project-id')).toBe('p2');
  });

  test.each([undefined, 'p1'])('is not sent with operations on the projects themselves (%j)', async (projectId) => {
    const { autosend, requests } = observe(undefined, { apiKey: 'ASA_0123456789', projectId });
    await autosend.projects.list();
    await autosend.projects.delete({ projectId: 'p1' });
    await autosend.http.GET('/account/projects');
    expect(requests.map(({ url, headers }) => [new URL(url).pathname, headers.get('x-project-id')])).toEqual([
      ['/v1/account/projects', null],
      ['/v1/account/projects/p1', null],
      ['/v1/account/projects', null],
    ]);
  });

  test('of the contract: an operation either names a project or is about all', () => {
    const wide = Object.values<Record<string, OperationDescriptor>>(operations)
      .flatMap((methods) => Object.values(methods))
      .filter(({ accountWide }) => accountWide);
    expect(wide.length).toBeGreaterThan(0);
    for (const { request } of wide) expect(request).toContain(' /account/');
  });

  test('is refused when it cannot be sent', () => {
    for (const projectId of ['', ' ', 'p\n1']) expect(() => observe(undefined, { projectId })).toThrow(InputError);
  });
});

describe('every shape of error the API has', () => {
  test.each<[string, number, unknown, string | undefined, string, unknown]>([
    [
      'an object with a code',
      400,
      {
        success: false,
        error: { message: 'Validation failed', code: 'VALIDATION_FAILED', details: [{ field: 'email' }] },
      },
      'VALIDATION_FAILED',
      '400 VALIDATION_FAILED: Validation failed [{"field":"email"}]',
      [{ field: 'email' }],
    ],
    ['an object without a code', 500, { success: false, error: { message: 'M' } }, undefined, '500: M', undefined],
    [
      'an object with a status',
      404,
      { success: false, error: { message: 'M', code: 'NOT_FOUND', status: 404 } },
      'NOT_FOUND',
      '404 NOT_FOUND: M',
      undefined,
    ],
    ['a plain text', 400, { success: false, error: 'M' }, undefined, '400: M', undefined],
    ['a list', 400, { success: false, error: [{ message: 'M' }] }, undefined, '400: M', [{ message: 'M' }]],
    [
      'a failure on a status of success',
      200,
      { success: false, error: { message: 'M', code: 'SERVER_ERROR' } },
      'SERVER_ERROR',
      '200 SERVER_ERROR: M',
      undefined,
    ],
  ])('%s', async (_, status, body, code, message, details) => {
    const { autosend } = observe(() => Response.json(body, { status }));
    const input = { contactListId, emails: ['jane@example.com'] };
    const result = await autosend.safe.contactLists.removeContacts(input);
    expect(result).toMatchObject({
      ok: false,
      // A failure on a status of success is in no list of codes.
      code: (status !== 200 && code) || 'undocumented',
      error: { name: 'ApiError', status, code, message: `contactLists.removeContacts: ${message}` },
    });
    expect(result).toHaveProperty('error.details', details);
    await expect(autosend.contactLists.removeContacts(input)).rejects.toMatchObject({ name: 'ApiError', code });
  });
});

describe('a deletion', () => {
  const deletions = Object.entries<Record<string, OperationDescriptor>>(operations).flatMap(([resource, methods]) =>
    Object.entries(methods)
      .filter(([, { request }]) => request.startsWith('DELETE '))
      .map(([verb, { request }]) => ({ resource, verb, request })),
  );

  test.each(deletions)('$resource.$verb may be confirmed without a body', async ({ resource, verb, request }) => {
    // What the types go by.
    expect(verb).toMatch(/^delete/);
    const fields = Array.from(request.matchAll(/\{(.+?)\}/g), ([, name]) => [name, 'a1']);
    for (const status of [200, 204]) {
      const { autosend } = observe(() => new Response(null, { status }));
      const methods = autosend[resource as 'campaigns'] as unknown as Record<
        string,
        (input: object) => Promise<unknown>
      >;
      expect(await methods[verb]?.(Object.fromEntries(fields))).toBeUndefined();
    }
  });

  test('is typed so, in both forms, and nothing else is', () => {
    const { autosend } = observe();
    expectTypeOf(autosend.campaigns.delete).returns.resolves.toEqualTypeOf<CampaignsDeleteOutput | undefined>();
    expectTypeOf(autosend.campaigns.delete).parameters.toEqualTypeOf<Parameters<CampaignsResource['delete']>>();
    expectTypeOf(autosend.safe.campaigns.delete).returns.resolves.toEqualTypeOf<
      Result<CampaignsDeleteOutput | undefined, CampaignsDeleteErrorCode>
    >();
    expectTypeOf(autosend.campaigns.get).toEqualTypeOf<CampaignsResource['get']>();
  });

  test('is the only call that may', async () => {
    const { autosend } = observe(() => new Response(null, { status: 200 }));
    await expect(autosend.campaigns.get({ campaignId: 'c1' })).rejects.toMatchObject({ name: 'ResponseFormatError' });
  });
});

describe('fields that a mistake would make dangerous', () => {
  const emails = ['jane@example.com'];
  test.each<[string, object]>([
    ['emails', { emails: null }],
    ['emails', { emails: [''] }],
    ['contactIds', { contactIds: ['c1', null] }],
    ['email', { emails, email: 'x' }],
  ])('%s is refused in %j', async (field, fields) => {
    const { autosend, requests } = observe();
    const remove = autosend.contactLists.removeContacts as unknown as (input: object) => Promise<unknown>;
    await expect(remove({ contactListId, ...fields })).rejects.toMatchObject({ name: 'InputError', field });
    expect(requests).toEqual([]);
  });
});

describe('options that JavaScript lets through', () => {
  test.each<[unknown, string]>([
    [undefined, 'apiKey'],
    [{ apiKey: 5 }, 'apiKey'],
    [{ apiKey, projectid: 'p1' }, 'projectid'],
    [{ apiKey, projectId: 'p1', headers: new Headers({ 'X-App': 'a' }) }, 'headers'],
  ])('%j', (options, field) => {
    const create = createAutoSendClient as (options: unknown) => unknown;
    expect(() => create(options)).toThrow(expect.objectContaining({ name: 'InputError', field }));
  });
});
