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
  return (input, { maxPages = Number.POSITIVE_INFINITY, ...options } = {}) => {
    const fields = { ...(input as Readonly<Record<string, unknown>> | undefined) };

    async function* readPages(): AsyncGenerator<{ data: unknown; rows: readonly unknown[] }, void, undefined> {
      const start = checkNumber(fields[pagination.page] ?? 1, pagination.page, operation);
      if (maxPages !== Number.POSITIVE_INFINITY) checkNumber(maxPages, 'maxPages', operation);
      let seen: number | undefined;
      for (let page = start; page - start < maxPages; page++) {
        const { data, response } = await call({ ...fields, [pagination.page]: page }, options);
        const rows = valueAt(data, pagination.rows);
        if (!Array.isArray(rows)) {
          const problem = `it has no list at ${pagination.rows.join('.')}`;
          throw createFormatError(operation, response, JSON.stringify(data) ?? '', redaction, problem);
        }
        if (rows.length === 0) return;
        yield { data, rows };
        // Pages that were skipped count as full ones. What a server makes of the size it was asked for shows in its rows only.
        seen = (seen ?? (start - 1) * rows.length) + rows.length;
        if (page >= countAt(data, pagination.pages) || seen >= countAt(data, pagination.total)) return;
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
