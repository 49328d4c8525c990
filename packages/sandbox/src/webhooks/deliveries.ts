import type { Engine } from '../store/engine.ts';
import { DeliveryError, type DeliveryFailure } from './delivery-error.ts';
import { type ClaimedDelivery, claimDelivery, nextDueAt, recordAttempt, releaseDelivery } from './delivery-queue.ts';
import type { SendDelivery } from './send-delivery.ts';
import { deliveryRules } from './vendor-rules.ts';

/** Sends what waits in the outbox, apart from the requests that put it there. */
export interface Deliveries {
  /** Begins to send what is due, in the background. Cheap when nothing is. */
  wake(): void;
  /** Sends what is due and resolves once nothing is due any more, with the number of attempts that were made. */
  deliver(): Promise<number>;
  /** Resolves once nothing is being sent. What waits for its next attempt goes on waiting. */
  idle(): Promise<void>;
  /** Breaks off what is being sent, to be sent again by whoever opens the database next, and sends no more. */
  close(): Promise<void>;
}

/** What deliveries need. */
export interface DeliveriesConfig {
  readonly engine: Engine;
  readonly vendor: keyof typeof deliveryRules;
  readonly send: SendDelivery;
  /** In ms since 1970. */
  readonly now: () => number;
  /**
   * Whether to look for work without being woken: because other processes write to the same database, or an earlier one ended
   * before its work was done.
   */
  readonly poll: boolean;
  /** Told what goes wrong in the background, such as a database that is gone. */
  readonly onError: (error: unknown) => void;
  /** Makes the signal that ends an attempt after some milliseconds. @default AbortSignal.timeout */
  readonly deadline?: ((ms: number) => AbortSignal) | undefined;
}

/** Webhooks that are sent to at the same time; each gets one event after the other. */
const mostAtOnce = 16;

/** How often to look for work of others, in ms. */
const pollInterval = 5_000;

/** The least time between two looks, in ms: what is due may be in the hands of another process. */
const shortestPause = 250;

/** How much longer than an attempt its claim lasts, in ms: what reading the reply and writing it down may take. */
const leaseMargin = 10_000;

/** Starts deliveries. */
export function createDeliveries(config: DeliveriesConfig): Deliveries {
  const { engine, vendor, now, poll, onError } = config;
  const lease = deliveryRules[vendor].timeout + leaseMargin;
  const lanes = new Set<Promise<void>>();
  let attempts = 0;
  let timer: NodeJS.Timeout | undefined;
  const closing = new AbortController();

  /** Sends one event after the other until none is due. Each lane that found work starts another, for other webhooks. */
  async function runLane(): Promise<void> {
    const claimNext = async () => (closing.signal.aborted ? undefined : claimDelivery(engine, vendor, now(), lease));
    let delivery = await claimNext();
    if (delivery) startLane();
    while (delivery) {
      await attemptDelivery(config, delivery, closing.signal);
      attempts += 1;
      delivery = await claimNext();
    }
  }

  function startLane(): void {
    if (closing.signal.aborted || lanes.size >= mostAtOnce) return;
    clearTimeout(timer);
    const lane = runLane().finally(() => {
      lanes.delete(lane);
      if (!lanes.size) planNext().catch(onError);
    });
    lanes.add(lane);
    lane.catch(onError);
  }

  async function planNext(): Promise<void> {
    if (closing.signal.aborted) return;
    const next = await nextDueAt(engine, vendor);
    if (closing.signal.aborted || lanes.size || (next === undefined && !poll)) return;
    const pause = next === undefined ? pollInterval : Math.max(shortestPause, next - now());
    clearTimeout(timer);
    timer = setTimeout(startLane, poll ? Math.min(pause, pollInterval) : pause);
    timer.unref();
  }

  /** Waits for the lanes there are and those they start. */
  async function settle(): Promise<void> {
    for (const lane of lanes) await lane;
  }

  if (poll) startLane();
  return {
    wake: startLane,
    async deliver() {
      const before = attempts;
      startLane();
      await settle();
      return attempts - before;
    },
    async idle() {
      await settle().catch(() => undefined);
    },
    async close() {
      closing.abort();
      clearTimeout(timer);
      await settle().catch(() => undefined);
    },
  };
}

async function attemptDelivery(
  config: DeliveriesConfig,
  delivery: ClaimedDelivery,
  closing: AbortSignal,
): Promise<void> {
  const { engine, vendor, send, now, deadline = AbortSignal.timeout } = config;
  const rules = deliveryRules[vendor];
  const at = now();
  const body = rules.body(delivery);
  const headers = rules.headers(delivery, body, delivery.secret, at);
  const { status, responseBody, failure } = await send(
    { url: delivery.url, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) }, body },
    AbortSignal.any([deadline(rules.timeout), closing]),
  ).then(
    (reply) => ({
      status: reply.status,
      responseBody: reply.body,
      failure: reply.status >= 200 && reply.status < 300 ? null : ('http_error' as const),
    }),
    (error: unknown) => ({ status: null, responseBody: null, failure: failureOf(error) }),
  );
  if (status === null && closing.aborted) return releaseDelivery(engine, delivery);
  const ended = now();
  const pause = rules.pauses[delivery.attempt - 1];
  await recordAttempt(engine, delivery, {
    at,
    duration: ended - at,
    status,
    responseBody,
    failure,
    nextAttemptAt: failure === null || pause === undefined ? null : ended + pause,
  });
}

function failureOf(error: unknown): DeliveryFailure {
  return error instanceof DeliveryError ? error.failure : 'connection_refused';
}
