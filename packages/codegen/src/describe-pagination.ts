import { type Operation, splitPointer } from '@concordat/specs';
import { nameIterator } from './names.ts';
import type { PaginationDescription } from './operation-description.ts';

/** Says how the pages of a list are read, in the terms of the client. `undefined` for an operation without pages. */
export function describePagination({ id, object }: Operation): PaginationDescription | undefined {
  const pagination = object['x-pagination'];
  if (!pagination) return undefined;
  const { page, rows, total, pages } = pagination;
  return {
    method: nameIterator(id.slice(id.indexOf('.') + 1)),
    page,
    rows: splitPointer(rows),
    ...(total !== undefined && { total: splitPointer(total) }),
    ...(pages !== undefined && { pages: splitPointer(pages) }),
  };
}
