import { refuse } from './errors/input-error.ts';
import type { FieldRule, FieldRules, OperationDescriptor } from './operation-table.ts';

type Fields = Record<string, unknown>;

/** Where one call and its fields go. */
export interface RequestParts {
  readonly method: string;
  /** Path below the base URL, with its fields in braces. */
  readonly pathTemplate: string;
  readonly path: Fields;
  readonly query: Fields;
  /** `undefined` sends no body. */
  readonly body: Fields | undefined;
}

/**
 * Checks the flat input of a call against the operation's rules and sorts its fields by place.
 * @throws {InputError} on the first field that the rules refuse; nothing has been sent then.
 */
export function sortInput(operation: string, descriptor: OperationDescriptor, input: unknown = {}): RequestParts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    refuse('the fields are given as one object.', undefined, operation);
  }
  const [method = '', pathTemplate = ''] = descriptor.request.split(' ');
  const pathNames = Array.from(pathTemplate.matchAll(/\{(.+?)\}/g), ([, name]) => name);
  const path = createPlace(Object.fromEntries(pathNames.map((name) => [name, { required: true }])));
  const query = createPlace(descriptor.query);
  const body = createPlace(descriptor.body);
  const places = [path, query, body];
  const open = descriptor.openBody ? body : descriptor.openQuery && query;

  for (const [name, value] of Object.entries(input as Fields)) {
    if (value === undefined) continue;
    const place = places.find(({ rules }) => Object.hasOwn(rules, name)) ?? open;
    if (!place) {
      const known = places.flatMap(({ rules }) => Object.keys(rules)).join(', ');
      return refuse(`there is no field '${name}'; allowed: ${known || 'none'}.`, name, operation);
    }
    place.fields[name] = value;
  }

  const isEmpty = Object.keys(body.fields).length === 0;
  const hasBody = (descriptor.body || descriptor.openBody) && !(descriptor.optionalBody && isEmpty);
  if (!hasBody) places.pop();
  for (const { rules, fields } of places) {
    for (const name of Object.keys({ ...rules, ...fields })) {
      const value = fields[name];
      const problem =
        (Object.hasOwn(rules, name) ? findProblem(rules[name] ?? {}, value) : undefined) ??
        (fields === path.fields ? findPathProblem(value, descriptor.forbidden?.[name]) : undefined) ??
        (fields === query.fields && ![value].flat().every(isQueryValue) ? 'is nothing a URL can hold' : undefined);
      if (problem) refuse(`${name} ${problem}.`, name, operation);
    }
  }
  for (const group of (hasBody && descriptor.exactlyOneOf) || []) {
    const given = group.filter((name) => name in body.fields).join(', ');
    if (!group.includes(given)) {
      refuse(`give exactly one of ${group.join(', ')}; given: ${given || 'none'}.`, undefined, operation);
    }
  }
  return { method, pathTemplate, path: path.fields, query: query.fields, body: hasBody ? body.fields : undefined };
}

/** One place of the request. Its fields have no prototype, so that a field may have any name. */
function createPlace(rules: FieldRules = {}): { rules: FieldRules; fields: Fields } {
  return { rules, fields: Object.create(null) };
}

function findProblem({ required, type, nullable, minItems, maxItems }: FieldRule, value: unknown): string | undefined {
  if (value === undefined) return required && 'is required';
  if (!type || (nullable && value === null)) return undefined;
  if (type === 'boolean') return typeof value === type ? undefined : 'must be true or false';
  if (!Array.isArray(value)) return 'must be an array';
  const { length } = value;
  if (length < (minItems ?? 0)) return `has ${length} entries, at least ${minItems} needed`;
  if (length > (maxItems ?? length)) return `has ${length} entries, at most ${maxItems} allowed: split them over calls`;
  const kind = type === 'object[]' ? 'object' : 'string';
  // Unlike the other methods of arrays, this one visits the gaps of a sparse array, which JSON would send as null.
  const index = value.findIndex((entry) =>
    type === 'array' ? entry === undefined : (!entry && (entry !== '' || type === 'text[]')) || typeof entry !== kind,
  );
  if (index < 0) return undefined;
  return `must hold only ${type === 'array' ? 'values' : `${type === 'text[]' ? 'non-empty ' : ''}${kind}s`}; entry ${index} is none`;
}

/** Encoding makes one segment of every text; these are the values it cannot help, because a URL resolves or drops them. */
function findPathProblem(value: unknown, forbidden: readonly string[] = []): string | undefined {
  const text = typeof value === 'string' || Number.isFinite(value) ? String(value) : undefined;
  if (text === undefined) return 'must be a string';
  if (text.trim() === '') return 'must not be empty';
  if (!text.isWellFormed()) return 'holds half a character';
  return ['.', '..', ...forbidden].includes(text) ? `must not be '${text}'` : undefined;
}

function isQueryValue(entry: unknown): boolean {
  return typeof entry === 'string' ? entry.isWellFormed() : entry == null || /^(number|boolean)$/.test(typeof entry);
}
