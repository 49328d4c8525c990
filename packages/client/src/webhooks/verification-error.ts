const brand = Symbol.for('@concordat/client/WebhookVerificationError');

/**
 * Why a delivery was not accepted.
 *
 * Mistakes of the receiver:
 * - `invalid_secret`: no secret was given, or an empty one.
 * - `missing_body`: there is no body, or it was read before.
 * - `body_was_parsed`: an object was given in place of the raw body, or JSON that is not written as it was signed.
 *
 * What is wrong with the delivery:
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

/**
 * What a delivery to a webhook was refused for. Neither secrets nor any part of the delivery are in it.
 *
 * No {@link ConcordatError}, because it is about no call: whoever imports `webhooks` alone loads nothing of the client.
 */
export class WebhookVerificationError extends Error {
  /** Why, for programs. */
  readonly reason: WebhookVerificationReason;

  constructor(reason: WebhookVerificationReason, message: string) {
    super(message);
    this.reason = reason;
  }

  // On the prototype, so that stack traces show it and minifying class names does not change it.
  override get name(): 'WebhookVerificationError' {
    return 'WebhookVerificationError';
  }

  get [brand](): true {
    return true;
  }

  /** Whether `value` is an error of this class, made by any copy of this package, where `instanceof` fails. */
  static isInstance(value: unknown): value is WebhookVerificationError {
    return brand in Object(value);
  }

  /** What a log should hold. */
  toJSON(): Record<string, unknown> {
    const { name, message, reason } = this;
    return { name, message, reason };
  }
}

/** Refuses a delivery. */
export function reject(reason: WebhookVerificationReason, message: string): never {
  throw new WebhookVerificationError(reason, message);
}
