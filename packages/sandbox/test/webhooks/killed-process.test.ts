import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { createSandbox } from '../../src/sandbox.ts';
import { startReceiver } from './receiver.ts';

const program = fileURLToPath(new URL('sandbox-process.ts', import.meta.url));

it('delivers every event of an acknowledged call at least once, also when its process is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-killed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const database = join(folder, 'state.sqlite');
  const receiver = await startReceiver();

  const child = spawn(process.execPath, [program, database, receiver.url.replace('http:', 'https:')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: child.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === 100) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  const deliveredBefore = receiver.received.length;

  const sandbox = await createSandbox({ vendor: 'leadlex', database, now: () => Date.now() + 60_000 });
  onTestFinished(() => sandbox.close());
  await sandbox.deliver();
  expect(receiver.received.length).toBeGreaterThan(deliveredBefore);
  const delivered = receiver.received.map(({ body }) => JSON.parse(body).data.contact.id);
  expect(acknowledged.filter((id) => !delivered.includes(id))).toEqual([]);
  expect(await sandbox.deliver()).toBe(0);
});
