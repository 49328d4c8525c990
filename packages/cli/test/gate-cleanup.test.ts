import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JournalEntry } from '@concordat/contract';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from './support/http-server.ts';
import { runInProcess } from './support/run-in-process.ts';

const environment = { LEADLEX_API_KEY: 'wbk_0123456789abcdef' };

function journal(entries: readonly JournalEntry[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'journal.jsonl');
  writeFileSync(path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  return path;
}

const entry = (target: string, number: number): JournalEntry => ({
  run: 'r1',
  vendor: 'leadlex',
  target,
  resource: 'contacts',
  marker: `concordat-r1-${number}`,
  id: `c${number}`,
  state: 'created',
});

test('--cleanup removes what a crash left at the target, and the journal with the last of it', async () => {
  const { url, requests } = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"deleted":true,"id":"c1"}}');
  });
  const path = journal([entry(url, 1), entry(url, 2)]);
  const args = ['gate', 'leadlex', '--cleanup', '--target', url, '--journal', path];
  const { code, stdout } = await runInProcess(args, environment);
  expect(code).toBe(0);
  expect(requests.map(({ method, url: asked }) => `${method} ${asked}`)).toEqual([
    'DELETE /v1/contacts/c2',
    'DELETE /v1/contacts/c1',
  ]);
  expect(stdout).toContain('leadlex: removed from contacts: concordat-r1-1\n');
  expect(existsSync(path)).toBe(false);
  expect((await runInProcess(args, environment)).stdout).toBe(`leadlex: nothing is left at ${url}\n`);
});

test('what cannot be removed is named, kept in the journal and makes the exit code 3', async () => {
  const { url } = await serve((_request, response) => void response.writeHead(500).end());
  const path = journal([entry(url, 1)]);
  const run = await runInProcess(['gate', 'leadlex', '--cleanup', '--target', url, '--journal', path], environment);
  expect(run).toMatchObject({
    code: 3,
    stdout: expect.stringContaining('left in contacts: concordat-r1-1 (answered 500)'),
  });
  expect(readFileSync(path, 'utf8')).toContain('concordat-r1-1');
});

test('what is left elsewhere is named, and the key does not go there', async () => {
  const here = await serve((_request, response) => void response.end());
  const elsewhere = await serve((_request, response) => void response.end());
  const path = journal([entry(elsewhere.url, 1)]);
  const run = await runInProcess(
    ['gate', 'leadlex', '--cleanup', '--target', here.url, '--journal', path],
    environment,
  );
  expect(run).toMatchObject({
    code: 0,
    stderr: expect.stringContaining(`leadlex --cleanup --target ${elsewhere.url}`),
  });
  expect([...here.requests, ...elsewhere.requests]).toEqual([]);
});

test.each([
  [['--target', 'mock'], /ended with it; name live or a URL/],
  [['--target', 'live', '--plan'], /--plan.*--cleanup|--cleanup.*--plan/],
])('--cleanup with %j is refused in one line', async (args, message) => {
  const run = await runInProcess(['gate', 'leadlex', '--cleanup', '--journal', journal([]), ...args], environment);
  expect(run).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
});
