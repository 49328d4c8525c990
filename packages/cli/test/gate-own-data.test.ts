import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSandbox } from '@concordat/sandbox';
import { expect, onTestFinished, test } from 'vitest';
import { startCommand } from './support/run-command.ts';

const key = 'wbk_0123456789abcdefghijklmnop';

/** A sandbox behind a URL, as a server of somebody's; `created` resolves with the first record of a run. */
async function serveWorkspace() {
  const created = Promise.withResolvers<void>();
  const server = await serveSandbox({
    vendors: ['leadlex'],
    logger: ({ method, status }) => {
      if (method === 'POST' && status === 201) created.resolve();
    },
  });
  onTestFinished(() => server.close());
  const list = async (resource: string): Promise<string> => {
    const reply = await fetch(`${server.url}/leadlex/v1/${resource}`, { headers: { authorization: `Bearer ${key}` } });
    return reply.text();
  };
  return { url: `${server.url}/leadlex`, created: created.promise, list };
}

function ownDataRun(url: string) {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const journal = join(folder, 'journal.jsonl');
  const args = ['gate', 'leadlex', '--target', url, '--allow', 'own-data', '--journal', journal, '--key', key];
  const run = startCommand([...args, '--only', 'contacts.delete,lists.removeContact']);
  return { run, journal, args };
}

test('Ctrl+C removes what the run has created, and the journal with it', async () => {
  const { url, created, list } = await serveWorkspace();
  const { run, journal } = ownDataRun(url);
  await created;
  run.child.kill('SIGINT');
  const { code, stderr } = await run.ended;
  expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('Ending the run') });
  expect(existsSync(journal)).toBe(false);
  for (const resource of ['contacts', 'lists', 'campaigns']) expect(await list(resource)).not.toContain('concordat-');
});

test('after a crash, --cleanup removes what is left', async () => {
  const { url, created, list } = await serveWorkspace();
  const { run, journal, args } = ownDataRun(url);
  await created;
  run.child.kill('SIGKILL');
  await run.ended;
  expect(readFileSync(journal, 'utf8')).toContain('concordat-');
  expect(await list('contacts')).toContain('concordat-');
  const cleaned = await startCommand([...args.filter((one) => one !== '--allow' && one !== 'own-data'), '--cleanup'])
    .ended;
  expect(cleaned).toMatchObject({ code: 0, stdout: expect.stringContaining('removed from contacts: concordat-') });
  expect(existsSync(journal)).toBe(false);
  for (const resource of ['contacts', 'lists', 'campaigns']) expect(await list(resource)).not.toContain('concordat-');
});
