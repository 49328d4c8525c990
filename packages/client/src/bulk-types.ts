import type { CallOptions } from './call-options.ts';

/**
 * How far a run has come, as plain JSON: store it, and give it back as `resume` together with the same ids. It holds neither
 * ids nor secrets; its size grows with the number of requests. Each one is a copy, later ones replace it.
 */
export interface BulkState {
  readonly version: 1;
  /** Names the run. The idempotency keys of its chunks follow from it, so they are known before anything is sent. */
  readonly run: string;
  /** Shows whether the same ids, in the same order, and the same fields come back with the state. */
  readonly digest: string;
  /** What is known of each chunk, in the order of the ids. */
  readonly chunks: readonly BulkChunk[];
}

/** One chunk. Without `data` it was not sent yet, was refused, or nobody knows what became of it. */
export interface BulkChunk {
  /** What the reply says of the chunk's ids. */
  readonly data?: object;
  /** How often the vendor refused it. Each refusal gives it another key, because a key keeps the result it had first. */
  readonly refusals?: number;
}

/** How many ids have been dealt with, and what it takes to go on from there. */
export interface BulkProgress {
  /** Different ids that were given. */
  readonly total: number;
  /** Ids the vendor has answered for, in earlier runs too. */
  readonly acknowledged: number;
  /** Ids of the chunks that failed in this run. */
  readonly failed: number;
  /** Up to now. From any state of a run it can be resumed, also from an old one. */
  readonly state: BulkState;
}

/** A chunk that failed, after all retries of the client. */
export interface BulkFailure {
  readonly ids: readonly string[];
  /** What the method for one chunk threw. */
  readonly error: unknown;
  /** Whether the vendor may have acted on it all the same. A resumed run sends it with the same idempotency key then. */
  readonly mayHaveSucceeded: boolean;
}

/** What became of all ids. */
export interface BulkReport<Data> extends BulkProgress {
  /** Whether the vendor has answered for every id. What it could not do is in `data.errors`. */
  readonly complete: boolean;
  /** The replies put together, in the form of one. */
  readonly data: Data;
  /** The chunks that failed in this run. */
  readonly failures: readonly BulkFailure[];
  /**
   * Why no further chunk was begun: an {@link AbortedError}, what `onProgress` threw, or the error of a chunk that the others
   * would have met as well (status 401, 402, 403, 404 or 429). `undefined` when every chunk was tried.
   */
  readonly stopReason: unknown;
}

/** The options of a method for any number of ids. Those of a single call are for each request. */
export interface BulkOptions extends Omit<CallOptions, 'idempotencyKey' | 'signal'> {
  /** Ends the run between two chunks. Those under way are waited for, so that it is known what became of them. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Requests under way at the same time, from 1.
   * @default 2
   */
  readonly concurrency?: number | undefined;
  /**
   * Called before the first chunk and after each, one call at a time; a promise is waited for. What it throws ends the run as
   * `signal` does; before the first chunk it is thrown.
   */
  readonly onProgress?: ((progress: BulkProgress) => unknown) | undefined;
  /** The state of an earlier run with the same ids and fields. What is done is not sent again. */
  readonly resume?: BulkState | undefined;
}
