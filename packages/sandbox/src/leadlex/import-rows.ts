import type { components } from '@concordat/leadlex';
import { CsvError, parse } from 'csv-parse/sync';

/** A row of an import, and which one it is: the header of a file is the first. */
export interface ImportRow {
  readonly row_number: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What became of a row: one of these, or the reason why nothing did. */
export type ImportOutcome = 'created' | 'updated' | 'skipped' | { readonly message: string };

/** Why a row, or the file from some row on, was not imported. */
export type ImportFailure = components['schemas']['ImportRowFailure'];

/** What an import has to read. */
export interface GivenImport {
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly csv?: string;
  /** @default true */
  readonly has_header?: boolean;
  /** The field for the name of a column; columns of a file without header are called by their number, from 1. */
  readonly mapping?: Readonly<Record<string, string>>;
  readonly tags?: readonly string[];
}

/** Reads the rows of an import; a file that is no CSV gives none and a failure. */
export function readImport(given: GivenImport): { rows: ImportRow[]; failures: ImportFailure[] } {
  const rows = (given.rows ?? []).map((values, index) => ({ row_number: index + 1, values }));
  if (given.csv === undefined) return { rows, failures: [] };
  try {
    return { rows: [...rows, ...readFile(given.csv, given)], failures: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row_number = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return {
      rows,
      failures: [{ row_number, code: 'validation_error', message: `csv cannot be read: ${error.message}.` }],
    };
  }
}

function readFile(csv: string, { has_header = true, mapping = {} }: GivenImport): ImportRow[] {
  const [first = [], ...others] = parse(csv, {
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const columns = has_header ? first : first.map((_, index) => String(index + 1));
  const fields = columns.map((column) => (Object.hasOwn(mapping, column) ? (mapping[column] ?? column) : column));
  const rows = has_header ? others : [first, ...others];
  return rows.map((cells, index) => ({
    row_number: index + (has_header ? 2 : 1),
    values: Object.fromEntries(
      cells.flatMap((cell, column) => {
        const field = fields[column];
        return field === undefined || cell === '' ? [] : [[field, field === 'tags' ? splitTags(cell) : cell]];
      }),
    ),
  }));
}

function splitTags(cell: string): string[] {
  return cell
    .split(/[;,]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
