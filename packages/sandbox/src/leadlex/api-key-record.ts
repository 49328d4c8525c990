import type { components } from '@concordat/leadlex';
import { grants } from '../access/permissions.ts';
import type { JsonText } from '../store/columns.ts';
import type { Database } from '../store/database.ts';
import { isoSeconds } from '../times.ts';

/** What the API shows of a key, besides what the sandbox needs of all keys. */
export interface ApiKeyFields {
  readonly prefix: string;
  readonly description?: string;
  readonly rate_limit_tier: 'standard' | 'high' | 'unmetered';
  /** Id of the key or the user. */
  readonly created_by?: string;
  readonly last_used_at?: string;
}

type KeyRow = Database['sandbox_keys'];

/** The permissions a key has. */
function permissionsOf({ permissions }: Pick<KeyRow, 'permissions'>): readonly string[] {
  return JSON.parse(permissions);
}

/** Whether a key works, and may manage keys. */
export function isActiveAdmin(key: Pick<KeyRow, 'permissions' | 'revoked_at' | 'expires_at'>, now: number): boolean {
  const active = key.revoked_at === null && (key.expires_at === null || key.expires_at > now);
  return active && grants(permissionsOf(key), 'admin:api_keys');
}

/** A key as a row of a list. Of one that was never created but just used, little is known. */
export function toApiKey(key: KeyRow): components['schemas']['ApiKey'] {
  const fields = readFields(key.fields);
  return {
    id: key.id,
    ...(key.name !== null && { name: key.name }),
    ...fields,
    permissions: [...permissionsOf(key)],
    created_at: isoSeconds(key.created_at),
    expires_at: key.expires_at === null ? null : isoSeconds(key.expires_at),
    revoked_at: key.revoked_at === null ? null : isoSeconds(key.revoked_at),
  };
}

function readFields(fields: JsonText<Readonly<Record<string, unknown>>>): Partial<ApiKeyFields> {
  return JSON.parse(fields);
}
