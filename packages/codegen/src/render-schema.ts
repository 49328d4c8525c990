import type { OpenApiDocument } from '@concordat/specs';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { fileHeader } from './file-header.ts';

/** Renders all types of the contract with openapi-typescript. */
export async function renderSchema(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    // A default is what the vendor fills in; it does not make a field of the request required.
    defaultNonNullable: false,
    silent: true,
  });
  // It indents by four spaces. Nothing but indentation starts a line with them: line breaks in strings are escaped.
  const text = astToString(nodes).replace(/^(?: {4})+/gm, (indent) => ' '.repeat(indent.length / 2));
  return fileHeader + text;
}
