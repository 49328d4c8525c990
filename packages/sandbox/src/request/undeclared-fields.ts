import type { Violation } from '@concordat/contract';
import { splitPointer } from '@concordat/specs';

/**
 * Takes the fields out of a body that the contract does not know, so that no handler keeps them or shows them again: a vendor
 * ignores them.
 */
export function dropUndeclaredFields(body: unknown, violations: readonly Violation[]): void {
  for (const { check, pointer } of violations) {
    if (check !== 'request.body.additional-properties') continue;
    const names = splitPointer(pointer);
    const name = names.pop();
    const parent = names.reduce<unknown>(fieldOf, body);
    if (typeof parent === 'object' && parent !== null && name !== undefined) Reflect.deleteProperty(parent, name);
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
