import type { CheckFields } from './check-fields.ts';
import { refuse } from './errors/input-error.ts';
import type { OperationDescriptor } from './operation-table.ts';

type Fields = Record<string, unknown>;

/** Where one call and its fields go. */
interface RequestParts {
  readonly method: string;
  /** Path below the base URL, with its fields in braces. */
  readonly pathTemplate: string;
  /** The same with the fields filled in. */
  readonly filledPath: string;
  /** What the URL has behind its question mark. */
  readonly search: string;
  readonly path: Fields;
  readonly query: Fields;
  /** `undefined` sends no body. */
  readonly body: Fields | undefined;
}

/** Checks and sorts the input of one call. */
export type SortInput = (input: unknown, checkFields: CheckFields | undefined) => RequestParts;

/**
 * Makes what checks the flat input of a call against the operation's rules and sorts its fields by place. It throws an
 * {@link InputError} on the first field that the rules refuse.
 */
export function createSortInput(operation: string, descriptor: OperationDescriptor): SortInput {
  const { request, forbidden, optionalBody, query: queryNames = [] } = descriptor;
  const [method = '', pathTemplate = ''] = request.split(' ');
  const writesBody = method.startsWith('P');
  const rules = descriptor.fields ?? (method === 'DELETE' ? {} : undefined);
  // Texts of the path and names of its fields, in turn.
  const [first = '', ...others] = pathTemplate.split(/\{(.+?)\}/);
  const pathNames = others.filter((_, index) => index % 2 === 0);
  const known = [...pathNames, ...Object.keys(rules ?? {})];
  const mayBeBodyless = optionalBody === true || (rules !== undefined && known.length === pathNames.length);
  const example = known.length > 0 ? `: { ${known.join(', ')} }` : '';
  const check = (name: string, problem: string | undefined) => {
    if (problem) refuse(`${name} ${problem}.`, name, operation);
  };

  return (input = {}, checkFields) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      refuse(`the fields are given as one object${example}.`, undefined, operation);
    }
    const path: Fields = {};
    // Without a prototype, so that a field may have any name.
    const fields: Fields = Object.create(null);
    for (const [name, value] of Object.entries(input)) {
      if (value === undefined) continue;
      if (rules && !known.includes(name)) {
        refuse(`there is no field '${name}'; allowed: ${known.join(', ') || 'none'}.`, name, operation);
      }
      if (pathNames.includes(name)) path[name] = value;
      else fields[name] = value;
    }

    let filledPath = first;
    others.forEach((part, index) => {
      if (index % 2 > 0) filledPath += part;
      else {
        check(part, findPathProblem(path[part], forbidden?.[part]));
        filledPath += encode(path[part] as string);
      }
    });
    const isBodyless = !writesBody || (mayBeBodyless && Object.keys(fields).every((name) => queryNames.includes(name)));
    checkFields?.(operation, descriptor, fields, isBodyless);

    const query = writesBody ? moveFields(fields, queryNames) : fields;
    for (const name in query) check(name, findQueryProblem(query[name]));
    const search = encodeQuery(query);
    return { method, pathTemplate, filledPath, search, path, query, body: isBodyless ? undefined : fields };
  };
}

/** Takes some fields out of others. */
function moveFields(fields: Fields, names: readonly string[]): Fields {
  const moved: Fields = {};
  for (const name of names) {
    if (name in fields) moved[name] = fields[name];
    delete fields[name];
  }
  return moved;
}

/** Encoding makes one segment of every text; these are the values it cannot help, because a URL resolves or drops them. */
function findPathProblem(value: unknown, forbidden: readonly string[] = []): string | undefined {
  if (value === undefined) return 'is required';
  const text = typeof value === 'string' || Number.isFinite(value) ? String(value) : '';
  if (!text.trim()) return 'must be a string that is not empty';
  if (!text.isWellFormed()) return 'holds half a character';
  return text === '.' || text === '..' || forbidden.includes(text) ? `must not be '${text}'` : undefined;
}

/** A list repeats its name; what is `null` is left out. */
function encodeQuery(query: Fields): string {
  let search = '';
  for (const name in query) {
    for (const value of [query[name]].flat())
      if (value != null) search += `&${encode(name)}=${encode(value as string)}`;
  }
  return search.slice(1);
}

const encode = encodeURIComponent;

function findQueryProblem(value: unknown): string | undefined {
  const isRight = [value].flat().every((entry) => {
    if (typeof entry === 'string') return entry.isWellFormed();
    return entry == null || /^(number|boolean)$/.test(typeof entry);
  });
  return isRight ? undefined : 'is nothing a URL can hold';
}
