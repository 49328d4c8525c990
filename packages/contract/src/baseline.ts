import type { Vendor } from '@concordat/specs';
import type { CheckReport, Finding, GateReport } from './gate/types.ts';

/** A finding that is known, and accepted until a day. */
export interface BaselineEntry {
  readonly vendor: Vendor;
  /** Stable id of the check. */
  readonly id: string;
  /** `operationId`. */
  readonly operation: string;
  /** The finding's pointer, `*` for any index of a list. @default every pointer of the check */
  readonly pointer?: string | undefined;
  /** What was asked for, such as `404 list_not_found`. @default whatever was */
  readonly subject?: string | undefined;
  /**
   * The last day on which it is accepted, in UTC, as `2026-12-31`.
   *
   * @format date
   */
  readonly until: string;
  /** Why it is accepted, for those who come across it. */
  readonly reason: string;
}

/** Known findings that do not count as drift until their day. */
export interface Baseline {
  /** The JSON Schema of such a file, for editors. */
  readonly $schema?: string | undefined;
  readonly findings: readonly BaselineEntry[];
}

/** Why a finding does not count. */
export interface Acceptance {
  readonly until: string;
  readonly reason: string;
}

/** What became of a baseline in a run. Entries of operations that were not part of the run are in no list. */
export interface BaselineReport {
  /** Findings that did not count. */
  readonly accepted: number;
  /** Entries that are over; their findings count again. */
  readonly expired: readonly BaselineEntry[];
  /** Entries whose finding no longer occurs, though the run looked for it. */
  readonly gone: readonly BaselineEntry[];
}

type FindingIdentity = Pick<Finding, 'id' | 'operation' | 'pointer'> & Partial<Pick<Finding, 'subject'>>;

/** The pointer of a finding with `*` for every index: which row of a list departs differs from run to run. */
function stablePointer(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}

/**
 * Looks whether a finding is accepted.
 *
 * @param today UTC, as `2026-12-31`.
 */
export function findAcceptance(
  baseline: Baseline | undefined,
  vendor: Vendor,
  finding: FindingIdentity,
  today: string,
): Acceptance | undefined {
  const found = baseline?.findings.find((entry) => today <= entry.until && covers(entry, vendor, finding));
  return found && { until: found.until, reason: found.reason };
}

/** Says what became of a baseline's entries for the vendor of a report. */
export function reportBaseline(
  baseline: Baseline,
  report: Pick<GateReport, 'vendor' | 'operations' | 'checks' | 'findings'>,
  today: string,
): BaselineReport {
  const { vendor, findings } = report;
  const occurs = (entry: BaselineEntry) => findings.some((finding) => covers(entry, vendor, finding));
  const own = baseline.findings.filter((entry) => entry.vendor === vendor);
  return {
    accepted: findings.filter(({ accepted }) => accepted).length,
    expired: own.filter((entry) => entry.until < today && occurs(entry)),
    gone: own.filter((entry) => !occurs(entry) && wasLookedFor(entry, report)),
  };
}

/**
 * Makes a baseline of the findings that count in reports.
 *
 * @param until the last day on which they are accepted, in UTC, as `2026-12-31`.
 */
export function createBaseline(reports: readonly GateReport[], until: string, reason: string): Baseline {
  const entries = reports.flatMap(({ vendor, findings }) =>
    findings
      .filter(({ counted }) => counted)
      .map((finding): BaselineEntry => {
        const { id, operation, pointer, subject } = identityOf(finding);
        return {
          vendor,
          id,
          operation,
          ...(pointer !== '' && { pointer }),
          ...(subject !== '' && { subject }),
          until,
          reason,
        };
      }),
  );
  return { findings: [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()] };
}

/** What tells a finding from others, across runs. A status is wrong or right for one question alone. */
export function identityOf({ id, operation, pointer, subject = '' }: FindingIdentity): Required<FindingIdentity> {
  return { id, operation, pointer: stablePointer(pointer), subject: id.startsWith('response.status') ? subject : '' };
}

function covers(entry: BaselineEntry, vendor: Vendor, finding: FindingIdentity): boolean {
  return (
    entry.vendor === vendor &&
    entry.id === finding.id &&
    entry.operation === finding.operation &&
    (entry.pointer === undefined || stablePointer(entry.pointer) === stablePointer(finding.pointer)) &&
    (entry.subject === undefined || entry.subject === finding.subject)
  );
}

/** What was not asked for says nothing about what became of a finding. */
function wasLookedFor(
  { id, operation }: BaselineEntry,
  { operations, checks }: Pick<GateReport, 'operations' | 'checks'>,
): boolean {
  const own = checks.filter((check) => check.id === id && check.operations.includes(operation));
  if (own.length > 0) return own.every(({ state }: CheckReport) => state === 'passed' || state === 'failed');
  return operations.some(
    ({ operationId, replies }) => operationId === operation && replies.some(({ state }) => state !== 'not exercised'),
  );
}
