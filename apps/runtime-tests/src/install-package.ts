import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';
import { UnavailableError } from './runtime.ts';

const cache = fileURLToPath(new URL('../.runtimes', import.meta.url));

/**
 * Installs a package of an exact version, unless it is there from an earlier run.
 * @returns its folder.
 * @throws {UnavailableError} when npm cannot install it here.
 */
export async function installPackage(specifier: string): Promise<string> {
  const folder = join(cache, specifier.replace('/', '+'));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  try {
    await npmInstall(unfinished, [specifier]);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw new UnavailableError(`${specifier} cannot be installed: ${firstProblem(error as Error)}`);
  }
  // Under its name only when it is whole, so that a run that was stopped leaves nothing half done.
  await rename(unfinished, folder);
  return folder;
}

/** Installs packages into a folder as a user would. */
export async function npmInstall(folder: string, specifiers: readonly string[]): Promise<void> {
  const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  await runCommand('npm', ['install', '--prefix', folder, ...flags, ...specifiers], folder);
}

/** The line of npm's output that says why. */
function firstProblem({ message }: Error): string {
  const lines = message.split('\n').map((line) => line.replace(/^npm error\s*/, '').trim());
  return lines.find((line) => line !== '' && !line.startsWith('code ')) ?? message;
}
