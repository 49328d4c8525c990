import { type Operation, resolvePointer } from '@concordat/specs';

/** The method, as `resource.verb`, that goes through all pages of an operation; `undefined` for one without pages. */
export function findIterator({ id, object }: Operation): string | undefined {
  return object['x-pagination'] && id.replace(/\.[a-z0-9]+/, '.iterate');
}

/**
 * The rows of a page.
 *
 * @throws {Error} when the contract says nothing about pages, or there are none where it says.
 */
export function rowsOf({ id, object }: Operation, page: unknown): unknown {
  const pagination = object['x-pagination'];
  if (!pagination) throw new Error(`${id} has no pages.`);
  return resolvePointer(page, pagination.rows);
}
