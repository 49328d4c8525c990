import { locate, type OpenApiDocument, type Operation, type Vendor } from '@concordat/specs';
import { type Baseline, findAcceptance, reportBaseline } from '../baseline.ts';
import type { Violation } from '../exchange/violation.ts';
import { checkMetering } from './check-metering.ts';
import { counts } from './counts.ts';
import { countCoverage, listCoverage } from './coverage.ts';
import { findBasis } from './finding-basis.ts';
import type { GateCase, GatePlan } from './gate-case.ts';
import { listReplySlots } from './reply-slot.ts';
import { reportReply } from './report-reply.ts';
import type { Outcome } from './run-cases.ts';
import { shellLine } from './shell-line.ts';
import type { FailOn, Finding, GateReport, GateTotals, Observation, OperationReport, ReplyReport } from './types.ts';
import { vendorKeys } from './vendor-keys.ts';
import { decide } from './verdict.ts';

/** What a report is made of. */
export interface ReportParts
  extends Pick<GateReport, 'vendor' | 'target' | 'allow' | 'seed' | 'checks' | 'startedAt' | 'durationMs'> {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly plan: GatePlan;
  readonly outcomes: readonly Outcome[];
  readonly failOn: FailOn;
  readonly baseline: Baseline | undefined;
  /** Replies that must be observed for a verdict; as many as were planned where fewer were. */
  readonly minimum: number;
}

/** Puts a report together. */
export function buildReport(parts: ReportParts): GateReport {
  const { vendor, target, allow, seed, checks, startedAt, durationMs, outcomes, failOn, baseline } = parts;
  const findingsBy = collectFindings(parts);
  const all = uniqueFindings([...findingsBy.values()].flat());
  const isOpen = ({ basis }: Finding) => basis === 'inferred' && failOn !== 'unspecified';
  const findings = all.filter((finding) => !isOpen(finding));
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
  const coverage = listCoverage(operations);
  const totals = { ...countTotals(operations, findings, outcomes), coverage: countCoverage(coverage) };
  return {
    vendor,
    target,
    allow,
    seed,
    startedAt,
    durationMs,
    operations,
    findings,
    unspecified: [
      ...outcomes.flatMap((outcome) => observationsOf(outcome, vendor)),
      ...[...findingsBy].flatMap(([outcome, own]) =>
        own.filter((finding) => isOpen(finding) && all.includes(finding)).map((finding) => observe(outcome, finding)),
      ),
    ],
    coverage,
    checks,
    ...(baseline && { baseline: reportBaseline(baseline, { vendor, operations, checks, findings }, dayOf(startedAt)) }),
    totals,
    ...decide(totals, outcomes, parts.minimum),
  };
}

function countTotals(
  operations: readonly OperationReport[],
  findings: readonly Finding[],
  outcomes: readonly Outcome[],
): Omit<GateTotals, 'coverage'> {
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
  { vendor, failOn, baseline, startedAt }: ReportParts,
): Finding {
  const source = locate(vendor, violation.specPointer);
  const { check: id, ...facts } = violation;
  const accepted = findAcceptance(baseline, vendor, { id, ...facts }, dayOf(startedAt));
  return {
    id,
    ...facts,
    subject: gateCase.subject,
    basis,
    ...(source && { source }),
    page: gateCase.operation.object.externalDocs.url,
    curl: repeatLine(gateCase, sent, vendor),
    counted: !accepted && counts(violation.severity, basis, failOn),
    ...(accepted && { accepted }),
  };
}

/** The day of an ISO 8601 time. */
function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** An inferred rule that a run does not fail for is an observation. */
function observe({ judgement }: Outcome, finding: Finding): Observation {
  const { id, operation, subject, message, page, curl } = finding;
  const { status = 0, code } = judgement ?? {};
  return {
    id,
    operation,
    subject,
    status,
    ...(code !== undefined && { code }),
    message,
    agrees: false,
    page,
    curl,
  };
}

/** The same departure seen by several requests is one finding. */
function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const { operation, id, pointer, specPointer, subject } = finding;
    const key = [operation, id, pointer, specPointer, id.startsWith('response.status') && subject].join(' ');
    const known = unique.get(key);
    if (!known || (finding.counted && !known.counted)) unique.set(key, finding);
  }
  return [...unique.values()];
}

function observationsOf({ gateCase, judgement, sent }: Outcome, vendor: Vendor): Observation[] {
  if (!judgement?.unspecified || !sent) return [];
  return [
    {
      id: 'response.unspecified',
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
