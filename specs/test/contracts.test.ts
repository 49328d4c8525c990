import { describe, expect, test } from 'vitest';
import { lintVendor } from '../lint/lint-vendor.ts';
import { formatProblem } from '../lint/problem.ts';
import { vendors } from '../src/vendors.ts';

describe.each(vendors)('the contract of %s', (vendor) => {
  test('has no problems, and the inventory covers all of it', async () => {
    const { problems, checked, coverage } = await lintVendor(vendor, new URL('../', import.meta.url));
    expect(problems.map(formatProblem)).toEqual([]);
    expect(checked).toMatch(/^\d+ operations, \d+ examples and defaults, \d+ decisions$/);
    expect(coverage).toMatch(/^\d+ of \d+ operations \(100 %\), .*details \(100 %\)$/);
    expect(coverage?.match(/\(100 %\)/g)).toHaveLength(9);
  });
});
