import { readFile, writeFile } from 'node:fs/promises';
import { vendors } from '@concordat/specs';
import { categories } from './fault.ts';
import type { FaultOutcome } from './outcome.ts';

/** Counts the faults that were found, by category and vendor, as a Markdown table. */
export function renderTable(outcomes: readonly FaultOutcome[]): string {
  const count = (some: readonly FaultOutcome[]) => `${some.filter(({ found }) => found).length} / ${some.length}`;
  const row = (name: string, some: readonly FaultOutcome[]) => [
    name,
    ...vendors.map((vendor) => count(some.filter((outcome) => outcome.vendor === vendor))),
    count(some),
  ];
  const table = [
    ['category', 'LeadLex', 'AutoSend', 'found / total'],
    ...categories.map((category) =>
      row(
        category,
        outcomes.filter((outcome) => outcome.category === category),
      ),
    ),
    row('all', outcomes),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...rest] = table;
  return [line(head), rule, ...rest.map(line)].join('\n');
}

const page = new URL('../../../docs/gate.md', import.meta.url);
const marks = ['<!-- lab:gate -->', '<!-- /lab:gate -->'] as const;

/**
 * Puts the table into the page of the gate.
 *
 * @returns whether it was there already.
 */
export async function keepTable(table: string): Promise<boolean> {
  const text = await readFile(page, 'utf8');
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start)
    throw new Error(`docs/gate.md has no ${marks[0]}`);
  const changed = `${text.slice(0, start + marks[0].length)}\n\n${table}\n\n${text.slice(end)}`;
  if (changed === text) return true;
  await writeFile(page, changed);
  return false;
}
