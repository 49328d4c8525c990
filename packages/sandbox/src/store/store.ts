import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { PreparedQuery } from './prepared-query.ts';

/** The database within one transaction. */
export interface Store {
  /** Builds queries that depend on what was asked for. Building costs more than running: see {@link all} for the others. */
  readonly db: Kysely<Database>;
  /** The rows of a prepared query. */
  all<Row, Parameters>(query: PreparedQuery<Row, Parameters>, parameters: Parameters): Promise<Row[]>;
  /** The first row of a prepared query. */
  first<Row, Parameters>(query: PreparedQuery<Row, Parameters>, parameters: Parameters): Promise<Row | undefined>;
  /** Runs a prepared query that returns no rows, and tells how many rows it changed. */
  run<Row, Parameters>(query: PreparedQuery<Row, Parameters>, parameters: Parameters): Promise<number>;
}
