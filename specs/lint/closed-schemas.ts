type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Copies a document, closing each schema that does not say otherwise: an object may hold only the properties it names.
 * The variants of a `oneOf` or `anyOf` beside properties stay open, because the schema around them is closed as a whole.
 */
export function closeSchemas<Value>(document: Value): Value {
  return close(document as Json, false) as Value;
}

/** Keys whose content is no schema, or one that only says what is refused. */
const opaque = new Set(['example', 'examples', 'default', 'enum', 'const', 'not']);

function close(value: Json, isVariant: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => close(item, isVariant));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, Json> = {};
  for (const [key, child] of Object.entries(value)) {
    if (opaque.has(key)) copy[key] = child;
    else if (key === 'properties') copy[key] = closeEach(child);
    else copy[key] = close(child, (key === 'oneOf' || key === 'anyOf') && 'properties' in value);
  }
  return isOpenObject(value) && !isVariant ? { ...copy, unevaluatedProperties: false } : copy;
}

/** The keys of `properties` are names, whatever they are called. */
function closeEach(properties: Json): Json {
  const entries = Object.entries(Object(properties) as Record<string, Json>);
  return Object.fromEntries(entries.map(([name, schema]) => [name, close(schema, false)]));
}

function isOpenObject(schema: { readonly [key: string]: Json }): boolean {
  const undecided = !('additionalProperties' in schema || 'unevaluatedProperties' in schema);
  return undecided && [schema['type']].flat().includes('object');
}
