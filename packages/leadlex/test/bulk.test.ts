import { type BulkReport, type BulkState, ConcordatError } from '@concordat/client';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type BulkDeleteResult, createLeadLexClient, type LeadLexClient } from '../src/index.ts';

const count = (length: number) => Array.from({ length }, (_, index) => `c${index}`);

interface SentChunk {
  contact_ids: string[];
  dry_run?: boolean;
  key: string | null;
}

/** A workspace that has the contacts with even numbers. `answer` may answer differently. */
function observe(answer: (chunk: SentChunk, index: number) => Response | undefined = () => undefined) {
  const sent: SentChunk[] = [];
  const fetch = async (request: Request) => {
    expect(`${request.method} ${new URL(request.url).pathname}`).toMatch(/^POST .*\/v1\/contacts\/bulk-delete$/);
    const chunk = { ...(await request.json()), key: request.headers.get('idempotency-key') } as SentChunk;
    sent.push(chunk);
    const found = chunk.contact_ids.filter((id) => Number(id.slice(1)) % 2 === 0).length;
    const data = { deleted_count: found, not_found_count: chunk.contact_ids.length - found, errors: [] };
    return answer(chunk, sent.length - 1) ?? Response.json({ data });
  };
  return { leadlex: createLeadLexClient({ apiKey: 'wbk_0123456789abcdef', fetch }), sent };
}

describe('contacts.bulkDeleteAll', () => {
  test('deletes 1,201 contacts by three requests with keys of their own', async () => {
    const { leadlex, sent } = observe();
    const { data, ...report } = await leadlex.contacts.bulkDeleteAll([...count(1201), 'c0', 'c1200']);
    expectTypeOf(data).toEqualTypeOf<BulkDeleteResult>();
    expect(data).toEqual({ deleted_count: 601, not_found_count: 600, errors: [] });
    expect(report).toMatchObject({ complete: true, total: 1201, acknowledged: 1201, failures: [] });
    expect(sent.map(({ contact_ids }) => contact_ids.length)).toEqual([500, 500, 201]);
    expect(sent.flatMap(({ contact_ids }) => contact_ids)).toEqual(count(1201));
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
    expect(sent.every((chunk) => !('dry_run' in chunk))).toBe(true);
  });

  test('only counts in a dry run, and its state is none of a deletion', async () => {
    const { leadlex, sent } = observe();
    const { state } = await leadlex.contacts.bulkDeleteAll(count(501), { dry_run: true });
    expect(sent.map(({ dry_run }) => dry_run)).toEqual([true, true]);
    const deletion = leadlex.contacts.bulkDeleteAll(count(501), { resume: state });
    await expect(deletion).rejects.toMatchObject({ name: 'InputError', field: 'resume' });
    expect(sent).toHaveLength(2);
  });

  test('is the same run with dry_run: false and without', async () => {
    const { leadlex, sent } = observe();
    const { state } = await leadlex.contacts.bulkDeleteAll(count(2), { dry_run: false });
    expect(await leadlex.contacts.bulkDeleteAll(count(2), { resume: state })).toMatchObject({ complete: true });
    expect(sent).toHaveLength(1);
  });

  test('keeps the contacts that single requests could not delete', async () => {
    const error = (contact_id = '') => ({ contact_id, code: 'delete_failed', message: 'M' });
    const { leadlex } = observe(({ contact_ids }) => {
      const data = { deleted_count: contact_ids.length - 1, not_found_count: 0, errors: [error(contact_ids[0])] };
      return Response.json({ data });
    });
    const { data, complete } = await leadlex.contacts.bulkDeleteAll(count(501));
    expect(data).toEqual({ deleted_count: 499, not_found_count: 0, errors: [error('c0'), error('c500')] });
    expect(complete).toBe(true);
  });

  test('goes on after a failure and, resumed, repeats only what is left', async () => {
    const { leadlex, sent } = observe((_, index) => {
      if (index === 0) return new Response('<html>', { status: 200 });
      if (index === 1) return Response.json({ error: { code: 'validation_error', message: 'M' } }, { status: 400 });
      return undefined;
    });
    const first = await leadlex.contacts.bulkDeleteAll(count(1201), { concurrency: 1 });
    expect(first.failures).toMatchObject([
      { error: { name: 'ResponseFormatError' }, mayHaveSucceeded: true },
      { error: { name: 'ApiError', code: 'validation_error' }, mayHaveSucceeded: false },
    ]);
    expect(first).toMatchObject({ complete: false, acknowledged: 201, failed: 1000 });
    expect(first.failures.every(({ error }) => ConcordatError.isInstance(error))).toBe(true);
    const resume: BulkState = JSON.parse(JSON.stringify(first.state));
    const second = await leadlex.contacts.bulkDeleteAll(count(1201), { resume, concurrency: 1 });
    expect(second).toMatchObject({ complete: true, failures: [], data: { deleted_count: 601, not_found_count: 600 } });
    const [one, two, , oneAgain, twoAgain] = sent;
    expect(oneAgain).toEqual(one);
    expect(twoAgain).toEqual({ ...two, key: expect.not.stringMatching(two?.key ?? '') });
    expect(sent).toHaveLength(5);
  });

  test('ends with a key that LeadLex does not know', async () => {
    const { leadlex, sent } = observe(() =>
      Response.json({ error: { code: 'invalid_key', message: 'M' } }, { status: 401 }),
    );
    const report = await leadlex.contacts.bulkDeleteAll(count(5000), { concurrency: 1 });
    expect(report).toMatchObject({ acknowledged: 0, failed: 500, total: 5000, stopReason: { code: 'invalid_key' } });
    expect(sent).toHaveLength(1);
  });

  test.each<[string, object]>([
    ['dry_run', { dry_run: 'true' }],
    ['dry_run', { dry_run: null }],
    ['dry_run', { dry_run: 0 }],
    ['dryRun', { dryRun: true }],
    ['idempotencyKey', { idempotencyKey: 'mine' }],
    ['timeout', { timeout: 0 }],
    ['concurrency', { concurrency: 0 }],
  ])('sends nothing with a mistake in %s: %o', async (field, options) => {
    const { leadlex, sent } = observe();
    const deletion = leadlex.contacts.bulkDeleteAll(count(501), options);
    await expect(deletion).rejects.toMatchObject({ name: 'InputError', field });
    expect(sent).toEqual([]);
  });

  test('is a method of contacts beside the others, without a safe form', () => {
    const { leadlex } = observe();
    expectTypeOf<LeadLexClient['contacts']['bulkDeleteAll']>().returns.resolves.toEqualTypeOf<
      BulkReport<BulkDeleteResult>
    >();
    expectTypeOf(leadlex.safe.contacts).not.toHaveProperty('bulkDeleteAll');
    expect(leadlex.safe.contacts).not.toHaveProperty('bulkDeleteAll');
    expect(leadlex.contacts.bulkDelete).toBeTypeOf('function');
    const calls = [
      // @ts-expect-error a text is no list of ids
      () => leadlex.contacts.bulkDeleteAll('c1'),
      // @ts-expect-error the ids are the first argument
      () => leadlex.contacts.bulkDeleteAll({ contact_ids: ['c1'] }),
      // @ts-expect-error the field is dry_run
      () => leadlex.contacts.bulkDeleteAll(['c1'], { dryRun: true }),
    ];
    expect(calls).toHaveLength(3);
  });
});

test('all contacts of a search can be deleted while their list shrinks', async () => {
  const contacts = new Set(count(1201));
  const fetch = async (request: Request) => {
    const { searchParams } = new URL(request.url);
    if (request.method === 'GET') {
      const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
      const rows = [...contacts].slice((page - 1) * size, page * size).map((id) => ({ id }));
      return Response.json({ data: { contacts: rows }, meta: { page, per_page: size, total: contacts.size } });
    }
    const { contact_ids } = (await request.json()) as SentChunk;
    const deleted_count = contact_ids.filter((id) => contacts.delete(id)).length;
    return Response.json({ data: { deleted_count, not_found_count: contact_ids.length - deleted_count, errors: [] } });
  };
  const leadlex = createLeadLexClient({ apiKey: 'wbk_0123456789abcdef', fetch });
  async function* found() {
    for await (const { id } of leadlex.contacts.iterate({ search: 'smith', per_page: 100 })) yield id;
  }
  const { data } = await leadlex.contacts.bulkDeleteAll(found());
  expect(data).toEqual({ deleted_count: 1201, not_found_count: 0, errors: [] });
  expect(contacts.size).toBe(0);
});
