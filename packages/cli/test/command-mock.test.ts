import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { authorized } from './support/mock-server.ts';
import { bin, type CommandRun, startCommand } from './support/run-command.ts';
import { runInProcess } from './support/run-in-process.ts';

async function startMockCommand(...args: string[]): Promise<{ run: CommandRun; url: string; port: number }> {
  const run = startCommand(['mock', '--port', '0', ...args]);
  const [, url = '', port] = await run.waitFor(/(http:\/\/127\.0\.0\.1:(\d+))\/\w+[\s\S]*Stop with Ctrl\+C/);
  return { run, url, port: Number(port) };
}

/** Opens a request and leaves it unfinished: the mock has seen its headers and waits for its body. */
async function beginRequest(port: number, body: string) {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  socket.write(
    'POST /leadlex/v1/contacts/bulk-delete HTTP/1.1\r\nHost: mock\r\nAuthorization: Bearer any\r\n' +
      `Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  const [interim] = await once(socket, 'data');
  expect(interim).toMatch(/^HTTP\/1\.1 100 /);
  return socket;
}

describe('concordat mock', () => {
  test('says where the APIs are and what is asked, and its example request works', async () => {
    const { run, url } = await startMockCommand();
    expect(run.stdout()).toContain(`LeadLex API   ${url}/leadlex\n`);
    expect(run.stdout()).toContain(`AutoSend API  ${url}/autosend\n`);
    const [, example = ''] = await run.waitFor(/^ +(curl [\s\S]*?)\n\n/m);
    const { stdout } = await promisify(execFile)('sh', ['-c', example.replace('curl', 'curl -sS')]);
    expect(JSON.parse(stdout)).toHaveProperty('data');
    await fetch(`${url}/leadlex/v1/contacts/c?x=1`, { method: 'DELETE', headers: authorized });
    await fetch(`${url}/autosend/nowhere`);
    await run.waitFor(/^DELETE \/leadlex\/v1\/contacts\/c → 200 \d+ ms .*x: .*no such query parameter/m);
    await run.waitFor(/^GET \/autosend\/nowhere → 404 \d+ ms \(.*no path like \/nowhere.*\)\n/m);
    expect(run.stdout()).not.toContain('\u001b');
  });

  test('answers for one vendor with --vendor, and with --quiet is silent about requests', async () => {
    const { run, url } = await startMockCommand('--quiet', '--vendor', 'autosend');
    const before = run.stdout();
    expect(before).not.toContain('/leadlex');
    expect((await fetch(`${url}/leadlex/v1/contacts/c`, { method: 'DELETE' })).status).toBe(404);
    run.child.kill('SIGINT');
    const { code, stdout } = await run.ended;
    expect(stdout.slice(before.length)).toMatch(/^\s*Stopping[^\n]*\n$/);
    expect(code).toBe(0);
  });

  test('answers what has begun before it stops, and takes nothing new', async () => {
    const body = '{"contact_ids":["c1"]}';
    const { run, port, url } = await startMockCommand();
    const socket = await beginRequest(port, body);
    run.child.kill('SIGTERM');
    await run.waitFor(/Stopping/);
    await expect(fetch(url)).rejects.toThrow();
    let received = '';
    socket.on('data', (text) => {
      received += text;
    });
    socket.write(body);
    await once(socket, 'close');
    expect(received).toMatch(/^HTTP\/1\.1 200 [\s\S]*"deleted_count"/);
    expect(await run.ended).toMatchObject({ code: 0 });
  });

  test('stops at once when it is told so again', async () => {
    const { run, port } = await startMockCommand();
    const socket = await beginRequest(port, '{"contact_ids":["c1"]}');
    const dropped = new Promise((resolve) => socket.on('error', () => {}).on('close', resolve));
    run.child.kill('SIGINT');
    await run.waitFor(/Stopping/);
    const insisting = setInterval(() => run.child.kill('SIGINT'), 50);
    const { code } = await run.ended;
    clearInterval(insisting);
    await dropped;
    expect(code).toBe(130);
  });

  test('ends when npx is ended, which does not pass its signal on', async () => {
    const script = `"${process.execPath}" "${bin}" mock --port 0; true`;
    const shell = spawn('sh', ['-c', script], { env: { ...process.env, npm_command: 'exec' } });
    onTestFinished(() => void shell.kill('SIGKILL'));
    let stdout = '';
    const ready = Promise.withResolvers<void>();
    shell.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      if (stdout.includes('Stop with Ctrl+C')) ready.resolve();
    });
    await ready.promise;
    const [, url = ''] = /(http:\/\/127\.0\.0\.1:\d+)\/leadlex/.exec(stdout) ?? [];
    expect((await fetch(url)).status).toBe(404);
    shell.kill('SIGTERM');
    // The mock holds the other end of the pipe until it ends.
    await once(shell, 'close');
    expect(stdout).toContain('Stopping');
    await expect(fetch(url)).rejects.toThrow();
  });

  test('says in one line that a port is taken and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, stdout, stderr } = await runInProcess(['mock', '--port', String(port)]);
    other.close();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^concordat: port ${port} .* taken.*--port.*\n$`));
  });

  test.each([
    [['--port', '65536'], /--port/],
    [['--port', '4o10'], /--port/],
    [['--host', 'no-such-host.invalid'], /--host/],
    [['--vendor', 'acme'], /leadlex, autosend/],
    [['leadlex'], /too many arguments/],
    [['--prot', '1'], /--port/],
  ])('refuses %j in one line', async (args, message) => {
    const { code, stdout, stderr } = await runInProcess(['mock', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^concordat: .*\n$/);
  });
});
