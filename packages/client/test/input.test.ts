import { describe, expect, test } from 'vitest';
import { InputError } from '../src/index.ts';
import { observeLibrary } from './library.ts';

/** Calls as a program without types would. */
async function refusal(verb: string, ...args: unknown[]): Promise<InputError> {
  const { library, requests } = observeLibrary();
  const books = library.books as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  const error = await books[verb]?.(...args).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(requests).toEqual([]);
  expect(error).toBeInstanceOf(InputError);
  return error as InputError;
}

describe('input that the contract refuses is never sent', () => {
  test('an unknown field is named, with the fields there are', async () => {
    const error = await refusal('bulkRemove', { ids: ['b1'], dryRun: true });
    expect(error).toMatchObject({ operation: 'books.bulkRemove', field: 'dryRun' });
    expect(error.message).toContain("no field 'dryRun'; allowed: ids, dry_run");
  });

  test('names every object has are unknown fields like any other', async () => {
    expect(await refusal('get', { id: 'b1', constructor: 'x' })).toMatchObject({ field: 'constructor' });
    expect(await refusal('get', JSON.parse('{"id":"b1","__proto__":{"a":1}}'))).toMatchObject({ field: '__proto__' });
  });

  test('a required field of the path or body is missing, or undefined', async () => {
    expect(await refusal('get')).toMatchObject({ field: 'id', message: expect.stringContaining('id is required') });
    expect(await refusal('get', { id: undefined })).toMatchObject({ field: 'id' });
    expect(await refusal('bulkRemove', { dry_run: true })).toMatchObject({ field: 'ids' });
  });

  test('the input is no object', async () => {
    for (const input of ['b1', null, 7, ['b1']]) {
      expect((await refusal('get', input)).message).toContain('the fields are given as one object: { id }.');
    }
  });

  test('a field of an operation that has none', async () => {
    expect(await refusal('shelve', { id: 'b1', dry_run: true })).toMatchObject({ field: 'dry_run' });
    expect(await refusal('remove', { shelf_id: 's1', id: 'b1', dry_run: true })).toMatchObject({ field: 'dry_run' });
  });

  test('an array is empty, too long, or none', async () => {
    const tooLong = await refusal('bulkRemove', { ids: Array(501).fill('b') });
    expect(tooLong.message).toContain('ids has 501 entries; 1 to 500 are allowed');
    expect((await refusal('bulkRemove', { ids: [] })).message).toContain('ids has 0 entries; 1 to 500 are allowed');
    expect((await refusal('bulkRemove', { ids: 'b1' })).message).toContain('must be an array');
    expect((await refusal('bulkRemove', { ids: null })).message).toContain('must be an array');
  });

  test('an array of exactly the limit is sent', async () => {
    const { library, requests } = observeLibrary();
    await library.books.bulkRemove({ ids: Array(500).fill('b') });
    expect(requests).toHaveLength(1);
  });

  test('both or none of a group of alternatives', async () => {
    const both = await refusal('lend', { id: 'b1', reader_id: 'r1', reader_email: 'r@example.com' });
    expect(both.message).toContain('exactly one of reader_id, reader_email; given: reader_id, reader_email');
    expect((await refusal('lend', { id: 'b1', note: 'x' })).message).toContain('given: none');
  });

  test.each([['true'], [1], [0], [null], [{}]])('%j where a boolean is due', async (dry_run) => {
    const error = await refusal('bulkRemove', { ids: ['b1'], dry_run });
    expect(error).toMatchObject({
      field: 'dry_run',
      message: expect.stringContaining('dry_run must be true or false'),
    });
  });

  // biome-ignore lint/suspicious/noSparseArray: a gap is what is tested.
  const sparse = ['b1', , 'b3'];
  test.each([
    [[''], 0],
    [[1, null], 0],
    [['b1', null], 1],
    [['b1', undefined], 1],
    [['b1', ['b2']], 1],
    [sparse, 1],
  ])('%j where texts are due', async (ids, index) => {
    const error = await refusal('bulkRemove', { ids });
    expect(error.field).toBe('ids');
    expect(error.message).toContain(`ids must hold non-empty strings only; entry ${index} is none`);
  });

  test('arrays of strings, of objects, and of anything', async () => {
    const of = async (fields: object) => (await refusal('mark', { id: 'b1', ...fields })).message;
    expect(await of({ tags: ['', 7] })).toContain('tags must hold strings only; entry 1 is none');
    expect(await of({ marks: [{}, null] })).toContain('marks must hold objects only; entry 1 is none');
    expect(await of({ marks: null })).toContain('marks must be an array');
    expect(await of({ parts: sparse })).toContain('parts must hold values only; entry 1 is none');
    expect(await of({ pages: [1] })).toContain('pages has 1 entries; 2 to any number are allowed');
    const { library, requests } = observeLibrary();
    await library.books.mark({ id: 'b1', tags: [''], marks: [{}], parts: [null, 0, 'a'], pages: [1, 2, 3] });
    expect(requests).toHaveLength(1);
  });

  test.each([[''], [' '], ['.'], ['..'], ['ALL'], [null], [{}], [Number.NaN], [true], [['a']]])(
    'path value %j',
    async (value) => {
      expect(await refusal('remove', { shelf_id: value, id: 'b1' })).toMatchObject({ field: 'shelf_id' });
    },
  );

  test('text that no URL and no JSON can hold', async () => {
    expect(await refusal('get', { id: '\ud800' })).toMatchObject({ field: 'id' });
    for (const author of ['\ud800', ['a', '\udc00'], {}, [['a']]]) {
      expect(await refusal('list', { author })).toMatchObject({ field: 'author' });
    }
    const circular: unknown[] = [];
    circular.push(circular);
    expect((await refusal('annotate', { id: 'b1', title: circular })).cause).toMatchObject({ name: 'TypeError' });
  });

  test('an idempotency key where the API documents none, or that no header can carry', async () => {
    expect(await refusal('get', { id: 'b1' }, { idempotencyKey: 'k' })).toMatchObject({ field: 'idempotencyKey' });
    for (const idempotencyKey of ['', 'a\nb', 'a\n', '\u2028']) {
      expect(await refusal('bulkRemove', { ids: ['b'] }, { idempotencyKey })).toMatchObject({
        field: 'idempotencyKey',
      });
    }
  });

  test('header and timeout options that cannot be used', async () => {
    const broken = await refusal('get', { id: 'b1' }, { headers: { 'X-Trace': 'a\r\nX-Evil: 1' } });
    expect(broken.field).toBe('X-Trace');
    expect(broken.message).not.toContain('Evil');
    expect(await refusal('get', { id: 'b1' }, { headers: { AUTHORIZATION: 'Bearer x' } })).toMatchObject({
      message: expect.stringContaining('apiKey'),
    });
    for (const timeout of [0, -1, Number.NaN, '5', null]) {
      expect(await refusal('get', { id: 'b1' }, { timeout })).toMatchObject({ field: 'timeout' });
    }
  });

  test.each(['Content-Length', 'connection', 'Transfer-Encoding', 'a b', ''])('the header %j', async (name) => {
    expect(await refusal('get', { id: 'b1' }, { headers: { [name]: '1' } })).toMatchObject({ field: name });
  });

  test.each([[new Headers({ 'X-A': 'a' })], [[['X-A', 'a']]], ['X-A: a'], [5], [null]])(
    'headers %j',
    async (headers) => {
      const error = await refusal('get', { id: 'b1' }, { headers });
      expect(error).toMatchObject({ field: 'headers', message: expect.stringContaining('plain object') });
    },
  );

  test.each([[{}], [null], ['stop']])('the signal %j', async (signal) => {
    expect(await refusal('get', { id: 'b1' }, { signal })).toMatchObject({ field: 'signal' });
  });

  test('an option there is not', async () => {
    const error = await refusal('bulkRemove', { ids: ['b1'] }, { idempotency_key: 'k' });
    expect(error).toMatchObject({ field: 'idempotency_key', operation: 'books.bulkRemove' });
  });
});

test('options that are null are none', async () => {
  const { library, requests } = observeLibrary();
  const get = library.books.get as unknown as (input: object, options: null) => Promise<unknown>;
  await get({ id: 'b1' }, null);
  expect(requests).toHaveLength(1);
});
