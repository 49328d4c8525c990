import { setTimeout as sleep } from 'node:timers/promises';
import type { GateKeys, JournalEntry } from '@concordat/contract';
import type { Vendor } from '@concordat/specs';
import { usageError } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { clearJournal, openJournal, readLeftovers } from './journal-file.ts';
import { keyVariables } from './keys.ts';
import type { Contract } from './only.ts';
import type { TargetChoice } from './target.ts';

/** What removing leftovers needs. */
export interface LeftoverRemoval {
  readonly contracts: readonly Contract[];
  readonly target: TargetChoice;
  readonly keys: ReadonlyMap<Vendor, GateKeys>;
  /** File with what runs created. */
  readonly journal: string;
  /** Milliseconds one request may take. */
  readonly timeout: number;
  readonly terminal: Terminal;
}

/** Milliseconds between requests, slow enough for the smallest plan of both vendors. */
const pace = 6000;

/**
 * Removes what runs at a target have left behind after a crash, and says what. Leftovers at other targets are named alone, as the
 * key is not for them.
 *
 * @returns whether nothing is left at the target.
 * @throws {CommandError} when the journal cannot be read, or a key is missing.
 */
export async function removeLeftovers(removal: LeftoverRemoval): Promise<boolean> {
  const { contracts, journal, terminal } = removal;
  const leftovers = await readLeftovers(journal);
  let isDone = true;
  for (const contract of contracts) {
    const url = urlOf(contract, removal.target);
    const own = leftovers.filter(({ vendor, target }) => vendor === contract.vendor && target === url);
    if (own.length === 0) terminal.print(`${contract.vendor}: nothing is left at ${url}`);
    else isDone = (await removeAt(url, own, contract.vendor, removal)) && isDone;
  }
  await clearJournal(journal);
  const asked = new Set(contracts.map((contract) => `${contract.vendor} ${urlOf(contract, removal.target)}`));
  const elsewhere = leftovers.filter(({ vendor, target }) => !asked.has(`${vendor} ${target}`));
  for (const name of new Set(elsewhere.map(({ vendor, target }) => `${vendor} --cleanup --target ${target}`))) {
    terminal.tell(`More is left elsewhere: concordat gate ${name}`);
  }
  return isDone;
}

async function removeAt(
  url: string,
  entries: readonly JournalEntry[],
  vendor: Vendor,
  { keys, journal, timeout, terminal }: LeftoverRemoval,
): Promise<boolean> {
  const apiKey = keys.get(vendor)?.full;
  if (apiKey === undefined) throw usageError(`there is no key for ${vendor}; set ${keyVariables[vendor]}`);
  const { cleanUp } = await import('@concordat/contract');
  let asked = 0;
  const { removed, left } = await cleanUp(entries, {
    apiKey,
    timeout,
    journal: await openJournal(journal),
    pause: async () => {
      terminal.progress(`${vendor} removing what is left at ${url}`);
      if (asked > 0 && !isLocal(url)) await sleep(pace);
      asked += 1;
    },
  });
  terminal.progress();
  for (const { resource, marker } of removed) terminal.print(`${vendor}: removed from ${resource}: ${marker}`);
  for (const { entry, reason } of left)
    terminal.print(`${vendor}: left in ${entry.resource}: ${entry.marker} (${reason})`);
  return left.length === 0;
}

/** A server on this machine has no plan. */
function isLocal(url: string): boolean {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname);
}

function urlOf({ document }: Contract, target: TargetChoice): string {
  if (target.kind === 'url') return target.url;
  if (target.kind === 'live') return document.servers[0].url;
  throw usageError(`--cleanup: what was created in the ${target.kind} ended with it; name live or a URL`);
}
