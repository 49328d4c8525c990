import { followReference, type OpenApiDocument, type Schema } from '@concordat/specs';
import type { FieldRule } from './operation-description.ts';

/** Values that can be compared as they are. */
type Scalar = string | number | boolean | null;

/** What can be checked of a field before a request is sent. Whatever the contract allows, the rule allows too. */
export function fieldRule(document: OpenApiDocument, written: Schema, required: boolean): FieldRule {
  return { ...(required && { required }), ...typeRule(document, written) };
}

/**
 * The rule of a field that several alternatives of a body have: as strict as the most lenient of them.
 *
 * @param rules one per alternative, `undefined` where the alternative does not have the field.
 */
export function mergeFieldRules(rules: readonly (FieldRule | undefined)[]): FieldRule {
  const [first, ...others] = rules.filter((rule) => rule !== undefined);
  const present = first ? [first, ...others] : [];
  const type = others.every((rule) => rule.type === first?.type) ? first?.type : undefined;
  const minItems = Math.min(...present.map((rule) => rule.minItems ?? 0));
  const maxItems = Math.max(...present.map((rule) => rule.maxItems ?? Number.POSITIVE_INFINITY));
  return {
    ...(rules.every((rule) => rule?.required) && { required: true }),
    ...(type && { type }),
    ...(type && present.some(({ nullable }) => nullable) && { nullable: true }),
    ...(type && minItems > 0 && { minItems }),
    ...(type && Number.isFinite(maxItems) && { maxItems }),
  };
}

/** Types are checked where a wrong one may be taken for another wish: a flag, or a list of what to act on. */
function typeRule(document: OpenApiDocument, written: Schema): Omit<FieldRule, 'required'> {
  const schema = followReference(document, written);
  const branches = (schema.oneOf ?? schema.anyOf)?.map((branch) => followReference(document, branch));
  if (branches) {
    const [branch, ...others] = branches.filter(({ type }) => type !== 'null');
    const rule = branch && others.length === 0 ? typeRule(document, branch) : {};
    return rule.type && branches.length > 1 ? { ...rule, nullable: true } : rule;
  }
  const types = [schema.type ?? []].flat();
  const [type, ...others] = types.filter((name) => name !== 'null');
  const nullable = types.includes('null') && { nullable: true as const };
  if (others.length > 0) return {};
  if (type === 'boolean') return { type, ...nullable };
  if (type !== 'array') return {};
  const { minItems, maxItems } = schema;
  return {
    type: arrayType(document, schema.items),
    ...nullable,
    ...(minItems && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
  };
}

function arrayType(document: OpenApiDocument, items: Schema | undefined): NonNullable<FieldRule['type']> {
  if (!items) return 'list';
  const { type, minLength = 0, format, enum: allowed } = followReference(document, items);
  if (type === 'object') return 'objects';
  if (allowed?.every((value) => value && typeof value === 'string')) return 'texts';
  if (type !== 'string') return 'list';
  return minLength > 0 || format ? 'texts' : 'strings';
}

/** The only values a schema allows, or `undefined` when they cannot be listed. */
export function allowedValues(document: OpenApiDocument, written: Schema): readonly Scalar[] | undefined {
  const schema = followReference(document, written);
  if (schema.const !== undefined) return scalars([schema.const]);
  if (schema.enum) return scalars(schema.enum);
  if (schema.type === 'null') return [null];
  const branches = schema.oneOf ?? schema.anyOf;
  if (!branches) return undefined;
  const values = branches.map((branch) => allowedValues(document, branch));
  return values.every((value) => value !== undefined) ? [...new Set(values.flat())] : undefined;
}

function scalars(values: readonly unknown[]): readonly Scalar[] | undefined {
  return values.every(isScalar) ? values : undefined;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
