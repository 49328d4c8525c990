import type { Operation } from '@concordat/specs';
import type { GateCase, GateRequest } from '../gate-case.ts';
import { needsOtherKey, reads, removes } from '../harmless-operation.ts';
import type { HarmlessContext } from '../harmless-plan.ts';
import { sampleRequest, unknownPath } from '../sample-request.ts';
import { breakFields } from './broken-bodies.ts';

/**
 * Bodies that break one rule each, for every operation that acts. Were one taken, something would come of it, so they are for
 * targets that hold nobody's data.
 */
export function deriveBodies(operation: Operation, context: HarmlessContext): GateCase[] {
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  // Removals are tried with records of which it shows whether they went.
  if (reads(operation) || removes(operation)) return [];
  const credential = needsOtherKey(operation, context.document) ? 'account key' : 'key';
  if (credential === 'account key' && context.keys.account === undefined) return [];
  if (mediaType !== 'application/json' || !content?.schema) return [];
  const right = sampleRequest(operation, context.baseUrl, unknownPath(context.randomUUID, context.document));
  const { body, ...bare } = right;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  const text = JSON.stringify(body);
  const broken = breakFields(context.document, content.schema, body as Readonly<Record<string, unknown>>);
  const isRequired = operation.requestBody?.required === true;
  return [
    ...broken.map((one) => refuse(operation, one.subject, { ...bare, body: one.body }, one.isInferred)),
    refuse(operation, 'a body that is no JSON', { ...bare, bodyText: text.slice(0, -1) }),
    refuse(operation, 'a body that is a list', { ...bare, body: [body] }),
    ...(isRequired ? [refuse(operation, 'a body that is null', { ...bare, bodyText: 'null' })] : []),
  ].map((one) => ({ ...one, credential }));
}

/** Whether a broken rule is refused is only promised where a refusal is declared. */
export function refuse(operation: Operation, subject: string, request: GateRequest, isInferred = false): GateCase {
  const isDeclared = operation.replies.some(({ status }) => status === 400 || status === 422);
  return {
    operation,
    slot: undefined,
    subject,
    request,
    credential: 'key',
    validRequest: false,
    otherStatus: isDeclared ? 'finding if success' : 'unspecified',
    rank: 4,
    rule: { id: 'derived.body-refused', severity: 'breaking', ...(isInferred && { basis: 'inferred' }) },
    acts: true,
  };
}
