import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { logRetention } from './delivery-queue.ts';

/** A delivery with its latest attempt. */
export interface DeliverySummary {
  readonly id: string;
  readonly event: string;
  /** Address of the latest attempt; `null` when there was none. */
  readonly url: string | null;
  /** What the receiver answered last, if it did. */
  readonly status: number | null;
  readonly delivered: boolean;
  readonly attempts: number;
  /** Of the latest attempt, in ms. */
  readonly duration: number | null;
  /** In ms since 1970. */
  readonly createdAt: number;
  /** When the latest attempt ended, in ms since 1970. */
  readonly endedAt: number | null;
}

/** Deliveries of the last 30 days, newest first. */
export async function listDeliveries(
  { store, now }: WorkspaceContext,
  { webhookRef, limit, offset }: { readonly webhookRef: string; readonly limit: number; readonly offset: number },
): Promise<{ readonly deliveries: readonly DeliverySummary[]; readonly total: number }> {
  const listed = store.db
    .selectFrom('sandbox_outbox as row')
    .where('row.webhook_ref', '=', webhookRef)
    .where('row.created_at', '>=', now - logRetention);
  const { total } = await listed.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await listed
    .leftJoin('sandbox_deliveries as latest', (join) =>
      join.onRef('latest.outbox_id', '=', 'row.id').onRef('latest.attempt', '=', 'row.attempts'),
    )
    .select(['row.id', 'row.event', 'row.state', 'row.attempts', 'row.created_at'])
    .select(['latest.at', 'latest.duration', 'latest.status', 'latest.fields'])
    .orderBy('row.position', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const deliveries = rows.map(({ id, event, state, attempts, created_at, at, duration, status, fields }) => ({
    id,
    event,
    url: fields === null ? null : (JSON.parse(fields) as { url: string }).url,
    status,
    delivered: state === 'delivered',
    attempts,
    duration,
    createdAt: Number(created_at),
    endedAt: at === null ? null : Number(at) + (duration ?? 0),
  }));
  return { deliveries, total: Number(total) };
}

/** How a webhook has been doing. */
export interface WebhookHealth {
  /** Deliveries that were given up. */
  readonly failureCount: number;
  /** In ms since 1970. */
  readonly lastSuccessAt: number | null;
  /** When a delivery was last given up, in ms since 1970. */
  readonly lastFailedAt: number | null;
}

const findOutcomes = prepare((db, value: ParameterOf<{ webhook_ref: string }>) =>
  db
    .selectFrom('sandbox_outbox as row')
    .innerJoin('sandbox_deliveries as latest', (join) =>
      join.onRef('latest.outbox_id', '=', 'row.id').onRef('latest.attempt', '=', 'row.attempts'),
    )
    .where('row.webhook_ref', '=', value('webhook_ref'))
    .groupBy('row.state')
    .select(({ fn }) => ['row.state', fn.countAll<number>().as('count'), fn.max('latest.at').as('at')]),
);

/** How a webhook has been doing in the last 30 days. */
export async function findHealth({ store }: WorkspaceContext, webhookRef: string): Promise<WebhookHealth> {
  const outcomes = await store.all(findOutcomes, { webhook_ref: webhookRef });
  const failed = outcomes.find(({ state }) => state === 'failed');
  const delivered = outcomes.find(({ state }) => state === 'delivered');
  return {
    failureCount: Number(failed?.count ?? 0),
    lastSuccessAt: delivered ? Number(delivered.at) : null,
    lastFailedAt: failed ? Number(failed.at) : null,
  };
}
