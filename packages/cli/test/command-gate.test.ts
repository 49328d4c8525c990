import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listOperations, readSpec } from '@concordat/specs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startMock } from '../src/index.ts';
import { serve } from './support/http-server.ts';
import { startCommand } from './support/run-command.ts';
import { runInProcess } from './support/run-in-process.ts';

/** Enough to see what happens, without asking for all of them. */
const few = ['contacts.delete', 'contacts.bulkDelete', 'lists.removeContact'];
const only = ['--only', few.join(',')];

const key = 'wbk_0123456789abcdefghijklmnop';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Answers everything in the same wrong way. */
function lie(mockHeader: boolean) {
  return serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...(mockHeader && { 'x-concordat-mock': 'test' }) });
    response.end('{"data":{"deleted":"perhaps"}}');
  });
}

/** Answers a request without a key as an API does. */
function greet(response: ServerResponse): void {
  response
    .writeHead(401, { 'content-type': 'application/json' })
    .end('{"error":{"code":"invalid_key","message":"No key"}}');
}

describe('concordat gate, exit code 0', () => {
  test('the mock keeps the contract of AutoSend, in a few lines', async () => {
    const ids = listOperations(readSpec('autosend')).map(({ id }) => id);
    const contacts = ids.filter((id) => /^contact(s|Lists)\./.test(id));
    const args = ['gate', 'autosend', '--target', 'mock', '--only', contacts.join(',')];
    const { code, stdout, stderr } = await runInProcess(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^all +17 operations/m);
    expect(stdout).not.toContain('contacts.delete');
    expect(stdout.split('\n').length).toBeLessThan(10);
    expect(stdout).not.toContain('\u001b');
  });

  test('--verbose has a row per operation', async () => {
    const ids = listOperations(readSpec('leadlex')).map(({ id }) => id);
    const contacts = ids.filter((id) => id.startsWith('contacts.'));
    const args = ['gate', 'leadlex', '--target', 'mock', '--only', contacts.join(','), '--verbose'];
    const { code, stdout } = await runInProcess(args);
    expect(code).toBe(0);
    for (const id of contacts) expect(stdout).toContain(`\n${id} `);
  });

  test('a mock behind a URL is recognised, asked for everything and shown no key', async () => {
    const mock = await startMock({ vendors: ['leadlex'] });
    onTestFinished(() => mock.close());
    const keysSeen: unknown[] = [];
    const front = await serve(async (request, response) => {
      keysSeen.push(request.headers.authorization);
      const chunks = await request.toArray();
      const reply = await fetch(`${mock.url}/leadlex${request.url}`, {
        method: request.method ?? 'GET',
        headers: Object.entries(request.headers).filter(([name]) => !/^(?:connection|content-length)$/.test(name)) as [
          string,
          string,
        ][],
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(Buffer.from(await reply.arrayBuffer()));
    });
    const run = await runInProcess(['gate', 'leadlex', '--target', front.url, ...only], { LEADLEX_API_KEY: key });
    expect(run).toMatchObject({ code: 0, stderr: expect.stringContaining(`${front.url} says it is a mock`) });
    const replies = listOperations(readSpec('leadlex'))
      .filter(({ id }) => few.includes(id))
      .flatMap((operation) => operation.replies);
    expect(keysSeen.length).toBeGreaterThan(replies.length);
    expect(keysSeen.join()).not.toContain(key);
  });

  test('--only asks for the named operations alone', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'report.json');
    const args = ['gate', 'all', '--target', 'mock', '--only', 'contacts.delete, lists.removeContact'];
    expect(await runInProcess([...args, '--report', `json=${file}`])).toMatchObject({ code: 0 });
    const reports = JSON.parse(readFileSync(file, 'utf8')) as { operations: { operationId: string }[] }[];
    expect(reports.map(({ operations }) => operations.map(({ operationId }) => operationId))).toEqual([
      ['contacts.delete', 'lists.removeContact'],
      ['contacts.delete'],
    ]);
  });
});

describe('concordat gate, exit code 1', () => {
  test.each([true, false])('a server that lies has drifted (says it is a mock: %s)', async (mockHeader) => {
    const server = await lie(mockHeader);
    const { code, stdout } = await runInProcess(['gate', 'leadlex', '--target', `${server.url}/`, ...only]);
    expect(code).toBe(1);
    expect(stdout).toContain('drift');
    expect(server.requests.length).toBeGreaterThan(1);
  });

  test('the report of one vendor is written as it is', async () => {
    const server = await lie(true);
    const file = join(temporaryFolder(), 'report.json');
    const run = await runInProcess([
      'gate',
      'autosend',
      '-t',
      server.url,
      '-r',
      `json=${file}`,
      '--only',
      'contacts.delete',
    ]);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining(file) });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      vendor: 'autosend',
      verdict: 'drift',
      target: { kind: 'mock', url: server.url },
    });
  });

  test.each([
    ['--key', ['--key', key], {}],
    ['the environment', [], { LEADLEX_API_KEY: key }],
  ])('a key from %s is sent but never written, even where the server repeats it', async (_from, args, environment) => {
    const { url, requests } = await serve((request, response) => {
      const said = JSON.stringify({ error: { code: request.headers.authorization, message: request.headers } });
      response.writeHead(401, {
        'content-type': 'application/json',
        'x-request-id': String(request.headers.authorization),
      });
      response.end(said);
    });
    const file = join(temporaryFolder(), 'report.json');
    const all = ['gate', 'leadlex', '--target', url, '--report', `json=${file}`, ...only, ...args];
    const { code, stdout, stderr } = await runInProcess(all, environment);
    expect(code).toBe(1);
    expect(requests.some((request) => request.headers.authorization === `Bearer ${key}`)).toBe(true);
    expect(stdout + stderr + readFileSync(file, 'utf8')).not.toContain(key);
    expect(readFileSync(file, 'utf8')).toContain('$LEADLEX_API_KEY');
  });
});

describe('concordat gate, exit code 2', () => {
  test.each([
    [['gate'], /missing required argument 'vendor'/],
    [['gate', 'acme', '--target', 'mock'], /leadlex, autosend/],
    [['gate', 'leadlx', '--target', 'mock'], /did you mean leadlex\?/],
    [['gate', 'leadlex', '--target', 'mock', '--baseline', 'a\nb'], /there is no file a b/],
    [['gate', 'leadlex'], /--target mock/],
    [['gate', 'leadlex', '--target', 'staging'], /neither mock nor sandbox nor live nor a URL/],
    [['gate', 'leadlex', '--target', 'ftp://127.0.0.1'], /URL/],
    [['gate', 'leadlex', '--target', 'http://127.0.0.1:1/api'], /port 1 .*fetch.*another port/],
    [['gate', 'leadlex', '--target', 'http://user:pass@127.0.0.1'], /--key/],
    [['gate', 'leadlex', '--target', 'http://127.0.0.1/?a=b'], /query/],
    [['gate', 'all', '--target', 'http://127.0.0.1'], /gate leadlex --target .* and concordat gate autosend/],
    [['gate', 'all', '--target', 'mock', '--key', key], /LEADLEX_API_KEY and AUTOSEND_API_KEY/],
    [['gate', 'leadlex', '--target', 'mock', '--key', `${key} `], /--key/],
    [['gate', 'leadlex', '--target', 'mock', key], /too many arguments/],
    [['gate', 'leadlex', '--target', 'mock', '--only', 'contacts.destroy'], /contacts\.destroy.*contacts\.delete/],
    [['gate', 'leadlex', '--target', 'mock', '--timeout', '0'], /1 to 600000/],
    [['gate', 'leadlex', '--target', 'mock', '--allow', 'own-data'], /--allow is for servers that remember/],
    [['gate', 'leadlex', '--target', 'mock', '--allow', 'everything'], /probe, own-data/],
    [['gate', 'leadlex', '--target', 'mock', '--min-coverage', '101'], /0 to 100/],
    [['gate', 'leadlex', '--target', 'mock', '--fail-on', 'all'], /breaking, behaviour, additive, unspecified/],
    [['gate', 'leadlex', '--target', 'mock', '--report', 'xml=x'], /KIND=FILE.*json, junit, sarif, markdown, html/],
    [['gate', 'leadlex', '--target', 'mock', '--tagret', 'mock'], /Did you mean --target/],
  ])('%j is refused in one line', async (args, message) => {
    const { code, stdout, stderr } = await runInProcess(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^concordat: .*\n$/);
    expect(stderr).not.toContain(key);
    expect(stderr).not.toContain('user:pass');
  });

  test.each([
    ['is a directory', ''],
    ['is in no directory', 'missing/report.json'],
  ])('a report file that %s is noticed before anything is asked', async (_what, name) => {
    const server = await lie(true);
    const { code, stderr } = await runInProcess([
      'gate',
      'leadlex',
      '--target',
      server.url,
      '--report',
      `json=${join(temporaryFolder(), name)}`,
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^concordat: --report: .*\n$/);
    expect(server.requests).toEqual([]);
  });
});

describe('concordat gate, exit code 3', () => {
  test.each([
    ['a port where nobody listens', async () => `http://127.0.0.1:${await closedPort()}/api`, /refused.*start it/],
    ['a host that does not exist', async () => 'http://no-such-host.invalid', /no such host/],
  ])('nobody answers at %s', async (_where, makeUrl, message) => {
    const url = await makeUrl();
    const { code, stdout, stderr } = await runInProcess(['gate', 'leadlex', '--target', url], { LEADLEX_API_KEY: key });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^concordat: .*\n$/);
  });

  test('a server that keeps silent is given up after --timeout', async () => {
    const { url } = await serve(() => {});
    const { code, stderr } = await runInProcess(['gate', 'leadlex', '--target', url, '--timeout', '100']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^concordat: .* \(timed out\).*--timeout\n$/);
  });

  test('a server that only greets proves nothing', async () => {
    const { url, requests } = await serve((_request, response) => {
      if (requests.length === 1) greet(response);
      else response.destroy();
    });
    const { code, stdout } = await runInProcess(['gate', 'leadlex', '--target', url]);
    expect(code).toBe(3);
    expect(stdout).toContain('inconclusive');
  });

  test('Ctrl+C ends a run with what is known by then', async () => {
    const asked = Promise.withResolvers<void>();
    const { url, requests } = await serve((_request, response) => {
      if (requests.length === 1) greet(response);
      else asked.resolve();
    });
    const run = startCommand(['gate', 'leadlex', '--target', url]);
    await asked.promise;
    run.child.kill('SIGINT');
    const { code, stdout } = await run.ended;
    expect(code).toBe(3);
    expect(stdout).toContain('inconclusive');
  });
});
