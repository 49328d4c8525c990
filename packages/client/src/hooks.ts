import type { RateLimit } from './reply-headers.ts';

/**
 * Functions that watch the calls of a client: `onRequest` once when a call is about to be sent, `onRetry` before each wait for
 * another attempt, and at the end either `onResponse` or `onError`. They get neither bodies nor headers, so no key.
 *
 * A hook cannot change a call, and the call does not wait for it. What it throws, or rejects with, goes to the client's
 * `logger` as a warning and nowhere else. A call that is refused before it is sent ({@link InputError}) has no events.
 */
export interface Hooks {
  /** The call is about to be sent for the first time. */
  readonly onRequest?: ((event: OnRequestEvent) => void) | undefined;
  /** An attempt failed, and another one follows after `delay`. */
  readonly onRetry?: ((event: OnRetryEvent) => void) | undefined;
  /** The call succeeded; a streamed reply has begun. Through `http`, a reply of any status arrived. */
  readonly onResponse?: ((event: OnResponseEvent) => void) | undefined;
  /** The call failed, after all its attempts. */
  readonly onError?: ((event: OnErrorEvent) => void) | undefined;
}

/** One call, however many attempts it takes. All its events carry this very object, so it can be the key of a `WeakMap`. */
export interface HookCall {
  /** Unlike that of any other call: a UUID. */
  readonly id: string;
  /** The operation, such as `contacts.delete`; `undefined` for a call through `http`. */
  readonly operation: string | undefined;
  /** HTTP method, upper case. */
  readonly method: string;
  /** The URL with its query. */
  readonly url: string;
}

/** What {@link Hooks.onRequest} gets. */
export interface OnRequestEvent {
  readonly call: HookCall;
}

/** What {@link Hooks.onRetry} gets. */
export interface OnRetryEvent extends HookReplyFacts {
  readonly call: HookCall;
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** What failed: no connection or a broken one, an attempt that took too long, or a reply of a status worth another attempt. */
  readonly reason: 'connection' | 'timeout' | 'status';
}

/** What {@link Hooks.onResponse} gets. */
export interface OnResponseEvent extends HookReplyFacts, HookOutcome {
  readonly status: number;
}

/** What {@link Hooks.onError} gets. */
export interface OnErrorEvent extends HookReplyFacts, HookOutcome {
  /** What the call throws: a {@link ConcordatError}, or what middleware of the application threw. */
  readonly error: unknown;
}

interface HookOutcome {
  readonly call: HookCall;
  /** Requests that were sent. */
  readonly attempts: number;
  /** Milliseconds from `onRequest` until now, waits included. */
  readonly duration: number;
}

interface HookReplyFacts {
  /** HTTP status of the reply; `undefined` when none arrived. */
  readonly status: number | undefined;
  /** The vendor's id of the exchange. */
  readonly requestId: string | undefined;
  /** The rate limit the reply states. */
  readonly rateLimit: RateLimit | undefined;
}
