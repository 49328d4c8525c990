import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The command's script. */
export const bin = fileURLToPath(new URL('../../bin/concordat.js', import.meta.url));

/** A run of the command as a process of its own. */
export interface CommandRun {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Waits until standard output matches, and returns the match. Rejects when the process ends before. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits for the end. `code` is `null` when a signal ended it. */
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

/** Starts the built command. */
export function startCommand(args: readonly string[], environment: Record<string, string> = {}): CommandRun {
  const {
    LEADLEX_API_KEY: _one,
    AUTOSEND_API_KEY: _other,
    FORCE_COLOR: _color,
    npm_command: _npm,
    ...inherited
  } = process.env;
  const child = spawn(process.execPath, [bin, ...args], { env: { ...inherited, ...environment } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  const ended = new Promise<Awaited<CommandRun['ended']>>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(stdout);
          if (match) resolve(match);
        };
        child.stdout.on('data', look);
        child.once('close', () => reject(new Error(`Ended before ${pattern}: ${stdout}${stderr}`)));
        look();
      }),
  };
}

/** Runs the built command to its end. */
export function runCommand(args: readonly string[], environment?: Record<string, string>): CommandRun['ended'] {
  return startCommand(args, environment).ended;
}
