import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Answer, head, reply, startFaultServer, write, writeAndReset } from './support/fault-server.ts';

const execute = promisify(execFile);
const entry = new URL('../src/index.ts', import.meta.url).href;

/** What a program does that calls once, sees the call fail or succeed, and has nothing else to do. */
const program = (baseUrl: string, options: object, callOptions: string) => `
  import { createClient } from ${JSON.stringify(entry)};
  const definition = {
    operations: { books: { get: { request: 'GET /books/{id}' }, cover: { request: 'GET /books/{id}', accept: 'image/png' } } },
    defaultBaseUrl: ${JSON.stringify(baseUrl)},
  };
  const client = createClient(definition, { apiKey: 'key', maxRetries: 0, ...${JSON.stringify(options)} });
  ${callOptions}
  const listOpen = () => process.getActiveResourcesInfo().filter((name) => /Timeout|TCP/.test(name));
  // A socket that was destroyed is closed some turns later.
  for (let turn = 0; turn < 100 && listOpen().length > 0; turn++) await new Promise(setImmediate);
  const open = listOpen();
  console.log(JSON.stringify({ outcome, open }));
`;

const get = `const outcome = await client.books.get({ id: '1' }).then(() => 'data', (error) => error.name);`;
const json = head(200, { 'Content-Type': 'application/json', 'Content-Length': 100 });
const image = head(200, { 'Content-Type': 'image/png', 'Content-Length': 100 });
const endless: Answer = (socket) => {
  socket.write(head(200, { 'Content-Type': 'application/json' }));
  const part = Buffer.alloc(2 ** 16, ' ');
  const proceed = () => {
    while (!socket.destroyed) if (!socket.write(part)) return;
  };
  socket.on('drain', proceed);
  proceed();
};

test.each<[string, Answer, object, string, string]>([
  ['that succeeds', reply(200, '{}'), {}, get, 'data'],
  ['that is reset', writeAndReset(json, '{'), {}, get, 'ConnectionError'],
  ['that gets no headers', write(), { timeout: 50 }, get, 'TimeoutError'],
  ['that gets half a body', write(json, '{'), { timeout: 50 }, get, 'TimeoutError'],
  ['that gets half an error', write(json.replace('200', '500'), '{'), { timeout: 50 }, get, 'TimeoutError'],
  ['that gets no end', endless, { maxBodyBytes: 100_000 }, get, 'ResponseFormatError'],
  [
    'that gets corrupt gzip',
    reply(200, gzipSync('{}').fill(0xff, 10), { 'Content-Encoding': 'gzip' }),
    {},
    get,
    'ConnectionError',
  ],
  ['that is tried again', write(json, '{'), { timeout: 30, maxRetries: 2 }, get, 'TimeoutError'],
  [
    'that is aborted',
    write(json, '{'),
    {},
    get.replace("{ id: '1' }", "{ id: '1' }, { signal: AbortSignal.timeout(50) }"),
    'AbortedError',
  ],
  [
    'whose stream is left',
    write(image, 'PNG'),
    {},
    `const stream = await client.books.cover({ id: '1' });
     for await (const part of stream) break;
     const outcome = 'left';`,
    'left',
  ],
])('a call %s leaves nothing that keeps a process alive', async (_, answer, options, call, expected) => {
  const server = await startFaultServer([answer]);
  const args = ['--input-type=module', '--eval', program(server.baseUrl, options, call)];
  const { stdout, stderr } = await execute(process.execPath, args);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ outcome: expected, open: [] });
});
