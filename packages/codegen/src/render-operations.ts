import type { OperationDescriptor } from '@concordat/client';
import type { OpenApiDocument } from '@concordat/specs';
import { docComment } from './doc-comment.ts';
import { fileHeader } from './file-header.ts';
import { literal, stringLiteral } from './literal.ts';

/** Renders what the client needs at run time. */
export function renderOperations(
  document: OpenApiDocument,
  descriptors: ReadonlyMap<string, OperationDescriptor>,
): string {
  const table = literal(Object.fromEntries(descriptors), '', Number.POSITIVE_INFINITY);
  return [
    fileHeader,
    "import type { OperationTable } from '@concordat/client';\n\n",
    docComment(['Where the API is, unless the application says otherwise.']),
    `export const defaultBaseUrl = ${stringLiteral(document.servers[0].url)};\n\n`,
    docComment(['How each operation is sent, by `resource.verb`.']),
    `export const operations = ${table} as const satisfies OperationTable;\n`,
  ].join('');
}
