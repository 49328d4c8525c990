import type { Operation } from '@concordat/specs';
import type { ReplySlot } from './reply-slot.ts';
import type { Credential } from './session/authorize.ts';
import type { Finding, GateSeverity } from './types.ts';

/** A request of the gate, before it gets its key. */
export interface GateRequest {
  /** @default that of the operation */
  readonly method?: string | undefined;
  readonly url: string;
  /** Without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of {@link body}: text that is no JSON. */
  readonly bodyText?: string | undefined;
  /** JavaScript that makes an equal body, for bodies too long to print. */
  readonly bodySource?: string | undefined;
}

/** One request of a run and what should come back. */
export interface GateCase {
  readonly operation: Operation;
  /** The declared reply it provokes; `undefined` where the documentation leaves the reply open. */
  readonly slot: ReplySlot | undefined;
  /** The situation in a few words: `404 list_not_found: ids that do not exist`. */
  readonly subject: string;
  readonly request: GateRequest;
  readonly credential: Credential;
  /** Whether the request has to keep the contract itself; it is not sent where it does not. */
  readonly validRequest: boolean;
  /**
   * What another documented status than the expected one means: a finding; a finding if it is a success, because the
   * request must not succeed; or nothing, because the documentation does not tie this reply to this cause. A failure of
   * the server and an undocumented success are findings in any case.
   */
  readonly otherStatus: 'finding' | 'finding if success' | 'unspecified';
  /** How early it is sent; 0 first. Where requests are limited, the last ones are left out. */
  readonly rank: number;
  /** Error code the reply must have; `undefined` where any documented one will do. */
  readonly code?: string | undefined;
  /** How many ids that exist nowhere a reply has to count, where it counts any. */
  readonly unknownIds?: UnknownIds | undefined;
  /** What of the body must hold where the reply is the expected one. */
  readonly facts?: readonly Fact[] | undefined;
  /** The check it belongs to, which gives other replies their id and severity. @default the rules of the contract */
  readonly rule?: Rule | undefined;
  /** Whether the request is none that the contract knows (another method, another path), so that only its success is judged. */
  readonly outside?: boolean | undefined;
  /** Whether an open reply is nothing to report. @default false */
  readonly unremarkable?: boolean | undefined;
  /** Whether it may change something that exists, so that it must not be sent twice. @default false */
  readonly acts?: boolean | undefined;
}

/** What other replies than the expected one are called. */
export interface Rule {
  /** Stable id of the check. */
  readonly id: string;
  readonly severity: GateSeverity;
  /** Whether a page states the rule. @default as the expected reply says */
  readonly basis?: Finding['basis'] | undefined;
  /** Id of the entry of `decisions.yaml` that is about it. */
  readonly decision?: string | undefined;
}

/** One thing that must hold for the body of a reply. */
export interface Fact {
  /** JSON pointer of the value. */
  readonly pointer: string;
  /** What it has to be, in words. */
  readonly expected: string;
  readonly holds: (value: unknown, body: unknown) => boolean;
  /** Whether a page states it. @default 'documented' */
  readonly basis?: Finding['basis'] | undefined;
  /** Id of the entry of `decisions.yaml` that is about it. */
  readonly decision?: string | undefined;
}

/** Between how many and how many ids a reply may count as absent; they differ where ids are repeated. */
interface UnknownIds {
  readonly least: number;
  readonly most: number;
}

/** What a run plans: the requests, and the reasons for the replies that none is sent for. */
export interface GatePlan {
  readonly cases: readonly GateCase[];
  /** By `operationId`. */
  readonly omitted: ReadonlyMap<string, readonly (readonly [ReplySlot, reason: string])[]>;
}
