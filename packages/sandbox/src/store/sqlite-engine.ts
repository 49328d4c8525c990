import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Database } from './database.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';
import { createMutex } from './mutex.ts';
import type { PreparedQuery } from './prepared-query.ts';
import type { Store } from './store.ts';

/** Statements kept ready; queries that are built per request come in many forms. */
const statementLimit = 500;

/** How long a writer waits for another process, in ms. */
const busyTimeout = 10_000;

/**
 * Opens a SQLite database of `node:sqlite`, and brings its tables up to date.
 *
 * @param path of a file, which several processes may share; `:memory:` for none.
 */
export async function openSqlite(path: string): Promise<Engine> {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: busyTimeout });
  // Written to the log before a reply is sent, so that it survives the end of the process; not the end of the machine.
  if (path !== ':memory:') database.exec('pragma journal_mode = wal; pragma synchronous = normal');
  const connection = new SqliteConnection(database);
  const db = new Kysely<Database>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => connection.asDriver(),
      createIntrospector: (any) => new SqliteIntrospector(any),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  await migrate(db);
  const store = new SqliteStore(db, connection);
  const exclusively = createMutex();

  const transact = <Result>(begin: StatementSync, work: (store: Store) => Promise<Result>) =>
    exclusively(async () => {
      begin.run();
      try {
        const result = await work(store);
        commit.run();
        return result;
      } catch (error) {
        if (database.isTransaction) rollback.run();
        throw error;
      }
    });
  const beginWrite = database.prepare('begin immediate');
  const beginRead = database.prepare('begin');
  const commit = database.prepare('commit');
  const rollback = database.prepare('rollback');
  return {
    write: (_workspace, work) => transact(beginWrite, work),
    read: (work) => transact(beginRead, work),
    peek: (query, parameters) => exclusively(() => store.first(query, parameters)),
    isConflict: (error) => error instanceof Error && /^UNIQUE constraint failed/.test(error.message),
    isTooLong: () => false,
    close: async () => {
      await exclusively(async () => database.close());
    },
  };
}

interface CachedStatement {
  readonly statement: StatementSync;
  readonly returnsRows: boolean;
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, CachedStatement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  prepare(sql: string): CachedStatement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const cached = { statement, returnsRows: statement.columns().length > 0 };
    const [oldest] = this.#statements.keys();
    if (this.#statements.size >= statementLimit && oldest !== undefined) this.#statements.delete(oldest);
    this.#statements.set(sql, cached);
    return cached;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, returnsRows } = this.prepare(sql);
    if (returnsRows) return { rows: statement.all(...(parameters as SQLInputValue[])) as Row[] };
    const { changes } = statement.run(...(parameters as SQLInputValue[]));
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  streamQuery(): never {
    throw new Error('Rows are read at once.');
  }

  asDriver() {
    const run = async (sql: string) => void this.#database.exec(sql);
    return {
      init: async () => undefined,
      acquireConnection: async () => this,
      beginTransaction: () => run('begin'),
      commitTransaction: () => run('commit'),
      rollbackTransaction: () => run('rollback'),
      releaseConnection: async () => undefined,
      destroy: async () => undefined,
    };
  }
}

class SqliteStore implements Store {
  readonly db: Kysely<Database>;
  readonly #connection: SqliteConnection;
  readonly #ready = new WeakMap<PreparedQuery<unknown, unknown>, ReadyStatement>();

  constructor(db: Kysely<Database>, connection: SqliteConnection) {
    this.db = db;
    this.#connection = connection;
  }

  async all<Row, Parameters>(query: PreparedQuery<Row, Parameters>, parameters: Parameters): Promise<Row[]> {
    const { statement, bind } = this.#prepare(query);
    return statement.all(...(bind(parameters) as SQLInputValue[])) as Row[];
  }

  async first<Row, Parameters>(
    query: PreparedQuery<Row, Parameters>,
    parameters: Parameters,
  ): Promise<Row | undefined> {
    const { statement, bind } = this.#prepare(query);
    return statement.get(...(bind(parameters) as SQLInputValue[])) as Row | undefined;
  }

  async run<Row, Parameters>(query: PreparedQuery<Row, Parameters>, parameters: Parameters): Promise<number> {
    const { statement, bind } = this.#prepare(query);
    return Number(statement.run(...(bind(parameters) as SQLInputValue[])).changes);
  }

  #prepare(query: PreparedQuery<unknown, unknown>): ReadyStatement {
    const known = this.#ready.get(query);
    if (known) return known;
    const { query: compiled, bind } = query.compile(this.db, 'sqlite');
    const { statement } = this.#connection.prepare(compiled.sql);
    const ready = { statement, bind };
    this.#ready.set(query, ready);
    return ready;
  }
}

interface ReadyStatement {
  readonly statement: StatementSync;
  bind(parameters: unknown): readonly unknown[];
}
