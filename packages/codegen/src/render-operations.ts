import type { OperationDescriptor } from '@concordat/client';
import type { OpenApiDocument } from '@concordat/specs';
import { docComment } from './doc-comment.ts';
import { listErrorCodes } from './error-codes.ts';
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
  const codes = new Map(operations.map((operation) => [operation.id, listErrorCodes(document, operation)]));
  const common = intersection([...codes.values()]);
  const describe = (id: string) => {
    const own = codes.get(id)?.filter((code) => !common.includes(code)) ?? [];
    return { ...descriptors.get(id), ...(own.length > 0 && { codes: own }) };
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
    docComment(['The error codes that every operation documents. The table lists the further ones of each.']),
    `export const commonCodes = ${literal(common, '', 'export const commonCodes = '.length)} as const;\n\n`,
    docComment(['How each operation is sent, by resource and verb.']),
    `export const operations = ${literal(Object.fromEntries(table), '', Number.POSITIVE_INFINITY)} as const satisfies OperationTable;\n`,
  ].join('');
}

function intersection([first = [], ...others]: readonly (readonly string[])[]): string[] {
  return first.filter((code) => others.every((codes) => codes.includes(code)));
}
