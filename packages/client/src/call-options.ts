/** The second argument of every method. */
export interface CallOptions {
  /**
   * Ends the call, and a stream it resolved with, by an {@link AbortedError}. What the vendor did with a request already sent
   * is then unknown.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds one attempt may take, from sending until the whole body has arrived. Of a streamed reply: until its headers
   * have arrived, and then each time you wait for its next part. `Infinity` sets no limit.
   * @default the client's `timeout`
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds the call may take in all: its attempts, the waits between them and the wait for its turn.
   * @default the client's `totalTimeout`
   */
  readonly totalTimeout?: number | undefined;
  /**
   * Further attempts after one that failed for a passing reason. 0 makes exactly one request.
   * @default the client's `maxRetries`
   */
  readonly maxRetries?: number | undefined;
  /**
   * Sent as `Idempotency-Key`, the same with every attempt. Only operations that document this header accept it.
   * @default a new UUID, where the operation documents the header
   */
  readonly idempotencyKey?: string | undefined;
  /** Further headers of this request. They replace the client's own `headers` of the same name. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}
