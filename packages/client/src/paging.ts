import type { Call } from './call.ts';
import type { CallOptions } from './call-options.ts';
import type { Pagination } from './operation-table.ts';

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

/** Makes the method that iterates from the one that reads a page. What it takes beyond that is loaded with the first page. */
export function createIterate(
  operation: string,
  pagination: Pagination,
  call: Call,
  secret: string,
): (input?: unknown, options?: IterateOptions) => PagedRows<unknown, unknown> {
  return (input = {}, options = {}) => {
    // As they are now: what the caller changes between two pages must not lead to rows of another list.
    const iteration = { operation, pagination, call, secret, input: copy(input), options: copy(options) };
    const open = async () => (await import('./read-pages.ts')).readPages(iteration);
    return {
      async *[Symbol.asyncIterator]() {
        for await (const { rows } of await open()) yield* rows;
      },
      async *pages() {
        for await (const { data } of await open()) yield data;
      },
    };
  };
}

/** A copy of an object; anything else is refused later, by name. */
const copy = (value: unknown) => (value && typeof value === 'object' && !Array.isArray(value) ? { ...value } : value);
