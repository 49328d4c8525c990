import type { Operation, Parameter } from '@concordat/specs';
import type { GateRequest } from './gate-case.ts';

/** What a sample request is made of. */
export interface SampleParts {
  /** Value of a parameter. */
  readonly parameter: (parameter: Parameter) => unknown;
  /** Turns an example of the request body into the body to send. */
  readonly body: (example: unknown) => unknown;
}

/** The contract's own examples. */
export const exampleParts: SampleParts = { parameter: ({ example }) => example, body: (example) => example };

/** Values that exist nowhere: every parameter and every text of the body is made up. */
export function unknownParts(randomUUID: () => string): SampleParts {
  const invent = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes('@') ? `${randomUUID()}@example.com` : randomUUID();
    if (Array.isArray(value)) return value.map(invent);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, invent(inner)]));
  };
  return { parameter: (parameter) => (parameter.in === 'path' ? randomUUID() : parameter.example), body: invent };
}

/**
 * Builds a request that keeps the contract: path, required query and headers, and a body where one is declared.
 *
 * @throws {Error} when a required parameter has no example.
 */
export function sampleRequest(operation: Operation, baseUrl: string, parts: SampleParts): GateRequest {
  const required = operation.parameters.filter((parameter) => parameter.required);
  const text = (parameter: Parameter) => {
    const value = parts.parameter(parameter);
    if (value === undefined) throw new Error(`${operation.id}: the parameter ${parameter.name} has no example.`);
    return String(value);
  };
  const path = required
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (url, parameter) => url.replace(`{${parameter.name}}`, encodeURIComponent(text(parameter))),
      operation.path,
    );
  const query = new URLSearchParams(
    required
      .filter((parameter) => parameter.in === 'query')
      .map((parameter): [string, string] => [parameter.name, text(parameter)]),
  );
  const headers = required
    .filter((parameter) => parameter.in === 'header')
    .map((parameter) => [parameter.name.toLowerCase(), text(parameter)] as const);
  const url = `${baseUrl}${path}${query.size > 0 ? `?${query}` : ''}`;
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const [example] = Object.values(content?.examples ?? {});
  if (mediaType === undefined || example === undefined) return { url, headers: Object.fromEntries(headers) };
  return {
    url,
    headers: { 'content-type': mediaType, ...Object.fromEntries(headers) },
    body: parts.body(example.value),
  };
}
