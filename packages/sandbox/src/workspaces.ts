import type { Vendor } from '@concordat/specs';
import type { NewKey } from './access/authenticate.ts';
import type { Engine } from './store/engine.ts';
import { type ParameterOf, prepare } from './store/prepared-query.ts';
import type { VendorDefinition } from './vendor-definition.ts';
import { TransactionContext } from './workspace-context.ts';

const insertWorkspace = prepare(
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
    const made = await store.run(insertWorkspace, { id: workspace, vendor, account: key.account, created_at: now });
    if (made > 0 && key.seeded) {
      const newId = () => definition.newId(random, now);
      const account = key.account;
      await definition.seed(
        new TransactionContext({ store, workspace, account, now, actor: undefined, random, newId }),
      );
    }
    await store.db
      .insertInto('sandbox_keys')
      .values({
        hash: key.hash,
        id: key.id,
        vendor,
        account: key.account,
        permissions: JSON.stringify(key.permissions),
        expires_at: key.expiresAt,
        request_limit: key.requestLimit,
        revoked_at: null,
        created_at: now,
        fields: '{}',
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return made > 0;
  });
}

/** Deletes all workspaces and keys of a vendor, with everything in them. */
export function resetWorkspaces(engine: Engine, vendor: Vendor): Promise<void> {
  return engine.write(undefined, async ({ db }) => {
    await db.deleteFrom('sandbox_workspaces').where('vendor', '=', vendor).execute();
    await db.deleteFrom('sandbox_keys').where('vendor', '=', vendor).execute();
    await db.deleteFrom('sandbox_rate_counters').execute();
  });
}
