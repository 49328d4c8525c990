/** What the delivery log calls the reason of a failed attempt, in LeadLex's words. */
export type DeliveryFailure = 'timeout' | 'connection_refused' | 'dns_failure' | 'http_error';

/** An attempt to deliver that got no reply. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly failure: DeliveryFailure;

  constructor(failure: DeliveryFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
