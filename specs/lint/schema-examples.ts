import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument, Schema } from '../src/document.ts';
import { appendPointer, resolvePointer } from '../src/pointer.ts';
import type { Contract } from './contract.ts';
import type { Inventory } from './inventory-form.ts';
import { type Problem, problemAt } from './problem.ts';

/** The example of a named object is what the inventory shows in its place, where it shows anything: a sample, or our own. */
export function checkSchemaExamples(contract: Contract, inventory: Inventory): Problem[] {
  const shown = new Map<string, unknown[]>();
  for (const operation of contract.operations) {
    const { samples = {}, examples = {} } = inventory.operations[operation.id] ?? {};
    const contents = [
      ['request', operation.requestBody?.content] as const,
      ...operation.replies.map(({ status, content }) => [String(status), content] as const),
    ];
    for (const [part, content] of contents) {
      const values = [...[samples[part] ?? []].flat(), ...Object.values(examples[part] ?? {})];
      for (const { schema } of Object.values(content ?? {})) {
        for (const value of values) collect(contract.document, schema as Schema, value, shown);
      }
    }
  }
  return [...shown].flatMap(([pointer, values]) => {
    const schema = resolvePointer(contract.document, pointer) as Schema;
    if (!('example' in schema) || values.some((value) => isDeepStrictEqual(value, schema.example))) return [];
    const message = `expected one of the inventory's examples, ${JSON.stringify(values[0])}, found ${JSON.stringify(schema.example)}. Make them the same.`;
    return problemAt(contract, appendPointer(pointer, 'example'), 'inventory', message);
  });
}

/** Notes the value of each named object inside of a body; where a body has variants, for all of them. */
function collect(document: OpenApiDocument, schema: Schema, value: unknown, shown: Map<string, unknown[]>): void {
  if (typeof value !== 'object' || value === null) return;
  if (schema.$ref !== undefined) {
    shown.set(schema.$ref, [...(shown.get(schema.$ref) ?? []), value]);
    collect(document, resolvePointer(document, schema.$ref) as Schema, value, shown);
    return;
  }
  for (const variant of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) collect(document, variant, value, shown);
  if (Array.isArray(value)) {
    for (const item of value) if (schema.items) collect(document, schema.items, item, shown);
  } else {
    for (const [name, inner] of Object.entries(value)) {
      const property = schema.properties?.[name];
      if (property) collect(document, property, inner, shown);
    }
  }
}
