import type {
  Baseline,
  FailOn,
  GateFixtures,
  GateKeys,
  GateLevel,
  GateOptions,
  GateReport,
  GateTarget,
  Journal,
} from '@concordat/contract';
import type { Vendor } from '@concordat/specs';
import { CommandError, exitCode } from '../exit-code.ts';
import { startMock } from '../mock/start-mock.ts';
import type { Terminal } from '../terminal.ts';
import { describePlan } from './describe-plan.ts';
import { announceLength, describeProgress } from './describe-progress.ts';
import { watchInterruption } from './interruption.ts';
import { clearJournal, openJournal } from './journal-file.ts';
import { keyVariables } from './keys.ts';
import type { Contract } from './only.ts';
import { recognise } from './recognise.ts';
import { sandboxKeys, startSandbox } from './start-sandbox.ts';
import type { TargetChoice } from './target.ts';

/** What a run needs. */
export interface GateRun {
  readonly contracts: readonly Contract[];
  readonly target: TargetChoice;
  readonly keys: ReadonlyMap<Vendor, GateKeys>;
  /** Whether keys come from the command's options, not from the environment alone. */
  readonly areKeysGiven: boolean;
  readonly fixtures: GateFixtures | undefined;
  readonly baseline: Baseline | undefined;
  readonly allow: GateLevel | undefined;
  readonly failOn: FailOn | undefined;
  /** Percent. */
  readonly minCoverage: number | undefined;
  readonly budget: number | undefined;
  readonly seed: number | undefined;
  /** File for what the run creates. */
  readonly journal: string;
  /** Milliseconds one request may take. */
  readonly timeout: number;
  /** Whether every operation gets a row, even where all is well. */
  readonly verbose: boolean;
  readonly terminal: Terminal;
  /** Writes the report for people. */
  readonly say: (text: string) => void;
}

/**
 * Checks the contracts one after another and writes what was found.
 *
 * @throws {CommandError} when a target does not answer.
 */
export async function runGates(run: GateRun): Promise<GateReport[]> {
  const { contracts, target } = run;
  const interruption = watchInterruption(run.terminal);
  const server = await startServer(run);
  try {
    const reports: GateReport[] = [];
    for (const contract of contracts) {
      const found = server
        ? { target: { kind: server.kind, url: `${server.url}/${contract.vendor}` }, requests: 0 }
        : await recognise(urlOf(contract, target), {
            document: contract.document,
            only: contract.only,
            timeout: run.timeout,
            signal: interruption.signal,
          });
      if (reports.length > 0) run.say('');
      const rest = { ...run, budget: takeFrom(run.budget, found.requests) };
      reports.push(await runOne(contract, found.target, rest, interruption.signal));
    }
    return reports;
  } finally {
    interruption.release();
    await server?.close();
  }
}

/** @throws {CommandError} when nothing is left for the checks. */
function takeFrom(budget: number | undefined, requests: number): number | undefined {
  if (budget === undefined || budget > requests) return budget && budget - requests;
  throw new CommandError(
    exitCode.inconclusive,
    `--budget ${budget} was spent on looking whether an API answers; allow at least ${requests + 1}`,
  );
}

/** Starts what the run brings along; nothing for servers that are there already. */
async function startServer({ contracts, target: { kind }, terminal }: GateRun) {
  if (kind !== 'mock' && kind !== 'sandbox') return undefined;
  terminal.progress(`starting the ${kind}`);
  const vendors = contracts.map(({ vendor }) => vendor);
  const server = await (kind === 'mock' ? startMock({ vendors }) : startSandbox(vendors));
  return { kind, url: server.url, close: () => server.close() };
}

/** Prints what runs would send, and sends nothing. */
export async function printPlans(run: GateRun): Promise<void> {
  const { planGate } = await import('@concordat/contract');
  for (const [index, contract] of run.contracts.entries()) {
    const { kind: choice } = run.target;
    const kind = choice === 'mock' || choice === 'sandbox' ? choice : 'url';
    const url = kind === 'url' ? urlOf(contract, run.target) : 'http://127.0.0.1';
    const plan = planGate(await optionsOf(contract, { kind, url }, run, false));
    if (index > 0) run.say('');
    run.say(describePlan(contract.vendor, plan, { columns: run.terminal.columns, verbose: run.verbose }));
  }
}

function urlOf({ document }: Contract, target: TargetChoice): string {
  return target.kind === 'url' ? target.url : document.servers[0].url;
}

const standIns = {
  mock: 'every documented reply is asked for, and no key is sent',
  sandbox: 'records are created and removed, and keys of its own are sent unless --key or --keys is given',
} as const;

async function runOne(contract: Contract, target: GateTarget, run: GateRun, signal: AbortSignal): Promise<GateReport> {
  const { renderTerminal, runGate } = await import('@concordat/contract');
  const { vendor } = contract;
  const { terminal, verbose } = run;
  if (run.target.kind !== target.kind && target.kind !== 'url') {
    terminal.tell(`${target.url} says it is a ${target.kind}: ${standIns[target.kind]}.`);
  }
  if (target.kind === 'url' && run.keys.get(vendor)?.full === undefined) {
    const how = `set ${keyVariables[vendor]}`;
    terminal.tell(`There is no key for ${vendor}, so little more than refusals can be seen; ${how}.`);
  }
  let isAnnounced = false;
  const options = await optionsOf(contract, target, run, true);
  const report = await runGate({
    ...options,
    signal,
    onProgress: (progress) => {
      const announcement = isAnnounced ? undefined : announceLength(vendor, progress);
      isAnnounced = true;
      if (announcement !== undefined) terminal.tell(announcement);
      terminal.progress(describeProgress(vendor, progress));
    },
  });
  if (options.journal) await clearJournal(run.journal);
  terminal.progress();
  run.say(renderTerminal(report, { color: terminal.color, columns: terminal.columns, verbose }).trimEnd());
  if (report.leftBehind && target.kind === 'url') {
    terminal.tell(
      `Records of the run are left: concordat gate ${vendor} --target ${target.url} --cleanup tries again.`,
    );
  }
  return report;
}

async function optionsOf(contract: Contract, target: GateTarget, run: GateRun, isRun: boolean): Promise<GateOptions> {
  const { fixtures, baseline, allow, failOn, minCoverage, budget, seed, timeout } = run;
  return {
    ...contract,
    target,
    keys: keysFor(contract, target, run),
    fixtures,
    baseline,
    allow,
    failOn,
    minCoverage: minCoverage === undefined ? undefined : minCoverage / 100,
    budget,
    seed,
    timeout,
    journal: isRun ? await journalFor(target, run) : undefined,
  };
}

/** Mocks take any key, and sandboxes have their own, so they do not get to see that of the environment. */
function keysFor(contract: Contract, { kind }: GateTarget, { keys, areKeysGiven }: GateRun): GateKeys | undefined {
  if (kind === 'mock') return undefined;
  return kind === 'sandbox' && !areKeysGiven ? sandboxKeys(contract) : keys.get(contract.vendor);
}

async function journalFor({ kind }: GateTarget, { allow, journal, target }: GateRun): Promise<Journal | undefined> {
  // What is in a sandbox of the run's own ends with it.
  if (target.kind === 'sandbox') return undefined;
  return (allow ?? (kind === 'sandbox' && 'own-data')) === 'own-data' ? openJournal(journal) : undefined;
}
