import { hash } from 'node:crypto';
import type { Vendor } from '@concordat/specs';
import type { Engine } from '../store/engine.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { readMagicKey } from './magic-keys.ts';

/** A key, and what it stands for. */
export interface Access {
  /** SHA-256 of the key. */
  readonly hash: string;
  readonly keyId: string;
  readonly account: string;
  /** See `grants`. */
  readonly permissions: readonly string[];
  /** Whether it has expired or was revoked. */
  readonly refused: boolean;
  /** Requests after which it is told to slow down; `null` for none. */
  readonly requestLimit: number | null;
}

/** What a key is that nobody used before. */
export interface NewKey {
  readonly hash: string;
  readonly id: string;
  readonly account: string;
  readonly permissions: readonly string[];
  readonly expiresAt: number | null;
  readonly requestLimit: number | null;
  /** Whether its workspace begins with the sample data. */
  readonly seeded: boolean;
}

/** What makes a key well-formed. A key that is not is refused; every other one is accepted when it is first seen. */
const keyForms: Readonly<Record<Vendor, RegExp>> = {
  leadlex: /^wbk_([\w.:~+/-]{1,200})$/,
  autosend: /^ASA?_([\w.:~+/-]{1,200})$/i,
};

/** Reads the key of a request; `undefined` where there is none, or none of the vendor's form. */
export function readKey(vendor: Vendor, authorization: unknown): string | undefined {
  const [, key] = /^Bearer (\S+)$/i.exec(typeof authorization === 'string' ? authorization : '') ?? [];
  return key !== undefined && keyForms[vendor].test(key) ? key : undefined;
}

const hashes = new Map<string, string>();

/** SHA-256 of a key. A key's hash never changes, so the last ones are remembered. */
export function hashKey(key: string): string {
  const known = hashes.get(key);
  if (known !== undefined) return known;
  const made = hash('sha256', key);
  if (hashes.size >= 1000) hashes.clear();
  hashes.set(key, made);
  return made;
}

const findKey = prepare((db, value: ParameterOf<{ hash: string }>) =>
  db
    .selectFrom('sandbox_keys')
    .select(['id', 'account', 'permissions', 'expires_at', 'request_limit', 'revoked_at'])
    .where('hash', '=', value('hash')),
);

/** Looks up a key by its hash; `undefined` for one that nobody used before. */
export async function findAccess(engine: Engine, keyHash: string, now: number): Promise<Access | undefined> {
  const row = await engine.peek(findKey, { hash: keyHash });
  if (!row) return undefined;
  return {
    hash: keyHash,
    keyId: row.id,
    account: row.account,
    permissions: parsePermissions(row.permissions),
    refused: row.revoked_at !== null || (row.expires_at !== null && row.expires_at <= now),
    requestLimit: row.request_limit,
  };
}

const everything: readonly string[] = ['*'];

function parsePermissions(text: string): readonly string[] {
  return text === '["*"]' ? everything : JSON.parse(text);
}

/** What a key becomes when it is first used: a magic one by its table, every other one the only key of a workspace of its own. */
export function describeNewKey(vendor: Vendor, key: string, seedAll: boolean): NewKey {
  const keyHash = hashKey(key);
  const id = `key_${keyHash.slice(0, 12)}`;
  const magic = readMagicKey(keyForms[vendor].exec(key)?.[1] ?? '');
  if (magic) {
    const { name, permissions, expiresAt = null, requestLimit = null } = magic;
    const account = accountOf(vendor, `magic.${name}`);
    return { hash: keyHash, id, account, permissions, expiresAt, requestLimit, seeded: true };
  }
  const account = accountOf(vendor, key);
  return { hash: keyHash, id, account, permissions: everything, expiresAt: null, requestLimit: null, seeded: seedAll };
}

function accountOf(vendor: Vendor, text: string): string {
  return `${vendor === 'leadlex' ? 'll' : 'as'}${hash('sha256', `${vendor}:${text}`).slice(0, 14)}`;
}
