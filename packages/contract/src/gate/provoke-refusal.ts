import { followReference, type Operation, type Schema } from '@concordat/specs';
import type { GateCase } from './gate-case.ts';
import { bearsBrokenBody, previewFlag, unknownRequest } from './harmless-operation.ts';
import type { HarmlessContext } from './harmless-plan.ts';
import { isInferred, nameSlot, type ReplySlot } from './reply-slot.ts';
import { type BrokenRequest, breakRequestBody } from './request-constraints.ts';
import { sampleRequest, unknownParts } from './sample-request.ts';

/** Whether a broken rule is what an example shows; one that tells no cause and is called like its code shows any. */
function isShownBy({ cause, example, code }: ReplySlot, { keyword, field }: BrokenRequest): boolean {
  if (!cause) return example === code;
  const parts = [undefined, '$request.body', ...(field === undefined ? [] : [`$request.body#/${field}`])];
  return cause.rule === keyword && parts.includes(cause.part);
}

/** 400: the body breaks a rule that the contract states. */
export function breakBody(operation: Operation, slot: ReplySlot, context: HarmlessContext): GateCase[] | string {
  const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  if (!schema) return 'the operation has no body whose rules could be broken';
  if (!bearsBrokenBody(operation, context.document)) return 'would act, were the rule not kept';
  const request = unknownRequest(operation, context);
  const flag = previewFlag(operation, context.document);
  const valid = { ...(request.body as Record<string, unknown>), ...(flag && { [flag]: true }) };
  const { body: invent } = unknownParts(context.randomUUID, context.document);
  const broken = breakRequestBody(context.document, schema, valid, invent).filter((one) => isShownBy(slot, one));
  if (broken.length === 0) return 'no rule of the request is known to provoke this cause';
  return broken.map(({ subject, body, bodySource }) => ({
    operation,
    slot,
    subject: `${nameSlot(slot)}: ${subject}`,
    request: { ...request, body, bodySource },
    credential: 'key',
    validRequest: false,
    otherStatus: isInferred(slot) ? 'finding if success' : 'finding',
    rank: 0,
    code: slot.code,
  }));
}

/**
 * Requests that must be refused although no page says how: text that is no JSON, and values that a path rules out. Only where
 * the body names what is removed: it is made up, so nothing goes even where the path names something.
 */
export function refuseUnreadable(operation: Operation, context: HarmlessContext): GateCase[] {
  if (!bearsBrokenBody(operation, context.document) || !operation.requestBody) return [];
  const request = unknownRequest(operation, context);
  const common = {
    operation,
    slot: undefined,
    credential: 'key',
    validRequest: false,
    otherStatus: 'finding if success',
  } as const;
  const malformed: GateCase = {
    ...common,
    subject: 'a body that is no JSON',
    request: { ...request, body: undefined, bodyText: '{"' },
    rank: 3,
  };
  const ruledOut = operation.parameters.flatMap(({ name, in: place, schema }): GateCase[] => {
    const value = followReference<Schema>(context.document, schema).not?.const;
    if (place !== 'path' || typeof value !== 'string') return [];
    const { url } = sampleRequest(operation, context.baseUrl, {
      ...unknownParts(context.randomUUID, context.document),
      parameter: (parameter) => (parameter.name === name ? value : context.randomUUID()),
    });
    return [{ ...common, subject: `${name} ${value}`, request: { ...request, url }, rank: 0 }];
  });
  return [malformed, ...ruledOut];
}
