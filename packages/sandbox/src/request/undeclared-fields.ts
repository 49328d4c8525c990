import type { Violation } from '@concordat/contract';
import { type Operation, splitPointer } from '@concordat/specs';

/**
 * Takes the fields out of a body that the contract does not know, so that no handler keeps them or shows them again: a vendor
 * ignores them. Those stay that the operation documents a refusal of.
 */
export function dropUndeclaredFields(operation: Operation, body: unknown, violations: readonly Violation[]): void {
  for (const { check, pointer } of violations) {
    if (check !== 'request.body.additional-properties' || isRefused(operation, pointer)) continue;
    const names = splitPointer(pointer);
    const name = names.pop();
    const parent = names.reduce<unknown>(fieldOf, body);
    if (typeof parent === 'object' && parent !== null && name !== undefined) Reflect.deleteProperty(parent, name);
  }
}

/** Whether a documented error is caused by the field. */
function isRefused({ replies }: Operation, pointer: string): boolean {
  return replies
    .flatMap(({ content }) => Object.values(content))
    .flatMap(({ examples = {} }) => Object.values(examples))
    .some(
      ({ 'x-cause': cause }) => cause?.rule === 'additionalProperties' && cause.part === `$request.body#${pointer}`,
    );
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
