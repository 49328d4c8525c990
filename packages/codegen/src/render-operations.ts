import type { CodesByStatus, FieldRules, OperationDescriptor } from '@concordat/client';
import type { OpenApiDocument, Operation } from '@concordat/specs';
import { docComment } from './doc-comment.ts';
import { listErrors } from './error-codes.ts';
import { fileHeader } from './file-header.ts';
import { literal, stringLiteral } from './literal.ts';
import type { Resource } from './names.ts';

/** Renders what the client needs at run time. */
export function renderOperations(
  document: OpenApiDocument,
  resources: readonly Resource[],
  descriptors: ReadonlyMap<string, OperationDescriptor>,
): string {
  const operations = resources.flatMap(({ methods }) => methods.map(({ operation }) => operation));
  const codes = new Map(operations.map((operation) => [operation.id, pairCodes(document, operation)]));
  const common = intersection([...codes.values()]);
  const describe = (id: string) => {
    const descriptor = descriptors.get(id);
    const own = codes.get(id)?.filter((pair) => !common.includes(pair)) ?? [];
    return { ...(descriptor && atRunTime(descriptor)), ...(own.length > 0 && { codes: groupByStatus(own) }) };
  };
  const table = resources.map(({ name, methods }) => {
    const entries = methods.map((method) => [method.name, describe(method.operation.id)] as const);
    return [name, Object.fromEntries(entries)] as const;
  });
  return [
    fileHeader,
    "import type { OperationTable } from '@concordat/client';\n\n",
    docComment(['Where the API is, unless the application says otherwise.']),
    `export const defaultBaseUrl = ${stringLiteral(document.servers[0].url)};\n\n`,
    docComment([
      'The error codes that every operation documents, by status. The table lists the further ones of each.',
    ]),
    `export const commonCodes = ${literal(groupByStatus(common), '', 'export const commonCodes = '.length)} as const;\n\n`,
    docComment(['How each operation is sent, by resource and verb.']),
    `export const operations = ${literal(Object.fromEntries(table), '', Number.POSITIVE_INFINITY)} as const satisfies OperationTable;\n`,
  ].join('');
}

/**
 * What the client has to know of an operation. Left out is what the vendor refuses by itself without harm: fields of the query
 * of an operation that only reads, and a required field that is missing, unless it lists what to act on.
 */
function atRunTime({ query, body, ...descriptor }: OperationDescriptor): OperationDescriptor {
  const reads = descriptor.request.startsWith('GET ');
  return {
    ...descriptor,
    ...(query && (reads ? { openQuery: true } : { query: withoutRequired(query) })),
    ...(body && { body: withoutRequired(body) }),
  };
}

function withoutRequired(rules: FieldRules): FieldRules {
  return Object.fromEntries(
    Object.entries(rules).map(([name, { required, ...rule }]) => [
      name,
      { ...(required && rule.type?.endsWith(']') && { required }), ...rule },
    ]),
  );
}

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
