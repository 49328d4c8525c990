import { createWebhooks, type UnknownEventType, type Webhooks } from '@concordat/client/webhooks';
import type { WebhookEvent } from './generated/models.ts';
import type { WebhookEvents } from './generated/webhook-events.ts';

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
export type VerifiedWebhookEvent =
  | { [Type in keyof WebhookEvents]: Delivered<WebhookEvents[Type]> }[keyof WebhookEvents]
  | UnknownWebhookEvent;

/** The envelope of an older page has no `id`, but a `workspace_id`. */
type Delivered<Event> = Omit<Event, 'id'> & { id?: string; workspace_id?: string };

/** An event whose name the contract does not know: one that LeadLex added later. */
export type UnknownWebhookEvent = Delivered<{
  type: UnknownEventType;
  /** When it happened, in ISO 8601. */
  created_at: string;
  /** What happened. */
  data: Record<string, unknown>;
}>;

/** Receives the events of LeadLex: checks the signature of a delivery and reads its event. */
export const webhooks: Webhooks<VerifiedWebhookEvent, WebhookEvent> = /* @__PURE__ */ createWebhooks({
  signatureHeader: 'X-LeadLex-Signature',
  signaturePattern: /^sha256=([\da-f]{64})$/i,
  timestampHeader: 'X-LeadLex-Timestamp',
  timeField: 'created_at',
  testHeaders: ({ digits, time }) => ({
    'X-LeadLex-Signature': `sha256=${digits}`,
    'X-LeadLex-Timestamp': new Date(time).toISOString(),
    'X-LeadLex-Delivery-ID': crypto.randomUUID(),
    'User-Agent': 'LeadLex-Webhook/1.0',
  }),
});
