import { type RateLimit, readRateLimit, readRequestId } from '../reply-headers.ts';
import { brand, ConcordatError, type ConcordatErrorOptions } from './concordat-error.ts';

/** What an error about a reply is made of. */
export interface ReplyErrorOptions extends ConcordatErrorOptions {
  /** HTTP status. */
  readonly status: number;
  /** The reply's headers. */
  readonly headers: Headers;
  /** The reply's body: parsed JSON, or text when it is not JSON; `undefined` when empty. */
  readonly body: unknown;
  /** The reply's body as it came. */
  readonly bodyText?: string | undefined;
}

/** An error about a reply that arrived: {@link ApiError} or {@link ResponseFormatError}. */
export abstract class ReplyError extends ConcordatError {
  /** HTTP status. */
  readonly status: number;
  /** The vendor's id of this exchange, for its support. */
  readonly requestId: string | undefined;
  /** The rate limit the reply states. */
  readonly rateLimit: RateLimit | undefined;
  /** The reply's headers; the API key is masked should the vendor repeat it. */
  declare readonly headers: Headers;
  /** The reply's body: parsed JSON, or text when it is not JSON; `undefined` when empty. The API key is masked. */
  declare readonly body: unknown;
  /** The reply's body as it came; the API key is masked. */
  declare readonly bodyText: string;

  static {
    brand(ReplyError, 'ReplyError');
  }

  constructor(options: ReplyErrorOptions) {
    super(options);
    const { status, headers, body, bodyText = '' } = options;
    this.status = status;
    this.requestId = readRequestId(headers);
    this.rateLimit = readRateLimit(headers);
    // Readable, and left out where an error is printed whole: a page of HTML helps nobody in a log.
    Object.defineProperties(this, {
      headers: { value: headers },
      body: { value: body },
      bodyText: { value: bodyText },
    });
  }
}

/** What went wrong, by status: what a program usually decides by. */
export type ApiErrorKind =
  | 'validation'
  | 'authentication'
  | 'payment'
  | 'permission'
  | 'not_found'
  | 'conflict'
  | 'rate_limit'
  | 'server'
  | 'unexpected';

const kinds: Readonly<Record<number, ApiErrorKind>> = {
  400: 'validation',
  401: 'authentication',
  402: 'payment',
  403: 'permission',
  404: 'not_found',
  409: 'conflict',
  413: 'validation',
  422: 'validation',
  429: 'rate_limit',
};

/** The vendor refused the call or failed. `code` says why in the vendor's words, `kind` in the client's. */
export class ApiError<Code extends string | undefined = string | undefined> extends ReplyError {
  declare readonly name: 'ApiError';
  /** What went wrong, by status. `unexpected` is a status that says nothing, such as a redirect. */
  readonly kind: ApiErrorKind;
  /** The vendor's error code; `undefined` when the reply has none. */
  readonly code: Code;
  /** What the vendor adds to the code, such as a message per field. */
  readonly details: unknown;

  static {
    brand(ApiError, 'ApiError');
  }

  constructor(options: ReplyErrorOptions & { readonly code: Code; readonly details?: unknown }) {
    super(options);
    this.kind = kinds[this.status] ?? (this.status >= 500 ? 'server' : 'unexpected');
    this.code = options.code;
    this.details = options.details;
  }
}

/**
 * The body is not what it may be: the status says success and the body is a page of a proxy, for example; or a body of any status
 * exceeds `maxBodyBytes`.
 */
export class ResponseFormatError extends ReplyError {
  declare readonly name: 'ResponseFormatError';

  static {
    brand(ResponseFormatError, 'ResponseFormatError');
  }
}
