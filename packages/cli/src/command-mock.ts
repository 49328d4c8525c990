import { type Vendor, vendors } from '@concordat/specs';
import { type Command, Option } from 'commander';
import { exitCode, usageError } from './exit-code.ts';
import { describeStart } from './mock/describe-start.ts';
import type { MockExchange } from './mock/exchange.ts';
import { type Mock, startMock } from './mock/start-mock.ts';
import { checkStatefulOptions, type StatefulOptions, startStateful } from './mock/start-stateful.ts';
import { watchNpx } from './orphaned.ts';
import { parseWholeNumber } from './parse-number.ts';
import type { CommandContext } from './run.ts';
import { watchStopSignals } from './stop-signals.ts';
import type { Terminal } from './terminal.ts';

interface MockCommandOptions extends StatefulOptions {
  readonly port: number;
  readonly host: string;
  readonly vendor?: readonly Vendor[];
  readonly quiet?: boolean;
}

const details = `
Examples:
  $ concordat mock                        both vendors on http://127.0.0.1:4010
  $ concordat mock --port 5000 --quiet
  $ concordat mock --vendor leadlex
  $ concordat mock --stateful             remembers what is created and deleted
  $ concordat mock --stateful --database sandbox.db

Without --stateful the mock keeps no state: every reply is an example of the
contract, with the ids it was asked with. Any key will do. A request that breaks
the contract gets the documented error, and the header x-concordat-mock-reason
says what is wrong.

Choosing another reply, by the header Prefer:
  Prefer: code=429                        that status
  Prefer: code=404, example=list_not_found
  Prefer: example=list_not_found          wherever it is declared
  Prefer: dynamic=true                    made-up values that fit the schema

With --stateful, each well-formed key owns an empty workspace. The keys wbk_full
and AS_full open one with sample data; wbk_read_only, wbk_expired and others do
as they say. A header makes a reply go wrong on purpose, a rule those that have
no such header:
  x-sandbox-fault: status=503             or delay=2000, drop, truncate, …
  --fault 'contacts.delete: status=503, times=2'
  --fault 'contacts.list: drop, probability=0.1' '*: delay=400'

Exit codes:
  0    stopped by Ctrl+C (SIGINT) or SIGTERM; npx itself then ends with 130
  2    it could not be started this way, such as on a port that is taken
  70   a fault of concordat's own
  130  stopped at once by a second Ctrl+C; by a second SIGTERM, 143
Under npx, SIGTERM to npx alone ends the mock too; SIGINT has to reach the mock,
as Ctrl+C does.`;

/** Adds `concordat mock`. */
export function addMockCommand(program: Command, { terminal, environment, finish }: CommandContext): void {
  program
    .command('mock')
    .summary('Answer for both APIs on a local port.')
    .description("Answers for the vendors' APIs on one local port, from the examples of their contracts.")
    .option('-p, --port <number>', 'port to listen on, 0 for any free one', parseWholeNumber(0, 65_535), 4010)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(new Option('--vendor <vendor...>', 'answer for these only').choices(vendors))
    .option('-q, --quiet', 'do not write a line per request')
    .option('--stateful', 'remember what is created, changed and deleted')
    .option('--database <where>', 'with --stateful: SQLite file or postgres://… (default: in memory)')
    .option('--seeded', 'with --stateful: every workspace begins with the sample data')
    .option('--rate-limits', 'with --stateful: keep the documented rate limits')
    .option('--allow-private-webhooks', 'with --stateful: deliver to private networks, too')
    .option('--fault <rule...>', 'with --stateful: what goes wrong, for one operation or *')
    .helpOption('-h, --help', 'Show this help.')
    .addHelpText('after', details)
    .action(async (options: MockCommandOptions) => {
      await runMock(options, terminal, environment);
      finish(exitCode.ok);
    });
}

async function runMock(
  { port, host, vendor: names = vendors, quiet = false, ...stateful }: MockCommandOptions,
  terminal: Terminal,
  environment: CommandContext['environment'],
) {
  const logger = quiet ? undefined : (exchange: MockExchange) => terminal.print(describeExchange(exchange, terminal));
  const options = { port, host, vendors: [...new Set(names)], logger };
  checkStatefulOptions(stateful);
  let mock: Mock;
  try {
    mock = stateful.stateful ? await startStateful(options, stateful) : await startMock(options);
  } catch (error) {
    throw explainListening(error, port, host);
  }
  const signals = watchStopSignals();
  terminal.print(describeStart(mock.url, names, stateful));
  await Promise.race([signals.first, watchNpx(environment)]);
  terminal.print('Stopping once the replies under way are sent; Ctrl+C again stops at once.');
  const forced = signals.second.then((signal) => process.exit(signal === 'SIGINT' ? 130 : 143));
  await Promise.race([mock.close(), forced]);
}

function describeExchange({ method, path, status, milliseconds, reason }: MockExchange, terminal: Terminal): string {
  const color = status < 300 ? 'green' : status < 500 ? 'yellow' : 'red';
  const line = `${method} ${path} → ${terminal.style(color, String(status))} ${Math.ceil(milliseconds)} ms`;
  return reason === undefined ? line : `${line} ${terminal.style('dim', `(${reason})`)}`;
}

function explainListening(error: unknown, port: number, host: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return usageError(`port ${port} of ${host} is taken; stop what listens there or choose another, as by --port 0`);
    case 'EACCES':
      return usageError(`port ${port} is not open to this user; choose one above 1023 by --port`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return usageError(`${host} is no address of this machine; give one by --host, such as 127.0.0.1 or 0.0.0.0`);
    default:
      return error;
  }
}
