/**
 * Which rows a page holds, for `limit` and `offset`. Databases refuse numbers that do not fit into 64 bits, and no vendor does: far
 * beyond the last page is still a page without rows.
 *
 * @param page counted from 1.
 * @param size rows that a page holds at most.
 */
export function pageRows(page: number, size: number): { readonly limit: number; readonly offset: number } {
  const most = Number.MAX_SAFE_INTEGER;
  return { limit: Math.min(size, most), offset: Math.min((page - 1) * size, most) };
}
