import { vendors } from '@concordat/specs';
import { openLaboratory } from './laboratory.ts';
import { listFaults } from './list-faults.ts';

for (const vendor of vendors) {
  const laboratory = await openLaboratory(vendor);
  const clean = await laboratory.run({});
  console.log(vendor, clean.verdict, clean.findings.length, clean.durationMs);
  const began = performance.now();
  const faults = listFaults(vendor, laboratory.answeredByExample).filter(
    ({ title, category }) => !process.argv[2] || category.includes(process.argv[2]) || title.includes(process.argv[2]),
  );
  let found = 0;
  for (const fault of faults) {
    const t = performance.now();
    const report = await laboratory.run({ fault });
    if (process.argv[3])
      console.log(
        fault.title,
        report.findings.slice(0, 3).map((f) => f.id + ' ' + f.message),
      );
    if (report.verdict === 'drift') found += 1;
    else {
      console.log(
        `missed: ${vendor} ${fault.category}: ${fault.title} ${report.verdict} ${report.reason} ${Math.round(performance.now() - t)}`,
      );
    }
  }
  console.log(vendor, found, faults.length, Math.round(performance.now() - began));
  await laboratory.close();
}
