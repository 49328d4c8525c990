// Runs the smoke test on every runtime, or on those named, and prints what became of it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConsumer } from './create-consumer.ts';
import { installPackage } from './install-package.ts';
import { type Consumer, type Runtime, UnavailableError } from './runtime.ts';
import { runtimes } from './runtimes.ts';

interface Row {
  readonly name: string;
  readonly version: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  /** Milliseconds from the start of the runtime to its end. */
  readonly milliseconds?: number;
  /** What was checked, or why it failed or was skipped. */
  readonly note: string;
}

const wanted = process.argv.slice(2);
const isWanted = ({ name }: Runtime) => wanted.length === 0 || wanted.some((each) => isSame(each, name));
const unknown = wanted.find((each) => !runtimes.some(({ name }) => isSame(each, name)));

if (unknown !== undefined) {
  const names = runtimes.map(({ name }) => `'${name}'`).join(', ');
  console.error(`There is no runtime '${unknown}'; there are ${names}.`);
  process.exitCode = 2;
} else {
  const folder = await mkdtemp(join(tmpdir(), 'concordat-runtimes-'));
  try {
    const consumer = await createConsumer(folder);
    console.log('runtime   version         result        time');
    const results: Row['result'][] = [];
    for (const runtime of runtimes.filter(isWanted)) {
      const row = await run(runtime, consumer);
      print(row);
      results.push(row.result);
    }
    const count = (result: Row['result']) => `${results.filter((each) => each === result).length} ${result}`;
    console.log([count('passed'), count('failed'), count('skipped')].join(', '));
    if (results.includes('failed') || !results.includes('passed')) process.exitCode = 1;
  } catch (error) {
    console.error(`The packed clients could not be installed: ${(error as Error).message}`);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(runtime: Runtime, consumer: Consumer): Promise<Row> {
  const { name } = runtime;
  const [, version = ''] = /@([\d.]+)$/.exec(runtime.package) ?? [];
  try {
    const folder = await installPackage(runtime.package);
    const start = performance.now();
    const outcome = await runtime.run(consumer, folder);
    const milliseconds = performance.now() - start;
    const { checked, problem } = outcome.findings;
    const result = problem === undefined ? 'passed' : 'failed';
    return { name, version: outcome.version, result, milliseconds, note: problem ?? `${checked.length} checks` };
  } catch (error) {
    const result = error instanceof UnavailableError ? 'skipped' : 'failed';
    return { name, version, result, note: (error as Error).message };
  }
}

function print({ name, version, result, milliseconds, note }: Row): void {
  const time = milliseconds === undefined ? '' : `${milliseconds.toFixed(0)} ms`;
  const [line = '', ...details] = note.split('\n');
  console.log(`${name.padEnd(10)}${version.padEnd(16)}${result.padEnd(9)}${time.padStart(9)}   ${line}`);
  for (const detail of details) console.log(`    ${detail}`);
}

function isSame(one: string, other: string): boolean {
  const normal = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return normal(one) === normal(other);
}
