import { followReference, type OpenApiDocument, type Operation, type Schema } from '@concordat/specs';
import type { GateRequest } from './gate-case.ts';
import type { HarmlessContext } from './harmless-plan.ts';
import { sampleRequest, unknownParts, unknownPath } from './sample-request.ts';

/**
 * A request that keeps the contract and names nothing that exists: what is removed is made up in the path and in the body,
 * what is changed in the path.
 */
export function unknownRequest(operation: Operation, { document, baseUrl, randomUUID }: HarmlessContext): GateRequest {
  const parts = removes(operation) ? unknownParts(randomUUID, document) : unknownPath(randomUUID, document);
  return sampleRequest(operation, baseUrl, parts);
}

/** Whether an operation only reads. */
export function reads({ method }: Operation): boolean {
  return method === 'GET';
}

/** Whether all an operation can do is to take away what its request names, so that made-up names take away nothing. */
export function removes({ method, id }: Operation): boolean {
  return method === 'DELETE' || /\.(bulkDelete|delete|remove)/.test(id);
}

/**
 * Whether a request of made-up ids may carry a valid key: reads, removals, and changes of one thing that must exist for
 * that. `PUT` is none of the last, it may create.
 */
export function bearsKey(operation: Operation): boolean {
  return reads(operation) || removes(operation) || (operation.method === 'PATCH' && namesThing(operation));
}

/** Whether the body of a removal may be broken: what it could reach is bounded by a made-up id in the path or a dry run. */
export function bearsBrokenBody(operation: Operation, document: OpenApiDocument): boolean {
  return removes(operation) && (namesThing(operation) || previewFlag(operation, document) !== undefined);
}

/** Whether the path names a thing. */
export function namesThing({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter.in === 'path');
}

/** The field that makes an operation only pretend, where it has one. */
export function previewFlag(operation: Operation, document: OpenApiDocument): string | undefined {
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const { properties = {} } = schema ? followReference<Schema>(document, schema) : {};
  return Object.keys(properties).find((key) => /^dry_?run$/i.test(key));
}

/** Whether an empty object breaks the rules of the body, so that nothing can come of it. */
export function refusesEmptyBody({ requestBody }: Operation, document: OpenApiDocument): boolean {
  const schema = Object.values(requestBody?.content ?? {})[0]?.schema;
  if (!schema || !requestBody?.required) return false;
  const { required = [], oneOf, anyOf } = followReference<Schema>(document, schema);
  const branches = oneOf ?? anyOf ?? [];
  const everyBranch =
    branches.length > 0 &&
    branches.every((branch) => (followReference<Schema>(document, branch).required ?? []).length);
  return required.length > 0 || Boolean(everyBranch);
}

type Secured = { readonly security?: readonly Readonly<Record<string, unknown>>[] };

/** Whether none of the ways to authenticate that the contract names for all operations is good for this one. */
export function needsOtherKey({ object }: Operation, document: OpenApiDocument): boolean {
  const { security: own } = object as Secured;
  const { security: common = [] } = document as Secured;
  const usual = common.flatMap((requirement) => Object.keys(requirement));
  return own !== undefined && !own.some((requirement) => Object.keys(requirement).some((name) => usual.includes(name)));
}
