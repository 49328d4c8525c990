import type { Location, UserContext } from '@redocly/openapi-core';
import type { Schema } from '../src/document.ts';

/** A part of a contract and where it stands, as Redocly walks the YAML files. */
export interface Place<Node> {
  readonly node: Node;
  readonly location: Location;
}

type Resolving = Pick<UserContext, 'resolve'>;

/** Follows a `$ref`, if there is one. `undefined` where it leads nowhere, which Redocly reports by itself. */
export function follow<Node extends object>(
  node: Node | { readonly $ref?: string | undefined },
  location: Location,
  { resolve }: Resolving,
): Place<Node> | undefined {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return { node: node as Node, location };
  const found = resolve<Node>({ $ref: node.$ref }, location.source.absoluteRef);
  return found.location ? { node: found.node, location: found.location } : undefined;
}

/** A schema and every branch of its `oneOf` and `anyOf`, however deep. */
export function alternatives(
  schema: Schema | undefined,
  location: Location,
  context: Resolving,
  seen = new Set<unknown>(),
): Place<Schema>[] {
  const place = schema && follow<Schema>(schema, location, context);
  if (!place || seen.has(place.node)) return [];
  seen.add(place.node);
  const branches = (['oneOf', 'anyOf'] as const).flatMap((keyword) =>
    (place.node[keyword] ?? []).flatMap((branch, index) =>
      alternatives(branch, place.location.child([keyword, index]), context, seen),
    ),
  );
  return [place, ...branches];
}

/** What a schema says about one property, in each of its alternatives that has it. */
export function property(places: readonly Place<Schema>[], name: string, context: Resolving): Place<Schema>[] {
  return places.flatMap(({ node, location }) =>
    alternatives(node.properties?.[name], location.child(['properties', name]), context),
  );
}
