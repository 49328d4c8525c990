import { InputError } from './errors/input-error.ts';
import type { AbortedError, ConnectionError, TimeoutError } from './errors/no-response.ts';
import { ApiError, ReplyError, type ResponseFormatError } from './errors/reply-error.ts';
import type { RateLimit } from './reply-headers.ts';

/** What the safe form of a method resolves with: look at `ok`, then at `code`. */
export type Result<Data, Code extends string = never> = Success<Data> | Failure<Code>;

/** The vendor did what was asked. */
export interface Success<Data> extends ReplyFacts {
  readonly ok: true;
  /** The reply's body; `undefined` when it has none. A stream throws by itself should it break off. */
  readonly data: Data;
  /** Status and headers of the reply. Its body is not for you to read: `data` has it. */
  readonly response: Response;
}

/** The call did not succeed. Each `code` has its own class of `error`. */
export type Failure<Code extends string = never> =
  | ([Code] extends [never] ? never : FailureOf<Code, ApiError<Code>>)
  | FailureOf<'undocumented', ApiError | ResponseFormatError>
  | FailureOf<'no_response', ConnectionError | TimeoutError | AbortedError>
  | FailureOf<'invalid_input', InputError>;

/** One way to fail. */
export interface FailureOf<Code extends string, CallError extends Error> extends ReplyFacts {
  readonly ok: false;
  /**
   * One of the operation's documented codes; `undocumented`: the reply is not one the contract describes; `no_response`: no
   * complete reply arrived, so the outcome is unknown; `invalid_input`: the call was refused here and nothing was sent.
   */
  readonly code: Code;
  /** What the throwing form would have thrown. */
  readonly error: CallError;
}

interface ReplyFacts {
  /** The vendor's id of this exchange; `undefined` without a reply, or when the reply has none. */
  readonly requestId: string | undefined;
  /** The rate limit the reply states; `undefined` without a reply, or when the reply states none. */
  readonly rateLimit: RateLimit | undefined;
}

/** Sorts an error by what a caller can do about it. `codes` are those the operation documents. */
export function toFailure(error: Error, codes: readonly string[] = []): Failure<string> {
  const { requestId, rateLimit } = error instanceof ReplyError ? error : {};
  const code =
    error instanceof InputError
      ? 'invalid_input'
      : !(error instanceof ReplyError)
        ? 'no_response'
        : error instanceof ApiError && error.code !== undefined && codes.includes(error.code)
          ? error.code
          : 'undocumented';
  return { ok: false, code, error, requestId, rateLimit } as Failure<string>;
}
