// Runs the proofs of `test/proof` in full, which takes minutes, and prints what they found.
// `--seed <number>` repeats a run; other arguments choose among the files, such as `fuzz`.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
if (!/^\d{1,10}$/.test(seed)) {
  process.stderr.write('--seed takes a whole number.\n');
  process.exit(2);
}
process.env['SANDBOX_PROOF'] = 'full';
process.env['SANDBOX_PROOF_SEED'] = seed;
process.stdout.write(`Seed ${seed}\n`);
const files = positionals.length > 0 ? positionals.map((name) => `test/proof/${name}`) : ['test/proof/'];
await startVitest('test', files, { root: fileURLToPath(new URL('..', import.meta.url)), run: true, maxWorkers: 1 });
