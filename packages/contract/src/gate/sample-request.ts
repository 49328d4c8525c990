import { followReference, type OpenApiDocument, type Operation, type Parameter, type Schema } from '@concordat/specs';
import type { GateRequest } from './gate-case.ts';

/** What a sample request is made of. */
export interface SampleParts {
  /** Value of a required parameter. */
  readonly parameter: (parameter: Parameter) => unknown;
  /** Value of an optional parameter of query or header; `undefined` leaves it out. @default all are left out */
  readonly optional?: (parameter: Parameter) => unknown;
  /** Turns an example of the request body into the body to send. */
  readonly body: (example: unknown) => unknown;
}

/** The contract's own examples. */
export const exampleParts: SampleParts = { parameter: ({ example }) => example, body: (example) => example };

/** Values that exist nowhere: every id in the path and every text of the body is made up. */
export function unknownParts(randomUUID: () => string, document: OpenApiDocument): SampleParts {
  const invent = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes('@') ? `${randomUUID()}@example.com` : randomUUID();
    if (Array.isArray(value)) return value.map(invent);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, invent(inner)]));
  };
  const inventParameter = ({ schema }: Parameter): unknown => {
    const { type, pattern } = followReference<Schema>(document, schema);
    if ([type].flat().includes('integer')) return unlikelyNumber;
    const uuid = randomUUID();
    const hex = uuid.replaceAll('-', '');
    const candidates = [uuid, hex.slice(0, 24), `x${hex}`];
    return candidates.find((candidate) => pattern === undefined || new RegExp(pattern).test(candidate)) ?? uuid;
  };
  return {
    parameter: (parameter) => (parameter.in === 'path' ? inventParameter(parameter) : parameter.example),
    body: invent,
  };
}

/** An index that nothing has. */
const unlikelyNumber = 999_999;

/** Made-up ids in the path alone: the body only changes what the path names. */
export function unknownPath(randomUUID: () => string, document: OpenApiDocument): SampleParts {
  return { ...unknownParts(randomUUID, document), body: exampleParts.body };
}

/** Asks a list for a few rows only. */
export function fewRows(document: OpenApiDocument): SampleParts {
  return {
    ...exampleParts,
    optional({ name, schema }) {
      if (!/^(per_?page|limit|page_?size)$/i.test(name)) return undefined;
      const { minimum = rows, maximum = rows } = followReference<Schema>(document, schema);
      return Math.min(Math.max(rows, minimum), maximum);
    },
  };
}

const rows = 5;

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
    operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .flatMap((parameter): [string, string][] => {
        const value = parameter.required ? text(parameter) : parts.optional?.(parameter);
        return value === undefined ? [] : [[parameter.name, String(value)]];
      }),
  );
  const headers = operation.parameters
    .filter((parameter) => parameter.in === 'header')
    .flatMap((parameter): [string, string][] => {
      const value = parameter.required ? text(parameter) : parts.optional?.(parameter);
      return value === undefined ? [] : [[parameter.name.toLowerCase(), String(value)]];
    });
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
