import type { Ask } from '../../checks/bench.ts';
import { hasValue } from '../../checks/facts.ts';
import type { OwnProject } from '../../world/own-project.ts';

/** A listing whose rows are known. */
export interface PagedListing {
  readonly operation: string;
  readonly rows: readonly string[];
  /** Pointer to the object with the counts. */
  readonly pagination: string;
  readonly pagesName: string;
  /** Which field of a row has its id. @default 'id' */
  readonly idField?: string | undefined;
  /** Everything that is listed. */
  readonly ids: readonly string[];
  /** Rows of a page; at least two pages are full. */
  readonly size: number;
  /** The request of a page. */
  readonly page: (page: number, limit: number) => Pick<Ask, 'body' | 'query' | 'path'>;
}

/** Goes through the pages of a listing: they show each row once, say what they are, and end. */
export async function checkPages(project: OwnProject, listing: PagedListing): Promise<void> {
  const { operation, ids, size, pagination, idField = 'id' } = listing;
  const pages = Math.ceil(ids.length / size);
  const seen: unknown[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const left = Math.min(size, ids.length - (page - 1) * size);
    const answered = await project.read({
      operation,
      ...listing.page(page, size),
      subject: `page ${page} of ${pages}`,
      facts: [
        hasValue(`${pagination}/page`, page, 'the page that was asked for'),
        hasValue(`${pagination}/limit`, size, 'the size that was asked for'),
        hasValue(`${pagination}/total`, ids.length, 'all there is'),
        hasValue(`${pagination}/${listing.pagesName}`, pages, `${ids.length} in pages of ${size}`),
      ],
    });
    const rows = readRows(answered.body, listing.rows).map((row) => row[idField]);
    seen.push(...rows);
    const pointer = `/${listing.rows.join('/')}`;
    if (rows.length !== left) {
      project.bench.tell(answered, { pointer, expected: `${left} rows on page ${page}`, actual: `${rows.length}` });
    }
    if (page < pages) continue;
    const missing = ids.filter((id) => !seen.includes(id)).length;
    const again = seen.length - new Set(seen).size;
    if (missing + again > 0) {
      const actual = `${missing} that no page shows, ${again} shown again`;
      project.bench.tell(answered, { pointer, expected: 'pages that show everything once', actual });
    }
  }
  const answered = await project.read({
    operation,
    ...listing.page(pages + 1, size),
    subject: 'a page after the last one',
    basis: 'inferred',
  });
  const rows = readRows(answered.body, listing.rows);
  if (answered.status >= 300 || rows.length === 0) return;
  const pointer = `/${listing.rows.join('/')}`;
  project.bench.tell(answered, { pointer, expected: 'no row after the last page', actual: `${rows.length}` });
}

function readRows(body: unknown, path: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  let value = body;
  for (const key of path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return Array.isArray(value) ? value : [];
}
