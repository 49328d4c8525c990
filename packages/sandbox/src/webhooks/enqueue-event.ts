import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';

/** What putting events into the outbox takes. */
export type EmitterContext = Pick<WorkspaceContext, 'store' | 'workspace' | 'now' | 'newId'>;

/** Puts the events of one transaction into the outbox. */
export interface Emitter {
  /** One row for every webhook of the workspace that is in use and wants the event. */
  emit(event: string, data: Readonly<Record<string, unknown>>): Promise<void>;
  /** How many rows were written: when there are some, the deliveries want to be woken after the transaction. */
  readonly queued: number;
}

/** Makes the emitter of one transaction. The webhooks are looked up at the first event. */
export function createEmitter(context: EmitterContext): Emitter {
  let subscriptions: Promise<Subscription[]> | undefined;
  let queued = 0;
  return {
    async emit(event, data) {
      subscriptions ??= findSubscriptions(context);
      const interested = (await subscriptions).filter(({ events }) => events.has(event));
      if (!interested.length) return;
      const eventId = newEventId(context);
      for (const { ref } of interested) {
        await enqueueEvent(context, ref, { id: context.newId(), eventId, event, data });
        queued += 1;
      }
    },
    get queued() {
      return queued;
    },
  };
}

interface Subscription {
  readonly ref: string;
  readonly events: ReadonlySet<string>;
}

const activeWebhooks = prepare((db, parameter: ParameterOf<{ workspace: string }>) =>
  db
    .selectFrom('sandbox_webhooks')
    .select(['ref', 'events'])
    .where('workspace', '=', parameter('workspace'))
    .where('active', '=', 1)
    .orderBy('ref'),
);

async function findSubscriptions({ store, workspace }: EmitterContext): Promise<Subscription[]> {
  const webhooks = await store.all(activeWebhooks, { workspace });
  return webhooks.map(({ ref, events }) => ({ ref, events: new Set(JSON.parse(events) as string[]) }));
}

/** An event for one webhook. */
interface EventToQueue {
  /** Identifies the delivery. */
  readonly id: string;
  readonly eventId: string;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface OutboxParameters {
  id: string;
  workspace: string;
  webhookRef: string;
  eventId: string;
  event: string;
  data: string;
  now: number;
}

// The workspace is locked while it is written to, so two events cannot get the same position.
const insertIntoOutbox = prepare((db, parameter: ParameterOf<OutboxParameters>) =>
  db.insertInto('sandbox_outbox').values((builder) => ({
    id: parameter('id'),
    workspace: parameter('workspace'),
    webhook_ref: parameter('webhookRef'),
    event_id: parameter('eventId'),
    event: parameter('event'),
    data: parameter('data'),
    created_at: parameter('now'),
    position: builder
      .selectFrom('sandbox_outbox as earlier')
      .where('earlier.webhook_ref', '=', parameter('webhookRef'))
      .select((row) => builder.fn.coalesce(row.fn.max('earlier.position'), builder.lit(0)).as('last')),
    attempts: 0,
    next_attempt_at: parameter('now'),
    state: 'pending',
    claimed_until: null,
  })),
);

/** Puts an event into the outbox of one webhook, whether or not the webhook wants it. */
export async function enqueueEvent(
  { store, workspace, now }: EmitterContext,
  webhookRef: string,
  { id, eventId, event, data }: EventToQueue,
): Promise<void> {
  await store.run(insertIntoOutbox, {
    id,
    workspace,
    webhookRef,
    eventId,
    event,
    data: JSON.stringify(data),
    now,
  });
}

/** A new id of an event, in the form of LeadLex's sample; AutoSend's events have none. */
export function newEventId({ newId }: Pick<EmitterContext, 'newId'>): string {
  return `evt_${newId().replaceAll('-', '')}`;
}
