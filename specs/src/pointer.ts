/**
 * Extends a JSON pointer by keys, escaping them.
 *
 * @example appendPointer('#/paths', '/v1/contacts', 'get') // '#/paths/~1v1~1contacts/get'
 */
export function appendPointer(pointer: string, ...keys: readonly string[]): string {
  return [pointer, ...keys.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

/** Splits a JSON pointer (with or without a leading `#`) into its unescaped keys. */
export function splitPointer(pointer: string): string[] {
  const path = pointer.startsWith('#') ? pointer.slice(1) : pointer;
  if (path === '') return [];
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Finds what a JSON pointer points at.
 *
 * @throws {Error} when there is nothing at that place.
 */
export function resolvePointer(document: unknown, pointer: string): unknown {
  let value = document;
  for (const key of splitPointer(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      throw new Error(`Nothing is at ${pointer} (no "${key}").`);
    }
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
