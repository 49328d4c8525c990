import type { Schema } from '@concordat/specs';
import type { ErrorObject } from 'ajv';
import type { SchemaFailure } from './schema-failure.ts';

/** What the keywords `oneOf` and `anyOf` report: the errors of every branch, an empty list where one matched. */
export interface AlternativeErrors {
  readonly branches: readonly (readonly ErrorObject[])[];
}

/**
 * Explains a value that fits none of several schemas, or too many, by the one it most likely meant.
 *
 * @param failure the failure of `oneOf` or `anyOf` itself, reported where no branch is nearer than the others.
 * @param schemas the branches.
 * @param branches the failures of each branch.
 */
export function chooseAlternative(
  failure: SchemaFailure,
  schemas: readonly Schema[],
  branches: readonly (readonly SchemaFailure[])[],
): readonly SchemaFailure[] {
  const names = schemas.map(nameOf);
  const expected = `${failure.keyword === 'oneOf' ? 'exactly one' : 'one'} of ${names.join(', ')}`;
  const matching = names.filter((_, index) => branches[index]?.length === 0);
  if (matching.length > 0) return [{ ...failure, expected, actual: `what is ${matching.join(' and also ')}` }];
  const [best, next] = branches.toSorted((one, other) => distance(one) - distance(other));
  if (best && (!next || distance(best) < distance(next))) return best;
  return [{ ...failure, expected }];
}

/** How far a value is from a schema: broken rules weigh more than surplus fields. */
function distance(failures: readonly SchemaFailure[]): number {
  return failures.reduce((sum, { additive }) => sum + (additive ? 1 : 100), 0);
}

function nameOf(schema: Schema, index: number): string {
  if (schema.$ref) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if (schema.required) return `{ ${schema.required.join(', ')} }`;
  return schema.type ? [schema.type].flat().join(' or ') : `alternative ${index + 1}`;
}
