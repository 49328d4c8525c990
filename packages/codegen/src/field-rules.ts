import type { FieldRule } from '@concordat/client';
import { followReference, type OpenApiDocument, type Schema } from '@concordat/specs';

type Allowed = NonNullable<FieldRule['enum']>;

/** What can be checked of a field before a request is sent. Whatever the contract allows, the rule allows too. */
export function fieldRule(document: OpenApiDocument, written: Schema, required: boolean): FieldRule {
  const schema = followReference(document, written);
  const allowed = allowedValues(document, schema) ?? allowedEntries(document, schema);
  // A limit stands for "is an array", and of a required field the client takes that at its word.
  const limited = !(required && isNullable(schema));
  return {
    ...(required && { required }),
    ...(limited && schema.minItems !== undefined && { minItems: schema.minItems }),
    ...(limited && schema.maxItems !== undefined && { maxItems: schema.maxItems }),
    ...(allowed && { enum: allowed }),
  };
}

/**
 * The rule of a field that several alternatives of a body have: as strict as the most lenient of them.
 *
 * @param rules one per alternative, `undefined` where the alternative does not have the field.
 */
export function mergeFieldRules(rules: readonly (FieldRule | undefined)[]): FieldRule {
  const present = rules.filter((rule) => rule !== undefined);
  const required = rules.every((rule) => rule?.required);
  const minItems = present.map((rule) => rule.minItems ?? 0);
  const maxItems = present.map((rule) => rule.maxItems ?? Number.POSITIVE_INFINITY);
  const allowed = present.map((rule) => rule.enum);
  return {
    ...(required && { required }),
    ...(Math.min(...minItems) > 0 && { minItems: Math.min(...minItems) }),
    ...(Number.isFinite(Math.max(...maxItems)) && { maxItems: Math.max(...maxItems) }),
    ...(allowed.every((values) => values !== undefined) && { enum: [...new Set(allowed.flat())] }),
  };
}

/** The only values a schema allows, or `undefined` when they cannot be listed. */
export function allowedValues(document: OpenApiDocument, written: Schema): Allowed | undefined {
  const schema = followReference(document, written);
  if (schema.const !== undefined) return scalars([schema.const]);
  if (schema.enum) return scalars(schema.enum);
  if (schema.type === 'null') return [null];
  const branches = schema.oneOf ?? schema.anyOf;
  if (!branches) return undefined;
  const values = branches.map((branch) => allowedValues(document, branch));
  return values.every((value) => value !== undefined) ? [...new Set(values.flat())] : undefined;
}

function allowedEntries(document: OpenApiDocument, schema: Schema): Allowed | undefined {
  const values = schema.items && allowedValues(document, schema.items);
  // A rule has one list for the field and for its entries, so a field that may be null has to name null.
  return values && isNullable(schema) ? [...values, null] : values;
}

function isNullable({ type }: Schema): boolean {
  return Array.isArray(type) && type.includes('null');
}

function scalars(values: readonly unknown[]): Allowed | undefined {
  return values.every(isScalar) ? values : undefined;
}

function isScalar(value: unknown): value is Allowed[number] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
