/** What the parts of a client know and learn of one call. */
export interface CallRecord {
  /** Named in errors; `undefined` for a call through `http`. */
  readonly operation?: string | undefined;
  /** Ends the call. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds of an attempt, where the call has a limit of its own. */
  readonly timeout?: number | undefined;
  /** Milliseconds of all attempts together, likewise. */
  readonly totalTimeout?: number | undefined;
  /** Further attempts, likewise. */
  readonly maxRetries?: number | undefined;
  /** Hands the body of a successful reply over as it arrives. */
  readonly isStream?: boolean | undefined;
  /** Whether sending it twice does no more than sending it once. By default, its method says so. */
  readonly isRepeatable?: boolean | undefined;
  /** Whether the text of the reply is enough, so that its body need not be readable again. */
  readonly isTextEnough?: boolean | undefined;

  /** Requests that were sent. */
  attempts: number;
  /** The vendor may have acted on an attempt without saying so. */
  mayHaveSucceeded: boolean;
  /** What the transport resolved with. */
  response?: Response;
  /** Its body, where it is no stream. */
  text?: string;
  /** Why there was no further attempt, where there could have been one. */
  remark?: string;
  /** Tells the hooks that the call is over. */
  end?: (error?: unknown, response?: Response) => void;
}
