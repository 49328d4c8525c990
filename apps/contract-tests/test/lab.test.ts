import { vendors } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { categories } from '../lab/fault.ts';
import { openLaboratory } from '../lab/laboratory.ts';
import { listFaults } from '../lab/list-faults.ts';
import { listAlarms, tryFault } from '../lab/outcome.ts';

/** As many faults of each category are tried here; `npm run lab:gate` tries all. */
const sample = 3;

describe.each(vendors)('the gate and the sandbox of %s', (vendor) => {
  test('agree, and the gate finds faults of every category', async () => {
    const laboratory = await openLaboratory(vendor);
    expect(await listAlarms(laboratory, 1)).toEqual([]);
    const faults = listFaults(vendor, laboratory.answeredByExample);
    const chosen = categories.flatMap((category) => {
      const own = faults.filter((fault) => fault.category === category);
      // From all over the contract, among them those that were written by hand, which come last.
      return Array.from({ length: Math.min(sample, own.length) }, (_, index) => own.at(-1 - index * 7)).filter(
        (one) => one !== undefined,
      );
    });
    const missed = [];
    for (const fault of chosen) if (!(await tryFault(laboratory, fault)).found) missed.push(fault.title);
    await laboratory.close();
    expect(missed).toEqual([]);
    expect(chosen.length).toBeGreaterThan(20);
  }, 60_000);
});
