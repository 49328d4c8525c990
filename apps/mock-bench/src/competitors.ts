import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Too large to be installed with everything else. */
const packages = ['@mockoon/cli@9.9.0', '@scalar/mock-server@0.14.4', '@hono/node-server@2.1.8'];

/** Installs the mock servers to compare with, unless they are there from an earlier run, and returns their folder. */
export async function installCompetitors(): Promise<string> {
  const folder = fileURLToPath(new URL('../.competitors', import.meta.url));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', '--prefix', unfinished, ...flags, ...packages], { cwd: unfinished });
  // Under its name only when it is whole, so that a run that was stopped leaves nothing half done.
  await rename(unfinished, folder);
  return folder;
}
