import { isDeepStrictEqual } from 'node:util';
import { resolvePointer } from '@concordat/specs';

/** The parts of a request that a reply may repeat. */
export interface EchoSource {
  /** Path parameters, percent-decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** A header's value by its name in any spelling. */
  readonly header: (name: string) => string | undefined;
  /** The parsed body; `undefined` where there is none. */
  readonly body: unknown;
}

/** The value a reply has to repeat. */
export interface Echo {
  readonly value: unknown;
  equals(repeated: unknown): boolean;
}

/**
 * Evaluates an OpenAPI runtime expression, such as `$request.path.list_id` or `$request.body#/contact_id`.
 *
 * @returns `undefined` where the request has no such part: then there is nothing to repeat.
 * @throws {Error} when the expression is none.
 */
export function findEcho(expression: string, source: EchoSource): Echo | undefined {
  const [, part, name] = /^\$request\.(path|query|header|body)(?:[.#](.*))?$/.exec(expression) ?? [];
  if (!part) throw new Error(`"${expression}" is no expression such as "$request.path.id" or "$request.body#/id".`);
  if (part === 'body') return findInBody(source.body, name ?? '');
  const value = readText(part, name ?? '', source);
  // Paths, queries and headers are text; the reply may give the same value as a number or a boolean.
  return value === undefined ? undefined : { value, equals: (repeated) => value === textOf(repeated) };
}

function readText(part: string, name: string, source: EchoSource): string | undefined {
  if (part === 'path') return Object.hasOwn(source.path, name) ? source.path[name] : undefined;
  if (part === 'query') return source.query.get(name) ?? undefined;
  return source.header(name);
}

function findInBody(body: unknown, pointer: string): Echo | undefined {
  let value: unknown;
  try {
    value = resolvePointer(body, pointer);
  } catch {
    return undefined;
  }
  return value === undefined ? undefined : { value, equals: (repeated) => isDeepStrictEqual(value, repeated) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
