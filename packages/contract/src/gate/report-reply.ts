import type { Operation } from '@concordat/specs';
import type { GatePlan } from './gate-case.ts';
import type { ReplySlot } from './reply-slot.ts';
import type { Outcome } from './session/outcome.ts';
import type { Finding, ReplyReport } from './types.ts';

/** Says what became of one declared reply. */
export function reportReply(
  operation: Operation,
  slot: ReplySlot,
  outcomes: readonly Outcome[],
  findings: ReadonlyMap<Outcome, readonly Finding[]>,
  plan: GatePlan,
): ReplyReport {
  const provoked = outcomes.filter(({ gateCase, repeated }) => !repeated && isSame(gateCase.slot, slot));
  const seen = outcomes.filter(({ judgement }) => isSame(judgement?.observed, slot));
  const reply = {
    status: slot.status,
    example: slot.example,
    ...(slot.code !== undefined && { code: slot.code }),
  };
  const own = [...new Set([...provoked.filter(isConclusive), ...seen])].flatMap(
    (outcome) => findings.get(outcome) ?? [],
  );
  const failed = own.find(({ counted }) => counted);
  if (failed) return { ...reply, state: 'failed', reason: failed.message };
  const open = provoked.find((outcome) => !outcome.skipped && !isConclusive(outcome));
  if (open && !isSame(open.judgement?.observed, slot))
    return { ...reply, state: 'not exercised', reason: whyOpen(open) };
  if (own[0]) return { ...reply, state: 'differs', reason: own[0].message };
  if (seen.length > 0) return { ...reply, state: 'observed' };
  const skipped = provoked.find((outcome) => outcome.skipped)?.skipped;
  const reason = skipped ?? omissionOf(plan, slot, operation) ?? 'no request of the run led to it';
  return { ...reply, state: 'not exercised', reason };
}

/** Whether a reply came that says something about what was provoked. */
function isConclusive({ judgement }: Outcome): boolean {
  if (!judgement) return false;
  const { inconclusive, forbidden, unspecified } = judgement;
  return inconclusive === undefined && forbidden === undefined && unspecified === undefined;
}

function whyOpen({ judgement, failure }: Outcome): string {
  return failure ?? judgement?.inconclusive ?? judgement?.forbidden ?? judgement?.unspecified ?? 'no answer';
}

function omissionOf(plan: GatePlan, slot: ReplySlot, operation: Operation): string | undefined {
  return plan.omitted.get(operation.id)?.find(([other]) => isSame(other, slot))?.[1];
}

function isSame(one: ReplySlot | undefined, other: ReplySlot): boolean {
  return one?.status === other.status && one.example === other.example;
}
