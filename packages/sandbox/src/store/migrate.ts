import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type Database, migrations } from './database.ts';
import { DatabaseError } from './database-error.ts';

/**
 * Creates and changes tables up to the newest migration.
 *
 * @throws {DatabaseError} when the database has a migration that this version does not know.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: 'sandbox_migrations',
    migrationLockTableName: 'sandbox_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new DatabaseError('The database was made by another version of the sandbox; take a new one', {
      cause: error,
    });
  }
  if (error) throw error;
}
