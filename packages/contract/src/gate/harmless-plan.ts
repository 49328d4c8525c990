import type { OpenApiDocument, Operation } from '@concordat/specs';
import type { GateCase, GatePlan } from './gate-case.ts';
import { provoke } from './provocations.ts';
import { listReplySlots, type ReplySlot } from './reply-slot.ts';
import { sampleRequest, unknownParts } from './sample-request.ts';

/** What the requests of a harmless run are made of. */
export interface HarmlessContext {
  readonly document: OpenApiDocument;
  readonly baseUrl: string;
  readonly randomUUID: () => string;
}

/**
 * Plans a run against a real API. Every request names things that exist nowhere, so that it changes nothing even where the
 * rule it tests is broken.
 */
export function planHarmless(operations: readonly Operation[], context: HarmlessContext): GatePlan {
  const cases: GateCase[] = [];
  const omitted = new Map<ReplySlot, string>();
  for (const operation of operations) {
    for (const slot of listReplySlots(operation)) {
      const provoked = provoke(operation, slot, context);
      if (typeof provoked === 'string') omitted.set(slot, provoked);
      else cases.push(...provoked);
    }
    cases.push(...observeUnknownIds(operation, context));
  }
  return { cases, omitted };
}

/** What happens to an id that does not exist, where an operation takes one and declares no 404. */
function observeUnknownIds(operation: Operation, { baseUrl, randomUUID }: HarmlessContext): GateCase[] {
  const takesId = operation.parameters.some((parameter) => parameter.in === 'path');
  if (!takesId || operation.replies.some(({ status }) => status === 404)) return [];
  return [
    {
      operation,
      slot: undefined,
      subject: 'an id that does not exist',
      request: sampleRequest(operation, baseUrl, unknownParts(randomUUID)),
      credential: 'key',
      validRequest: true,
      otherStatus: 'unspecified',
    },
  ];
}
