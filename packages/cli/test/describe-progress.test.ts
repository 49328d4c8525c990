import type { GateProgress } from '@concordat/contract';
import { expect, test } from 'vitest';
import { announceLength, describeProgress } from '../src/gate/describe-progress.ts';

const progress = (remainingMs: number): GateProgress => ({
  done: 3,
  total: 100,
  operation: 'contacts.delete',
  subject: '401 invalid_key',
  waitMs: 0,
  remainingMs,
});

test.each([
  [0, 'leadlex 3/100 contacts.delete 401 invalid_key', undefined],
  [9_999, 'leadlex 3/100 contacts.delete 401 invalid_key', undefined],
  [
    10_000,
    'leadlex 3/100 (10 s left) contacts.delete 401 invalid_key',
    'leadlex: 100 requests at the documented pace take about 10 s.',
  ],
  [
    540_000,
    'leadlex 3/100 (9 min left) contacts.delete 401 invalid_key',
    'leadlex: 100 requests at the documented pace take about 9 min.',
  ],
])('with %i ms to go', (remainingMs, line, announcement) => {
  expect(describeProgress('leadlex', progress(remainingMs))).toBe(line);
  expect(announceLength('leadlex', progress(remainingMs))).toBe(announcement);
});
