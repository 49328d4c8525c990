import { hashKey } from '../access/authenticate.ts';
import type { AuditEntry, WorkspaceContext } from '../handler.ts';
import type { ApiKeyFields } from './api-key-record.ts';

/** A person of `seeds/leadlex.yaml`. Times are ISO 8601. */
interface SeedUser {
  readonly id: string;
  readonly full_name: string;
  readonly email: string;
  readonly created_at: string;
}

interface SeedApiKey extends ApiKeyFields {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly created_at: string;
}

interface SeedAuditEntry {
  readonly id: string;
  readonly at: string;
  /** Id of a person. */
  readonly actor_id: string;
  readonly action: AuditEntry['action'];
  readonly resource_type: string;
  readonly resource_id: string;
  readonly user_agent: string;
}

/** Puts a sample person into a workspace. */
export async function seedUser({ store, workspace, ref }: WorkspaceContext, row: SeedUser): Promise<void> {
  const { id, full_name, email } = row;
  const time = Date.parse(row.created_at);
  const times = { created_at: time, updated_at: time };
  await store.db
    .insertInto('leadlex_users')
    .values({ ref: ref(id), workspace, id, full_name, email, fields: '{}', ...times })
    .execute();
}

/** Puts a sample key into a workspace. Nobody has its secret. */
export async function seedApiKey({ store, workspace, ref }: WorkspaceContext, row: SeedApiKey): Promise<void> {
  const { id, name, permissions, created_at, ...fields } = row;
  await store.db
    .insertInto('sandbox_keys')
    .values({
      hash: hashKey(ref(id)),
      id,
      vendor: 'leadlex',
      account: workspace,
      permissions: JSON.stringify(permissions),
      expires_at: null,
      request_limit: null,
      revoked_at: null,
      name,
      created_at: Date.parse(created_at),
      fields: JSON.stringify(fields),
    })
    .execute();
}

/** Puts a sample entry into the audit log of a workspace. */
export async function seedAuditEntry({ store, workspace }: WorkspaceContext, row: SeedAuditEntry): Promise<void> {
  const { at, ...entry } = row;
  await store.db
    .insertInto('sandbox_audit_log')
    .values({ ...entry, workspace, at: Date.parse(at), details: '{}' })
    .execute();
}
