import { type OpenApiDocument, type Operation, resolvePointer, type Schema } from '@concordat/specs';

/** Made-up lists are this long at most: enough to see that it is a list. */
const longestMadeUpList = 3;

/**
 * The part of a contract that Prism needs to answer for one operation: its replies and what they refer to. The request's
 * own rules are left out, as Prism does not check them.
 *
 * Reply schemas are narrowed, so that what Prism makes up stays small and has no field the contract does not name.
 */
export function extractOperation(document: OpenApiDocument, operation: Operation): OpenApiDocument {
  const { parameters: _parameters, requestBody: _requestBody, ...object } = operation.object;
  const needed = collectReferences(document, object);
  const { securitySchemes } = (document.components ?? {}) as { readonly securitySchemes?: unknown };
  const components: Record<string, Record<string, unknown>> = {};
  for (const reference of needed) {
    const [, , section = '', name = ''] = reference.split('/');
    components[section] = { ...components[section], [name]: resolvePointer(document, reference) };
  }
  const extracted = structuredClone({
    ...document,
    paths: { [operation.path]: { [operation.method.toLowerCase()]: object } },
    components: { ...components, ...(securitySchemes !== undefined && { securitySchemes }) },
    webhooks: {},
  }) as OpenApiDocument;
  narrowSchemas(extracted, '');
  return extracted;
}

/** Every `#/components/<section>/<name>` that can be reached. */
function collectReferences(document: OpenApiDocument, from: unknown, found = new Set<string>()): Set<string> {
  if (typeof from !== 'object' || from === null) return found;
  for (const [key, value] of Object.entries(from)) {
    if (dataKeys.has(key)) continue;
    if (key === '$ref' && typeof value === 'string') {
      const component = value.split('/', 4).join('/');
      if (found.has(component)) continue;
      found.add(component);
      collectReferences(document, resolvePointer(document, component), found);
    } else {
      collectReferences(document, value, found);
    }
  }
  return found;
}

/** Places that hold data, whatever it looks like. */
const dataKeys = new Set(['example', 'examples', 'enum', 'const', 'default']);

type Writable = { -readonly [Key in keyof Schema]: Schema[Key] };

function narrowSchemas(node: unknown, parentKey: string): void {
  if (typeof node !== 'object' || node === null) return;
  // Below `properties`, keys are names of fields, even if they read like keywords.
  if (!Array.isArray(node) && parentKey !== 'properties') narrow(node);
  for (const [key, value] of Object.entries(node)) {
    if (parentKey === 'properties' || !dataKeys.has(key)) narrowSchemas(value, parentKey === 'properties' ? '' : key);
  }
}

function narrow(schema: Writable): void {
  const types = [schema.type].flat();
  if (schema.properties && typeof schema.additionalProperties !== 'object') schema.additionalProperties = false;
  if (types.includes('array')) {
    const longest = Math.max(schema.minItems ?? 0, longestMadeUpList);
    schema.maxItems = Math.min(schema.maxItems ?? longest, longest);
  }
}
