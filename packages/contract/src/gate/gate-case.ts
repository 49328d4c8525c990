import type { Operation } from '@concordat/specs';
import type { ReplySlot } from './reply-slot.ts';

/**
 * How a request is authenticated: with the user's key, with one that exists nowhere, with one that a mock takes for valid,
 * or not at all.
 */
export type Credential = 'key' | 'unknown key' | 'mock key' | 'none';

/** A request of the gate, before it gets its key. */
export interface GateRequest {
  readonly url: string;
  /** Without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
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
  /** Whether the request keeps the contract itself, so that it is checked too. */
  readonly validRequest: boolean;
  /**
   * What another documented status than the expected one means: a finding; a finding if it is a success, because the
   * request must not succeed; or nothing, because the documentation does not tie this reply to this cause.
   */
  readonly otherStatus: 'finding' | 'finding if success' | 'unspecified';
  /** Error code the reply must have; `undefined` where any documented one will do. */
  readonly code?: string | undefined;
  /** Number of ids that exist nowhere in a request whose reply counts them. */
  readonly unknownIds?: number | undefined;
}

/** What a run plans: the requests, and the reasons for the replies that none is sent for. */
export interface GatePlan {
  readonly cases: readonly GateCase[];
  readonly omitted: ReadonlyMap<ReplySlot, string>;
}
