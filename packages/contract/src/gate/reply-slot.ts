import type { Cause, Operation, Reply } from '@concordat/specs';
import { errorCodeOf } from './error-code.ts';

/** One reply the contract declares, with one of its examples: what a run has to see, or say why it did not. */
export interface ReplySlot {
  readonly status: number;
  /** Name of the example. */
  readonly example: string;
  /** Error code of the example, where it has one. */
  readonly code: string | undefined;
  /** What of a request provokes it, where the contract says so. */
  readonly cause: Cause | undefined;
  readonly reply: Reply;
}

/** Lists the declared replies of an operation, one per named example. A reply without examples is one slot of no name. */
export function listReplySlots(operation: Operation): ReplySlot[] {
  return operation.replies.flatMap((reply) => {
    const examples = Object.values(reply.content).flatMap(({ examples = {} }) => Object.entries(examples));
    if (examples.length === 0) return [{ status: reply.status, example: '', code: undefined, cause: undefined, reply }];
    return examples.map(([example, { value, 'x-cause': cause }]) => {
      return { status: reply.status, example, code: errorCodeOf(value), cause, reply };
    });
  });
}

/** Names a slot: its status, then code and example as far as they say something new. */
export function nameSlot({ status, code, example }: ReplySlot): string {
  return [status, code, example === code ? undefined : example].filter(Boolean).join(' ');
}

/** Whether a slot is the first of its status: the one that stands for all where its causes cannot be told apart. */
export function isFirstOfStatus(operation: Operation, { status, example }: ReplySlot): boolean {
  return listReplySlots(operation).find((slot) => slot.status === status)?.example === example;
}

/** Whether no page states the reply. */
export function isInferred({ reply }: ReplySlot): boolean {
  return reply.object['x-docs'] === 'inferred';
}
