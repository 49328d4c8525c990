import { Kysely, PostgresAdapter, type PostgresDialect, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Engine } from './engine.ts';

export async function openPostgres(_url: string): Promise<Engine> {
  void [Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler] as unknown as PostgresDialect;
  throw new Error('PostgreSQL is not supported yet.');
}
