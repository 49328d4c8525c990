import { refuse } from './errors/input-error.ts';
import type { FieldRule, OperationDescriptor } from './operation-table.ts';

/** Checks what the fields of a call hold. Only operations whose table lists fields load it. */
export type CheckFields = typeof checkFields;

/** @throws {InputError} on the first field, besides those of the path, that the operation's rules refuse. */
export function checkFields(
  operation: string,
  { fields: rules = {}, exactlyOneOf = [] }: OperationDescriptor,
  fields: Readonly<Record<string, unknown>>,
  isBodyless: boolean,
): void {
  for (const group of isBodyless ? [] : exactlyOneOf) {
    const given = group.filter((name) => name in fields).join(', ');
    if (group.includes(given)) continue;
    refuse(`give exactly one of ${group.join(', ')}; given: ${given || 'none'}.`, undefined, operation);
  }
  for (const [name, rule] of Object.entries(rules)) {
    const problem = findProblem(rule, fields[name]);
    if (problem) refuse(`${name} ${problem}.`, name, operation);
  }
}

/** What entries a list has, by the word of its rule. */
const entryTypes: Readonly<Record<string, string>> = { strings: 'string', texts: 'string', objects: 'object' };

const entryNames: Readonly<Record<string, string>> = { list: 'values', texts: 'non-empty strings' };

function findProblem(rule: FieldRule, value: unknown): string | undefined {
  const [, type = '', fewest, most, mark] = /^([a-z]*)(?:(\d+)-(\d*))?(\W?)$/.exec(rule) ?? [];
  if (value === undefined) return mark === '!' ? 'is required' : undefined;
  if (!type || (mark === '?' && value === null)) return undefined;
  if (type === 'boolean') return typeof value === type ? undefined : 'must be true or false';
  if (!Array.isArray(value)) return 'must be an array';
  const { length } = value;
  if (fewest && (length < Number(fewest) || length > Number(most || Number.POSITIVE_INFINITY))) {
    return `has ${length} entries; ${fewest} to ${most || 'any number'} are allowed`;
  }
  // Unlike the other methods of arrays, this one visits the gaps of a sparse array, which JSON would send as null.
  const index = value.findIndex((entry) => {
    if (type === 'list') return entry === undefined;
    return typeof entry !== entryTypes[type] || (!entry && (type !== 'strings' || entry === null));
  });
  return index < 0 ? undefined : `must hold ${entryNames[type] ?? type} only; entry ${index} is none`;
}
