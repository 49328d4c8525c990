import { brand, ConcordatError, type ConcordatErrorOptions } from './concordat-error.ts';

/** The connection failed or broke off. Whether the vendor acted on the request is unknown. `cause` says more. */
export class ConnectionError extends ConcordatError {
  declare readonly name: 'ConnectionError';

  static {
    brand(ConnectionError, 'ConnectionError');
  }
}

/** The reply had not arrived in full when the time was over. Whether the vendor acted on the request is unknown. */
export class TimeoutError extends ConcordatError {
  declare readonly name: 'TimeoutError';
  /** Milliseconds that were over: those of the attempt, or what the ones before had left of all. */
  readonly timeout: number;

  static {
    brand(TimeoutError, 'TimeoutError');
  }

  constructor(options: ConcordatErrorOptions & { readonly timeout: number }) {
    super(options);
    this.timeout = options.timeout;
  }
}

/** The caller's signal ended the call; `cause` is the signal's reason. A request already sent may still take effect. */
export class AbortedError extends ConcordatError {
  declare readonly name: 'AbortedError';

  static {
    brand(AbortedError, 'AbortedError');
  }
}
