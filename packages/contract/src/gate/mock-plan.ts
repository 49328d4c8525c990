import type { Operation } from '@concordat/specs';
import type { GateCase, GatePlan } from './gate-case.ts';
import { listReplySlots, nameSlot, type ReplySlot } from './reply-slot.ts';
import { exampleParts, sampleRequest } from './sample-request.ts';

/** Plans a run against a mock: every declared reply is asked for by name, with the header `Prefer`. */
export function planForMock(operations: readonly Operation[], baseUrl: string): GatePlan {
  const cases = operations.flatMap((operation) =>
    listReplySlots(operation).map((slot): GateCase => {
      const request = sampleRequest(operation, baseUrl, exampleParts);
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
    }),
  );
  return { cases, omitted: new Map() };
}

function preferenceOf({ status, example }: ReplySlot): string {
  return example === '' ? `code=${status}` : `code=${status}, example=${example}`;
}
