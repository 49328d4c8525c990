export {
  createWebhooks,
  type SignedDelivery,
  type SignOptions,
  type TestDelivery,
  type VerifyOptions,
  type WebhookScheme,
  type Webhooks,
} from './create-webhooks.ts';
export type { DeliveryHeaders } from './delivery-headers.ts';
export type { RawBody } from './raw-body.ts';
export type { UnknownEventType } from './unknown-event-type.ts';
export { WebhookVerificationError, type WebhookVerificationReason } from './verification-error.ts';
