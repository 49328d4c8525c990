import { stringify } from 'csv-stringify/sync';
import type { RefusalExplanation } from '../handler.ts';
import type { Refusal } from '../refusal.ts';
import { parseTime } from '../times.ts';

/** The context of an operation that exports. */
interface ExportContext {
  refuse(code: 'validation_error', explanation?: RefusalExplanation): Refusal;
}

/** Most rows of one export, where the request does not say. */
export const defaultLimit = 10_000;

/**
 * Reads a filter's time.
 *
 * @throws a refusal of what is no time.
 */
export function readFilterTime({ refuse }: ExportContext, name: string, text: string | undefined): number | undefined {
  const time = parseTime(text);
  if (text === undefined || time !== undefined) return time;
  throw refuse('validation_error', { example: 'invalid_filter', message: `${name} is not a valid date.` });
}

/**
 * Writes a file: the names of the columns, then one row for each record.
 *
 * @param fields names of the columns with commas between; all known ones unless given.
 * @throws a refusal of columns that the export does not have.
 */
export function writeCsv<Column extends string>(
  { refuse }: ExportContext,
  known: readonly Column[],
  fields: string | undefined,
  rows: readonly Readonly<Record<Column, string | number | undefined>>[],
  filename: string,
) {
  const asked = fields?.split(',').map((name) => name.trim()) ?? known;
  const isKnown = (name: string): name is Column => known.some((column) => column === name);
  const unknown = asked.filter((name) => !isKnown(name));
  if (unknown.length > 0) {
    const message = `fields names no column of this export: ${unknown.join(', ')}.`;
    throw refuse('validation_error', { example: 'invalid_filter', message });
  }
  const columns = asked.filter(isKnown);
  return {
    status: 200,
    contentType: 'text/csv',
    text: stringify([columns, ...rows.map((row) => columns.map((column) => row[column]))]),
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${filename}"`,
    },
  } as const;
}
