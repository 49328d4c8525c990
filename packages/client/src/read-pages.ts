import type { Call } from './call.ts';
import { refuse } from './errors/input-error.ts';
import { createFormatError } from './failure.ts';
import type { Pagination } from './operation-table.ts';
import type { IterateOptions } from './paging.ts';

/** What an iteration is made of. */
export interface Iteration {
  readonly operation: string;
  readonly pagination: Pagination;
  /** Reads one page. */
  readonly call: Call;
  /** The key, which no error may show. */
  readonly secret: string;
  readonly input: unknown;
  readonly options: unknown;
}

/** Reads the pages of a list, one when it is asked for. */
export async function* readPages({
  operation,
  pagination,
  call,
  secret,
  input,
  options,
}: Iteration): AsyncGenerator<{ data: unknown; rows: readonly unknown[] }, void, undefined> {
  checkObject(input, 'fields', operation);
  checkObject(options, 'options', operation);
  const fields = input as Readonly<Record<string, unknown>>;
  const { maxPages = Number.POSITIVE_INFINITY, ...callOptions } = options as IterateOptions;
  const { page: pageField = 'page' } = pagination;
  const start = checkNumber(fields[pageField] ?? 1, pageField, operation);
  if (maxPages !== Number.POSITIVE_INFINITY) checkNumber(maxPages, 'maxPages', operation);
  let seen: number | undefined;
  let before: string | undefined;
  for (let page = start; page - start < maxPages; page++) {
    const { data, response } = await call({ ...fields, [pageField]: page }, callOptions);
    const refusePage = (problem: string) =>
      createFormatError({ operation }, response, JSON.stringify(data) ?? '', secret, problem);
    const rows = valueAt(data, pagination.rows);
    if (!Array.isArray(rows)) throw refusePage(`it has no list at ${pagination.rows.join('.')}`);
    if (rows.length === 0) return;
    const pages = countAt(data, pagination.pages);
    const total = countAt(data, pagination.total);
    const text = JSON.stringify([rows, pages, total]);
    if (text === before) {
      // Some servers repeat their last page. With more rows announced, though, these will never come.
      if (Math.min(pages, total) === Number.POSITIVE_INFINITY) return;
      throw refusePage(`page ${page} repeats the page before, and more rows are announced; is ${pageField} ignored?`);
    }
    before = text;
    yield { data, rows };
    // Pages that were skipped count as full ones. What a server makes of the size it was asked for shows in its rows only.
    seen = (seen ?? (start - 1) * rows.length) + rows.length;
    if (page >= pages || seen >= total) return;
  }
}

function checkObject(value: unknown, name: string, operation: string): void {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject) refuse(`the ${name} are given as one object.`, undefined, operation);
}

function checkNumber(value: unknown, field: string, operation: string): number {
  if (Number.isSafeInteger(value) && Number(value) >= 1) return Number(value);
  return refuse(`${field} must be a whole number from 1.`, field, operation);
}

function valueAt(body: unknown, keys: readonly string[]): unknown {
  return keys.reduce((value: unknown, key) => (value as Record<string, unknown> | null | undefined)?.[key], body);
}

/** What a page says there is in all; more than anything where it does not say. */
function countAt(body: unknown, keys: readonly string[] | undefined): number {
  const count = keys && valueAt(body, keys);
  return typeof count === 'number' ? count : Number.POSITIVE_INFINITY;
}
