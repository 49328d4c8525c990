import type { Outcome } from './call.ts';
import { ConcordatError } from './errors/concordat-error.ts';
import { InputError } from './errors/input-error.ts';
import type { AbortedError, ConnectionError, TimeoutError } from './errors/no-response.ts';
import type { ApiError, ResponseFormatError } from './errors/reply-error.ts';
import type { CodeTable } from './operation-table.ts';
import { type RateLimit, readRateLimit, readRequestId } from './reply-headers.ts';

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
   * One of the codes the operation documents for the reply's status; `undocumented`: the reply is not one the contract describes; `no_response`: no
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

/** A success, with what its reply's headers say. */
export function toSuccess({ data, response }: Outcome): Success<unknown> {
  const { headers } = response;
  return { ok: true, data, response, requestId: readRequestId(headers), rateLimit: readRateLimit(headers) };
}

/**
 * Sorts an error by what a caller can do about it. A code counts where the operation documents it for the reply's status.
 *
 * @param codes The documented ones.
 * @throws what is not of the client's making, such as the error of an application's middleware.
 */
export function toFailure(error: unknown, codes: CodeTable): Failure<string> {
  if (!(error instanceof ConcordatError)) throw error;
  const { operation = '', status, code, requestId, rateLimit } = error as Partial<ApiError>;
  const isDocumented = [codes.commonCodes, codes.codes[operation]].some((list) =>
    list?.[status ?? 0]?.includes(code ?? ''),
  );
  const found =
    error instanceof InputError
      ? 'invalid_input'
      : status === undefined
        ? 'no_response'
        : isDocumented
          ? code
          : 'undocumented';
  return { ok: false, code: found, error, requestId, rateLimit } as Failure<string>;
}
