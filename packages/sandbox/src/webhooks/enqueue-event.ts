import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';

/** What putting events into the outbox takes. */
export type EmitterContext = Pick<WorkspaceContext, 'store' | 'workspace' | 'now' | 'newId'>;

/** Puts the events of one transaction into the outbox. */
export interface Emitter {
  /**
   * Writes one row for every webhook of the workspace that is in use and wants the event.
   *
   * @param onlyTo `ref` of the one webhook that gets it, whether it wants the event or not.
   * @returns the ids of the deliveries.
   */
  emit(event: string, data: Readonly<Record<string, unknown>>, onlyTo?: string): Promise<readonly string[]>;
  /** How many rows were written: when there are some, the deliveries want to be woken after the transaction. */
  readonly queued: number;
}

/** Makes the emitter of one transaction. The webhooks are looked up at the first event. */
export function createEmitter(context: EmitterContext): Emitter {
  return new TransactionEmitter(context);
}

/** A class, because an object with a getter that is made for each request costs the engine a layout for each. */
class TransactionEmitter implements Emitter {
  queued = 0;
  readonly #context: EmitterContext;
  #subscriptions: Promise<Subscription[]> | undefined;

  constructor(context: EmitterContext) {
    this.#context = context;
  }

  async emit(event: string, data: Readonly<Record<string, unknown>>, onlyTo?: string): Promise<readonly string[]> {
    const context = this.#context;
    const refs = onlyTo === undefined ? await this.#findInterested(event) : [onlyTo];
    if (!refs.length) return [];
    const eventId = `evt_${context.newId().replaceAll('-', '')}`;
    const ids: string[] = [];
    for (const webhookRef of refs) {
      const id = context.newId();
      await enqueue(context, { id, webhookRef, eventId, event, data });
      ids.push(id);
    }
    this.queued += ids.length;
    return ids;
  }

  async #findInterested(event: string): Promise<string[]> {
    this.#subscriptions ??= findSubscriptions(this.#context);
    return (await this.#subscriptions).filter(({ events }) => events.has(event)).map(({ ref }) => ref);
  }
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
      .select((row) => row(row.fn.coalesce(row.fn.max('earlier.position'), row.lit(0)), '+', row.lit(1)).as('next')),
    attempts: 0,
    next_attempt_at: parameter('now'),
    state: 'pending',
    claimed_until: null,
  })),
);

type Enqueued = Pick<OutboxParameters, 'id' | 'webhookRef' | 'eventId' | 'event'> & {
  readonly data: Readonly<Record<string, unknown>>;
};

async function enqueue({ store, workspace, now }: EmitterContext, { data, ...event }: Enqueued): Promise<void> {
  await store.run(insertIntoOutbox, { ...event, data: JSON.stringify(data), workspace, now });
}
