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
      expect((await refusal('get', input)).message).toContain('one object');
    }
  });

  test('an array is empty, too long, or none', async () => {
    const tooLong = await refusal('bulkRemove', { ids: Array(501).fill('b') });
    expect(tooLong.message).toContain('ids has 501 entries, at most 500 allowed');
    expect((await refusal('bulkRemove', { ids: [] })).message).toContain('at least 1 needed');
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

  test('a value outside the enumeration', async () => {
    const error = await refusal('list', { sort: 'author' });
    expect(error).toMatchObject({ field: 'sort', message: expect.stringContaining('one of: title, -title') });
  });

  test.each([[''], [' '], ['.'], ['..'], ['ALL'], [null], [{}], [Number.NaN], [true], [['a']]])(
    'path value %j',
    async (value) => {
      expect(await refusal('remove', { shelf_id: value, id: 'b1' })).toMatchObject({ field: 'shelf_id' });
    },
  );

  test('text that no URL and no JSON can hold', async () => {
    expect((await refusal('get', { id: '\ud800' })).cause).toBeInstanceOf(URIError);
    const circular: unknown[] = [];
    circular.push(circular);
    expect((await refusal('annotate', { id: 'b1', title: circular })).cause).toBeInstanceOf(TypeError);
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
    for (const timeout of [0, -1, Number.NaN]) {
      expect(await refusal('get', { id: 'b1' }, { timeout })).toMatchObject({ field: 'timeout' });
    }
  });
});
