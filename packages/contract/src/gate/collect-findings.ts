import { locate, type OpenApiDocument, type Vendor } from '@concordat/specs';
import { type Baseline, findAcceptance } from '../baseline.ts';
import { checkKeyRefusals } from './check-key-refusals.ts';
import { checkMetering } from './check-metering.ts';
import { counts } from './counts.ts';
import { findBasis } from './finding-basis.ts';
import type { Departure } from './judge-case.ts';
import type { Outcome } from './session/outcome.ts';
import { shellLine } from './session/shell-line.ts';
import type { FailOn, Finding, GateKeys, GateTarget, Observation } from './types.ts';
import { vendorKeys } from './vendor-keys.ts';

/** What findings are made of. */
export interface FindingParts {
  readonly vendor: Vendor;
  readonly document: OpenApiDocument;
  readonly target: GateTarget;
  readonly outcomes: readonly Outcome[];
  readonly failOn: FailOn;
  readonly keys: GateKeys;
  readonly baseline: Baseline | undefined;
  readonly startedAt: string;
}

/** The findings of each request, those that show only in the whole run with the request that showed them. */
export function collectFindings(parts: FindingParts): Map<Outcome, Finding[]> {
  const { document, outcomes, target } = parts;
  const found = new Map<Outcome, Finding[]>();
  for (const outcome of outcomes) {
    const { gateCase, judgement } = outcome;
    if (!judgement) continue;
    found.set(outcome, [
      ...judgement.violations.map((violation) =>
        describe(outcome, violation, findBasis(gateCase, violation, judgement.status, document), parts),
      ),
      ...[...judgement.noted, ...outcome.departures].map(({ departure, basis }) =>
        describe(outcome, departure, basis, parts),
      ),
    ]);
  }
  // The headers of a mock are examples.
  const seenTogether =
    target.kind === 'mock' ? [] : [...checkMetering(outcomes), ...checkKeyRefusals(outcomes, parts.keys, document)];
  for (const { outcome, departure, basis } of seenTogether) {
    found.get(outcome)?.push(describe(outcome, departure, basis, parts));
  }
  return found;
}

function describe(
  outcome: Outcome,
  violation: Departure,
  basis: Finding['basis'],
  { vendor, failOn, baseline, startedAt }: FindingParts,
): Finding {
  const { gateCase } = outcome;
  const source = locate(vendor, violation.specPointer);
  const { check: id, ...facts } = violation;
  const accepted = findAcceptance(baseline, vendor, { id, ...facts, subject: gateCase.subject }, dayOf(startedAt));
  return {
    id,
    ...facts,
    subject: gateCase.subject,
    basis,
    ...(source && { source }),
    page: gateCase.operation.object.externalDocs.url,
    curl: repeatLine(outcome, vendor),
    counted: !accepted && counts(violation.severity, basis, failOn),
    ...(accepted && { accepted }),
  };
}

/** The day of an ISO 8601 time. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** An inferred rule that a run does not fail for is an observation. */
export function observe({ judgement, gateCase }: Outcome, finding: Finding): Observation {
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
    ...(gateCase.rule?.decision !== undefined && { decision: gateCase.rule.decision }),
    page,
    curl,
  };
}

/** The same departure seen by several requests is one finding, repeated as shortly as can be. */
export function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const { operation, id, pointer, specPointer, subject } = finding;
    const key = [operation, id, pointer, specPointer, id.startsWith('response.status') && subject].join(' ');
    const known = unique.get(key);
    if (!known || (finding.counted && !known.counted)) unique.set(key, finding);
    else if (finding.counted === known.counted && finding.curl.length < known.curl.length) unique.set(key, finding);
  }
  return [...unique.values()];
}

/** What a reply shows where the documentation is silent. */
export function observationsOf(outcome: Outcome, vendor: Vendor): Observation[] {
  const { gateCase, judgement, sent } = outcome;
  if (!judgement || !sent) return [];
  const { rule, subject } = gateCase;
  const departs = [...judgement.violations, ...judgement.noted, ...outcome.departures].length > 0;
  const agrees = rule?.basis === 'inferred' && !judgement.unspecified && !departs;
  const answered = [judgement.status, judgement.code].filter(Boolean).join(' ');
  const message = agrees ? `${subject} is answered ${answered}, as the contract infers` : judgement.unspecified;
  if (message === undefined) return [];
  return [
    {
      id: rule?.id ?? 'response.unspecified',
      operation: gateCase.operation.id,
      subject,
      status: judgement.status,
      ...(judgement.code !== undefined && { code: judgement.code }),
      message,
      ...(agrees && { agrees }),
      ...(rule?.decision !== undefined && { decision: rule.decision }),
      page: gateCase.operation.object.externalDocs.url,
      curl: repeatLine(outcome, vendor),
    },
  ];
}

/** Repeats a request, after those of the same check that led to it. */
function repeatLine({ gateCase, sent, before }: Outcome, vendor: Vendor): string {
  const earlier = before.map((outcome) => repeatLine({ ...outcome, before: [] }, vendor));
  const line = sent ? shellLine(sent, gateCase.request, gateCase.credential, vendorKeys[vendor].variable) : '';
  return [...earlier, line].filter(Boolean).join(' && ');
}
