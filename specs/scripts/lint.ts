// Checks contracts: Redocly with our rules, examples, what the extensions refer to, decisions, inventory.
// `node scripts/lint.ts [vendor…]`; without a name, the contracts of all vendors.

import { lintVendor } from '../lint/lint-vendor.ts';
import { countProblems, formatReport } from '../lint/report.ts';
import { vendors } from '../src/vendors.ts';

const root = new URL('../', import.meta.url);
let count = 0;

for (const vendor of process.argv.length > 2 ? process.argv.slice(2) : vendors) {
  const { problems, checked, coverage } = await lintVendor(vendor, root);
  const found = countProblems(problems);
  for (const line of formatReport(problems)) console.error(line);
  count += found;
  console.log(`${vendor}: ${describe(found)} in ${checked}`);
  if (coverage) console.log(`  contract and inventory agree on ${coverage}`);
}

if (count > 0) {
  console.error(`\n${describe(count)} to correct.`);
  process.exitCode = 1;
}

function describe(problems: number): string {
  return `${problems === 0 ? 'no' : problems} ${problems === 1 ? 'problem' : 'problems'}`;
}
