/** What the command's exit code tells. */
export const exitCode = {
  ok: 0,
  drift: 1,
  usage: 2,
  inconclusive: 3,
  /** A fault of the command itself; the number is that of `EX_SOFTWARE` in sysexits.h. */
  fault: 70,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The command ends with one line that says what was wrong and what to do. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(code: ExitCode, message: string) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = code;
  }
}

/** The command was called in a way that cannot work. */
export function usageError(message: string): CommandError {
  return new CommandError(exitCode.usage, message);
}
