import { hash } from 'node:crypto';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import type { Store } from '../store/store.ts';
import type { SandboxReply } from './message.ts';

/** How long a key is remembered, in ms: 24 hours. */
const lifetime = 24 * 60 * 60 * 1000;

/** A call that names an idempotency key. */
export interface IdempotentCall {
  readonly workspace: string;
  readonly operation: string;
  /** SHA-256 of the key, which may be of any length. */
  readonly key: string;
  /** What was asked for, so that another request under the same key is recognized. */
  readonly requestHash: string;
}

/** What is known of an idempotency key. */
export type RecordedCall =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly status: number; readonly body: string | undefined }
  | { readonly kind: 'different'; readonly status: number; readonly body: string | undefined };

type CallKey = Pick<IdempotentCall, 'workspace' | 'operation' | 'key'>;

const findCall = prepare((db, value: ParameterOf<CallKey & { since: number }>) =>
  db
    .selectFrom('sandbox_idempotency')
    .select(['request_hash', 'status', 'body'])
    .where('workspace', '=', value('workspace'))
    .where('operation', '=', value('operation'))
    .where('key', '=', value('key'))
    .where('created_at', '>', value('since')),
);

const forgetCall = prepare((db, value: ParameterOf<CallKey>) =>
  db
    .deleteFrom('sandbox_idempotency')
    .where('workspace', '=', value('workspace'))
    .where('operation', '=', value('operation'))
    .where('key', '=', value('key')),
);

const insertCall = prepare(
  (
    db,
    value: ParameterOf<CallKey & { request_hash: string; status: number; body: string | null; created_at: number }>,
  ) =>
    db.insertInto('sandbox_idempotency').values({
      workspace: value('workspace'),
      operation: value('operation'),
      key: value('key'),
      request_hash: value('request_hash'),
      status: value('status'),
      body: value('body'),
      created_at: value('created_at'),
    }),
);

/** Identifies a request by all that counts in it. */
export function hashRequest(...parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts));
}

/** Looks up a call in the transaction that will make it. */
export async function findRecordedCall(store: Store, call: IdempotentCall, now: number): Promise<RecordedCall> {
  const { workspace, operation, key } = call;
  const row = await store.first(findCall, { workspace, operation, key, since: now - lifetime });
  if (!row) return { kind: 'new' };
  const kind = row.request_hash === call.requestHash ? 'same' : 'different';
  return { kind, status: row.status, body: row.body ?? undefined };
}

/** Remembers a result in the transaction that made it. */
export async function recordCall(store: Store, call: IdempotentCall, reply: SandboxReply, now: number): Promise<void> {
  const { workspace, operation, key, requestHash: request_hash } = call;
  await store.run(forgetCall, { workspace, operation, key });
  const { status, body = null } = reply;
  await store.run(insertCall, { workspace, operation, key, request_hash, status, body, created_at: now });
}
