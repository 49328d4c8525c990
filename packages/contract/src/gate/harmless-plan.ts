import type { OpenApiDocument, Operation } from '@concordat/specs';
import { deriveBodies } from './derive/body-cases.ts';
import { deriveOutside } from './derive/outside-cases.ts';
import { sendAsPrinted } from './derive/printed-samples.ts';
import { deriveReads } from './derive/read-cases.ts';
import { deriveRemovalBodies } from './derive/removal-bodies.ts';
import type { GateCase, GatePlan } from './gate-case.ts';
import { bearsKey, namesThing, unknownRequest } from './harmless-operation.ts';
import { provoke } from './provocations.ts';
import { refuseUnreadable } from './provoke-refusal.ts';
import { listReplySlots, type ReplySlot } from './reply-slot.ts';
import type { GateKeys } from './types.ts';

/** What the requests of a harmless run are made of. */
export interface HarmlessContext {
  readonly document: OpenApiDocument;
  readonly baseUrl: string;
  readonly randomUUID: () => string;
  /** Numbers from 0 to below 1, repeated by the seed. */
  readonly random: () => number;
  /** Every operation of the contract, whichever are asked for. */
  readonly operations: readonly Operation[];
  readonly keys: GateKeys;
  /** Whether the target holds nobody's data, so that what acts may be tried with bodies that have to be refused. */
  readonly mayAct: boolean;
  /** Whether there are records that removals may be tried with. */
  readonly hasRecords: boolean;
}

/**
 * Plans a run against a real API, the most telling requests first. Everything but a plain read names things that exist
 * nowhere, so that it changes nothing even where the rule it tests is broken; what acts is left alone, unless it may be tried.
 */
export function planHarmless(operations: readonly Operation[], context: HarmlessContext): GatePlan {
  const cases: GateCase[] = [];
  const omitted = new Map<string, [ReplySlot, string][]>();
  for (const operation of operations) {
    const open: [ReplySlot, string][] = [];
    omitted.set(operation.id, open);
    for (const slot of listReplySlots(operation)) {
      const provoked = provoke(operation, slot, context);
      if (typeof provoked === 'string') open.push([slot, provoked]);
      else cases.push(...provoked);
    }
    cases.push(
      ...refuseUnreadable(operation, context),
      ...observeUnknownIds(operation, context),
      ...deriveReads(operation, context),
      ...(context.hasRecords ? [] : deriveRemovalBodies(operation, context)),
      ...(context.mayAct ? [...deriveBodies(operation, context), ...sendAsPrinted(operation, context)] : []),
    );
  }
  cases.push(...deriveOutside(operations, context));
  return { cases: cases.toSorted((one, other) => one.rank - other.rank), omitted };
}

/** What happens to an id that does not exist, where an operation takes one and declares no 404. */
function observeUnknownIds(operation: Operation, context: HarmlessContext): GateCase[] {
  if (!bearsKey(operation) || !namesThing(operation)) return [];
  if (operation.replies.some(({ status }) => status === 404)) return [];
  return [
    {
      operation,
      slot: undefined,
      subject: 'an id that does not exist',
      request: unknownRequest(operation, context),
      credential: 'key',
      validRequest: true,
      otherStatus: 'unspecified',
      rank: 4,
    },
  ];
}
