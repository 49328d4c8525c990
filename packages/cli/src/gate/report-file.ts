import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { GateReport } from '@concordat/contract';
import { InvalidArgumentError } from 'commander';
import { usageError } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

const kinds = ['json', 'junit', 'sarif', 'markdown', 'html'] as const;

/** A form in which a report can be written. */
type ReportKind = (typeof kinds)[number];

/** A place for a report, as `--report json=FILE` names it. */
export interface ReportFile {
  readonly kind: ReportKind;
  /** `-` is standard output. */
  readonly path: string;
}

/** Reads one value of `--report`; commander hands over those before it. */
export function readReportOption(value: string, before: readonly ReportFile[] = []): ReportFile[] {
  const [, name, path] = /^([^=]*)=(.+)$/s.exec(value) ?? [];
  const kind = kinds.find((one) => one === name);
  if (kind === undefined || path === undefined) {
    throw new InvalidArgumentError(`Write it as KIND=FILE, where KIND is one of ${kinds.join(', ')}.`);
  }
  if (path === '-' && before.some((other) => other.path === '-')) {
    throw new InvalidArgumentError('Only one report fits on standard output.');
  }
  if (path !== '-' && before.some((other) => other.path === path)) {
    throw new InvalidArgumentError('Another report is written to that file.');
  }
  return [...before, { kind, path }];
}

/** Whether standard output belongs to a report, and the text for people goes to the error stream. */
export function takesStandardOutput(files: readonly ReportFile[]): boolean {
  return files.some(({ path }) => path === '-');
}

/**
 * Writes the reports. As JSON, that of one vendor is the report itself, and of all it is a list.
 *
 * @throws {CommandError} when a file cannot be written after all.
 */
export async function writeReports(
  files: readonly ReportFile[],
  reports: readonly GateReport[],
  asList: boolean,
  terminal: Terminal,
): Promise<void> {
  for (const { kind, path } of files) {
    const text = await render(kind, reports, asList);
    if (path === '-') {
      terminal.print(text.trimEnd());
      continue;
    }
    try {
      await writeFile(path, terminal.redact(text));
    } catch (error) {
      throw cannotWrite(path, error);
    }
    terminal.tell(`${kind === 'json' ? 'Report' : `Report (${kind})`} written to ${path}`);
  }
}

async function render(kind: ReportKind, reports: readonly GateReport[], asList: boolean): Promise<string> {
  const { toHtml, toJson, toJUnit, toMarkdown, toSarif } = await import('@concordat/contract');
  const [only] = reports;
  switch (kind) {
    case 'json':
      return toJson(asList || !only ? reports : only);
    case 'junit':
      return toJUnit(reports);
    case 'sarif':
      return toSarif(reports);
    case 'markdown':
      return toMarkdown(reports);
    case 'html':
      return toHtml(reports);
  }
}

/**
 * Looks whether files can be written, before anything is asked.
 *
 * @param option the option that names them.
 * @throws {CommandError} when one cannot.
 */
export async function checkWritable(option: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (path === '-') continue;
    try {
      const existing = await stat(path).catch(() => undefined);
      if (existing?.isDirectory()) throw usageError(`${option}: ${path} is a directory; name a file in it`);
      await access(existing ? path : dirname(path), constants.W_OK);
    } catch (error) {
      throw cannotWrite(path, error, option);
    }
  }
}

function cannotWrite(path: string, error: unknown, option = '--report'): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  if (code === 'ENOENT') return usageError(`${option}: there is no directory ${dirname(path)}; create it first`);
  return usageError(`${option}: ${path} cannot be written (${code}); name another file`);
}
