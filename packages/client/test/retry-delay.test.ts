import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retryDelay } from '../src/retry-delay.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const reply = (status: number, headers: Record<string, string> = {}, text = '') => ({
  status,
  headers: new Headers(headers),
  text,
});

describe('what a reply asks for', () => {
  test.each<[string, Record<string, string>, string, number]>([
    ['seconds', { 'Retry-After': '7' }, '', 7_000],
    ['seconds with a fraction', { 'Retry-After': '0.25' }, '', 250],
    ['no time at all', { 'Retry-After': '0' }, '', 0],
    ['a date', { 'Retry-After': 'Sun, 01 Mar 2026 12:00:03 GMT' }, '', 3_000],
    ['seconds in the body', {}, '{"success":false,"retryAfter":2}', 2_000],
    ['seconds inside the error of the body', {}, '{"error":{"code":"RATE_LIMIT_EXCEEDED","retryAfter": "1.5"}}', 1_500],
    ['the end of the window in seconds', { 'X-RateLimit-Reset': `${now / 1_000 + 20}` }, '', 20_000],
    ['the end of the window in milliseconds', { 'X-RateLimit-Reset': `${now + 20_500}` }, '', 20_500],
    ['a date in the body', {}, '{"retryAfter":"2026-03-01T12:00:06Z"}', 6_000],
    [
      'the end of the window where the header is no time',
      { 'Retry-After': 'soon', 'X-RateLimit-Reset': `${now + 3_000}` },
      '',
      3_000,
    ],
    ['the header before the body', { 'Retry-After': '1' }, '{"retryAfter":9}', 1_000],
    ['more than a timer can hold', { 'Retry-After': '99999999' }, '', 2 ** 31 - 1],
  ])('%s', (_, headers, text, delay) => {
    expect(retryDelay(1, reply(429, headers, text), now, 0.5)).toBe(delay);
  });

  test.each<[string, Record<string, string>]>([
    ['a date that has passed', { 'Retry-After': 'Sun, 01 Mar 2026 11:59:59 GMT' }],
    ['no date', { 'Retry-After': 'soon' }],
    ['a negative number', { 'Retry-After': '-5' }],
    ['a number in another notation', { 'Retry-After': '1e3' }],
    ['two numbers', { 'Retry-After': '5, 5' }],
    // `Date.parse` makes a date of nearly any text with a number in it.
    ['a sentence with a number', { 'Retry-After': 'try again 2099' }],
    ['a window that has ended', { 'X-RateLimit-Reset': `${now / 1_000 - 1}` }],
    ['a garbled window', { 'X-RateLimit-Reset': '1e400' }],
  ])('is not %s', (_, headers) => expect(retryDelay(1, reply(429, headers), now, 0.5)).toBe(250));

  test('is the end of the window only where the window is the reason', () => {
    expect(retryDelay(1, reply(503, { 'X-RateLimit-Reset': `${now / 1_000 + 20}` }), now, 0.5)).toBe(250);
  });
});

test('without a word from the vendor, the longest wait doubles up to a limit, and chance picks a part of it', () => {
  const longest = [1, 2, 3, 4, 5, 6, 99].map((attempts) => retryDelay(attempts, undefined, now, 1));
  expect(longest).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
  expect(retryDelay(3, undefined, now, 0)).toBe(0);
  expect(retryDelay(3, undefined, now, 0.25)).toBe(500);
});

test('whatever a server says, the wait is one that a timer can hold, in whole milliseconds', () => {
  const text = fc.oneof(fc.string(), fc.float().map(String), fc.integer().map(String), fc.date().map(String));
  fc.assert(
    fc.property(
      text,
      text,
      fc.integer({ min: 1, max: 1_000 }),
      fc.float({ min: 0, max: 1, noNaN: true }),
      (value, body, count, random) => {
        const headers = new Headers();
        for (const name of ['retry-after', 'x-ratelimit-reset']) {
          if (/^[\x20-\x7e]*$/.test(value)) headers.set(name, value);
        }
        const delay = retryDelay(count, { status: 429, headers, text: `{"retryAfter":${body}}` }, now, random);
        expect(Number.isInteger(delay) && delay >= 0 && delay < 2 ** 31).toBe(true);
      },
    ),
  );
});
