import { locate, type OpenApiDocument, type Operation, type Vendor } from '@concordat/specs';
import type { Violation } from '../exchange/violation.ts';
import { checkMetering } from './check-metering.ts';
import { findBasis } from './finding-basis.ts';
import type { GateCase, GatePlan } from './gate-case.ts';
import { listReplySlots } from './reply-slot.ts';
import { reportReply } from './report-reply.ts';
import type { Outcome } from './run-cases.ts';
import { shellLine } from './shell-line.ts';
import type { Finding, GateReport, GateTotals, Observation, OperationReport, ReplyReport } from './types.ts';
import { vendorKeys } from './vendor-keys.ts';
import { decide } from './verdict.ts';

/** What a report is made of. */
export interface ReportParts extends Pick<GateReport, 'vendor' | 'target' | 'startedAt' | 'durationMs'> {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly plan: GatePlan;
  readonly outcomes: readonly Outcome[];
  /** Whether a finding counts as drift. */
  readonly counts: (finding: Omit<Finding, 'counted'>) => boolean;
  /** Replies that must be observed for a verdict; as many as were planned where fewer were. */
  readonly minimum: number;
}

/** Puts a report together. */
export function buildReport(parts: ReportParts): GateReport {
  const { vendor, target, startedAt, durationMs, outcomes } = parts;
  const findingsBy = collectFindings(parts);
  const findings = uniqueFindings([...findingsBy.values()].flat());
  const outcomesOf = groupBy(outcomes, ({ gateCase }) => gateCase.operation);
  const operations = parts.operations.map((operation): OperationReport => {
    const own = outcomesOf.get(operation) ?? [];
    return {
      operationId: operation.id,
      method: operation.method,
      path: operation.path,
      page: operation.object.externalDocs.url,
      replies: listReplySlots(operation).map((slot) => reportReply(operation, slot, own, findingsBy, parts.plan)),
    };
  });
  const totals = countTotals(operations, findings, outcomes);
  return {
    vendor,
    target,
    startedAt,
    durationMs,
    operations,
    findings,
    unspecified: outcomes.flatMap((outcome) => observationsOf(outcome, vendor)),
    totals,
    ...decide(totals, outcomes, parts.minimum),
  };
}

function countTotals(
  operations: readonly OperationReport[],
  findings: readonly Finding[],
  outcomes: readonly Outcome[],
): GateTotals {
  const replies = operations.flatMap(({ replies }) => replies);
  const inState = (state: ReplyReport['state']) => replies.filter((reply) => reply.state === state).length;
  return {
    operations: operations.length,
    replies: replies.length,
    observed: inState('observed'),
    differing: inState('differs'),
    failed: inState('failed'),
    notExercised: inState('not exercised'),
    requests: outcomes.filter(({ sent }) => sent).length,
    findings: findings.length,
    counted: findings.filter(({ counted }) => counted).length,
  };
}

/** The findings of each request, those that show only in the whole run with the request that showed them. */
function collectFindings(parts: ReportParts): Map<Outcome, Finding[]> {
  const { document, outcomes, target } = parts;
  const found = new Map<Outcome, Finding[]>();
  for (const outcome of outcomes) {
    const { gateCase, judgement } = outcome;
    if (!judgement) continue;
    found.set(outcome, [
      ...judgement.violations.map((violation) =>
        describe(outcome, violation, findBasis(gateCase, violation, judgement.status, document), parts),
      ),
      ...judgement.inferred.map((violation) => describe(outcome, violation, 'inferred', parts)),
    ]);
  }
  // The headers of a mock are examples.
  for (const { outcome, violation, basis } of target.kind === 'mock' ? [] : checkMetering(outcomes)) {
    found.get(outcome)?.push(describe(outcome, violation, basis, parts));
  }
  return found;
}

function describe(
  { gateCase, sent }: Outcome,
  violation: Violation,
  basis: Finding['basis'],
  { vendor, counts }: ReportParts,
): Finding {
  const source = locate(vendor, violation.specPointer);
  const finding = {
    ...violation,
    subject: gateCase.subject,
    basis,
    ...(source && { source }),
    page: gateCase.operation.object.externalDocs.url,
    curl: repeatLine(gateCase, sent, vendor),
  };
  return { ...finding, counted: counts(finding) };
}

/** The same departure seen by several requests is one finding. */
function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const { operation, check, pointer, specPointer, subject } = finding;
    const key = [operation, check, pointer, specPointer, check.startsWith('response.status') && subject].join(' ');
    const known = unique.get(key);
    if (!known || (finding.counted && !known.counted)) unique.set(key, finding);
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
      curl: repeatLine(gateCase, sent, vendor),
    },
  ];
}

function repeatLine(gateCase: GateCase, sent: Outcome['sent'], vendor: Vendor): string {
  return sent ? shellLine(sent, gateCase.request, gateCase.credential, vendorKeys[vendor].variable) : '';
}

function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
