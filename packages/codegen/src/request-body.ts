import { followReference, type OpenApiDocument, type Operation, type Schema } from '@concordat/specs';
import { fieldRule, mergeFieldRules } from './field-rules.ts';
import { GenerationError } from './generation-error.ts';
import type { OperationDescription } from './operation-description.ts';

type DescribedBody = Pick<OperationDescription, 'body' | 'optionalBody' | 'openBody' | 'exactlyOneOf'>;

/** One of the objects a body may be. */
interface Alternative {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly open: boolean;
}

/**
 * Describes the JSON body of an operation as flat fields.
 *
 * @throws {GenerationError} when the body is not JSON, or not an object.
 */
export function describeBody(document: OpenApiDocument, operation: Operation): DescribedBody {
  if (!operation.requestBody) return {};
  const schema = operation.requestBody.content['application/json']?.schema;
  if (!schema) {
    const found = Object.keys(operation.requestBody.content).join(', ') || 'none';
    throw new GenerationError(operation.id, `the request body must be application/json with a schema, found ${found}.`);
  }
  const alternatives = listAlternatives(document, schema, operation.id);
  const names = new Set(alternatives.flatMap(({ properties }) => Object.keys(properties)));
  const rules = [...names].map((name) => {
    const perAlternative = alternatives.map(({ properties, required }) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return property && fieldRule(document, property, required.includes(name));
    });
    return [name, mergeFieldRules(perAlternative)] as const;
  });
  const choices = followReference(document, schema).oneOf?.length ?? 0;
  const groups = choices > 1 && choices === alternatives.length ? exclusiveGroups(alternatives) : [];
  return {
    body: Object.fromEntries(rules),
    ...(operation.requestBody.required !== true && { optionalBody: true }),
    ...(alternatives.some(({ open }) => open) && { openBody: true }),
    ...(groups.length > 0 && { exactlyOneOf: groups }),
  };
}

function listAlternatives(document: OpenApiDocument, written: Schema, place: string): Alternative[] {
  const schema = followReference(document, written);
  const own: Alternative = {
    properties: schema.properties ?? {},
    required: schema.required ?? [],
    open: schema.additionalProperties !== undefined && schema.additionalProperties !== false,
  };
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) {
    return branches
      .flatMap((branch) => listAlternatives(document, branch, place))
      .map((branch) => ({
        properties: { ...own.properties, ...branch.properties },
        required: [...own.required, ...branch.required],
        open: own.open || branch.open,
      }));
  }
  if (schema.type !== undefined && schema.type !== 'object') {
    throw new GenerationError(place, 'the request body must be an object, because the client takes its fields flat.');
  }
  return [own];
}

/**
 * Groups of fields of which exactly one must be given: what only one alternative requires and no other has. Several such
 * fields of one alternative come as a group each. There are none where the alternatives overlap in any other way.
 */
function exclusiveGroups(alternatives: readonly Alternative[]): string[][] {
  const own = alternatives.map((alternative, index) => {
    const others = alternatives.filter((_, other) => other !== index);
    return alternative.required.filter((name) => !others.some(({ required }) => required.includes(name)));
  });
  const disjoint = own.every((names, index) =>
    alternatives.every(
      ({ properties }, other) => other === index || !names.some((name) => Object.hasOwn(properties, name)),
    ),
  );
  if (!(disjoint && alternatives.every(({ open }) => !open)) && !differOnlyInRequired(alternatives)) return [];
  const noGroup: string[][] = [[]];
  return own.reduce((groups, names) => groups.flatMap((group) => names.map((name) => [...group, name])), noGroup);
}

/** `oneOf` beside the properties refuses two of its `required` lists together. */
function differOnlyInRequired([first, ...others]: readonly Alternative[]): boolean {
  const properties = Object.entries(first?.properties ?? {});
  return others.every(
    (other) =>
      Object.keys(other.properties).length === properties.length &&
      properties.every(([name, schema]) => other.properties[name] === schema),
  );
}
