import { createHmac } from 'node:crypto';
import { isoMilliseconds, isoSeconds } from '../times.ts';

/** An event as it waits in the outbox, and for whom. */
export interface QueuedEvent {
  /** Unique to the event and the webhook; the same for all attempts. */
  readonly deliveryId: string;
  readonly eventId: string;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** When it happened, in ms since 1970. */
  readonly createdAt: number;
}

/** How a vendor delivers events. */
export interface DeliveryRules {
  /** How long a receiver may take, in ms. */
  readonly timeout: number;
  /** Pauses before the repetitions, in ms: one more attempt than there are pauses, then it is given up. */
  readonly pauses: readonly number[];
  /** The body; the same for all attempts. */
  body(event: QueuedEvent): string;
  /** The headers of one attempt, made at `now` (ms since 1970). */
  headers(event: QueuedEvent, body: string, secret: string, now: number): Record<string, string>;
}

/**
 * The envelope is that of the event catalog. The current page hides how often and when LeadLex repeats; an older page is the only
 * one with numbers, and the log's sample agrees with it. All attempts have the same delivery id, because receivers are told to
 * recognize repetitions by it.
 *
 * @see https://docs.leadlex.com/webhooks
 */
const leadlex: DeliveryRules = {
  timeout: 10_000,
  pauses: [5_000, 30_000, 300_000, 3_600_000, 21_600_000],
  body: ({ eventId, event, createdAt, data }) =>
    JSON.stringify({ id: eventId, type: event, created_at: isoSeconds(createdAt), data }),
  headers: ({ deliveryId }, body, secret, now) => ({
    'content-type': 'application/json',
    'user-agent': 'LeadLex-Webhook/1.0',
    'x-leadlex-delivery-id': deliveryId,
    'x-leadlex-signature': `sha256=${sign(body, secret)}`,
    'x-leadlex-timestamp': isoSeconds(now),
  }),
};

/**
 * Envelope, times and pauses as the newer copies of the pages have them.
 *
 * @see https://docs.autosend.com/others/webhooks/retries
 */
const autosend: DeliveryRules = {
  timeout: 10_000,
  pauses: [5_000, 10_000, 20_000],
  body: ({ event, createdAt, data }) => JSON.stringify({ type: event, createdAt: isoMilliseconds(createdAt), data }),
  headers: ({ deliveryId, event }, body, secret, now) => ({
    'content-type': 'application/json',
    'user-agent': 'AutoSend-Webhooks/1.0',
    'x-webhook-delivery-id': `deliver-webhook-${deliveryId}`,
    'x-webhook-event': event,
    'x-webhook-signature': sign(body, secret),
    'x-webhook-timestamp': String(now),
  }),
};

/** How each vendor delivers. */
export const deliveryRules: { readonly leadlex: DeliveryRules; readonly autosend: DeliveryRules } = {
  leadlex,
  autosend,
};

function sign(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}
