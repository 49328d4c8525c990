import type { CodesByStatus, FieldRule, OperationDescriptor, Pagination } from '@concordat/client';
import type { OpenApiDocument, Operation } from '@concordat/specs';
import { docComment } from './doc-comment.ts';
import { listErrors } from './error-codes.ts';
import { fileHeader } from './file-header.ts';
import { literal, stringLiteral } from './literal.ts';
import type { Resource } from './names.ts';
import type { FieldRules, OperationDescription, PaginationDescription } from './operation-description.ts';

/** Renders what the client needs at run time to send a call. */
export function renderOperations(
  document: OpenApiDocument,
  resources: readonly Resource[],
  descriptions: ReadonlyMap<string, OperationDescription>,
): string {
  const table = resources.map(({ name, methods }) => {
    const entries = methods.map((method) => {
      const description = descriptions.get(method.operation.id);
      return [method.name, description && atRunTime(description)] as const;
    });
    return [name, Object.fromEntries(entries)] as const;
  });
  return [
    fileHeader,
    "import type { OperationTable } from '@concordat/client';\n\n",
    docComment(['Where the API is, unless the application says otherwise.']),
    `export const defaultBaseUrl = ${stringLiteral(document.servers[0].url)};\n\n`,
    docComment(['How each operation is sent, by resource and verb.']),
    `export const operations = ${literal(Object.fromEntries(table), '', Number.POSITIVE_INFINITY)} as const satisfies OperationTable;\n`,
  ].join('');
}

/** Renders what the client needs only once a call has failed. */
export function renderCodes(document: OpenApiDocument, resources: readonly Resource[]): string {
  const operations = resources.flatMap(({ methods }) => methods.map(({ operation }) => operation));
  const pairs = operations.map((operation) => [operation.id, pairCodes(document, operation)] as const);
  const common = intersection(pairs.map(([, codes]) => codes));
  const own = pairs.map(([id, codes]) => [id, codes.filter((code) => !common.includes(code))] as const);
  const table = own.filter(([, codes]) => codes.length > 0).map(([id, codes]) => [id, groupByStatus(codes)] as const);
  return [
    fileHeader,
    "import type { CodeTable } from '@concordat/client';\n\n",
    docComment(['The error codes that every operation documents, by status.']),
    `export const commonCodes = ${literal(groupByStatus(common), '', 'export const commonCodes = '.length)} as const;\n\n`,
    docComment(['The further ones of each operation.']),
    `export const codes: CodeTable['codes'] = ${literal(Object.fromEntries(table), '', Number.POSITIVE_INFINITY)};\n`,
  ].join('');
}

/**
 * What the client has to know of an operation. Fields are listed where a mistake in one could do harm before anybody sees it; for
 * all others the vendor answers with a 400, or the mistake harms nobody.
 */
function atRunTime({
  query = {},
  body,
  openBody,
  pagination,
  ...description
}: OperationDescription): OperationDescriptor {
  const { request, forbidden, optionalBody, exactlyOneOf, ...flags } = description;
  const isRead = request.startsWith('GET ');
  const isDeletion = request.startsWith('DELETE ');
  const isStrict = !isRead && !openBody && (isDeletion || mayDoHarm(description, body));
  const fields = isStrict ? renderRules({ ...query, ...body }, optionalBody === true) : {};
  const queryNames = Object.keys(query);
  return {
    request: request as OperationDescriptor['request'],
    ...(forbidden && { forbidden }),
    ...(isStrict && !(isDeletion && Object.keys(fields).length === 0) && { fields }),
    ...(!isRead && !isDeletion && queryNames.length > 0 && { query: queryNames }),
    ...((optionalBody || (!body && (openBody || queryNames.length > 0) && !isRead && !isDeletion)) && {
      optionalBody: true,
    }),
    ...(exactlyOneOf && { exactlyOneOf }),
    ...flags,
    ...(pagination && { pagination: placesOf(pagination) }),
  };
}

function placesOf({ method: _, page, ...places }: PaginationDescription): Pagination {
  return { ...(page !== 'page' && { page }), ...places };
}

/** Whether an ignored or misspelt field could turn the call into another one: what to act on, or that it is only a trial. */
function mayDoHarm({ exactlyOneOf }: OperationDescription, body: FieldRules | undefined): boolean {
  if (!body || exactlyOneOf) return true;
  return Object.entries(body).some(([name, { required, type }]) => name === 'dry_run' || (required && isList(type)));
}

function renderRules(rules: FieldRules, isOptional: boolean): Record<string, FieldRule> {
  const entries = Object.entries(rules).map(([name, { required, type, nullable, minItems, maxItems }]) => {
    const hasLimits = minItems !== undefined || maxItems !== undefined;
    const limits = type && hasLimits ? `${minItems ?? 0}-${maxItems ?? ''}` : '';
    const mark = nullable ? '?' : required && isList(type) && !isOptional ? '!' : '';
    return [name, `${type ?? ''}${limits}${mark}` as FieldRule] as const;
  });
  return Object.fromEntries(entries);
}

const isList = (type: string | undefined) => type !== undefined && type !== 'boolean';

/** `404 not_found`: every code of an operation with its status. */
function pairCodes(document: OpenApiDocument, operation: Operation): string[] {
  return listErrors(document, operation).flatMap(({ status, codes }) => codes.map((code) => `${status} ${code}`));
}

function groupByStatus(pairs: readonly string[]): CodesByStatus {
  const groups: Record<number, string[]> = {};
  for (const pair of pairs) {
    const [status, code] = splitPair(pair);
    groups[status] = [...(groups[status] ?? []), code];
  }
  return groups;
}

function splitPair(pair: string): [status: number, code: string] {
  const end = pair.indexOf(' ');
  return [Number(pair.slice(0, end)), pair.slice(end + 1)];
}

function intersection([first = [], ...others]: readonly (readonly string[])[]): string[] {
  return first.filter((code) => others.every((codes) => codes.includes(code)));
}
