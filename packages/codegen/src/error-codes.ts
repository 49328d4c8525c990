import { followReference, type OpenApiDocument, type Operation, type Schema } from '@concordat/specs';

/** One documented failure of an operation. */
export interface DocumentedError {
  readonly status: number;
  /** What the reply means, for people. */
  readonly description: string;
  /** The codes documented for this status; empty where the vendor's reply has none. */
  readonly codes: readonly string[];
}

/** Where vendors put the code of an error: inside `error`, or at the top. */
const codePaths = [['error', 'code'], ['code']] as const;

/** Lists the documented failures of an operation in ascending order of their status. */
export function listErrors(document: OpenApiDocument, operation: Operation): DocumentedError[] {
  return operation.replies
    .filter(({ status }) => status >= 400)
    .map(({ status, object, content }) => {
      const schemas = Object.values(content).flatMap(({ schema }) => schema ?? []);
      const codes = codePaths.flatMap((path) => schemas.flatMap((schema) => stringsAt(document, schema, path)));
      return { status, description: object.description, codes: [...new Set(codes)] };
    });
}

/** Every code of an operation over all statuses, without repeats. */
export function listErrorCodes(document: OpenApiDocument, operation: Operation): string[] {
  return [...new Set(listErrors(document, operation).flatMap(({ codes }) => codes))];
}

function stringsAt(document: OpenApiDocument, written: Schema, [key, ...rest]: readonly string[]): string[] {
  const schema = followReference(document, written);
  const inBranches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((branch) =>
    stringsAt(document, branch, key === undefined ? [] : [key, ...rest]),
  );
  if (key === undefined) {
    return [...[schema.const, ...(schema.enum ?? [])].filter((value) => typeof value === 'string'), ...inBranches];
  }
  const property = schema.properties?.[key];
  return [...(property ? stringsAt(document, property, rest) : []), ...inBranches];
}
