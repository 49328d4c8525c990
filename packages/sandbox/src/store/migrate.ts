import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type Database, migrations } from './database.ts';

/** Creates and changes tables up to the newest migration. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: 'sandbox_migrations',
    migrationLockTableName: 'sandbox_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
