import { describe, expect, test, vi } from 'vitest';
import * as here from '../src/index.ts';

const reply = { message: 'm', status: 400, headers: new Headers(), body: undefined };

/** One error of each class that can be made. */
const make: Record<string, (classes: typeof here) => here.ConcordatError> = {
  ConcordatError: ({ ConcordatError }) => new ConcordatError({ message: 'm' }),
  InputError: ({ InputError }) => new InputError({ message: 'm' }),
  ConnectionError: ({ ConnectionError }) => new ConnectionError({ message: 'm' }),
  TimeoutError: ({ TimeoutError }) => new TimeoutError({ message: 'm', timeout: 1 }),
  AbortedError: ({ AbortedError }) => new AbortedError({ message: 'm' }),
  ApiError: ({ ApiError }) => new ApiError({ ...reply, code: undefined }),
  ResponseFormatError: ({ ResponseFormatError }) => new ResponseFormatError(reply),
};

const classNames = [...Object.keys(make), 'ReplyError'] as 'ReplyError'[];
const parents: Record<string, string[]> = { ApiError: ['ReplyError'], ResponseFormatError: ['ReplyError'] };

vi.resetModules();
const copy = await import('../src/index.ts');

describe.each([
  ['the same copy', here],
  ['another copy', copy],
])('isInstance asked of %s of the package', (_, asked) => {
  test.each(Object.keys(make))('about an error of class %s', (made) => {
    const error = make[made]?.(here);
    const recognised = classNames.filter((name) => asked[name].isInstance(error));
    expect(recognised.toSorted()).toEqual([...new Set(['ConcordatError', made, ...(parents[made] ?? [])])].toSorted());
    expect(error instanceof asked.ConcordatError).toBe(asked === here);
  });

  test.each([null, undefined, 'ApiError', { name: 'ApiError' }, new Error('x')])('about %j', (value) => {
    expect(classNames.filter((name) => asked[name].isInstance(value))).toEqual([]);
  });
});

test('a subclass without a brand of its own recognises its own errors only', () => {
  class Late extends here.TimeoutError {}
  expect(Late.isInstance(new Late({ message: 'm', timeout: 1 }))).toBe(true);
  expect(Late.isInstance(new here.TimeoutError({ message: 'm', timeout: 1 }))).toBe(false);
  expect(here.TimeoutError.isInstance(new Late({ message: 'm', timeout: 1 }))).toBe(true);
});
