import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { GateReport } from '@concordat/contract';
import { InvalidArgumentError } from 'commander';
import { usageError } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

/** A file for the report, as `--report json=FILE` names it. */
export interface ReportFile {
  readonly path: string;
  /** @throws {CommandError} when the file cannot be written. */
  check(): Promise<void>;
}

/** Reads the value of `--report`. */
export function readReportOption(value: string): ReportFile {
  const [, path] = /^json=(.+)$/s.exec(value) ?? [];
  if (path === undefined) throw new InvalidArgumentError('Write it as json=FILE.');
  return { path, check: () => checkWritable(path) };
}

/**
 * Writes the reports: of one vendor the report itself, of all an array of them.
 *
 * @throws {CommandError} when the file cannot be written after all.
 */
export async function writeReports(
  { path }: ReportFile,
  reports: readonly GateReport[],
  asArray: boolean,
  terminal: Terminal,
): Promise<void> {
  const text = `${JSON.stringify(asArray ? reports : reports[0], undefined, 2)}\n`;
  try {
    await writeFile(path, text);
  } catch (error) {
    throw cannotWrite(path, error);
  }
  terminal.tell(`Report written to ${path}`);
}

async function checkWritable(path: string): Promise<void> {
  try {
    const existing = await stat(path).catch(() => undefined);
    if (existing?.isDirectory()) throw usageError(`--report: ${path} is a directory; name a file in it`);
    await access(existing ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return usageError(`--report: there is no directory ${dirname(path)}; create it first`);
    case undefined:
      return error;
    default:
      return usageError(
        `--report: ${path} cannot be written (${(error as NodeJS.ErrnoException).code}); name another file`,
      );
  }
}
