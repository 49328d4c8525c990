import { locate, type Operation, type Vendor } from '@concordat/specs';
import type { Violation } from '../exchange/violation.ts';
import type { GateCase, GatePlan } from './gate-case.ts';
import { listReplySlots, type ReplySlot } from './reply-slot.ts';
import type { Outcome } from './run-cases.ts';
import { shellLine } from './shell-line.ts';
import type { Finding, GateReport, Observation, OperationReport, ReplyReport } from './types.ts';
import { vendorKeys } from './vendor-keys.ts';
import { decide } from './verdict.ts';

/** What a report is made of. */
export interface ReportParts extends Pick<GateReport, 'vendor' | 'target' | 'startedAt' | 'durationMs'> {
  readonly operations: readonly Operation[];
  readonly plan: GatePlan;
  readonly outcomes: readonly Outcome[];
  /** Whether a finding counts as drift. */
  readonly counts: (finding: Finding) => boolean;
}

/** Puts a report together. */
export function buildReport(parts: ReportParts): GateReport {
  const { vendor, target, startedAt, durationMs, outcomes, counts } = parts;
  const findings = uniqueFindings(outcomes.flatMap((outcome) => findingsOf(outcome, vendor)));
  const operations = parts.operations.map((operation) => reportOperation(operation, parts));
  const replies = operations.flatMap(({ replies }) => replies);
  const inState = (state: ReplyReport['state']) => replies.filter((reply) => reply.state === state).length;
  const totals = {
    operations: operations.length,
    replies: replies.length,
    observed: inState('observed'),
    failed: inState('failed'),
    notExercised: inState('not exercised'),
    requests: outcomes.filter(({ sent }) => sent).length,
    findings: findings.length,
    counted: findings.filter(counts).length,
  };
  return {
    vendor,
    target,
    startedAt,
    durationMs,
    operations,
    findings,
    unspecified: outcomes.flatMap((outcome) => observationsOf(outcome, vendor)),
    totals,
    ...decide(totals, outcomes),
  };
}

function reportOperation(operation: Operation, parts: ReportParts): OperationReport {
  return {
    operationId: operation.id,
    method: operation.method,
    path: operation.path,
    page: operation.object.externalDocs.url,
    replies: listReplySlots(operation).map((slot) => reportReply(operation, slot, parts)),
  };
}

function reportReply(
  operation: Operation,
  slot: ReplySlot,
  { plan, outcomes, counts, vendor }: ReportParts,
): ReplyReport {
  const own = outcomes.filter(({ gateCase }) => gateCase.operation === operation);
  const provoked = own.filter(({ gateCase }) => isSame(gateCase.slot, slot));
  const seen = own.filter(({ judgement }) => isSame(judgement?.observed, slot));
  const reply = {
    status: slot.status,
    example: slot.example,
    ...(slot.code !== undefined && { code: slot.code }),
  };
  const failed = [...new Set([...provoked.filter(isConclusive), ...seen])].flatMap((outcome) =>
    findingsOf(outcome, vendor).filter(counts),
  );
  if (failed[0]) return { ...reply, state: 'failed', reason: failed[0].message };
  const open = provoked.find((outcome) => !isConclusive(outcome));
  if (open) return { ...reply, state: 'not exercised', reason: whyOpen(open) };
  if (seen.length === 0) {
    return {
      ...reply,
      state: 'not exercised',
      reason: omissionOf(plan, slot, operation) ?? 'no request of the run led to it',
    };
  }
  return { ...reply, state: 'observed' };
}

/** Whether a reply came that says something about what was provoked. */
function isConclusive({ judgement }: Outcome): boolean {
  return judgement !== undefined && judgement.inconclusive === undefined && judgement.unspecified === undefined;
}

function whyOpen({ judgement, failure }: Outcome): string {
  return failure ?? judgement?.inconclusive ?? judgement?.unspecified ?? 'no answer';
}

function omissionOf(plan: GatePlan, slot: ReplySlot, operation: Operation): string | undefined {
  const found = [...plan.omitted].find(([other]) => isSame(other, slot) && operation.replies.includes(other.reply));
  return found?.[1];
}

function isSame(one: ReplySlot | undefined, other: ReplySlot): boolean {
  return one?.status === other.status && one.example === other.example;
}

function findingsOf({ gateCase, judgement, sent }: Outcome, vendor: Vendor): Finding[] {
  if (!judgement || !sent) return [];
  return judgement.violations.map((violation) => {
    const source = locate(vendor, violation.specPointer);
    return {
      ...violation,
      subject: gateCase.subject,
      basis: basisOf(gateCase, violation, judgement.status),
      ...(source && { source }),
      page: gateCase.operation.object.externalDocs.url,
      curl: shellLine(sent, gateCase.request, gateCase.credential, vendorKeys[vendor].variable),
    };
  });
}

/**
 * Error replies that a page does not list are inferred, and so is what follows from them. That a request needs a valid key,
 * and that a request that breaks the rules must not succeed, is documented in any case.
 */
function basisOf({ operation, otherStatus, slot }: GateCase, violation: Violation, status: number): Finding['basis'] {
  if (violation.check === 'response.status.unexpected' && otherStatus !== 'unspecified') return 'documented';
  if (status < 400 || slot?.status === 401) return 'documented';
  const errors = operation.replies.filter((reply) => reply.status >= 400);
  const same = errors.filter((reply) => reply.status === status);
  const relevant = same.length > 0 ? same : errors;
  return relevant.every(({ object }) => object['x-docs'] === 'inferred') ? 'inferred' : 'documented';
}

/** The same departure seen by several requests is one finding. */
function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const { operation, check, pointer, specPointer, subject } = finding;
    const key = [operation, check, pointer, specPointer, check.startsWith('response.status') && subject].join(' ');
    if (!unique.has(key)) unique.set(key, finding);
  }
  return [...unique.values()];
}

function observationsOf({ gateCase, judgement, sent }: Outcome, vendor: Vendor): Observation[] {
  if (!judgement?.unspecified || !sent) return [];
  return [
    {
      operation: gateCase.operation.id,
      subject: gateCase.subject,
      status: judgement.status,
      ...(judgement.code !== undefined && { code: judgement.code }),
      message: judgement.unspecified,
      page: gateCase.operation.object.externalDocs.url,
      curl: shellLine(sent, gateCase.request, gateCase.credential, vendorKeys[vendor].variable),
    },
  ];
}
