import { appendPointer, type OpenApiDocument, type Schema } from '@concordat/specs';

/** A contract whose object schemas admit no field they do not name, unless they say so themselves. */
export interface ClosedView {
  readonly document: OpenApiDocument;
  /** JSON pointer of a schema object of {@link document}; the same place exists in the contract it was made from. */
  pointerOf(schema: object): string | undefined;
  /** Whether a schema was closed here, rather than by the contract's own `additionalProperties: false`. */
  closedHere(schema: object): boolean;
}

type Writable = { -readonly [Key in keyof Schema]: Schema[Key] };

const schemaKeywords = ['items', 'additionalProperties', 'propertyNames', 'contains', 'then', 'else'];
const schemaMapKeywords = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];
const schemaListKeywords = ['oneOf', 'anyOf', 'prefixItems'];
/** A schema in these places only describes part of a value, or what the value is not: closing it would change its meaning. */
const partialKeywords = ['not', 'if', 'allOf'];

/** Places that hold data, not schemas, whatever their content looks like. */
const dataKeys = new Set(['example', 'examples']);

/** Copies a contract and closes its object schemas. */
export function closeSchemas(contract: OpenApiDocument): ClosedView {
  const document = structuredClone(contract);
  const pointers = new WeakMap<object, string>();
  const closed = new WeakSet<object>();

  const visitSchema = (schema: unknown, pointer: string, whole: boolean): void => {
    if (!isObject(schema)) return;
    pointers.set(schema, pointer);
    if (whole && describesObject(schema) && !('additionalProperties' in schema)) {
      (schema as Writable).additionalProperties = false;
      closed.add(schema);
    }
    for (const keyword of schemaKeywords) visitSchema(schema[keyword], appendPointer(pointer, keyword), whole);
    for (const keyword of schemaMapKeywords) visitEach(schema[keyword], appendPointer(pointer, keyword), whole);
    for (const keyword of schemaListKeywords) visitEach(schema[keyword], appendPointer(pointer, keyword), whole);
    for (const keyword of partialKeywords) {
      const place = appendPointer(pointer, keyword);
      if (Array.isArray(schema[keyword])) visitEach(schema[keyword], place, false);
      else visitSchema(schema[keyword], place, false);
    }
  };

  const visitEach = (schemas: unknown, pointer: string, whole: boolean): void => {
    if (typeof schemas !== 'object' || schemas === null) return;
    for (const [key, schema] of Object.entries(schemas)) visitSchema(schema, appendPointer(pointer, key), whole);
  };

  const visit = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const place = appendPointer(pointer, key);
      if (key === 'schema') visitSchema(value, place, true);
      else if (place === '#/components/schemas') visitEach(value, place, true);
      else if (!dataKeys.has(key)) visit(value, place);
    }
  };

  visit(document, '#');
  return {
    document,
    pointerOf: (schema) => pointers.get(schema),
    closedHere: (schema) => closed.has(schema),
  };
}

function describesObject({ type, properties }: Schema): boolean {
  return [type].flat().includes('object') || (type === undefined && properties !== undefined);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
