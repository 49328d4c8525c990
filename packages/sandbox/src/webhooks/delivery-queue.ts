import { sql } from 'kysely';
import type { Engine } from '../store/engine.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import type { DeliveryFailure } from './delivery-error.ts';
import type { QueuedEvent } from './vendor-rules.ts';

/** An event that one process may send until its claim ends. */
export interface ClaimedDelivery extends QueuedEvent {
  readonly workspace: string;
  readonly webhookRef: string;
  readonly url: string;
  readonly secret: string;
  /** Which attempt this is, counted from 1. */
  readonly attempt: number;
  /** When the claim ends, in ms since 1970. It also identifies the claim. */
  readonly claimedUntil: number;
}

/** How an attempt ended. */
export interface AttemptOutcome {
  /** In ms since 1970. */
  readonly at: number;
  /** In ms. */
  readonly duration: number;
  readonly status: number | null;
  readonly responseBody: string | null;
  /** `null` when the receiver took it. */
  readonly failure: DeliveryFailure | null;
  /** When to try again, in ms since 1970; `null` for no more. */
  readonly nextAttemptAt: number | null;
}

/** How long attempts can be looked up, in ms: 30 days, as LeadLex documents. */
export const logRetention = 30 * 24 * 60 * 60 * 1000;

interface DueParameters {
  vendor: string;
  now: number;
}

// The earliest due event of each webhook that nobody is sending to: so a webhook gets its events in order, unless they fail.
const findDue = prepare((db, parameter: ParameterOf<DueParameters>) =>
  db
    .selectFrom('sandbox_outbox as row')
    .innerJoin('sandbox_webhooks as webhook', 'webhook.ref', 'row.webhook_ref')
    .innerJoin('sandbox_workspaces as workspace', 'workspace.id', 'row.workspace')
    .where('workspace.vendor', '=', parameter('vendor'))
    .where('webhook.active', '=', 1)
    .where('row.state', '=', 'pending')
    .where('row.next_attempt_at', '<=', parameter('now'))
    .where('row.position', '=', (builder) =>
      builder
        .selectFrom('sandbox_outbox as other')
        .select((other) => other.fn.min('other.position').as('first'))
        .whereRef('other.webhook_ref', '=', 'row.webhook_ref')
        .where('other.state', '=', 'pending')
        .where('other.next_attempt_at', '<=', parameter('now')),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sandbox_outbox as busy')
            .select('busy.id')
            .whereRef('busy.webhook_ref', '=', 'row.webhook_ref')
            .where('busy.state', '=', 'pending')
            .where('busy.claimed_until', '>', parameter('now')),
        ),
      ),
    )
    .select([
      'row.id',
      'row.workspace',
      'row.webhook_ref',
      'row.event_id',
      'row.event',
      'row.data',
      'row.created_at',
      'row.attempts',
      'webhook.url',
      'webhook.secret',
    ])
    .orderBy('row.next_attempt_at')
    .limit(1),
);

interface ClaimParameters {
  id: string;
  attempts: number;
  now: number;
  until: number;
}

// Whoever changes the row has it: another one waits for that transaction, and then finds nothing to change.
const claim = prepare((db, parameter: ParameterOf<ClaimParameters>) =>
  db
    .updateTable('sandbox_outbox')
    .set({ claimed_until: parameter('until') })
    .where('id', '=', parameter('id'))
    .where('state', '=', 'pending')
    .where('attempts', '=', parameter('attempts'))
    .where(({ eb, or }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', parameter('now'))])),
);

/**
 * Takes the next event that is due, for as long as the lease (ms); `undefined` when there is none. One that somebody else took
 * first counts as none: who took it goes on.
 */
export async function claimDelivery(
  engine: Engine,
  vendor: string,
  now: number,
  lease: number,
): Promise<ClaimedDelivery | undefined> {
  const due = await engine.peek(findDue, { vendor, now });
  if (!due) return undefined;
  const { id, attempts } = due;
  const until = now + lease;
  const claimed = await engine.write(undefined, (store) => store.run(claim, { id, attempts, now, until }));
  if (claimed === 0) return undefined;
  return {
    deliveryId: id,
    eventId: due.event_id,
    event: due.event,
    data: JSON.parse(due.data) as Readonly<Record<string, unknown>>,
    createdAt: Number(due.created_at),
    workspace: due.workspace,
    webhookRef: due.webhook_ref,
    url: due.url,
    secret: due.secret,
    attempt: attempts + 1,
    claimedUntil: until,
  };
}

interface SettleParameters {
  id: string;
  claimedUntil: number;
  attempts: number;
  state: string;
  nextAttemptAt: number | null;
}

const settle = prepare((db, parameter: ParameterOf<SettleParameters>) =>
  db
    .updateTable('sandbox_outbox')
    .set({
      attempts: parameter('attempts'),
      state: parameter('state'),
      next_attempt_at: parameter('nextAttemptAt'),
      claimed_until: null,
    })
    .where('id', '=', parameter('id'))
    .where('claimed_until', '=', parameter('claimedUntil')),
);

const forgetAttempts = prepare((db, parameter: ParameterOf<{ webhookRef: string; before: number }>) =>
  db
    .deleteFrom('sandbox_deliveries')
    .where('webhook_ref', '=', parameter('webhookRef'))
    .where('at', '<', parameter('before')),
);

const forgetEvents = prepare((db, parameter: ParameterOf<{ webhookRef: string; before: number }>) =>
  db
    .deleteFrom('sandbox_outbox')
    .where('webhook_ref', '=', parameter('webhookRef'))
    .where('state', '!=', 'pending')
    .where('created_at', '<', parameter('before')),
);

/** Writes down how an attempt ended, unless its webhook is gone or its claim has passed to another process. */
export function recordAttempt(engine: Engine, delivery: ClaimedDelivery, outcome: AttemptOutcome): Promise<void> {
  const { deliveryId, workspace, webhookRef, event, url, attempt, claimedUntil } = delivery;
  return engine.write(undefined, async (store) => {
    const settled = await store.run(settle, {
      id: deliveryId,
      claimedUntil,
      attempts: attempt,
      state: outcome.failure === null ? 'delivered' : outcome.nextAttemptAt === null ? 'failed' : 'pending',
      nextAttemptAt: outcome.failure === null ? null : outcome.nextAttemptAt,
    });
    if (!settled) return;
    await store.db
      .insertInto('sandbox_deliveries')
      .values({
        id: `${deliveryId}/${attempt}`,
        workspace,
        webhook_ref: webhookRef,
        outbox_id: deliveryId,
        attempt,
        at: outcome.at,
        duration: outcome.duration,
        status: outcome.status,
        error: outcome.failure,
        fields: JSON.stringify({ event, url, responseBody: outcome.responseBody }),
      })
      .execute();
    const before = outcome.at - logRetention;
    await store.run(forgetAttempts, { webhookRef, before });
    await store.run(forgetEvents, { webhookRef, before });
  });
}

const release = prepare((db, parameter: ParameterOf<{ id: string; claimedUntil: number }>) =>
  db
    .updateTable('sandbox_outbox')
    .set({ claimed_until: null })
    .where('id', '=', parameter('id'))
    .where('claimed_until', '=', parameter('claimedUntil')),
);

/** Gives a claim back, as if nothing had been sent. */
export function releaseDelivery(engine: Engine, { deliveryId, claimedUntil }: ClaimedDelivery): Promise<void> {
  return engine.write(undefined, async (store) => {
    await store.run(release, { id: deliveryId, claimedUntil });
  });
}

const findNextDue = prepare((db, parameter: ParameterOf<{ vendor: string }>) =>
  db
    .selectFrom('sandbox_outbox as row')
    .innerJoin('sandbox_webhooks as webhook', 'webhook.ref', 'row.webhook_ref')
    .innerJoin('sandbox_workspaces as workspace', 'workspace.id', 'row.workspace')
    .where('workspace.vendor', '=', parameter('vendor'))
    .where('webhook.active', '=', 1)
    .where('row.state', '=', 'pending')
    .select(({ ref }) =>
      sql<number | null>`min(case when ${ref('row.claimed_until')} > ${ref('row.next_attempt_at')}
          then ${ref('row.claimed_until')} else ${ref('row.next_attempt_at')} end)`.as('at'),
    ),
);

/** When the next attempt can be made, in ms since 1970; `undefined` when nothing waits. */
export async function nextDueAt(engine: Engine, vendor: string): Promise<number | undefined> {
  const next = await engine.peek(findNextDue, { vendor });
  return next?.at === null || next?.at === undefined ? undefined : Number(next.at);
}
