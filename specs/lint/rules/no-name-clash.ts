import type { Location, Oas3Rule, UserContext } from '@redocly/openapi-core';
import type { OperationObject, Parameter, PathItem, RequestBody } from '../../src/document.ts';
import { alternatives, follow, type Place } from '../place.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Path, query and body fields of one operation have different names: clients take them as one flat object. */
export const NoNameClash: Oas3Rule = () => ({
  PathItem(node, context) {
    const item = node as unknown as PathItem;
    const shared = parameterNames(item.parameters, context.location.child('parameters'), context);
    for (const method of methods) {
      const operation: OperationObject | undefined = item[method];
      if (!operation) continue;
      const location = context.location.child(method);
      // A parameter of the operation may replace the same one of its path, so only differing places clash.
      const own = parameterNames(operation.parameters, location.child('parameters'), context);
      const taken = new Map<string, string>([...shared, ...own].map(({ node: { name, in: place } }) => [name, place]));
      for (const parameter of [...shared, ...own]) {
        if (taken.get(parameter.node.name) !== parameter.node.in) report(parameter.node.name, parameter.location);
      }
      for (const name of bodyNames(operation.requestBody, location.child('requestBody'), context)) {
        if (taken.has(name)) report(name, location.child('requestBody'));
      }
      function report(name: string, place: Location) {
        context.report({
          message: `${operation?.operationId}: "${name}" is the name of two fields of the request (path, query or body). Clients take one flat object: describe the call so that each name occurs once.`,
          location: place,
        });
      }
    }
  },
});

function parameterNames(parameters: PathItem['parameters'], location: Location, context: UserContext) {
  const places = (parameters ?? []).map((entry, index) => follow<Parameter>(entry, location.child([index]), context));
  return places.filter((place): place is Place<Parameter> => place !== undefined && place.node.in !== 'header');
}

function bodyNames(body: RequestBody | undefined, location: Location, context: UserContext): Set<string> {
  const place = body && follow<RequestBody>(body, location, context);
  const schemas = Object.entries(place?.node.content ?? {}).flatMap(([type, { schema }]) =>
    alternatives(schema, (place?.location ?? location).child(['content', type, 'schema']), context),
  );
  return new Set(schemas.flatMap(({ node }) => Object.keys(node.properties ?? {})));
}
