import { ConcordatError, type ConcordatErrorOptions } from '../errors/concordat-error.ts';

const verificationErrorBrand = Symbol.for('@concordat/client/WebhookVerificationError');

/**
 * Why a delivery was not accepted.
 *
 * Mistakes of the receiver, to be answered with a 500, so that the vendor delivers again:
 * - `invalid_secret`: no secret was given, or an empty one.
 * - `missing_body`: there is no body, or it was read before.
 * - `body_was_parsed`: an object was given in place of the raw body, or JSON that is not written as it was signed.
 *
 * What is wrong with the delivery, to be answered with a 400:
 * - `missing_header`: the signature is not there, or the time that `toleranceSeconds` asks for.
 * - `malformed_header`, `malformed_timestamp`: the signature, or the time that an option asks for, cannot be read.
 * - `signature_mismatch`: no secret gives this signature for this body.
 * - `timestamp_too_old`, `timestamp_in_future`: the time is further from now than the options allow.
 * - `invalid_json`, `invalid_event`: the signature is right, but the body is no JSON, or no event.
 */
export type WebhookVerificationReason =
  | 'invalid_secret'
  | 'missing_body'
  | 'body_was_parsed'
  | 'missing_header'
  | 'malformed_header'
  | 'malformed_timestamp'
  | 'signature_mismatch'
  | 'timestamp_too_old'
  | 'timestamp_in_future'
  | 'invalid_json'
  | 'invalid_event';

/** What a delivery to a webhook was refused for. Neither secrets nor any part of the delivery are in it. */
export class WebhookVerificationError extends ConcordatError {
  /** Why, for programs. */
  readonly reason: WebhookVerificationReason;

  constructor(options: ConcordatErrorOptions & { readonly reason: WebhookVerificationReason }) {
    super(options);
    this.reason = options.reason;
  }

  override get name(): 'WebhookVerificationError' {
    return 'WebhookVerificationError';
  }

  get [verificationErrorBrand](): true {
    return true;
  }
}

/** Refuses a delivery. */
export function reject(reason: WebhookVerificationReason, message: string): never {
  throw new WebhookVerificationError({ reason, message });
}
