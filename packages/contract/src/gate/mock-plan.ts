import type { Operation } from '@concordat/specs';
import type { GateCase, GatePlan } from './gate-case.ts';
import { listReplySlots, nameSlot, type ReplySlot } from './reply-slot.ts';
import { exampleParts, type SampleParts, sampleRequest } from './sample-request.ts';

/** Plans a run against a mock: every declared reply is asked for by name, with the header `Prefer`, the first one with all parameters, too. */
export function planForMock(operations: readonly Operation[], baseUrl: string): GatePlan {
  const cases = operations.flatMap((operation) => {
    const slots = listReplySlots(operation);
    const named = slots.map((slot) => ask(operation, slot, baseUrl, exampleParts));
    const [first] = slots;
    const hasMore = operation.parameters.some(({ required, example }) => !required && example !== undefined);
    return first && hasMore ? [...named, ask(operation, first, baseUrl, everyPart)] : named;
  });
  return { cases, omitted: new Map() };
}

const everyPart: SampleParts = { ...exampleParts, optional: ({ example }) => example };

function ask(operation: Operation, slot: ReplySlot, baseUrl: string, parts: SampleParts): GateCase {
  const request = sampleRequest(operation, baseUrl, parts);
  return {
    operation,
    slot,
    subject: nameSlot(slot),
    request: { ...request, headers: { ...request.headers, prefer: preferenceOf(slot) } },
    credential: 'mock key',
    validRequest: true,
    otherStatus: 'finding',
    rank: 0,
    code: slot.code,
  };
}

function preferenceOf({ status, example }: ReplySlot): string {
  return example === '' ? `code=${status}` : `code=${status}, example=${example}`;
}
