import { type OpenApiDocument, type Operation, splitPointer } from '@concordat/specs';
import type { GateCase } from './gate-case.ts';
import type { Departure } from './judge-case.ts';
import { isInferred } from './reply-slot.ts';
import type { Finding } from './types.ts';

/**
 * Whether the broken rule is stated by a page. Error replies that a page does not list are inferred, and so is what follows
 * from them. That a request needs a valid key, that one that breaks the rules must not succeed, and that the server does not
 * fail over a request, is documented in any case.
 *
 * @param status of the reply.
 */
export function findBasis(
  { operation, otherStatus, slot, rule }: GateCase,
  violation: Departure,
  status: number,
  document: OpenApiDocument,
): Finding['basis'] {
  if (rule?.basis && violation.check === rule.id) return rule.basis;
  if (violation.in === 'status') {
    if (status >= 500) return 'documented';
    if (status < 400) return otherStatus === 'unspecified' && slot ? 'inferred' : 'documented';
    // That a missing thing is looked for shows that the key was not.
    if (slot?.status === 401 && status === 404) return 'documented';
    // That the request is a right one is stated, whatever is said about the status of its success.
    if (slot && slot.status < 400) return operation.object['x-docs'] ?? 'documented';
    if (slot) return isInferred(slot) ? 'inferred' : 'documented';
  }
  if (status >= 400 && isInferredError(operation, status)) return 'inferred';
  return nearestState(violation.specPointer, document) ?? operation.object['x-docs'] ?? 'documented';
}

/** A status that is not declared is as sure as the errors that are. */
function isInferredError({ replies }: Operation, status: number): boolean {
  const errors = replies.filter((reply) => reply.status >= 400);
  const same = errors.filter((reply) => reply.status === status);
  return (same.length > 0 ? same : errors).every(({ object }) => object['x-docs'] === 'inferred');
}

/** The nearest `x-docs` of the schemas, parameters and headers around a rule. */
function nearestState(specPointer: string, document: OpenApiDocument): Finding['basis'] | undefined {
  const keys = splitPointer(specPointer);
  let node: unknown = document;
  let state: Finding['basis'] | undefined;
  for (const [index, key] of keys.entries()) {
    node = (node as Record<string, unknown> | undefined)?.[key];
    const isReply = keys[index - 1] === 'responses';
    const isOperation = keys[0] === 'paths' && index < 3;
    const own = (node as { 'x-docs'?: Finding['basis'] } | undefined)?.['x-docs'];
    // A reply's state is about its status; its body may be shown on the page all the same.
    if (own !== undefined && !isReply && !isOperation) state = own;
  }
  return state;
}
