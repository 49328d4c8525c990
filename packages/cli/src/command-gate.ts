import { type Vendor, vendors } from '@concordat/specs';
import { Argument, type Command } from 'commander';
import { exitCode, usageError } from './exit-code.ts';
import { readKeys } from './gate/keys.ts';
import { selectOperations } from './gate/only.ts';
import { type ReportFile, readReportOption, writeReports } from './gate/report-file.ts';
import { runGates } from './gate/run-gates.ts';
import { readTarget } from './gate/target.ts';
import { parseWholeNumber } from './parse-number.ts';
import type { CommandContext } from './run.ts';

interface GateCommandOptions {
  readonly target?: string;
  readonly key?: string;
  readonly report?: ReportFile;
  readonly only?: readonly string[];
  readonly timeout: number;
  readonly verbose?: boolean;
}

const details = `
Examples:
  $ concordat gate all --target mock
  $ concordat gate leadlex --target http://localhost:8080/api
  $ LEADLEX_API_KEY=wbk_… concordat gate leadlex --target live
  $ concordat gate autosend --target mock --report json=autosend.json

Targets:
  mock   the mock of this package, started on a free port for the run
  live   the vendor's own server
  <url>  a server of yours; the URL stands for the vendor's base URL:
           leadlex   https://data.leadlex.com/functions/v1/api-gateway
           autosend  https://api.autosend.com/v1

To anything but a mock, only requests that change nothing are sent.

Keys: prefer LEADLEX_API_KEY and AUTOSEND_API_KEY to --key, which other users of
the machine can read. A key is never written anywhere, and never sent to a mock.

Exit codes:
  0   the target keeps the contract, in everything that could be asked
  1   drift: it does not, and the findings say where
  2   the command cannot work this way; nothing was asked
  3   inconclusive: the target does not answer, or too little could be asked
  70  a fault of concordat's own
Of several vendors, drift outweighs inconclusive.`;

/** Adds `concordat gate`. */
export function addGateCommand(program: Command, context: CommandContext): void {
  program
    .command('gate')
    .summary('Check whether a server keeps a documented contract.')
    .description(
      "Asks a server for the documented replies of a vendor's API and compares what comes with the contract.",
    )
    .addArgument(new Argument('<vendor>', 'whose contract').choices([...vendors, 'all']))
    .option('-t, --target <mock|live|url>', 'whom to ask')
    .option('-k, --key <key>', 'API key for the target')
    .option('-r, --report <json=file>', 'also write the report to a file', readReportOption)
    .option('--only <ids>', 'only these operations, such as contacts.delete,lists.removeContact', (ids) =>
      ids.split(','),
    )
    .option('-v, --verbose', 'a row per operation, even where all is well')
    .option('--timeout <ms>', 'milliseconds one request may take', parseWholeNumber(1, 600_000), 10_000)
    .helpOption('-h, --help', 'Show this help.')
    .addHelpText('after', details)
    .action((name: Vendor | 'all', options: GateCommandOptions) => runGateCommand(name, options, context));
}

async function runGateCommand(
  name: Vendor | 'all',
  { target: given, key, report, only, timeout, verbose = false }: GateCommandOptions,
  { terminal, environment, finish }: CommandContext,
): Promise<void> {
  if (given === undefined)
    throw usageError(`say whom to ask: concordat gate ${name} --target mock (or live, or a URL)`);
  const names = name === 'all' ? vendors : [name];
  const keys = readKeys(names, key, environment);
  for (const secret of keys.values()) terminal.hide(secret);
  const target = readTarget(given, name);
  const contracts = selectOperations(names, only);
  await report?.check();

  const reports = await runGates({ contracts, target, keys, timeout, verbose, terminal });
  if (report) {
    await writeReports(report, reports, name === 'all', terminal);
  }
  const verdicts = new Set(reports.map(({ verdict }) => verdict));
  if (verdicts.has('drift')) finish(exitCode.drift);
  else if (verdicts.has('inconclusive')) finish(exitCode.inconclusive);
}
