import { vendors } from '@concordat/specs';
import { listContractFaults } from './contract-faults.ts';
import { openLaboratory } from './laboratory.ts';

for (const vendor of vendors) {
  const laboratory = await openLaboratory(vendor);
  const began = performance.now();
  const faults = listContractFaults(vendor).filter(({ title }) => !process.argv[2] || title.includes(process.argv[2]));
  const missed: Record<string, number> = {};
  let found = 0;
  for (const fault of faults) {
    const report = await laboratory.run({ fault });
    if (report.verdict === 'drift') found += 1;
    else {
      console.log(`missed: ${vendor} ${fault.category}: ${fault.title}`);
      const what = fault.title.replace(/^\S+ /, '');
      missed[what] = (missed[what] ?? 0) + 1;
    }
  }
  console.log(vendor, found, faults.length, Math.round(performance.now() - began), missed);
  await laboratory.close();
}
