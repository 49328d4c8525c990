import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll } from 'vitest';

/** `nobody`: PostgreSQL refuses to run as root, so for root it runs as this user. */
const nobody = { uid: 65_534, gid: 65_534 };

const binaries = findBinaries();

/** Why tests on PostgreSQL are skipped; `undefined` where they are run. For `describe.skipIf` and the like. */
export const postgresMissing: string | undefined =
  process.env['DATABASE_URL'] || binaries
    ? undefined
    : 'there is no DATABASE_URL, and no PostgreSQL on this machine to be started';

if (postgresMissing !== undefined) process.stdout.write(`Tests on PostgreSQL are skipped: ${postgresMissing}.\n`);

let server: Promise<Server> | undefined;

/**
 * The URL of an empty database: on the server of `DATABASE_URL`, else on one that is started in a folder of its own, which
 * listens on a socket in that folder only. Both end with the test file.
 */
export async function newPostgresDatabase(): Promise<string> {
  server ??= openServer();
  return (await server).newDatabase();
}

afterAll(async () => (await server)?.stop());

interface Server {
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

async function openServer(): Promise<Server> {
  const given = process.env['DATABASE_URL'];
  const started = given ? undefined : await startServer();
  const url = given ?? started?.url ?? '';
  const made: string[] = [];
  return {
    async newDatabase() {
      const name = `sandbox_test_${randomUUID().replaceAll('-', '')}`;
      await execute(url, `create database ${name}`);
      made.push(name);
      const database = new URL(url);
      database.pathname = `/${name}`;
      return database.href;
    },
    async stop() {
      if (started) return started.stop();
      for (const name of made) await execute(url, `drop database ${name} with (force)`);
    },
  };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function startServer(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-postgres-'));
  const user = process.getuid?.() === 0 ? nobody : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const locale = ['--no-locale', '--encoding=UTF8'];
  execFileSync(
    join(binaries ?? '', 'initdb'),
    ['-D', data, '-U', 'sandbox', '-A', 'trust', '--no-sync', '--no-instructions', ...locale],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  // What is lost when the machine fails does not matter here. What matters when a process fails is kept.
  const settings = ['listen_addresses=', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
  const child = spawn(
    join(binaries ?? '', 'postgres'),
    ['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const kill = () => child.kill('SIGQUIT');
  process.once('exit', kill);
  await untilReady(child);
  return {
    url: `postgres://sandbox@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      process.off('exit', kill);
      kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  const { stderr } = child;
  if (!stderr) throw new Error('PostgreSQL was started without a log.');
  let ready = false;
  for await (const line of createInterface({ input: stderr })) {
    ready = line.includes('database system is ready to accept connections');
    if (ready) break;
    said.push(line);
  }
  if (!ready) throw new Error(`PostgreSQL did not start: ${said.join(' ')}`);
  // Nobody reads the rest, and PostgreSQL would wait for somebody to.
  stderr.resume();
}

/** The folder of PostgreSQL's programs: one on the PATH, else where Debian keeps the newest version. */
function findBinaries(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => existsSync(join(folder, 'initdb')));
  const installed = globSync('/usr/lib/postgresql/*/bin/initdb')
    .map(dirname)
    .sort((one, other) => other.localeCompare(one, undefined, { numeric: true }));
  return [...onPath, ...installed].find((folder) => existsSync(join(folder, 'postgres')));
}
