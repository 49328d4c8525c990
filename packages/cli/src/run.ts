import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addGateCommand } from './command-gate.ts';
import { addMockCommand } from './command-mock.ts';
import { CommandError, type ExitCode, exitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** What a command needs besides its options. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Says how the command ended; `ok` unless called. */
  finish(code: ExitCode): void;
}

/**
 * Runs the command.
 *
 * @param args without the names of node and the script.
 * @returns the exit code; it never rejects.
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  environment: CommandContext['environment'],
): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok;
  const program = createProgram({
    terminal,
    environment,
    finish: (result) => {
      code = result;
    },
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, program, args, terminal, environment);
  }
}

const help = `
Examples:
  $ concordat mock                                 both APIs on port 4010
  $ concordat gate all --target mock               do mock and contract agree?
  $ concordat gate leadlex --target http://localhost:8080/api

More, with examples: concordat help mock, concordat help gate`;

function createProgram(context: CommandContext): Command {
  const { terminal } = context;
  const program = new Command('concordat')
    .description(
      'Keeps the use of the LeadLex and AutoSend APIs honest: a mock of both, and a check whether a server keeps their documented contracts.',
    )
    .version(readVersion(), '-V, --version', 'Show the version.')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .exitOverride()
    .configureHelp({ helpWidth: 80 })
    .configureOutput({
      writeOut: (text) => terminal.print(text.replace(/\n$/, '')),
      writeErr: (text) => terminal.tell(text.replace(/\n$/, '')),
      // Errors are written in one place, below, in one line.
      outputError: () => {},
    })
    .addHelpText('after', help);
  addMockCommand(program, context);
  addGateCommand(program, context);
  return program;
}

function explain(
  error: unknown,
  program: Command,
  args: readonly string[],
  terminal: Terminal,
  environment: CommandContext['environment'],
): ExitCode {
  terminal.progress();
  if (error instanceof CommandError) {
    // A path may have line breaks.
    terminal.tell(`concordat: ${error.message.replace(/\s*\n\s*/g, ' ')}`);
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.ok;
    // Called without a command, commander has written the help already.
    if (error.code === 'commander.help') return exitCode.usage;
    const command = program.commands.find((candidate) => candidate.name() === args[0]);
    const message = error.message
      .replace(/^error: /, '')
      // What was one argument too many may be a key.
      .replace(/( but got \d+): .*/s, '$1')
      .replace(/\s*\n\s*/g, ' ')
      .replace(/[.]$/, '');
    terminal.tell(
      `concordat: ${message}${message.endsWith('?') ? '' : '.'} See: concordat ${command ? `${command.name()} ` : ''}--help`,
    );
    return exitCode.usage;
  }
  return explainFault(error, terminal, environment);
}

/** Tells of a fault of the command's own, which no user can mend. */
export function explainFault(error: unknown, terminal: Terminal, environment: CommandContext['environment']): ExitCode {
  const fault = error instanceof Error ? error : new Error(String(error));
  const { CONCORDAT_DEBUG: debug } = environment;
  terminal.tell(`concordat: a fault of its own: ${fault.message} (CONCORDAT_DEBUG=1 shows where)`);
  if (debug) terminal.tell(fault.stack ?? '');
  return exitCode.fault;
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
