import { pageRows } from '../store/page-rows.ts';

/** A page of a list, counted from 1. */
export interface Page {
  readonly page: number;
  readonly per_page: number;
}

/** What a query of Kysely must be able to do to be read page by page. */
interface Pageable<Row> {
  limit(rows: number): Pageable<Row>;
  offset(rows: number): Pageable<Row>;
  execute(): Promise<Row[]>;
}

/** A query that counts. */
interface Counting {
  executeTakeFirstOrThrow(): Promise<{ readonly total: number }>;
}

/** Reads one page of an ordered query, and counts the rows of all pages. Beyond the last page there are none. */
export async function readPage<Row>(
  { page, per_page }: Page,
  count: Counting,
  ordered: Pageable<Row>,
): Promise<{ readonly rows: readonly Row[]; readonly meta: Page & { readonly total: number } }> {
  const { total } = await count.executeTakeFirstOrThrow();
  const rows = await ordered.limit(per_page).offset(pageRows(page, per_page).offset).execute();
  return { rows, meta: { page, per_page, total: Number(total) } };
}
