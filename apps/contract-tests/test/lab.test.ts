import { vendors } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { categories } from '../lab/fault.ts';
import { openLaboratory } from '../lab/laboratory.ts';
import { listFaults } from '../lab/list-faults.ts';
import { listAlarms, tryFault } from '../lab/outcome.ts';

describe.each(vendors)('the gate and the sandbox of %s', (vendor) => {
  // `npm run lab:gate` tries all faults, and all operations with many seeds.
  test('agree, and the gate finds a fault of every category', { timeout: 60_000 }, async () => {
    const laboratory = await openLaboratory(vendor);
    const faults = listFaults(vendor, new Set());
    // The last ones are those that were written by hand.
    const chosen = categories.flatMap((category) => faults.findLast((fault) => fault.category === category) ?? []);
    const missed: string[] = [];
    for (const fault of chosen) if (!(await tryFault(laboratory, fault)).found) missed.push(fault.title);
    const operations = [...new Set(chosen.flatMap((fault) => fault.operations))];
    expect(await listAlarms(laboratory, 1, operations)).toEqual([]);
    await laboratory.close();
    expect(missed).toEqual([]);
    expect(chosen.length).toBe(categories.length);
  });
});
