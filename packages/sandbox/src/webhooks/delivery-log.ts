import { sql } from 'kysely';
import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { logRetention } from './delivery-queue.ts';

/** One attempt, or the next one of a delivery that waits. */
export interface LoggedAttempt {
  readonly deliveryId: string;
  readonly event: string;
  readonly outcome: 'success' | 'failed' | 'pending';
  /** Counted from 1. */
  readonly attempt: number;
  /** When it was made, in ms since 1970; `null` for one that waits. */
  readonly at: number | null;
  /** In ms; `null` for one that waits. */
  readonly duration: number | null;
  readonly status: number | null;
  readonly error: string | null;
  readonly responseBody: string | null;
}

/** Which attempts to list. */
export interface AttemptFilter {
  readonly webhookRef: string;
  readonly outcome?: LoggedAttempt['outcome'] | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Attempts of the last 30 days, newest first; those that wait come before all others. */
export async function listAttempts(
  { store, now }: WorkspaceContext,
  { webhookRef, outcome, limit, offset }: AttemptFilter,
): Promise<{ readonly attempts: readonly LoggedAttempt[]; readonly total: number }> {
  const made = store.db
    .selectFrom('sandbox_deliveries')
    .where('webhook_ref', '=', webhookRef)
    .where('at', '>=', now - logRetention)
    .select(['outbox_id', 'attempt', 'at as sorted_at', 'duration', 'status', 'error', 'fields'])
    .select(sql<string | null>`cast(null as text)`.as('waiting_event'));
  const waiting = store.db
    .selectFrom('sandbox_outbox')
    .where('webhook_ref', '=', webhookRef)
    .where('state', '=', 'pending')
    .select((row) => [
      'id as outbox_id',
      row('attempts', '+', 1).as('attempt'),
      sql<number>`next_attempt_at`.as('sorted_at'),
      sql<number>`cast(null as integer)`.as('duration'),
      sql<number | null>`cast(null as integer)`.as('status'),
      sql<string | null>`cast(null as text)`.as('error'),
      sql<string>`'{}'`.as('fields'),
      sql<string | null>`event`.as('waiting_event'),
    ]);
  let listed = store.db.selectFrom(made.unionAll(waiting).as('entry'));
  if (outcome === 'pending') listed = listed.where('waiting_event', 'is not', null);
  if (outcome === 'failed') listed = listed.where('error', 'is not', null);
  if (outcome === 'success') listed = listed.where('waiting_event', 'is', null).where('error', 'is', null);
  const { total } = await listed.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await listed
    .selectAll()
    .orderBy(sql`waiting_event is null`)
    .orderBy('sorted_at', 'desc')
    .orderBy('attempt', 'desc')
    .orderBy('outbox_id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { attempts: rows.map(readAttempt), total: Number(total) };
}

interface AttemptRow {
  readonly outbox_id: string;
  readonly attempt: number;
  readonly sorted_at: number;
  readonly duration: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly fields: string;
  readonly waiting_event: string | null;
}

function readAttempt(row: AttemptRow): LoggedAttempt {
  const { outbox_id: deliveryId, attempt, status, error } = row;
  if (row.waiting_event !== null) {
    const nothing = { at: null, duration: null, status: null, error: null, responseBody: null };
    return { deliveryId, event: row.waiting_event, outcome: 'pending', attempt, ...nothing };
  }
  const { event, responseBody } = JSON.parse(row.fields) as { event: string; responseBody: string | null };
  const outcome = error === null ? 'success' : 'failed';
  const at = Number(row.sorted_at);
  return { deliveryId, event, outcome, attempt, at, duration: row.duration, status, error, responseBody };
}

/** What became of the latest attempt of a webhook. */
export interface LatestAttempt {
  readonly succeeded: boolean;
  /** In ms since 1970. */
  readonly at: number;
}

const findLatest = prepare((db, value: ParameterOf<{ webhook_ref: string }>) =>
  db
    .selectFrom('sandbox_deliveries')
    .select(['at', 'error'])
    .where('webhook_ref', '=', value('webhook_ref'))
    .orderBy('at', 'desc')
    .orderBy('attempt', 'desc')
    .limit(1),
);

/** The latest attempt of a webhook, if there was any. */
export async function findLatestAttempt(
  { store }: WorkspaceContext,
  webhookRef: string,
): Promise<LatestAttempt | undefined> {
  const row = await store.first(findLatest, { webhook_ref: webhookRef });
  return row && { succeeded: row.error === null, at: Number(row.at) };
}
