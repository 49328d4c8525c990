import { describe, expect, expectTypeOf, test } from 'vitest';
import { type AutoSendOptions, type ContactListRemoval, createAutoSendClient, InputError } from '../src/index.ts';

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
    await expect(removeContacts({ contactListId, contactIds: [] })).rejects.toThrow('at least 1 needed');
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
      '400 VALIDATION_FAILED: Validation failed',
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
      code: code ?? 'undocumented',
      error: { name: 'ApiError', status, code, message: `contactLists.removeContacts: ${message}` },
    });
    expect(result).toHaveProperty('error.details', details);
    await expect(autosend.contactLists.removeContacts(input)).rejects.toMatchObject({ name: 'ApiError', code });
  });
});
