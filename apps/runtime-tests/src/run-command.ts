import { execFile } from 'node:child_process';
import { promisify, stripVTControlCharacters } from 'node:util';

const execute = promisify(execFile);

/** Milliseconds. Longer than anything here takes on a busy machine. */
const longestRun = 120_000;

/**
 * Runs a program to its end.
 * @returns what it wrote.
 * @throws when it fails or does not end, with what it wrote.
 */
export async function runCommand(
  file: string,
  args: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  try {
    const options = { cwd: folder, env, timeout: longestRun, shell: process.platform === 'win32' };
    const { stdout, stderr } = await execute(file, args, options);
    return `${stdout}\n${stderr}`;
  } catch (error) {
    const { killed, stdout = '', stderr = '', message } = error as Error & Partial<Record<string, string>>;
    if (killed) throw new Error(`${file} ${args[0]} did not end within ${longestRun / 1_000} s`);
    throw new Error(stripVTControlCharacters(`${stderr}${stdout}`).trim() || message);
  }
}

/** Runs a runtime with nothing of this process's environment: the clients need none of it. */
export function runAlone(file: string, args: readonly string[], folder: string): Promise<string> {
  const { SystemRoot } = process.env;
  const env = { HOME: folder, NO_COLOR: '1', DENO_DIR: `${folder}/.deno`, DENO_NO_UPDATE_CHECK: '1', SystemRoot };
  return runCommand(file, args, folder, env);
}
