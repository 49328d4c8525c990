import { ConcordatError, type ConcordatErrorOptions } from './concordat-error.ts';

const connectionErrorBrand = Symbol.for('@concordat/client/ConnectionError');
const timeoutErrorBrand = Symbol.for('@concordat/client/TimeoutError');
const abortedErrorBrand = Symbol.for('@concordat/client/AbortedError');

/** The connection failed or broke off. Whether the vendor acted on the request is unknown. `cause` says more. */
export class ConnectionError extends ConcordatError {
  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }

  get [connectionErrorBrand](): true {
    return true;
  }
}

/** The reply had not arrived in full when the time was over. Whether the vendor acted on the request is unknown. */
export class TimeoutError extends ConcordatError {
  /** Milliseconds the attempt was given. */
  readonly timeout: number;

  constructor(options: ConcordatErrorOptions & { readonly timeout: number }) {
    super(options);
    this.timeout = options.timeout;
  }

  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }

  get [timeoutErrorBrand](): true {
    return true;
  }
}

/** The caller's signal ended the call; `cause` is the signal's reason. A request already sent may still take effect. */
export class AbortedError extends ConcordatError {
  override get name(): 'AbortedError' {
    return 'AbortedError';
  }

  get [abortedErrorBrand](): true {
    return true;
  }
}
