import type { OpenApiDocument, SourceLocation, Vendor } from '@concordat/specs';
import type { Acceptance, Baseline, BaselineReport } from '../baseline.ts';
import type { Violation, Severity as ViolationSeverity } from '../exchange/violation.ts';
import type { GateFixtures } from './world/fixtures.ts';
import type { Journal } from './world/journal.ts';

/**
 * Where the requests go. `url` stands for the contract's `servers[0].url`: operation paths are appended to it.
 *
 * - `mock`: a mock that selects its reply by the `Prefer` header, as Prism does; every declared reply is asked for.
 * - `sandbox`: a server that remembers, follows the contract also where the documentation is silent, and holds nobody's data.
 * - `url`: anything else.
 */
export interface GateTarget {
  readonly kind: 'mock' | 'sandbox' | 'url';
  readonly url: string;
}

/**
 * What a run may do to the target.
 *
 * - `probe`: requests that change nothing even if the very rule under test is broken: plain reads, and otherwise things that
 *   exist nowhere.
 * - `own-data`: also creates records of its own, marked `concordat-<run id>`, works on those alone, and removes them.
 *
 * With fixtures, either level also works on the records that the fixtures name.
 */
export type GateLevel = 'probe' | 'own-data';

/** Keys of one vendor by their role. They appear in no report, message or error. */
export interface GateKeys {
  /** May do everything. */
  readonly full?: string | undefined;
  /** Is of the account of the full key, for what no key of one of its projects may do (AutoSend's `ASA_…`). */
  readonly account?: string | undefined;
  /** May read, and change nothing. */
  readonly readonly?: string | undefined;
  /** Was valid once. */
  readonly expired?: string | undefined;
  /** Is always over its rate limit. */
  readonly limited?: string | undefined;
  /** Is over its rate limit after so many calls. */
  readonly burst?: { readonly key: string; readonly calls: number } | undefined;
  readonly scoped?: readonly ScopedKey[] | undefined;
}

/** A key with some permissions, in the words of the documentation pages. */
export interface ScopedKey {
  readonly key: string;
  /** All that it has. */
  readonly permissions: readonly string[];
  /** What it has not, where the words of {@link permissions} leave that open: `write` may include `contacts:write`. @default none */
  readonly lacks?: readonly string[] | undefined;
}

/**
 * How bad a finding is: a promise about a single reply is broken; a promise about what a call does is broken; something is there
 * that the contract does not know.
 */
export type GateSeverity = ViolationSeverity | 'behaviour';

/** What makes a run fail: findings of this severity and worse; `unspecified` includes departures from inferred rules. */
export type FailOn = 'breaking' | 'behaviour' | 'additive' | 'unspecified';

/** What {@link runGate} needs. */
export interface GateOptions {
  readonly vendor: Vendor;
  /** The contract, as `readSpec` returns it. */
  readonly document: OpenApiDocument;
  readonly target: GateTarget;
  /** What the run may do. @default 'own-data' for a `sandbox`, else 'probe' */
  readonly allow?: GateLevel | undefined;
  /**
   * The key of the vendor's API, short for `keys.full`.
   *
   * @default none: on anything but a mock only replies to requests without a valid key can be observed
   */
  readonly apiKey?: string | undefined;
  /** Keys by role. What needs a role that has no key is reported as not exercised. */
  readonly keys?: GateKeys | undefined;
  /** Disposable records that exist already. @default none */
  readonly fixtures?: GateFixtures | undefined;
  /** Where the run writes down what it creates, before it does. @default none: `own-data` is refused without it, but for a `sandbox` */
  readonly journal?: Journal | undefined;
  /** Only these operations. @default all */
  readonly only?: readonly string[] | undefined;
  /** @default the global `fetch`, looked up per request */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * The plan whose documented limits (`x-rate-limit`) a run against a `url` keeps, such as `Pro`; `none` keeps none.
   * Where the target refuses a request by 429 all the same, the run waits as told and repeats it.
   *
   * @default `smallest`, the plan that allows least; `none` for a server on this machine
   */
  readonly plan?: string | undefined;
  /** Requests that are sent at most; the most telling ones go first. @default no limit but that of the plan */
  readonly budget?: number | undefined;
  /** Decides every random choice of the run; printed in the report, so that a run can be repeated. @default random */
  readonly seed?: number | undefined;
  /** Replies that must be observed for a verdict, or all that were planned where these are fewer. @default 10 */
  readonly minimum?: number | undefined;
  /** Share of the coverage, from 0 to 1, below which the verdict is inconclusive. @default 0 */
  readonly minCoverage?: number | undefined;
  /** Milliseconds to wait at most before a request refused by 429 is repeated. @default 60_000 */
  readonly maxWait?: number | undefined;
  /** Requests to a `mock` under way at once; any other target gets one after the other. @default 8 */
  readonly concurrency?: number | undefined;
  /** Called after every request, and before the run waits for a limit. */
  readonly onProgress?: ((progress: GateProgress) => void) | undefined;
  /** Ends the run early; what was not asked by then is reported as not exercised. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds one request may take, its body included. @default 10_000 */
  readonly timeout?: number | undefined;
  /** Bytes of a reply that are read at most. @default 1_048_576 */
  readonly bodyLimit?: number | undefined;
  /**
   * The least severe finding that counts as drift.
   *
   * @default 'unspecified' for a `mock` or `sandbox`, which follow the contract itself; else 'additive'
   */
  readonly failOn?: FailOn | undefined;
  /** Known findings that do not count until their day. @default none */
  readonly baseline?: Baseline | undefined;
  /** Source of the identifiers that exist nowhere; a seed must not repeat them, as a target may remember some. @default crypto.randomUUID */
  readonly randomUUID?: (() => string) | undefined;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined;
  /** Waits; rejects when the signal aborts. @default a timer */
  readonly sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

/** How far a run is. */
export interface GateProgress {
  /** Checks answered or given up. */
  readonly done: number;
  /** Checks that can be made within the budget. */
  readonly total: number;
  readonly operation: string;
  /** What the request provokes, such as `404 list_not_found`. */
  readonly subject: string;
  /** Milliseconds the run waits for a limit now; 0 where it does not. */
  readonly waitMs: number;
  /** Milliseconds that the limits make the rest of the run take at least. */
  readonly remainingMs: number;
}

/** `conforms`: all that could be asked was answered as documented. `inconclusive`: no drift seen, but too little asked. */
export type Verdict = 'conforms' | 'drift' | 'inconclusive';

/** The outcome of a run, ready for `JSON.stringify`. */
export interface GateReport {
  readonly vendor: Vendor;
  readonly target: GateTarget;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly allow: GateLevel;
  /** What decided the random choices of the run; the same seed repeats them. */
  readonly seed: number;
  /** Every operation of the contract, in its order. */
  readonly operations: readonly OperationReport[];
  readonly findings: readonly Finding[];
  /** Behaviour the documentation leaves open: shown, and a failure only where the run was asked for `failOn: 'unspecified'`. */
  readonly unspecified: readonly Observation[];
  /** What the contract declares, and whether the run saw it. */
  readonly coverage: readonly CoverageEntry[];
  /** Checks that were planned and what became of them, in the order of the plan. */
  readonly checks: readonly CheckReport[];
  /** Records of the run that could not be removed; absent where there are none. */
  readonly leftBehind?: readonly LeftRecord[];
  /** What became of the baseline; absent where none was given. */
  readonly baseline?: BaselineReport;
  readonly totals: GateTotals;
  readonly verdict: Verdict;
  /** Why, in one sentence. */
  readonly reason: string;
}

/** A record that a run created and could not remove. */
export interface LeftRecord {
  readonly resource: string;
  /** The text by which it can be found. */
  readonly marker: string;
  readonly id?: string;
  readonly reason: string;
}

/** One operation of a report. */
export interface OperationReport {
  readonly operationId: string;
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** URL of the documentation page. */
  readonly page: string;
  /** One entry per declared status and named example. */
  readonly replies: readonly ReplyReport[];
}

/**
 * `observed`: as documented. `differs`: answered with findings that do not count. `failed`: with some that do.
 * `not exercised` is never a pass.
 */
export type ReplyState = 'observed' | 'differs' | 'not exercised' | 'failed';

/** One declared reply of a report. */
export interface ReplyReport {
  readonly status: number;
  /** Name of the example in the contract. */
  readonly example: string;
  /** Error code of the example, where it has one. */
  readonly code?: string;
  readonly state: ReplyState;
  /** Why it was not exercised, or the first finding. */
  readonly reason?: string;
}

/** A departure from the contract with everything needed to act on it. {@link id}, `operation` and `pointer` tell it from others. */
export interface Finding extends Omit<Violation, 'check' | 'severity'> {
  /**
   * Stable id of the check: `response.body.type` and the like for what one exchange shows, `removal.keeps-contact` and the like
   * for what a call does.
   */
  readonly id: string;
  readonly severity: GateSeverity;
  /** What was provoked, such as `404 list_not_found: an unknown list`. */
  readonly subject: string;
  /** Whether the broken rule is stated by the documentation or inferred where it is silent. */
  readonly basis: 'documented' | 'inferred';
  /** Whether it counts as drift under the options of the run. */
  readonly counted: boolean;
  /** Until when and why the baseline accepts it; it does not count then. */
  readonly accepted?: Acceptance;
  /** Where the rule is written; absent where the contract has no such place. */
  readonly source?: SourceLocation;
  /** URL of the documentation page. */
  readonly page: string;
  /** A shell line that repeats the request, with the key as an environment variable. */
  readonly curl: string;
}

/** What a target does where the documentation is silent. */
export interface Observation {
  /** Stable id of the check, as in {@link Finding}. */
  readonly id: string;
  readonly operation: string;
  /** The situation, such as `an id that does not exist`. */
  readonly subject: string;
  readonly status: number;
  /** Error code of the reply, where it has one. */
  readonly code?: string;
  readonly message: string;
  /** Whether it is what the contract infers; absent where the contract leaves it open, too. */
  readonly agrees?: boolean;
  /** Id of the entry of `decisions.yaml` that is about it. */
  readonly decision?: string;
  readonly page: string;
  readonly curl: string;
}

/** Something that the contract declares of an operation. */
export interface CoverageEntry {
  readonly operation: string;
  /** A status with its error code, a parameter or body field, or a header of replies with {@link status}. */
  readonly kind: 'reply' | 'parameter' | 'header';
  /** `404 list_not_found`, `query per_page absent`, `X-Request-ID`. */
  readonly name: string;
  /** The status of a reply or header. */
  readonly status?: number;
  readonly exercised: boolean;
  /** Why not. */
  readonly reason?: string;
}

/** `passed`: ran to its end without a finding. `stopped`: began and could not go on. `skipped`: did not begin. */
export type CheckState = 'passed' | 'failed' | 'stopped' | 'skipped';

/** One check of a run. */
export interface CheckReport {
  /** Stable id. */
  readonly id: string;
  readonly operations: readonly string[];
  /** What it is about, in a few words. */
  readonly title: string;
  readonly state: CheckState;
  /** Why it stopped or was skipped. */
  readonly reason?: string;
  /** Requests it sent. */
  readonly requests: number;
}

/** A check that a run would make. */
export interface PlannedCheck {
  readonly id: string;
  readonly operations: readonly string[];
  readonly title: string;
  readonly level: GateLevel;
  /** Requests it sends at most. */
  readonly requests: number;
  /** Why it will not be made, such as a missing key; absent where it will. */
  readonly skipped?: string;
}

/** Counts of a report. */
export interface GateTotals {
  readonly operations: number;
  /** Declared replies, one per named example. */
  readonly replies: number;
  readonly observed: number;
  readonly differing: number;
  readonly failed: number;
  readonly notExercised: number;
  /** Requests sent. */
  readonly requests: number;
  readonly findings: number;
  /** Findings that count as drift under the options of the run. */
  readonly counted: number;
  /** Entries of the coverage, and how many of them were exercised. */
  readonly coverage: { readonly declared: number; readonly exercised: number };
}
