import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type CommandRun, startCommand } from './support/run-command.ts';
import { runInProcess } from './support/run-in-process.ts';

async function startSandbox(...args: string[]): Promise<{ run: CommandRun; url: string }> {
  const run = startCommand(['mock', '--stateful', '--port', '0', ...args]);
  const [, url = ''] = await run.waitFor(/(http:\/\/127\.0\.0\.1:\d+)\/\w+[\s\S]*Stop with Ctrl\+C/);
  return { run, url };
}

async function call(url: string, method: string, path: string, body?: unknown): Promise<[number, unknown]> {
  const response = await fetch(`${url}/leadlex${path}`, {
    method,
    headers: { authorization: 'Bearer wbk_of_this_test', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return [response.status, await response.json()];
}

async function listNames(url: string): Promise<string[]> {
  const [, page] = await call(url, 'GET', '/v1/contacts');
  return (page as { data: { contacts: { full_name: string }[] } }).data.contacts.map(({ full_name }) => full_name);
}

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'concordat-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function stop({ child, ended }: CommandRun): Promise<void> {
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
}

describe('concordat mock --stateful', () => {
  test('says which keys have sample data and remembers what it is told', async () => {
    const { run, url } = await startSandbox();
    expect(run.stdout()).toContain('wbk_full and AS_full');
    expect(
      run
        .stdout()
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
    const [status, made] = await call(url, 'POST', '/v1/contacts', { full_name: 'Ada Lovelace' });
    expect([status, await listNames(url)]).toEqual([201, ['Ada Lovelace']]);
    await call(url, 'DELETE', `/v1/contacts/${(made as { data: { id: string } }).data.id}`);
    expect(await listNames(url)).toEqual([]);
    await run.waitFor(/^POST \/leadlex\/v1\/contacts → 201 \d+ ms\n/m);
    await stop(run);
  });

  test('finds everything again in the file it was started with', async () => {
    const database = join(await createFolder(), 'sandbox.db');
    const first = await startSandbox('--database', database);
    await call(first.url, 'POST', '/v1/contacts', { full_name: 'Ada Lovelace' });
    await stop(first.run);
    const second = await startSandbox('--database', database);
    expect(second.run.stdout()).toContain(`in ${database}`);
    expect(await listNames(second.url)).toEqual(['Ada Lovelace']);
  });

  test('gives every key the sample data with --seeded', async () => {
    const { url } = await startSandbox('--seeded', '--quiet');
    expect(await listNames(url)).not.toEqual([]);
  });

  test.each(['--database=x.db', '--seeded', '--rate-limits', '--allow-private-webhooks', '--fault=*: drop'])(
    '%s without --stateful is refused rather than ignored',
    async (flag) => {
      const { code, stderr } = await runInProcess(['mock', '--port', '0', flag]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `concordat: ${flag.split('=')[0]} is for a mock with memory; add --stateful\n`,
      });
    },
  );

  test('makes go wrong what the rules of --fault say, and nothing else', async () => {
    const { url } = await startSandbox(
      ...['--quiet', '--fault', 'contacts.create: status=503, times=1', '--fault', 'contacts.list: malformed-json'],
    );
    const create = async () => {
      const body = JSON.stringify({ full_name: 'Ada Lovelace' });
      const headers = { authorization: 'Bearer wbk_of_this_test', 'content-type': 'application/json' };
      return (await fetch(`${url}/leadlex/v1/contacts`, { method: 'POST', headers, body })).status;
    };
    expect([await create(), await create()]).toEqual([503, 201]);
    await expect(listNames(url)).rejects.toThrow('JSON');
  });

  test.each([
    ['explode', '"explode" is no rule. Write <operation or *>: <fault>, such as contacts.delete: status=503.'],
    ['contacts.shred: drop', 'There is no operation "contacts.shred".'],
    ['*: status=999', 'status wants a whole number from 200 to 599, such as status=200.'],
  ])('says what is wrong with --fault %j', async (rule, reason) => {
    const { code, stderr } = await runInProcess(['mock', '--stateful', '--port', '0', '--fault', rule]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `concordat: --fault cannot be used: ${reason}\n` });
  });

  test('a file that is no database is left alone and named', async () => {
    const database = join(await createFolder(), 'notes.txt');
    await writeFile(database, 'not a database, but long enough to be looked at by its header. '.repeat(20));
    const { code, stderr } = await runInProcess(['mock', '--stateful', '--port', '0', '--database', database]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^concordat: --database .*notes\.txt cannot be used: .*; give a SQLite file, .*\n$/);
  });

  test.each(['mysql://user:hidden@127.0.0.1/sandbox', 'postgres:sandbox', ''])(
    '%j is no database',
    async (database) => {
      const { code, stderr } = await runInProcess(['mock', '--stateful', '--port', '0', '--database', database]);
      const kinds = ':memory:, the path of a SQLite file, or a URL that begins with postgres://';
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `concordat: --database cannot be used: A database is ${kinds}\n`,
      });
    },
  );

  test('a file of a newer version is left alone', async () => {
    const database = join(await createFolder(), 'sandbox.db');
    const { run } = await startSandbox('--database', database);
    await stop(run);
    const file = new DatabaseSync(database);
    file.exec("insert into sandbox_migrations (name, timestamp) values ('9999-later', '2030-01-01T00:00:00Z')");
    file.close();
    const { code, stderr } = await runInProcess(['mock', '--stateful', '--port', '0', '--database', database]);
    const reason = 'The database was made by another version of the sandbox; take a new one';
    expect({ code, stderr }).toEqual({ code: 2, stderr: `concordat: --database cannot be used: ${reason}\n` });
  });

  test('a PostgreSQL that does not answer is told without the password', async () => {
    const { code, stderr } = await runInProcess([
      ...['mock', '--stateful', '--port', '0', '--database', 'postgres://user:hidden@127.0.0.1:1/sandbox'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^concordat: the PostgreSQL database of --database cannot be used: .+\n$/);
    expect(stderr).not.toContain('hidden');
  });
});
