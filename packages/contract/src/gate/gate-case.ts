import type { Operation } from '@concordat/specs';
import type { ReplySlot } from './reply-slot.ts';

/**
 * How a request is authenticated: with the user's key, with that key written wrongly (without its scheme, or with upper and
 * lower case swapped), with one that exists nowhere, with one that a mock takes for valid, or not at all.
 */
export type Credential = 'key' | 'key without scheme' | 'key in other case' | 'unknown key' | 'mock key' | 'none';

/** A request of the gate, before it gets its key. */
export interface GateRequest {
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
}

/** Between how many and how many ids a reply may count as absent; they differ where ids are repeated. */
interface UnknownIds {
  readonly least: number;
  readonly most: number;
}

/** What a run plans: the requests, and the reasons for the replies that none is sent for. */
export interface GatePlan {
  readonly cases: readonly GateCase[];
  readonly omitted: ReadonlyMap<ReplySlot, string>;
}
