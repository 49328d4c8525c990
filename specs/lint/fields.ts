import type { OpenApiDocument, Schema } from '../src/document.ts';
import { appendPointer, resolvePointer } from '../src/pointer.ts';
import { type Fact, limitsOf } from './facts.ts';

/** One field of a body, and what its schema says about it. */
export interface Field {
  /** JSON pointer of its schema, before following a `$ref`. */
  readonly pointer: string;
  readonly fact: Fact;
  /** It has no name of its own: the items of a list, the values of a map, or the body as a whole. */
  readonly nameless: boolean;
}

interface Place {
  readonly schema: Schema;
  readonly pointer: string;
  /** The `$ref`s that led here, so that a schema that contains itself is followed once. */
  readonly through: readonly string[];
}

/**
 * Lists the fields of a body by their path: `data.errors[].code`. `[]` are the items of a list, `*` the values of a map,
 * `.` the body itself. Where a body has variants, their fields are listed together.
 */
export function listFields(document: OpenApiDocument, schema: Schema, pointer: string): Map<string, Field> {
  const fields = new Map<string, Field>();

  const visit = (written: readonly Place[], path: string, presence: readonly string[], nameless: boolean): void => {
    const variants = written.flatMap((place) => expand(document, place));
    const limits = new Set([...presence, ...variants.flatMap((variant) => limitsOf(variant.schema))]);
    const type = typeOf(document, variants);
    if (!nameless || limits.size > 0 || (path === '' && type !== 'object')) {
      const [first] = written;
      fields.set(path || '.', { pointer: first?.pointer ?? pointer, fact: new Set([type, ...limits]), nameless });
    }
    const names = new Set(variants.flatMap((variant) => Object.keys(variant.schema.properties ?? {})));
    const { always, sometimes } = requiredOf(document, written);
    for (const name of names) {
      const places = variants.flatMap((variant) =>
        inside(variant, variant.schema.properties?.[name], 'properties', name),
      );
      const required = always.has(name) ? ['required'] : sometimes.has(name) ? ['either'] : [];
      visit(places, path === '' ? name : `${path}.${name}`, required, false);
    }
    for (const [key, suffix] of [
      ['items', '[]'],
      ['additionalProperties', '.*'],
    ] as const) {
      const places = variants.flatMap((variant) => inside(variant, variant.schema[key], key));
      if (places.length > 0) visit(places, `${path}${suffix}`, [], true);
    }
  };

  visit([{ schema, pointer, through: [] }], '', [], true);
  return fields;
}

/** A schema with all variants it offers, each behind its `$ref`. */
function expand(document: OpenApiDocument, place: Place): Place[] {
  const target = follow(document, place);
  if (!target) return [];
  const variants = (['oneOf', 'anyOf'] as const).flatMap((key) =>
    (target.schema[key] ?? []).flatMap((variant, index) => inside(target, variant, key, String(index))),
  );
  return [target, ...variants.flatMap((variant) => expand(document, variant))];
}

/** Names that are required in every variant, and those that are in some. */
function requiredOf(
  document: OpenApiDocument,
  places: readonly Place[],
): { always: Set<string>; sometimes: Set<string> } {
  const all = places.map((place) => {
    const target = follow(document, place);
    const always = new Set(target?.schema.required);
    const sometimes = new Set<string>();
    for (const key of ['oneOf', 'anyOf'] as const) {
      const variants = (target?.schema[key] ?? []).flatMap((variant, index) =>
        inside(target, variant, key, String(index)),
      );
      if (variants.length === 0) continue;
      const inner = requiredOf(document, variants);
      for (const name of inner.always) always.add(name);
      for (const name of inner.sometimes) sometimes.add(name);
    }
    return { always, sometimes };
  });
  const [first, ...others] = all;
  const always = new Set([...(first?.always ?? [])].filter((name) => others.every((other) => other.always.has(name))));
  return { always, sometimes: new Set(all.flatMap((one) => [...one.always, ...one.sometimes])) };
}

function follow(document: OpenApiDocument, place: Place): Place | undefined {
  const { $ref } = place.schema;
  if ($ref === undefined) return place;
  if (place.through.includes($ref)) return undefined;
  const schema = resolvePointer(document, $ref) as Schema;
  return follow(document, { schema, pointer: $ref, through: [...place.through, $ref] });
}

function inside(parent: Place | undefined, schema: unknown, ...keys: string[]): Place[] {
  if (!parent || typeof schema !== 'object' || schema === null) return [];
  return [{ schema, pointer: appendPointer(parent.pointer, ...keys), through: parent.through }];
}

/** `string`, `array of object`, `map of string`, `integer or null`; a schema that contains itself is an object. */
function typeOf(document: OpenApiDocument, variants: readonly Place[]): string {
  const types = variants.flatMap((variant) => {
    const { type, oneOf, anyOf, items, additionalProperties } = variant.schema;
    if (type === undefined) return oneOf || anyOf || variant.schema.required ? [] : ['any'];
    return [type].flat().map((name) => {
      const inner = name === 'array' ? items : additionalProperties;
      if (typeof inner !== 'object') return name;
      const of = typeOf(
        document,
        inside(variant, inner, 'items').flatMap((place) => expand(document, place)),
      );
      return name === 'array' || !variant.schema.properties ? `${name === 'object' ? 'map' : name} of ${of}` : name;
    });
  });
  const unique = [...new Set(types)].sort((one, other) => Number(one === 'null') - Number(other === 'null'));
  return unique.join(' or ') || 'object';
}
