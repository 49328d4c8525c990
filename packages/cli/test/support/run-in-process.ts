import { run } from '../../src/run.ts';
import { createTerminal } from '../../src/terminal.ts';

/** Runs the command in the test's own process, which spares a second of loading. Signals need a process of their own. */
export async function runInProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  let stdout = '';
  let stderr = '';
  const terminal = createTerminal(
    {
      write: (text) => {
        stdout += text;
      },
    },
    {
      write: (text) => {
        stderr += text;
      },
    },
  );
  const code = await run(args, terminal, environment);
  return { code, stdout, stderr };
}
