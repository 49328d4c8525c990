import type { Operation } from '@concordat/specs';

/** The values of one request, by place. */
export interface RequestVariant {
  /** Name of the body's example, or what is special about the request. */
  readonly name: string;
  readonly path: Fields;
  readonly query: Fields;
  /** Header parameters, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined` where no body is sent. */
  readonly body: Fields | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Headers that every client sets by itself, whether or not an operation lists them. */
const ownHeaders = ['accept', 'authorization', 'content-type'];

/**
 * Lists the requests an operation is called with: every example of its body with all parameters, and the least it accepts.
 *
 * @param overrides parameter values that replace the examples; `undefined` leaves a parameter out.
 * @throws {Error} when a parameter or the body has no value.
 */
export function listRequestVariants(operation: Operation, overrides: Fields = {}): RequestVariant[] {
  const { id, requestBody } = operation;
  const examples = Object.values(requestBody?.content ?? {}).flatMap(({ examples = {} }) => Object.entries(examples));
  if (requestBody && examples.length === 0) throw new Error(`${id}: the request body has no example.`);
  const bodies = examples.map(([name, { value }]) => ({ name, body: value as Fields }));

  const all = readParameters(operation, overrides, false);
  const variants = (bodies.length > 0 ? bodies : [{ name: 'all parameters', body: undefined }]).map((each) => ({
    ...all,
    ...each,
  }));
  const isBodyOptional = requestBody !== undefined && requestBody.required !== true;
  if (!isBodyOptional && operation.parameters.every(({ required }) => required)) return variants;
  const least = { ...readParameters(operation, overrides, true), body: isBodyOptional ? undefined : bodies[0]?.body };
  return [...variants, { ...least, name: 'the least' }];
}

function readParameters({ id, parameters }: Operation, overrides: Fields, onlyRequired: boolean) {
  const read = (place: 'path' | 'query' | 'header'): Record<string, unknown> => {
    const wanted = parameters.filter((each) => each.in === place && (each.required || !onlyRequired));
    const values = wanted.map((parameter) => {
      const { name, example } = parameter;
      const isOverridden = Object.hasOwn(overrides, name);
      if (!isOverridden && example === undefined) throw new Error(`${id}: the parameter ${name} has no example.`);
      return [name, isOverridden ? overrides[name] : example] as const;
    });
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  };
  const headers = Object.entries(read('header'))
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .filter(([name]) => !ownHeaders.includes(name));
  return { path: read('path'), query: read('query'), headers: Object.fromEntries(headers) };
}
