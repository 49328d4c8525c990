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

  for (const [name, value] of Object.entries(input as Fields)) {
    if (value === undefined) continue;
    const place = places.find(({ rules }) => Object.hasOwn(rules, name)) ?? (descriptor.openBody && body);
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
    for (const [name, rule] of Object.entries(rules)) {
      const problem =
        findProblem(rule, fields[name]) ??
        (fields === path.fields ? findPathProblem(fields[name], descriptor.forbidden?.[name]) : undefined);
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

function findProblem({ required, minItems, maxItems, enum: allowed }: FieldRule, value: unknown): string | undefined {
  if (value === undefined) return required && 'is required';
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  const { length } = entries;
  if ((minItems ?? maxItems) !== undefined && (value !== null || required)) {
    if (entries !== value) return 'must be an array';
    if (length < (minItems ?? 0)) return `has ${length} entries, at least ${minItems} needed`;
    if (length > (maxItems ?? length))
      return `has ${length} entries, at most ${maxItems} allowed: split them over calls`;
  }
  const isAllowed = (entry: unknown) => !allowed || (allowed as readonly unknown[]).includes(entry);
  return entries.every(isAllowed) ? undefined : `must be one of: ${allowed?.join(', ')}`;
}

/** Encoding makes one segment of every text; these are the values it cannot help, because a URL resolves or drops them. */
function findPathProblem(value: unknown, forbidden: readonly string[] = []): string | undefined {
  const text = typeof value === 'string' || Number.isFinite(value) ? String(value) : undefined;
  if (text === undefined) return 'must be a string';
  if (text.trim() === '') return 'must not be empty';
  return ['.', '..', ...forbidden].includes(text) ? `must not be '${text}'` : undefined;
}
