import type { Actor, WorkspaceContext } from './handler.ts';
import { hexadecimal } from './identifiers.ts';
import { type ParameterOf, prepare } from './store/prepared-query.ts';
import type { Store } from './store/store.ts';
import { createEmitter, type Emitter } from './webhooks/enqueue-event.ts';

/** What a {@link WorkspaceContext} is made of. */
export interface ContextParts {
  readonly store: Store;
  readonly workspace: string;
  readonly account: string;
  readonly now: number;
  readonly actor: Actor | undefined;
  readonly random: () => number;
  readonly newId: () => string;
}

/** A {@link WorkspaceContext}, and whether something waits to be delivered once its transaction has ended. */
interface TrackedContext extends WorkspaceContext {
  readonly hasEmitted: boolean;
}

const insertAudit = prepare(
  (
    db,
    value: ParameterOf<{
      id: string;
      workspace: string;
      at: number;
      actor_id: string | null;
      user_agent: string;
      action: string;
      resource_type: string;
      resource_id: string;
      details: string;
    }>,
  ) =>
    db.insertInto('sandbox_audit_log').values({
      id: value('id'),
      workspace: value('workspace'),
      at: value('at'),
      actor_id: value('actor_id'),
      user_agent: value('user_agent'),
      action: value('action'),
      resource_type: value('resource_type'),
      resource_id: value('resource_id'),
      details: value('details'),
    }),
);

/** The context of one transaction. A class, because its methods are shared by all requests. */
export class TransactionContext implements TrackedContext {
  readonly store: Store;
  readonly workspace: string;
  readonly account: string;
  readonly now: number;
  readonly actor: Actor | undefined;
  readonly random: () => number;
  readonly newId: () => string;
  #emitter: Emitter | undefined;

  constructor(parts: ContextParts) {
    this.store = parts.store;
    this.workspace = parts.workspace;
    this.account = parts.account;
    this.now = parts.now;
    this.actor = parts.actor;
    this.random = parts.random;
    this.newId = parts.newId;
  }

  get hasEmitted(): boolean {
    return this.#emitter !== undefined && this.#emitter.queued > 0;
  }

  // Handlers take apart what they are given, so these are functions without a `this`; made when asked for, which most are not.
  get ref(): WorkspaceContext['ref'] {
    const { workspace } = this;
    return (id) => `${workspace}/${id}`;
  }

  get at(): WorkspaceContext['at'] {
    return (now, newId = this.newId) => new TransactionContext({ ...this, now, newId });
  }

  get emit(): WorkspaceContext['emit'] {
    this.#emitter ??= createEmitter(this);
    const emitter = this.#emitter;
    return (event, data, onlyTo) => emitter.emit(event, data, onlyTo);
  }

  get audit(): WorkspaceContext['audit'] {
    const { store, workspace, now, actor, random } = this;
    return async ({ action, resourceType, resourceId, details }) => {
      await store.run(insertAudit, {
        id: `log_${hexadecimal(random, 20)}`,
        workspace,
        at: now,
        actor_id: actor?.keyId ?? null,
        user_agent: actor?.userAgent ?? '',
        action,
        resource_type: resourceType,
        resource_id: resourceId,
        details: details ? JSON.stringify(details) : '{}',
      });
    };
  }
}
