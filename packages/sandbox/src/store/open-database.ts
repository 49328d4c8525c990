import { resolve } from 'node:path';
import { DatabaseError } from './database-error.ts';
import type { Engine } from './engine.ts';

interface SharedEngine {
  readonly engine: Promise<Engine>;
  users: number;
}

/** Open files. Two connections of one process would wait for each other: SQLite waits without letting anything else run. */
const files = new Map<string, SharedEngine>();

/**
 * Opens the database of a sandbox and brings its tables up to date.
 *
 * @param address `:memory:`, the path of a SQLite file, or a URL of PostgreSQL.
 * @throws {DatabaseError} when it is none of these, or was made by a newer version.
 */
export async function openDatabase(address: string): Promise<Engine> {
  if (/^postgres(?:ql)?:\/\//.test(address)) {
    const { openPostgres } = await import('./postgres-engine.ts');
    return openPostgres(address);
  }
  if (address === '' || /^(?:postgres(?:ql)?:|[a-z][a-z\d+.-]+:\/\/)/i.test(address)) {
    throw new DatabaseError('A database is :memory:, the path of a SQLite file, or a URL that begins with postgres://');
  }
  const { openSqlite } = await import('./sqlite-engine.ts');
  if (address === ':memory:') return openSqlite(address);
  const path = resolve(address);
  const shared = files.get(path) ?? { engine: openSqlite(path), users: 0 };
  files.set(path, shared);
  shared.users += 1;
  const leave = () => {
    shared.users -= 1;
    if (shared.users > 0) return false;
    files.delete(path);
    return true;
  };
  try {
    const engine = await shared.engine;
    let open = true;
    return {
      ...engine,
      async close() {
        if (!open) return;
        open = false;
        if (leave()) await engine.close();
      },
    };
  } catch (error) {
    leave();
    throw error;
  }
}
