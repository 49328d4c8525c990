import { appendPointer, type OpenApiDocument, resolvePointer, type Schema } from '@concordat/specs';

/** The schemas of a contract, object schemas admitting no field they do not name, unless they say so themselves. */
export interface ClosedView {
  /**
   * A closed copy of the schema at a JSON pointer. Its `$ref`s are those of {@link referenceTo}.
   *
   * @throws {Error} when nothing is there.
   */
  schemaAt(pointer: string): ClosedSchema;
  /** JSON pointer of a schema object of a copy; the same place exists in the contract it was made from. */
  pointerOf(schema: object): string | undefined;
  /** Whether a schema was closed here, rather than by the contract's own `additionalProperties: false`. */
  closedHere(schema: object): boolean;
}

/** A closed copy, and the JSON pointers of the schemas it refers to. */
interface ClosedSchema {
  readonly schema: Schema;
  readonly references: ReadonlySet<string>;
}

type Writable = { -readonly [Key in keyof Schema]: Schema[Key] };

const schemaKeywords = ['items', 'additionalProperties', 'propertyNames', 'contains', 'then', 'else'];
const schemaMapKeywords = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];
const schemaListKeywords = ['oneOf', 'anyOf', 'prefixItems'];
/** A schema in these places only describes part of a value, or what the value is not: closing it would change its meaning. */
const partialKeywords = ['not', 'if', 'allOf'];

/** The `$ref` that stands for a place of the contract, whatever document it is in. */
export function referenceTo(pointer: string): string {
  return `contract:${encodeURI(pointer.slice(1))}`;
}

/** Prepares the closed view of a contract. Only what is asked for is copied: a contract is large, and a call needs little of it. */
export function closeSchemas(contract: OpenApiDocument): ClosedView {
  const pointers = new WeakMap<object, string>();
  const closed = new WeakSet<object>();

  const visitSchema = (schema: unknown, pointer: string, whole: boolean, references: Set<string>): void => {
    if (!isObject(schema)) return;
    pointers.set(schema, pointer);
    if (typeof schema['$ref'] === 'string') {
      references.add(schema['$ref']);
      schema['$ref'] = referenceTo(schema['$ref']);
    }
    if (whole && describesObject(schema) && !('additionalProperties' in schema)) {
      (schema as Writable).additionalProperties = false;
      closed.add(schema);
    }
    const visitEach = (schemas: unknown, place: string, eachWhole: boolean): void => {
      if (typeof schemas !== 'object' || schemas === null) return;
      for (const [key, each] of Object.entries(schemas)) {
        visitSchema(each, appendPointer(place, key), eachWhole, references);
      }
    };
    for (const keyword of schemaKeywords) {
      if (keyword in schema) visitSchema(schema[keyword], appendPointer(pointer, keyword), whole, references);
    }
    for (const keyword of [...schemaMapKeywords, ...schemaListKeywords]) {
      if (keyword in schema) visitEach(schema[keyword], appendPointer(pointer, keyword), whole);
    }
    for (const keyword of partialKeywords) {
      if (!(keyword in schema)) continue;
      const place = appendPointer(pointer, keyword);
      if (Array.isArray(schema[keyword])) visitEach(schema[keyword], place, false);
      else visitSchema(schema[keyword], place, false, references);
    }
  };

  return {
    schemaAt(pointer) {
      const schema = structuredClone(resolvePointer(contract, pointer)) as Schema;
      const references = new Set<string>();
      visitSchema(schema, pointer, true, references);
      return { schema, references };
    },
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
