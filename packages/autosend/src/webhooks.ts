import { createWebhooks, type UnknownEventType, type Webhooks } from '@concordat/client/webhooks';
import type { WebhookEvent } from './generated/webhook-events.ts';

export {
  type DeliveryHeaders,
  type RawBody,
  type SignedDelivery,
  type SignOptions,
  type VerifyOptions,
  WebhookVerificationError,
  type WebhookVerificationReason,
} from '@concordat/client/webhooks';

/** A delivered event; `type` says which, and narrows `data`. */
export type VerifiedWebhookEvent = WebhookEvent | UnknownWebhookEvent;

/** An event whose name the contract does not know: one that AutoSend added later. */
export interface UnknownWebhookEvent {
  type: UnknownEventType;
  /** When the event was created, in ISO 8601. */
  createdAt: string;
  /** What happened. */
  data: Record<string, unknown>;
}

/** Receives the events of AutoSend: checks the signature of a delivery and reads its event. */
export const webhooks: Webhooks<VerifiedWebhookEvent, WebhookEvent> = /* @__PURE__ */ createWebhooks({
  signatureHeader: 'X-Webhook-Signature',
  // The pages show the digits alone; a published client also knows them with a prefix.
  signaturePattern: /^(?:hmac-sha256=)?([\da-f]{64})$/i,
  timestampHeader: 'X-Webhook-Timestamp',
  timeField: 'createdAt',
  testHeaders: ({ digits, time, type }) => ({
    'X-Webhook-Signature': digits,
    'X-Webhook-Event': type,
    'X-Webhook-Timestamp': String(time),
    'X-Webhook-Delivery-Id': `deliver-webhook-${crypto.randomUUID()}`,
    'User-Agent': 'AutoSend-Webhooks/1.0',
  }),
});
