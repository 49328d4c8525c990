import type { OpenApiDocument, Reference } from './document.ts';
import { resolvePointer } from './pointer.ts';

/** A part of a document and where it stands. */
export interface Located<Value> {
  readonly value: Value;
  /** JSON pointer as a fragment: `#/components/…`. */
  readonly pointer: string;
}

/**
 * The entry itself, or what its `$ref` stands for, however many steps away. References deeper inside it remain.
 *
 * @throws {Error} when a `$ref` leads nowhere, or back to itself.
 */
export function followReference<Value extends object>(document: OpenApiDocument, entry: Value | Reference): Value {
  return locateReference(document, entry, '').value;
}

/**
 * Like {@link followReference}, and tells where that stands.
 *
 * @param pointer where the entry itself stands.
 */
export function locateReference<Value extends object>(
  document: OpenApiDocument,
  entry: Value | Reference,
  pointer: string,
): Located<Value> {
  const passed = new Set<string>();
  let found: Located<Value | Reference> = { value: entry, pointer };
  for (;;) {
    const { value } = found;
    if (!isReference(value)) return { value, pointer: found.pointer };
    if (passed.has(value.$ref)) throw new Error(`${value.$ref} refers to itself and so stands for nothing.`);
    passed.add(value.$ref);
    found = { value: resolvePointer(document, value.$ref) as Value | Reference, pointer: value.$ref };
  }
}

function isReference(entry: object): entry is Reference {
  return '$ref' in entry && entry.$ref !== undefined;
}
