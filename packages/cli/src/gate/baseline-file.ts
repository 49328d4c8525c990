import { writeFile } from 'node:fs/promises';
import { type Baseline, createBaseline, type GateReport } from '@concordat/contract';
import { listOperations, readSpec } from '@concordat/specs';
import { InvalidArgumentError } from 'commander';
import { usageError } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { nearest } from './nearest.ts';
import { readJsonFile } from './read-json-file.ts';

/**
 * Reads a baseline.
 *
 * @throws {CommandError} when it cannot be read, or names an operation that no contract has.
 */
export async function readBaseline(path: string): Promise<Baseline> {
  const baseline = await readJsonFile<Baseline>({ option: '--baseline', path, schema: 'baseline' });
  for (const [index, { vendor, operation }] of baseline.findings.entries()) {
    const known = listOperations(readSpec(vendor)).map(({ id }) => id);
    if (known.includes(operation)) continue;
    throw usageError(
      `--baseline: ${path}: /findings/${index}/operation: ${vendor} has no such operation${nearest(operation, known)}`,
    );
  }
  return baseline;
}

/** Writes a baseline of what counts in reports. What the one in use accepts stays in it until it is over. */
export async function writeBaseline(
  path: string,
  {
    reports,
    until,
    known,
    terminal,
  }: { reports: readonly GateReport[]; until: string; known: Baseline | undefined; terminal: Terminal },
): Promise<void> {
  const made = createBaseline(reports, until, 'accepted when this baseline was written; say why');
  const today = new Date().toISOString().slice(0, 10);
  const kept = known?.findings.filter((entry) => entry.until >= today) ?? [];
  const $schema = 'https://unpkg.com/@concordat/contract/src/generated/baseline.schema.json';
  const content: Baseline = { $schema, findings: [...kept, ...made.findings] };
  try {
    await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    throw usageError(`--write-baseline: ${path} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
  terminal.tell(
    `Baseline of ${made.findings.length} findings until ${until} written to ${path}; give each its reason.`,
  );
}

/** Reads the value of `--until`. */
export function readUntilOption(value: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;
  if (!isDay) throw new InvalidArgumentError('Write a day as 2026-12-31.');
  return value;
}
