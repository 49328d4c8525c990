import type { Call } from './call.ts';
import type { CallOptions } from './call-options.ts';
import { refuse } from './errors/input-error.ts';
import { createFormatError } from './failure.ts';
import type { Pagination } from './operation-table.ts';
import type { Redaction } from './redaction.ts';

/** The second argument of the methods that iterate. `timeout` is for each page; `signal` and `headers` are for all. */
export interface IterateOptions extends Omit<CallOptions, 'idempotencyKey'> {
  /**
   * Pages to read at most, each by one request.
   * @default Infinity
   */
  readonly maxPages?: number | undefined;
}

/**
 * The rows of all pages, one after the other. Nothing is sent before the first one is asked for, and no page before the rows
 * of the one before are used up. Each loop over it starts anew.
 *
 * Pages are counted: when rows are added or deleted meanwhile, the others move, and some come twice or not at all. The end is
 * found all the same. Collect first what you want to delete.
 */
export interface PagedRows<Row, Page> extends AsyncIterable<Row> {
  [Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined>;
  /** The pages instead of their rows, each as the method for one page resolves with it. Pages without rows are left out. */
  pages(): AsyncGenerator<Page, void, undefined>;
}

/** Makes the method that iterates from the one that reads a page. */
export function createIterate(
  operation: string,
  pagination: Pagination,
  call: Call,
  redaction: Redaction,
): (input?: unknown, options?: IterateOptions) => PagedRows<unknown, unknown> {
  return (input = {}, options = {}) => {
    // As they are now: what the caller changes between two pages must not lead to rows of another list.
    const fields: Readonly<Record<string, unknown>> = { ...(input as object) };
    const { maxPages = Number.POSITIVE_INFINITY, ...callOptions } = { ...options };

    async function* readPages(): AsyncGenerator<{ data: unknown; rows: readonly unknown[] }, void, undefined> {
      checkObject(input, 'fields', operation);
      checkObject(options, 'options', operation);
      const start = checkNumber(fields[pagination.page] ?? 1, pagination.page, operation);
      if (maxPages !== Number.POSITIVE_INFINITY) checkNumber(maxPages, 'maxPages', operation);
      let seen: number | undefined;
      let before: string | undefined;
      for (let page = start; page - start < maxPages; page++) {
        const { data, response } = await call({ ...fields, [pagination.page]: page }, callOptions);
        const refusePage = (problem: string) =>
          createFormatError({ operation }, response, JSON.stringify(data) ?? '', redaction, problem);
        const rows = valueAt(data, pagination.rows);
        if (!Array.isArray(rows)) throw refusePage(`it has no list at ${pagination.rows.join('.')}`);
        if (rows.length === 0) return;
        const pages = countAt(data, pagination.pages);
        const total = countAt(data, pagination.total);
        const text = JSON.stringify([rows, pages, total]);
        if (text === before) {
          // Some servers repeat their last page. With more rows announced, though, these will never come.
          if (Math.min(pages, total) === Number.POSITIVE_INFINITY) return;
          throw refusePage(
            `page ${page} repeats the page before, and more rows are announced; is ${pagination.page} ignored?`,
          );
        }
        before = text;
        yield { data, rows };
        // Pages that were skipped count as full ones. What a server makes of the size it was asked for shows in its rows only.
        seen = (seen ?? (start - 1) * rows.length) + rows.length;
        if (page >= pages || seen >= total) return;
      }
    }

    return {
      async *[Symbol.asyncIterator]() {
        for await (const { rows } of readPages()) yield* rows;
      },
      async *pages() {
        for await (const { data } of readPages()) yield data;
      },
    };
  };
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
