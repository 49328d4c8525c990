import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { JsonText } from '../columns.ts';

/** What every vendor's sandbox keeps besides its records. Times are in ms since 1970. */
export interface CoreTables {
  sandbox_workspaces: WorkspaceTable;
  sandbox_keys: KeyTable;
  sandbox_idempotency: IdempotencyTable;
  sandbox_rate_counters: RateCounterTable;
  sandbox_audit_log: AuditLogTable;
  sandbox_webhooks: WebhookTable;
  sandbox_outbox: OutboxTable;
  sandbox_deliveries: DeliveryTable;
}

interface WorkspaceTable {
  readonly id: string;
  readonly vendor: string;
  /** What owns it: itself for LeadLex, the account of a project for AutoSend. */
  readonly account: string;
  readonly created_at: number;
}

interface KeyTable {
  /** SHA-256 of the key, hexadecimal. The key itself is not kept. */
  readonly hash: string;
  /** Id of the key in the API. */
  readonly id: string;
  readonly vendor: string;
  readonly account: string;
  /** Permissions the key has; `["*"]` for all. */
  readonly permissions: JsonText<readonly string[]>;
  /** From when on the key is refused. */
  readonly expires_at: number | null;
  /** Requests after which the key is told to slow down. */
  readonly request_limit: number | null;
  readonly revoked_at: number | null;
  /** Unique among the keys of an account that are not revoked; `null` for a key that was just used. */
  readonly name: string | null;
  readonly created_at: number;
  /** What else the API shows of a key that was created by a call; `{}` for one that was just used. */
  readonly fields: JsonText<Readonly<Record<string, unknown>>>;
}

interface IdempotencyTable {
  readonly workspace: string;
  readonly operation: string;
  readonly key: string;
  /** SHA-256 of what was asked. */
  readonly request_hash: string;
  readonly status: number;
  /** The reply's body as sent, `null` where it has none. */
  readonly body: string | null;
  readonly created_at: number;
}

interface RateCounterTable {
  /** What is counted, such as `<key hash>:minute`. */
  readonly name: string;
  /** Start of the window. */
  readonly window_start: number;
  readonly requests: number;
}

interface AuditLogTable {
  readonly id: string;
  readonly workspace: string;
  readonly at: number;
  /** Id of the key or the person; `null` for the sandbox itself. */
  readonly actor_id: string | null;
  /** As the request says it. */
  readonly user_agent: string;
  readonly action: string;
  readonly resource_type: string;
  readonly resource_id: string;
  readonly details: JsonText<Readonly<Record<string, unknown>>>;
}

interface WebhookTable {
  readonly ref: string;
  readonly workspace: string;
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  /** Names of the events it wants. */
  readonly events: JsonText<readonly string[]>;
  /** 1 for yes, 0 for no. */
  readonly active: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly fields: JsonText<Readonly<Record<string, unknown>>>;
}

/** One event for one webhook, until it is delivered or given up. */
interface OutboxTable {
  readonly id: string;
  readonly workspace: string;
  readonly webhook_ref: string;
  /** The same for all webhooks that get the event. */
  readonly event_id: string;
  readonly event: string;
  readonly data: JsonText<Readonly<Record<string, unknown>>>;
  readonly created_at: number;
  /** Counts the events of one webhook in the order they happened. */
  readonly position: number;
  readonly attempts: number;
  /** When the next attempt is due; `null` when there is none. */
  readonly next_attempt_at: number | null;
  /** `pending`, `delivered` or `failed`. */
  readonly state: string;
  /** Until when one process works on it; its claim ends with its lease, whatever became of the process. */
  readonly claimed_until: number | null;
}

/** One attempt to deliver. */
interface DeliveryTable {
  readonly id: string;
  readonly workspace: string;
  readonly webhook_ref: string;
  readonly outbox_id: string;
  readonly attempt: number;
  readonly at: number;
  readonly duration: number;
  /** Status of the receiver's reply; `null` when there was none. */
  readonly status: number | null;
  readonly error: string | null;
  readonly fields: JsonText<Readonly<Record<string, unknown>>>;
}

export const coreTables: Migration = {
  async up(db) {
    await db.schema
      .createTable('sandbox_workspaces')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('vendor', 'text', (column) => column.notNull())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('sandbox_keys')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('vendor', 'text', (column) => column.notNull())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('permissions', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint')
      .addColumn('request_limit', 'integer')
      .addColumn('revoked_at', 'bigint')
      .addColumn('name', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('fields', 'text', (column) => column.notNull().defaultTo('{}'))
      .addUniqueConstraint('sandbox_keys_id', ['account', 'id'])
      .execute();
    await db.schema
      .createIndex('sandbox_keys_name')
      .unique()
      .on('sandbox_keys')
      .columns(['account', 'name'])
      .where(sql.ref('revoked_at'), 'is', null)
      .execute();
    await db.schema
      .createTable('sandbox_idempotency')
      .addColumn('workspace', 'text', (column) =>
        column.notNull().references('sandbox_workspaces.id').onDelete('cascade'),
      )
      .addColumn('operation', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('request_hash', 'text', (column) => column.notNull())
      .addColumn('status', 'integer', (column) => column.notNull())
      .addColumn('body', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('sandbox_idempotency_key', ['workspace', 'operation', 'key'])
      .execute();
    await db.schema
      .createTable('sandbox_rate_counters')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('window_start', 'bigint', (column) => column.notNull())
      .addColumn('requests', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('sandbox_audit_log')
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) =>
        column.notNull().references('sandbox_workspaces.id').onDelete('cascade'),
      )
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('actor_id', 'text')
      .addColumn('user_agent', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .addColumn('resource_type', 'text', (column) => column.notNull())
      .addColumn('resource_id', 'text', (column) => column.notNull())
      .addColumn('details', 'text', (column) => column.notNull())
      .execute();
    await createIndex('sandbox_audit_log', ['workspace', 'at']);
    await db.schema
      .createTable('sandbox_webhooks')
      .addColumn('ref', 'text', (column) => column.primaryKey())
      .addColumn('workspace', 'text', (column) =>
        column.notNull().references('sandbox_workspaces.id').onDelete('cascade'),
      )
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('events', 'text', (column) => column.notNull())
      .addColumn('active', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addColumn('fields', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
    await createIndex('sandbox_webhooks', ['workspace']);
    await db.schema
      .createTable('sandbox_outbox')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace', 'text', (column) =>
        column.notNull().references('sandbox_workspaces.id').onDelete('cascade'),
      )
      .addColumn('webhook_ref', 'text', (column) =>
        column.notNull().references('sandbox_webhooks.ref').onDelete('cascade'),
      )
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('event', 'text', (column) => column.notNull())
      .addColumn('data', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('next_attempt_at', 'bigint')
      .addColumn('state', 'text', (column) => column.notNull().defaultTo('pending'))
      .addColumn('claimed_until', 'bigint')
      .execute();
    await createIndex('sandbox_outbox', ['state', 'next_attempt_at']);
    await createIndex('sandbox_outbox', ['webhook_ref', 'position']);
    await createIndex('sandbox_outbox', ['webhook_ref', 'state', 'position']);
    await db.schema
      .createTable('sandbox_deliveries')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('workspace', 'text', (column) =>
        column.notNull().references('sandbox_workspaces.id').onDelete('cascade'),
      )
      .addColumn('webhook_ref', 'text', (column) =>
        column.notNull().references('sandbox_webhooks.ref').onDelete('cascade'),
      )
      .addColumn('outbox_id', 'text', (column) => column.notNull())
      .addColumn('attempt', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('duration', 'integer', (column) => column.notNull())
      .addColumn('status', 'integer')
      .addColumn('error', 'text')
      .addColumn('fields', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
    await createIndex('sandbox_deliveries', ['webhook_ref', 'at']);
    await createIndex('sandbox_deliveries', ['outbox_id', 'attempt']);

    async function createIndex(table: string, columns: string[]): Promise<void> {
      await db.schema
        .createIndex(`${table}_${columns.join('_')}`)
        .on(table)
        .columns(columns)
        .execute();
    }
  },
};
