import {
  type CompiledQuery,
  type DatabaseConnection,
  type DataTypeNode,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { PoolClient } from 'pg';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import type { PreparedQuery } from './prepared-query.ts';
import type { Store } from './store.ts';

/** How often a transaction is run again that the database gave up for another one. */
const retries = 20;

const serializationFailure = '40001';
const deadlock = '40P01';
const uniqueViolation = '23505';
const programLimitExceeded = '54000';
const int8 = 20;

/**
 * Connects to PostgreSQL, and brings the tables up to date.
 *
 * @throws {Error} when the package `pg` is not installed, or the database cannot be reached.
 */
export async function openPostgres(url: string): Promise<Engine> {
  const { Pool, types } = await loadDriver();
  const pool = new Pool({
    connectionString: url,
    types: {
      // Counts and times are below 2 ** 53.
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === int8 ? Number : types.getTypeParser(oid, format as 'text'),
    },
  });
  // A connection that breaks while nobody uses it is replaced by the pool.
  pool.on('error', () => undefined);
  try {
    await migrate(new Kysely<Database>({ dialect: new MigrationDialect({ pool }) }));
  } catch (error) {
    await pool.end();
    throw error;
  }
  const compiler = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const statements = createStatements(compiler);

  const transact = async <Result>(
    begin: readonly string[],
    workspace: string | undefined,
    work: (store: Store) => Promise<Result>,
  ): Promise<Result> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      for (const statement of begin) await client.query(statement);
      if (workspace !== undefined) await client.query({ ...lockWorkspace, values: [workspace] });
      const result = await work(new PostgresStore(client, statements));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };

  return {
    async write(workspace, work) {
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await transact(['begin'], workspace, work);
        } catch (error) {
          const code = codeOf(error);
          if (attempt >= retries || (code !== serializationFailure && code !== deadlock)) throw error;
        }
      }
    },
    read: (work) => transact(['begin isolation level repeatable read read only'], undefined, work),
    async peek(query, parameters) {
      const { rows } = await pool.query(statements.bind(query, parameters));
      return rows[0];
    },
    isConflict: (error) => codeOf(error) === uniqueViolation,
    isTooLong: (error) => codeOf(error) === programLimitExceeded,
    close: () => pool.end(),
  };
}

// The weakest lock that keeps other writers out: what refers to the workspace may still be added.
const lockWorkspace = {
  name: 'lock_workspace',
  text: 'select 1 from sandbox_workspaces where id = $1 for no key update',
};

async function loadDriver() {
  try {
    return (await import('pg')).default;
  } catch (cause) {
    throw new Error('A PostgreSQL database needs the package `pg`: run `npm install pg`.', { cause });
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

interface BoundStatement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

interface Statements {
  bind(query: PreparedQuery<unknown, unknown>, parameters: unknown): BoundStatement;
}

/** Gives each prepared query a name, under which every connection keeps its plan. */
function createStatements(db: Kysely<Database>): Statements {
  const names = new WeakMap<PreparedQuery<unknown, unknown>, string>();
  let count = 0;
  const nameOf = (query: PreparedQuery<unknown, unknown>): string => {
    const known = names.get(query);
    if (known !== undefined) return known;
    count += 1;
    names.set(query, `query_${count}`);
    return `query_${count}`;
  };
  return {
    bind(query, parameters) {
      const { query: compiled, bind } = query.compile(db, 'postgres');
      const name = nameOf(query);
      return { name, text: compiled.sql, values: bind(parameters).map(toStorable) };
    },
  };
}

/** PostgreSQL keeps no text with the character of code 0. */
function toStorable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}

class PostgresStore implements Store {
  readonly #client: PoolClient;
  readonly #statements: Statements;
  #db: Kysely<Database> | undefined;

  constructor(client: PoolClient, statements: Statements) {
    this.#client = client;
    this.#statements = statements;
  }

  get db(): Kysely<Database> {
    this.#db ??= queryOn(this.#client);
    return this.#db;
  }

  async all<Row, Parameters>(query: PreparedQuery<Row, Parameters>, parameters: Parameters): Promise<Row[]> {
    const { rows } = await this.#client.query(this.#statements.bind(query, parameters));
    return rows as Row[];
  }

  async first<Row, Parameters>(
    query: PreparedQuery<Row, Parameters>,
    parameters: Parameters,
  ): Promise<Row | undefined> {
    const [row] = await this.all(query, parameters);
    return row;
  }

  async run<Row, Parameters>(query: PreparedQuery<Row, Parameters>, parameters: Parameters): Promise<number> {
    const { rowCount } = await this.#client.query(this.#statements.bind(query, parameters));
    return rowCount ?? 0;
  }
}

/** Kysely on one connection, whose transaction is somebody else's business. */
function queryOn(client: PoolClient): Kysely<Database> {
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const { rows, rowCount } = await client.query(sql, parameters.map(toStorable));
      return { rows: rows as Row[], numAffectedRows: BigInt(rowCount ?? 0) };
    },
    streamQuery() {
      throw new Error('Rows are read at once.');
    },
  };
  const nothing = async () => undefined;
  return new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => ({
        init: nothing,
        acquireConnection: async () => connection,
        beginTransaction: nothing,
        commitTransaction: nothing,
        rollbackTransaction: nothing,
        releaseConnection: nothing,
        destroy: nothing,
      }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

/** Text is compared by its bytes, as SQLite does, so that both sort alike. */
class MigrationCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node);
    if (node.dataType === 'text') this.append(' collate "C"');
  }
}

class MigrationDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new MigrationCompiler();
  }
}
