import type { ScopedKey } from '../../types.ts';

/**
 * Whether a key misses the permission that an operation needs. The pages name the same one `contacts:write` and `write:contacts`.
 *
 * @returns `unknown` where the pages do not say: the same permission in other words, or one that is not about a resource.
 */
export function lacks({ permissions: held, lacks: missing }: ScopedKey, needed: string): boolean | 'unknown' {
  if (missing?.includes(needed)) return true;
  if (held.includes(needed)) return false;
  if (!/^[\w-]+:[\w-]+$/.test(needed) || held.some(isWide)) return 'unknown';
  return held.some((permission) => normalize(permission) === normalize(needed)) ? 'unknown' : true;
}

/** Whether a permission may stand for others: `write`, `*`, `contacts:*`, `admin:contacts`. */
function isWide(permission: string): boolean {
  return !permission.includes(':') ? permission !== 'read' : /\*|\badmin\b/.test(permission);
}

function normalize(permission: string): string {
  return permission.split(':').toSorted().join(':');
}
