import type { Operation } from '@concordat/specs';
import { reportBaseline } from '../baseline.ts';
import type { CheckResult } from './checks/run-checks.ts';
import {
  collectFindings,
  dayOf,
  type FindingParts,
  observationsOf,
  observe,
  uniqueFindings,
} from './collect-findings.ts';
import { countCoverage, listCoverage } from './coverage.ts';
import type { GatePlan } from './gate-case.ts';
import { listReplySlots } from './reply-slot.ts';
import { reportReply } from './report-reply.ts';
import type { Outcome } from './session/outcome.ts';
import type {
  CheckReport,
  Finding,
  GateReport,
  GateTotals,
  LeftRecord,
  Observation,
  OperationReport,
  ReplyReport,
} from './types.ts';
import { decide } from './verdict.ts';

/** What a report is made of. */
export interface ReportParts
  extends FindingParts,
    Pick<GateReport, 'vendor' | 'target' | 'allow' | 'seed' | 'startedAt' | 'durationMs'> {
  readonly results: readonly CheckResult[];
  readonly leftBehind: readonly LeftRecord[];
  readonly operations: readonly Operation[];
  readonly plan: GatePlan;
  /** Replies that must be observed for a verdict; as many as were planned where fewer were. */
  readonly minimum: number;
  /** Share of the coverage that a verdict needs. */
  readonly minCoverage: number;
}

/** Puts a report together. */
export function buildReport(parts: ReportParts): GateReport {
  const { vendor, target, allow, seed, results, startedAt, durationMs, outcomes, failOn, baseline } = parts;
  const findingsBy = collectFindings(parts);
  // A request may show something about an operation that was not asked for; what a check looks at is about one that was.
  const asked = new Set([...parts.operations, ...results].map(({ id }) => id));
  const isAsked = ({ operation, id }: Finding) => asked.has(operation) || asked.has(id);
  const all = uniqueFindings([...findingsBy.values()].flat().filter(isAsked));
  const known = new Set(all);
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
  const isFailure = (finding: Finding) => isAsked(finding) && !isOpen(finding);
  const checks = results.map(({ outcomes: own, ...check }): CheckReport => {
    const failed = own.some((outcome) => findingsBy.get(outcome)?.some(isFailure));
    return failed ? { ...check, state: 'failed' } : check;
  });
  const coverage = listCoverage(parts.operations, operations, outcomes);
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
    unspecified: uniqueObservations([
      ...outcomes.flatMap((outcome) => observationsOf(outcome, vendor)),
      ...[...findingsBy].flatMap(([outcome, own]) =>
        own.filter((finding) => isOpen(finding) && known.has(finding)).map((finding) => observe(outcome, finding)),
      ),
    ]),
    coverage,
    checks,
    ...(parts.leftBehind.length > 0 && { leftBehind: parts.leftBehind }),
    ...(baseline && { baseline: reportBaseline(baseline, { vendor, operations, checks, findings }, dayOf(startedAt)) }),
    totals,
    ...decide(totals, outcomes, parts),
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

/** The same answer to the same situation is one observation. */
function uniqueObservations(observations: readonly Observation[]): Observation[] {
  return [
    ...new Map(
      observations.map((one) => [[one.operation, one.id, one.subject, one.message].join(' '), one] as const),
    ).values(),
  ];
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
