import type { OpenApiDocument, Schema } from '../src/document.ts';
import { appendPointer, resolvePointer } from '../src/pointer.ts';

/** A value written in the contract, and the schema it stands for. */
export interface ListedExample {
  /** JSON pointer of the value. */
  readonly pointer: string;
  /** JSON pointer of its schema. */
  readonly schema: string;
  readonly value: unknown;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Lists every example of a bundled document (of bodies, parameters, headers and schemas) and every default, which has to
 * match its schema as well.
 */
export function listExamples(document: OpenApiDocument): ListedExample[] {
  return listIn(document, document as unknown as Node, '#');
}

function listIn(document: OpenApiDocument, node: Node, pointer: string): ListedExample[] {
  const found: ListedExample[] = [];
  if ('schema' in node) {
    const schema = appendPointer(pointer, 'schema');
    found.push(...listInSchema(node['schema'] as Schema, schema));
    if ('example' in node) found.push({ pointer: appendPointer(pointer, 'example'), schema, value: node['example'] });
    for (const [name, example] of entriesOf(node['examples'])) {
      const place = appendPointer(pointer, 'examples', name);
      found.push({ ...readExample(document, example, place), schema });
    }
  }
  for (const [key, child] of Object.entries(node)) {
    const place = appendPointer(pointer, key);
    if (key === 'schema' || key === 'example' || key === 'examples' || key.startsWith('x-')) continue;
    if (place === '#/components/schemas') {
      for (const [name, schema] of entriesOf(child)) found.push(...listInSchema(schema, appendPointer(place, name)));
    } else if (typeof child === 'object' && child !== null) found.push(...listIn(document, child as Node, place));
  }
  return found;
}

function readExample(document: OpenApiDocument, example: Node, pointer: string) {
  const target = example['$ref'];
  if (typeof target !== 'string') return { pointer: appendPointer(pointer, 'value'), value: example['value'] };
  return { pointer: appendPointer(target, 'value'), value: (resolvePointer(document, target) as Node)['value'] };
}

/** Examples and defaults inside a schema, without those behind a `$ref`: they are listed where they stand. */
function listInSchema(schema: Schema, pointer: string): ListedExample[] {
  const own = (['example', 'default'] as const)
    .filter((key) => key in schema)
    .map((key) => ({ pointer: appendPointer(pointer, key), schema: pointer, value: schema[key] }));
  const several = (schema.examples ?? []).map((value, index) => {
    return { pointer: appendPointer(pointer, 'examples', String(index)), schema: pointer, value };
  });
  return [
    ...own,
    ...several,
    ...childSchemas(schema, pointer).flatMap((child) => listInSchema(child.schema, child.pointer)),
  ];
}

/** The schemas directly inside a schema. */
function childSchemas(schema: Schema, pointer: string): { readonly schema: Schema; readonly pointer: string }[] {
  const children = Object.entries(schema.properties ?? {}).map(([name, child]) => {
    return { schema: child, pointer: appendPointer(pointer, 'properties', name) };
  });
  for (const key of ['items', 'additionalProperties', 'not'] as const) {
    const child = schema[key];
    if (typeof child === 'object') children.push({ schema: child, pointer: appendPointer(pointer, key) });
  }
  for (const key of ['oneOf', 'anyOf'] as const) {
    for (const [index, child] of (schema[key] ?? []).entries()) {
      children.push({ schema: child, pointer: appendPointer(pointer, key, String(index)) });
    }
  }
  return children;
}

function entriesOf<Value = Node & Schema>(map: unknown): [string, Value][] {
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.entries(map) : [];
}
