import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFindings } from './read-findings.ts';
import { runAlone } from './run-command.ts';
import { type Runtime, UnavailableError } from './runtime.ts';

/** Runs the script by a program that takes the file as its last argument. */
export function runScript(program: string, ...args: readonly string[]): Runtime['run'] {
  return async ({ folder, script }, installed) => {
    const binary = join(installed, 'node_modules/.bin', program);
    const version = await runAlone(binary, ['--version'], folder).catch((error: Error) => {
      throw new UnavailableError(`it does not start here: ${error.message.split('\n')[0]}`);
    });
    const { from, ...findings } = readFindings(await runAlone(binary, [...args, script], folder));
    if (!from?.startsWith(pathToFileURL(folder).href)) throw new Error(`ran ${from}, not the packed packages`);
    return { version: /\d+\.[\w.]+/.exec(version)?.[0] ?? version.trim(), findings };
  };
}
