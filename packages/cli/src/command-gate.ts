import type { FailOn, GateFixtures, GateLevel } from '@concordat/contract';
import { type Vendor, vendors } from '@concordat/specs';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { exitCode, usageError } from './exit-code.ts';
import { readBaseline, readUntilOption, writeBaseline } from './gate/baseline-file.ts';
import { defaultJournalPath } from './gate/journal-file.ts';
import { keyVariables, listKeys, readKeys } from './gate/keys.ts';
import { nearest } from './gate/nearest.ts';
import { readOnlyOption, selectOperations } from './gate/only.ts';
import { readJsonFile } from './gate/read-json-file.ts';
import { removeLeftovers } from './gate/remove-leftovers.ts';
import {
  checkWritable,
  type ReportFile,
  readReportOption,
  takesStandardOutput,
  writeReports,
} from './gate/report-file.ts';
import { type GateRun, printPlans, runGates } from './gate/run-gates.ts';
import { readTarget } from './gate/target.ts';
import { parseWholeNumber } from './parse-number.ts';
import type { CommandContext } from './run.ts';

interface GateCommandOptions {
  readonly target?: string;
  readonly key?: string;
  readonly keys?: string;
  readonly allow?: GateLevel;
  readonly fixtures?: string;
  readonly only?: readonly string[];
  readonly budget?: number;
  readonly seed?: number;
  readonly plan?: boolean;
  readonly cleanup?: boolean;
  readonly failOn?: FailOn;
  readonly minCoverage?: number;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly until?: string;
  readonly report?: readonly ReportFile[];
  readonly journal?: string;
  readonly timeout: number;
  readonly verbose?: boolean;
}

const details = `
Examples:
  $ concordat gate all --target mock
  $ concordat gate leadlex --target http://localhost:8080/api
  $ LEADLEX_API_KEY=wbk_… concordat gate leadlex --target live
  $ concordat gate autosend --target sandbox --report html=gate.html

Targets:
  mock     the mock of this package, started on a free port for the run
  sandbox  the sandbox, which remembers what it is told, started likewise
  live     the vendor's own server
  <url>    a server of yours; the URL stands for the vendor's base URL:
           leadlex   https://data.leadlex.com/functions/v1/api-gateway
           autosend  https://api.autosend.com/v1

What a run may do (--allow):
  probe     nothing that changes anything, even if the rule under test is broken
  own-data  also create records marked concordat-…, work on those, remove them;
            --cleanup removes what a crash has left behind
With --fixtures, either works on the records the file names, too.

Keys: prefer LEADLEX_API_KEY and AUTOSEND_API_KEY, or --keys, to --key, which
other users of the machine can read. A key is never written anywhere, and never
sent to a mock.

Exit codes:
  0   the target keeps the contract, in everything that could be asked
  1   drift: it does not, and the findings say where
  2   the command cannot work this way; nothing was asked
  3   inconclusive: the target does not answer, or too little could be asked
  70  a fault of concordat's own
Of several vendors, drift outweighs inconclusive.`;

/** Adds `concordat gate`. */
export function addGateCommand(program: Command, context: CommandContext): void {
  const choice = (flags: string, description: string, values: readonly string[]) =>
    new Option(flags, description).choices(values);
  program
    .command('gate')
    .summary('Check whether a server keeps a documented contract.')
    .description("Asks a server for what a vendor's API documents and compares what comes with the contract.")
    .addArgument(new Argument('<vendor>', `whose contract: ${vendors.join(', ')} or all`).argParser(readVendor))
    .option('-t, --target <mock|sandbox|live|url>', 'whom to ask')
    .optionsGroup('What is asked:')
    .addOption(choice('--allow <level>', 'what the run may do', ['probe', 'own-data']))
    .option('--only <ids>', 'only these operations, such as contacts.delete,lists.removeContact', readOnlyOption)
    .option('--fixtures <file>', 'disposable records that exist already, as JSON')
    .option('-k, --key <key>', 'API key for the target')
    .option('--keys <file>', 'API keys by role, as JSON')
    .option('--budget <n>', 'requests at most; the most telling go first', parseWholeNumber(1, 1_000_000))
    .option('--seed <n>', 'repeats the random choices of a run', parseWholeNumber(0, 2 ** 32 - 1))
    .option('--timeout <ms>', 'milliseconds one request may take', parseWholeNumber(1, 600_000), 10_000)
    .addOption(new Option('--plan', 'say what would be asked, and send nothing').conflicts('cleanup'))
    .option('--cleanup', 'only remove what a crashed run left at the target')
    .optionsGroup('What fails:')
    .addOption(
      choice('--fail-on <severity>', 'the least severe finding that fails', [
        'breaking',
        'behaviour',
        'additive',
        'unspecified',
      ]),
    )
    .option('--min-coverage <percent>', 'less than this is inconclusive', parseWholeNumber(0, 100))
    .option('--baseline <file>', 'known findings that are accepted until their day')
    .option('--write-baseline <file>', 'accept what this run finds; needs --until')
    .option('--until <day>', 'last day for --write-baseline, such as 2026-12-31', readUntilOption)
    .optionsGroup('What is written:')
    .option(
      '-r, --report <kind=file>',
      'json, junit, sarif, markdown or html; - is standard output; repeatable',
      readReportOption,
    )
    .option('-v, --verbose', 'a row per operation, even where all is well')
    .option('--journal <file>', 'where --allow own-data writes down what it creates')
    .optionsGroup('Help:')
    .helpOption('-h, --help', 'Show this help.')
    .addHelpText('after', details)
    .action((name: Vendor | 'all', options: GateCommandOptions) => runGateCommand(name, options, context));
}

function readVendor(name: string): Vendor | 'all' {
  const names = [...vendors, 'all'] as const;
  const found = names.find((one) => one === name);
  if (found) return found;
  throw new InvalidArgumentError(`No such vendor${nearest(name, names)}`);
}

async function runGateCommand(
  name: Vendor | 'all',
  options: GateCommandOptions,
  { terminal, environment, finish }: CommandContext,
): Promise<void> {
  if (options.target === undefined) {
    throw usageError(`say whom to ask: concordat gate ${name} --target mock (or live, or a URL)`);
  }
  const names = name === 'all' ? vendors : [name];
  const { report: files = [], writeBaseline: baselineFile, until } = options;
  if ((baselineFile === undefined) !== (until === undefined)) {
    throw usageError('--write-baseline and --until belong together: --write-baseline gate.json --until 2026-12-31');
  }
  const keys = await readKeys(names, { given: options.key, file: options.keys, environment });
  for (const roles of keys.values()) for (const secret of listKeys(roles)) terminal.hide(secret);
  const run: GateRun = {
    contracts: selectOperations(names, options.only),
    target: readTarget(options.target, name),
    keys,
    areKeysGiven: options.key !== undefined || options.keys !== undefined,
    fixtures: await readFile<GateFixtures>('fixtures', options.fixtures),
    baseline: options.baseline === undefined ? undefined : await readBaseline(options.baseline),
    allow: options.allow,
    failOn: options.failOn,
    minCoverage: options.minCoverage,
    budget: options.budget,
    seed: options.seed,
    journal: options.journal ?? defaultJournalPath(environment),
    timeout: options.timeout,
    verbose: options.verbose ?? false,
    terminal,
    say: takesStandardOutput(files) ? terminal.tell : terminal.print,
  };
  await checkWritable(
    '--report',
    files.map(({ path }) => path),
  );
  if (baselineFile !== undefined) await checkWritable('--write-baseline', [baselineFile]);
  if (options.cleanup) {
    if (!(await removeLeftovers(run))) finish(exitCode.inconclusive);
    return;
  }
  checkCombination(run);
  if (options.plan) {
    await printPlans(run);
    return;
  }

  const reports = await runGates(run);
  await writeReports(files, reports, name === 'all', terminal);
  if (baselineFile !== undefined && until !== undefined) {
    await writeBaseline(baselineFile, { reports, until, known: run.baseline, terminal });
  }
  const verdicts = new Set(reports.map(({ verdict }) => verdict));
  if (verdicts.has('drift')) finish(exitCode.drift);
  else if (verdicts.has('inconclusive')) finish(exitCode.inconclusive);
}

/** @throws {CommandError} when options do not go together, or next to nothing could be asked without a key that is missing. */
function checkCombination({ contracts, target, keys, allow, fixtures }: GateRun): void {
  if (target.kind === 'mock' && (allow || fixtures)) {
    throw usageError(
      `${allow ? '--allow' : '--fixtures'} is for servers that remember, and the mock does not; ask the sandbox`,
    );
  }
  if (target.kind === 'mock' || target.kind === 'sandbox') return;
  if (target.kind === 'url' && allow !== 'own-data' && !fixtures) return;
  for (const { vendor } of contracts) {
    if (keys.get(vendor)?.full === undefined)
      throw usageError(`there is no key for ${vendor}; set ${keyVariables[vendor]}`);
  }
}

function readFile<Content>(schema: 'fixtures', path: string | undefined): Promise<Content | undefined> {
  return path === undefined ? Promise.resolve(undefined) : readJsonFile({ option: `--${schema}`, path, schema });
}
