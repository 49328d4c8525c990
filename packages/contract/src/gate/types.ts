import type { OpenApiDocument, SourceLocation, Vendor } from '@concordat/specs';
import type { Severity, Violation } from '../exchange/violation.ts';

/**
 * Where the requests go. `url` stands for the contract's `servers[0].url`: operation paths are appended to it.
 *
 * - `mock`: a mock that selects its reply by the `Prefer` header, as Prism does; every declared reply is asked for.
 * - `url`: anything else. Only requests that change nothing are sent, even if the rule under test were broken: plain reads
 *   with the user's key, and otherwise things that exist nowhere.
 */
export interface GateTarget {
  readonly kind: 'mock' | 'url';
  readonly url: string;
}

/** What {@link runGate} needs. */
export interface GateOptions {
  readonly vendor: Vendor;
  /** The contract, as `readSpec` returns it. */
  readonly document: OpenApiDocument;
  readonly target: GateTarget;
  /**
   * Key of the vendor's API. It appears in no report, message or error.
   *
   * @default none: on a `url` target only replies to requests without a valid key can be observed
   */
  readonly apiKey?: string | undefined;
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
  /** Replies that must be observed for a verdict, or all that were planned where these are fewer. @default 10 */
  readonly minimum?: number | undefined;
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
  /** The least severe finding that counts as drift. @default 'additive' */
  readonly failOn?: Severity | undefined;
  /**
   * Whether findings count that rest on a rule the documentation does not state (`basis: 'inferred'`).
   *
   * @default true for a `mock`, which follows the contract itself; false for a `url`
   */
  readonly failOnInferred?: boolean | undefined;
  /** Source of the identifiers that exist nowhere. @default crypto.randomUUID */
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
  /** Every operation of the contract, in its order. */
  readonly operations: readonly OperationReport[];
  readonly findings: readonly Finding[];
  /** Behaviour the documentation leaves open: shown, never a failure. */
  readonly unspecified: readonly Observation[];
  readonly totals: GateTotals;
  readonly verdict: Verdict;
  /** Why, in one sentence. */
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

/** A violation with everything needed to act on it. */
export interface Finding extends Violation {
  /** What was provoked, such as `404 list_not_found`. */
  readonly subject: string;
  /** Whether the broken rule is stated by the documentation or inferred where it is silent. */
  readonly basis: 'documented' | 'inferred';
  /** Whether it counts as drift under the options of the run. */
  readonly counted: boolean;
  /** Where the rule is written; absent where the contract has no such place. */
  readonly source?: SourceLocation;
  /** URL of the documentation page. */
  readonly page: string;
  /** A shell line that repeats the request, with the key as an environment variable. */
  readonly curl: string;
}

/** What a target does where the documentation is silent. */
export interface Observation {
  readonly operation: string;
  /** The situation, such as `an id that does not exist`. */
  readonly subject: string;
  readonly status: number;
  /** Error code of the reply, where it has one. */
  readonly code?: string;
  readonly message: string;
  readonly page: string;
  readonly curl: string;
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
}
