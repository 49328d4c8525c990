import type { GateReport, GateTarget } from '@concordat/contract';
import type { Vendor } from '@concordat/specs';
import { startMock } from '../mock/start-mock.ts';
import type { Terminal } from '../terminal.ts';
import { announceLength, describeProgress } from './describe-progress.ts';
import type { Contract } from './only.ts';
import { recognise, type TargetChoice } from './target.ts';

/** What a run needs. */
export interface GateRun {
  readonly contracts: readonly Contract[];
  readonly target: TargetChoice;
  readonly keys: ReadonlyMap<Vendor, string>;
  /** Milliseconds one request may take. */
  readonly timeout: number;
  /** Whether every operation gets a row, even where all is well. */
  readonly verbose: boolean;
  readonly terminal: Terminal;
}

/**
 * Checks the contracts one after another and writes what was found.
 *
 * @throws {CommandError} when a target does not answer.
 */
export async function runGates(run: GateRun): Promise<GateReport[]> {
  const { contracts, target } = run;
  // Ctrl+C ends the run with what is known by then; a second one ends the process.
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once('SIGINT', interrupt);
  if (target.kind === 'mock') run.terminal.progress('starting the mock');
  const mock = target.kind === 'mock' ? await startMock({ vendors: contracts.map(({ vendor }) => vendor) }) : undefined;
  try {
    const reports: GateReport[] = [];
    for (const contract of contracts) {
      const found = mock
        ? { kind: 'mock' as const, url: `${mock.url}/${contract.vendor}` }
        : await recognise(target.kind === 'url' ? target.url : contract.document.servers[0].url, run.timeout);
      if (reports.length > 0) run.terminal.print('');
      reports.push(await runOne(contract, found, run, interruption.signal));
    }
    return reports;
  } finally {
    process.off('SIGINT', interrupt);
    await mock?.close();
  }
}

async function runOne(
  { vendor, document }: Contract,
  target: GateTarget,
  { keys, target: choice, timeout, verbose, terminal }: GateRun,
  signal: AbortSignal,
): Promise<GateReport> {
  const { renderTerminal, runGate } = await import('@concordat/contract');
  if (choice.kind !== 'mock' && target.kind === 'mock') {
    terminal.tell(`${target.url} says it is a mock: every documented reply is asked for, and no key is sent.`);
  }
  let isAnnounced = false;
  const report = await runGate({
    vendor,
    document,
    target,
    // Mocks take any key, so they do not get to see a real one.
    apiKey: target.kind === 'mock' ? undefined : keys.get(vendor),
    timeout,
    signal,
    onProgress: (progress) => {
      const announcement = isAnnounced ? undefined : announceLength(vendor, progress);
      isAnnounced = true;
      if (announcement !== undefined) terminal.tell(announcement);
      terminal.progress(describeProgress(vendor, progress));
    },
  });
  terminal.progress();
  terminal.print(renderTerminal(report, { color: terminal.color, columns: terminal.columns, verbose }).trimEnd());
  return report;
}
