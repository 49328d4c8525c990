import type { Vendor } from '@concordat/specs';
import type { NewKey } from './access/authenticate.ts';
import type { Engine } from './store/engine.ts';
import { type ParameterOf, prepare } from './store/prepared-query.ts';
import type { Store } from './store/store.ts';
import type { VendorDefinition } from './vendor-definition.ts';
import { TransactionContext } from './workspace-context.ts';

const insertRow = prepare(
  (db, value: ParameterOf<{ id: string; vendor: string; account: string; created_at: number }>) =>
    db
      .insertInto('sandbox_workspaces')
      .values({
        id: value('id'),
        vendor: value('vendor'),
        account: value('account'),
        created_at: value('created_at'),
      })
      .onConflict((conflict) => conflict.doNothing()),
);

const findKeyOf = prepare((db, value: ParameterOf<{ account: string }>) =>
  db.selectFrom('sandbox_keys').select('hash').where('account', '=', value('account')).limit(1),
);

const findWorkspace = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db.selectFrom('sandbox_workspaces').select('id').where('id', '=', value('workspace')),
);

/** Whether there is such a workspace. */
export async function existsWorkspace(store: Store, workspace: string): Promise<boolean> {
  return (await store.first(findWorkspace, { workspace })) !== undefined;
}

/** Makes a workspace, unless it is there. */
export async function insertWorkspace(
  store: Store,
  { id, vendor, account, now }: { id: string; vendor: Vendor; account: string; now: number },
): Promise<boolean> {
  return (await store.run(insertRow, { id, vendor, account, created_at: now })) > 0;
}

/** What opening a workspace takes. */
export interface OpeningParts {
  readonly engine: Engine;
  readonly definition: VendorDefinition;
  readonly random: () => number;
  readonly now: number;
}

/**
 * Admits a key that nobody used before, and makes and fills its workspace unless another key has. Safe to be done twice at once.
 *
 * @returns whether the workspace is new.
 */
export function openWorkspace(parts: OpeningParts, key: NewKey): Promise<boolean> {
  const { engine, definition, random, now } = parts;
  return engine.write(undefined, async (store) => {
    const workspace = definition.firstWorkspaceOf(key.account);
    const { vendor } = definition;
    const { account } = key;
    // An account that has a key may have deleted its workspace.
    const isNew = !(await store.first(findKeyOf, { account }));
    const made = isNew && (await insertWorkspace(store, { id: workspace, vendor, account, now }));
    if (made) {
      const newId = () => definition.newId(random, now);
      const context = new TransactionContext({ store, workspace, account, now, actor: undefined, random, newId });
      await definition.furnish?.(context);
      if (key.seeded) await definition.seed(context);
    }
    await store.db
      .insertInto('sandbox_keys')
      .values({
        hash: key.hash,
        id: key.id,
        vendor,
        account,
        permissions: JSON.stringify(key.permissions),
        expires_at: key.expiresAt,
        request_limit: key.requestLimit,
        revoked_at: null,
        created_at: now,
        fields: '{}',
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return made;
  });
}

/** Deletes all workspaces and keys of a vendor, with everything in them. */
export function resetWorkspaces(engine: Engine, vendor: Vendor): Promise<void> {
  return engine.write(undefined, async ({ db }) => {
    await db.deleteFrom('sandbox_workspaces').where('vendor', '=', vendor).execute();
    await db.deleteFrom('sandbox_keys').where('vendor', '=', vendor).execute();
    await db.deleteFrom('sandbox_rate_counters').where('name', 'like', `${vendor}:%`).execute();
  });
}
