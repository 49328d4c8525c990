import { followReference, type OpenApiDocument, type Operation, type Parameter } from '@concordat/specs';
import { describePagination } from './describe-pagination.ts';
import { allowedValues, fieldRule } from './field-rules.ts';
import { GenerationError } from './generation-error.ts';
import type { FieldRule, FieldRules, OperationDescription } from './operation-description.ts';
import { describeBody } from './request-body.ts';

const jsonType = /^application\/(?:[\w.-]+\+)?json\b/;
const idempotencyKeyHeader = 'idempotency-key';
const projectHeader = 'x-project-id';

/** Headers a call does not set: the client's options hold them, or the client sends them by itself. */
const clientHeaders = new Set([projectHeader, 'accept', 'authorization', 'content-type']);

/**
 * Says how an operation is sent, in the terms of the client. Its error codes are not part of that.
 *
 * @throws {GenerationError} when the client could not send it.
 */
export function describeOperation(document: OpenApiDocument, operation: Operation): OperationDescription {
  const { id, method, path, parameters, object } = operation;
  const headers = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name.toLowerCase());
  const unknown = headers.find((name) => name !== idempotencyKeyHeader && !clientHeaders.has(name));
  if (unknown) throw new GenerationError(id, `the client has no option for the header ${unknown}; add one first.`);

  const repeatable = method === 'GET' || method === 'PUT' || method === 'DELETE';
  if (repeatable && object['x-idempotent'] === false) {
    throw new GenerationError(id, `${method} counts as idempotent by its method; remove "x-idempotent: false".`);
  }

  const forbidden = describeForbidden(document, operation);
  const query = describeQuery(document, operation);
  const accept = describeAccept(operation);
  const pagination = describePagination(operation);
  return {
    request: `${method} ${path}`,
    ...(forbidden && { forbidden }),
    ...(query && { query }),
    ...describeBody(document, operation),
    ...(accept !== undefined && { accept }),
    ...(operation.replies.some(({ status, content }) => status < 300 && Object.keys(content).length === 0) && {
      emptyReply: true,
    }),
    ...(headers.includes(idempotencyKeyHeader) && { idempotencyKey: true }),
    ...(knowsProjects(document) && !headers.includes(projectHeader) && { accountWide: true }),
    ...(!repeatable && object['x-idempotent'] && { idempotent: true }),
    ...(pagination && { pagination }),
  };
}

/** Whether an operation has any field. */
export function takesInput({ request, query, body, openBody }: OperationDescription): boolean {
  return (
    request.includes('{') || openBody === true || [query, body].some((rules) => rules && Object.keys(rules).length > 0)
  );
}

/** Whether a call is impossible without an input. */
export function needsInput(descriptor: OperationDescription): boolean {
  const rules: FieldRule[] = [descriptor.query ?? {}, descriptor.optionalBody ? {} : (descriptor.body ?? {})].flatMap(
    (fields) => Object.values(fields),
  );
  const needsOne = descriptor.exactlyOneOf !== undefined && !descriptor.optionalBody;
  return descriptor.request.includes('{') || needsOne || rules.some(({ required }) => required);
}

/** Whether the API has projects that a header names. */
function knowsProjects({ components }: OpenApiDocument): boolean {
  return Object.values(components?.parameters ?? {}).some(
    (parameter) => 'name' in parameter && parameter.name.toLowerCase() === projectHeader,
  );
}

function describeForbidden(document: OpenApiDocument, { parameters }: Operation): OperationDescription['forbidden'] {
  const entries = parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap(({ name, schema }): [string, string[]][] => {
      const { not } = followReference(document, schema);
      const values = (not && allowedValues(document, not)) ?? [];
      return values.length > 0 ? [[name, values.map(String)]] : [];
    });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function describeQuery(document: OpenApiDocument, { id, parameters }: Operation): FieldRules | undefined {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  if (inQuery.length === 0) return undefined;
  return Object.fromEntries(
    inQuery.map((parameter) => {
      checkStyle(parameter, id);
      return [parameter.name, fieldRule(document, parameter.schema, parameter.required === true)];
    }),
  );
}

function checkStyle({ name, style = 'form', explode = true }: Parameter, id: string): void {
  if (style === 'form' && explode) return;
  throw new GenerationError(
    id,
    `the query field ${name} has another style than "form" with "explode: true", which the client does not send.`,
  );
}

function describeAccept({ id, replies }: Operation): string | undefined {
  const types = new Set(replies.filter(({ status }) => status < 300).flatMap(({ content }) => Object.keys(content)));
  const [first, ...others] = types;
  const json = [...types].find((type) => jsonType.test(type));
  if (json !== undefined) {
    // Of other media types the client asks for none, but with a range it is the API that decides.
    const ranges = [...types].filter((type) => type.endsWith('/*'));
    return ranges.length > 0 ? [json, ...ranges].join(', ') : undefined;
  }
  if (first === undefined) return undefined;
  if (others.length > 0) {
    throw new GenerationError(
      id,
      `a successful reply is one of ${[...types].join(', ')}; the client can ask for one only.`,
    );
  }
  return first;
}
