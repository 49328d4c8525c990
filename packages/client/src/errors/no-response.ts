import { ConcordatError, type ConcordatErrorOptions } from './concordat-error.ts';

/** The connection failed or broke off. Whether the vendor acted on the request is unknown. `cause` says more. */
export class ConnectionError extends ConcordatError {
  override get name(): 'ConnectionError' {
    return 'ConnectionError';
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
}

/** The caller's signal ended the call; `cause` is the signal's reason. A request already sent may still take effect. */
export class AbortedError extends ConcordatError {
  override get name(): 'AbortedError' {
    return 'AbortedError';
  }
}
