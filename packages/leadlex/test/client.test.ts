import { describe, expect, expectTypeOf, test } from 'vitest';
import { ApiError, type BulkDeleteResult, createLeadLexClient, type LeadLexClient } from '../src/index.ts';

const apiKey = 'wbk_0123456789abcdef';
const contact_id = '123e4567-e89b-12d3-a456-426614174000';

function observe(answer: () => Response = () => Response.json({ data: {} })) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request.clone());
    return answer();
  };
  return { leadlex: createLeadLexClient({ apiKey, fetch }), requests };
}

describe('requests', () => {
  const base = 'https://data.leadlex.com/functions/v1/api-gateway/v1';

  test.each<[string, (leadlex: LeadLexClient) => Promise<unknown>, string]>([
    [
      'lists.removeContact',
      ({ lists }) => lists.removeContact({ list_id: 'l1b2c3d4', contact_id }),
      `DELETE ${base}/lists/l1b2c3d4/contacts/${contact_id}`,
    ],
    [
      'campaigns.removeContact',
      ({ campaigns }) => campaigns.removeContact({ id: 'cmp_abc123', contact_id }),
      `DELETE ${base}/campaigns/cmp_abc123/contacts/${contact_id}`,
    ],
    ['contacts.delete', ({ contacts }) => contacts.delete({ id: contact_id }), `DELETE ${base}/contacts/${contact_id}`],
  ])('%s', async (_, call, line) => {
    const { leadlex, requests } = observe();
    await call(leadlex);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([line]);
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${apiKey}`);
    expect(requests[0]?.body).toBeNull();
  });

  test('contacts.bulkDelete', async () => {
    const { leadlex, requests } = observe();
    await leadlex.contacts.bulkDelete({ contact_ids: [contact_id], dry_run: true }, { idempotencyKey: 'once' });
    expect(requests[0]?.url).toBe(`${base}/contacts/bulk-delete`);
    expect(requests[0]?.headers.get('idempotency-key')).toBe('once');
    expect(await requests[0]?.json()).toEqual({ contact_ids: [contact_id], dry_run: true });
  });

  test('with more than 500 ids are not sent', async () => {
    const { leadlex, requests } = observe();
    const call = leadlex.contacts.bulkDelete({ contact_ids: Array(501).fill(contact_id) });
    await expect(call).rejects.toThrow('contact_ids has 501 entries; 1 to 500 are allowed');
    expect(requests).toEqual([]);
  });
});

test('a success resolves with the body', async () => {
  const body = { data: { deleted_count: 1, not_found_count: 0, errors: [] } };
  const { leadlex } = observe(() => Response.json(body));
  const { data } = await leadlex.contacts.bulkDelete({ contact_ids: [contact_id] });
  expectTypeOf(data).toEqualTypeOf<BulkDeleteResult>();
  expect(data).toEqual(body.data);
});

test('an error carries the code of the operation', async () => {
  const error = { code: 'membership_not_found', message: 'Contact is not a member of this list.' };
  const { leadlex } = observe(() => Response.json({ error }, { status: 404, headers: { 'X-Request-ID': 'req_01' } }));
  const input = { list_id: 'l1b2c3d4', contact_id };
  await expect(leadlex.lists.removeContact(input)).rejects.toBeInstanceOf(ApiError);
  const result = await leadlex.safe.lists.removeContact(input);
  if (!result.ok) {
    expectTypeOf(result.code).toEqualTypeOf<
      | 'invalid_key'
      | 'insufficient_permissions'
      | 'list_not_found'
      | 'membership_not_found'
      | 'rate_limited'
      | 'undocumented'
      | 'no_response'
      | 'invalid_input'
    >();
  }
  expect(result).toMatchObject({ ok: false, code: 'membership_not_found', requestId: 'req_01' });
});

test('the paths of the contract are typed through `http`', async () => {
  const { leadlex, requests } = observe();
  const { data } = await leadlex.http.DELETE('/v1/contacts/{id}', { params: { path: { id: contact_id } } });
  expectTypeOf(data).toEqualTypeOf<{ data: { deleted: true; id: string } } | undefined>();
  expect(requests).toHaveLength(1);
  // @ts-expect-error a path the contract does not have
  await leadlex.http.GET('/v1/nothing');
});

test('calls that the contract does not know do not compile', () => {
  const { leadlex } = observe();
  const calls = [
    // @ts-expect-error the field is contact_ids
    () => leadlex.contacts.bulkDelete({ contactIds: [contact_id] }),
    // @ts-expect-error a field that does not exist
    () => leadlex.contacts.delete({ id: contact_id, force: true }),
    // @ts-expect-error the API documents no idempotency key here
    () => leadlex.contacts.delete({ id: contact_id }, { idempotencyKey: 'once' }),
    // @ts-expect-error no such option
    () => createLeadLexClient({ apiKey, projectId: 'p' }),
  ];
  expect(calls).toHaveLength(4);
});

describe('a bulk deletion with a mistake in it is not sent', () => {
  const contact_ids = [contact_id];
  test.each<[string, object]>([
    ['dry_run', { contact_ids, dry_run: 'true' }],
    ['dry_run', { contact_ids, dry_run: 1 }],
    ['dry_run', { contact_ids, dry_run: null }],
    ['dryRun', { contact_ids, dryRun: true }],
    ['contact_ids', { contact_ids: [''] }],
    ['contact_ids', { contact_ids: [1, null] }],
    ['contact_ids', { contact_ids: new Array(2) }],
    ['contact_ids', { contact_ids: null }],
    ['contact_ids', {}],
  ])('in %s: %j', async (field, input) => {
    const { leadlex, requests } = observe();
    const bulkDelete = leadlex.contacts.bulkDelete as unknown as (input: object) => Promise<unknown>;
    await expect(bulkDelete(input)).rejects.toMatchObject({
      name: 'InputError',
      field,
      operation: 'contacts.bulkDelete',
      message: expect.stringContaining('Nothing was sent.'),
    });
    expect(requests).toEqual([]);
  });
});

describe('a deletion without a body', () => {
  test.each([200, 204])('and with status %i is a success only where the contract has one', async (status) => {
    const { leadlex } = observe(() => new Response(null, { status }));
    expect(await leadlex.documents.delete({ id: 'd1' })).toBeUndefined();
    expectTypeOf(leadlex.documents.delete).returns.resolves.toEqualTypeOf<undefined>();
    await expect(leadlex.contacts.delete({ id: contact_id })).rejects.toMatchObject({ name: 'ResponseFormatError' });
  });
});
