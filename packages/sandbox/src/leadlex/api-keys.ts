import type { operations } from '@concordat/leadlex';
import { hashKey } from '../access/authenticate.ts';
import type { Handlers } from '../handler.ts';
import { hexadecimal, randomText } from '../identifiers.ts';
import { present } from '../present.ts';
import { isoSeconds, parseTime } from '../times.ts';
import { type ApiKeyFields, isActiveAdmin, toApiKey } from './api-key-record.ts';
import { isKnownScope } from './scopes.ts';

/** How many of the first characters of a key are shown. */
const prefixLength = 8;

/** Keys of the workspace. The one of the request is among them, and so is every other one that was used. */
export const apiKeys = {
  'apiKeys.list': async ({ query, store, workspace }) => {
    const { page = 1, per_page = 25, include_revoked = false, search } = query;
    const rows = await store.db
      .selectFrom('sandbox_keys')
      .selectAll()
      .where('account', '=', workspace)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    const words = search?.toLowerCase().split(/\s+/) ?? [];
    const found = rows
      .filter(({ revoked_at }) => include_revoked || revoked_at === null)
      .map(toApiKey)
      .filter(({ name = '', description }) => {
        const text = `${name} ${description ?? ''}`.toLowerCase();
        return words.every((word) => text.includes(word));
      });
    const start = (page - 1) * per_page;
    return {
      status: 200,
      body: {
        data: { api_keys: found.slice(start, start + per_page) },
        meta: { page, per_page, total: found.length },
      },
    };
  },

  'apiKeys.create': async (context) => {
    const { body, store, workspace, now, random, actor, refuse, audit } = context;
    const { name, permissions, description, rate_limit_tier = 'standard' } = body;
    const unknown = permissions.filter((scope) => !isKnownScope(scope));
    if (unknown.length > 0) {
      const message = `permissions holds an unknown scope: ${unknown.join(', ')}.`;
      throw refuse('validation_error', { example: 'unknown_permission', message });
    }
    const expiresAt = parseTime(body.expires_at) ?? null;
    if (body.expires_at !== undefined && expiresAt === null) {
      throw refuse('validation_error', { message: 'expires_at is not a valid date.' });
    }
    const namesake = await store.db
      .selectFrom('sandbox_keys')
      .select('hash')
      .where('account', '=', workspace)
      .where('name', '=', name)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (namesake) throw refuse('duplicate_name');
    const id = `key_${hexadecimal(random, 12)}`;
    const key = `wbk_live_${randomText(random, 32)}`;
    const prefix = key.slice(0, prefixLength);
    const fields: ApiKeyFields = present({ prefix, description, rate_limit_tier, created_by: actor?.keyId });
    await store.db
      .insertInto('sandbox_keys')
      .values({
        hash: hashKey(key),
        id,
        vendor: 'leadlex',
        account: workspace,
        permissions: JSON.stringify(permissions),
        expires_at: expiresAt,
        request_limit: null,
        revoked_at: null,
        name,
        created_at: now,
        fields: JSON.stringify(fields),
      })
      .execute();
    await audit({ action: 'create', resourceType: 'api_keys', resourceId: id, details: { name, permissions } });
    return {
      status: 201,
      body: {
        data: {
          id,
          key,
          prefix,
          name,
          description: description ?? null,
          permissions,
          rate_limit_tier,
          expires_at: expiresAt === null ? null : isoSeconds(expiresAt),
          created_at: isoSeconds(now),
        },
      },
    };
  },

  'apiKeys.revoke': async ({ path: { id }, store, workspace, now, refuse, audit }) => {
    const keys = await store.db.selectFrom('sandbox_keys').selectAll().where('account', '=', workspace).execute();
    const key = keys.find((one) => one.id === id && one.revoked_at === null);
    if (!key) throw refuse('not_found');
    if (isActiveAdmin(key, now) && !keys.some((other) => other !== key && isActiveAdmin(other, now))) {
      throw refuse('insufficient_permissions', { example: 'last_admin_key' });
    }
    await store.db.updateTable('sandbox_keys').set({ revoked_at: now }).where('hash', '=', key.hash).execute();
    await audit({ action: 'delete', resourceType: 'api_keys', resourceId: id });
    return { status: 204 };
  },
} satisfies Handlers<operations>;
