import { type OpenApiDocument, resolvePointer, type Schema } from '@concordat/specs';

/** The schema itself, or the one its `$ref` stands for, however many steps away. */
export function followReference(document: OpenApiDocument, schema: Schema): Schema {
  let found = schema;
  while (found.$ref !== undefined) found = resolvePointer(document, found.$ref) as Schema;
  return found;
}
