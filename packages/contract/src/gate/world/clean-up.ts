import { headerText } from '../../exchange/headers.ts';
import { parse } from '../../exchange/validate-body.ts';
import { type SendOptions, send } from '../session/send.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { type RecordRequest, type Remover, removers } from './removers.ts';

/** What removing leftovers needs. */
export interface CleanUpOptions extends Partial<SendOptions> {
  /** The full key of the entries' vendor. */
  readonly apiKey: string;
  /** Called before each request, to keep the pace. @default none */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Where removals are written down. @default none */
  readonly journal?: Journal | undefined;
}

/** What became of leftovers. */
export interface CleanUpReport {
  readonly removed: readonly JournalEntry[];
  /** What could not be removed, and why. */
  readonly left: readonly { readonly entry: JournalEntry; readonly reason: string }[];
}

/**
 * Removes the records that runs have left behind, and nothing else: each by the id that the journal has, or by its marker where a
 * crash came before the id was known.
 *
 * @param entries of one vendor, as a journal has them.
 */
export async function cleanUp(entries: readonly JournalEntry[], options: CleanUpOptions): Promise<CleanUpReport> {
  const removed: JournalEntry[] = [];
  const left: { entry: JournalEntry; reason: string }[] = [];
  // Last in, first out: what came later may refer to what came before.
  for (const entry of entries.toReversed()) {
    const reason = await removeEntry(entry, options);
    if (reason === undefined) {
      await options.journal?.write({ ...entry, state: 'removed' });
      removed.push(entry);
    } else left.push({ entry, reason });
  }
  return { removed, left };
}

/** @returns why it did not succeed. */
async function removeEntry(entry: JournalEntry, options: CleanUpOptions): Promise<string | undefined> {
  const remover = removers[entry.vendor][entry.resource];
  if (!remover) return `nothing is known of how to remove ${entry.resource}`;
  const id = entry.id ?? (await findId(entry, remover, options));
  if (typeof id !== 'string') return id.reason;
  if (id === '') return undefined;
  const answer = await ask(entry, remover.remove(id), options);
  if (typeof answer === 'string') return answer;
  // What is not there need not be removed.
  return answer.status < 300 || [404, 410, remover.absent].includes(answer.status)
    ? undefined
    : `answered ${answer.status}`;
}

/** The id of a record by its marker; empty where there is none, a reason where that is not known. */
async function findId(
  entry: JournalEntry,
  { find, rows, field, value, isPart, ids = ['id'] }: Remover,
  options: CleanUpOptions,
): Promise<string | { readonly reason: string }> {
  const answer = await ask(entry, find(entry.marker), options);
  if (typeof answer === 'string') return { reason: answer };
  if (answer.status >= 300) return { reason: `looking for it was answered ${answer.status}` };
  let found = answer.body;
  for (const key of rows) found = (found as Record<string, unknown> | undefined)?.[key];
  const wanted = value?.(entry.marker) ?? entry.marker;
  const isIt = (one: Record<string, unknown>) => (isPart ? String(one[field]).includes(wanted) : one[field] === wanted);
  const row: Record<string, unknown> = (Array.isArray(found) ? found : []).find(isIt) ?? {};
  const id = ids.map((name) => row[name]).find((one) => typeof one === 'string');
  return typeof id === 'string' ? id : '';
}

async function ask(
  entry: JournalEntry,
  { method, path, body }: RecordRequest,
  { apiKey, pause, fetch, timeout = 10_000, bodyLimit = 4_194_304 }: CleanUpOptions,
): Promise<{ readonly status: number; readonly body: unknown } | string> {
  await pause?.();
  const answer = await send(
    {
      method,
      url: `${entry.target}${path}`,
      headers: { authorization: `Bearer ${apiKey}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
    // The end of a run must not keep it from removing what it created.
    { fetch, timeout, bodyLimit, signal: undefined },
  );
  if ('failure' in answer) return answer.failure;
  const { status, headers, body: text = '' } = answer.response;
  const parsed = parse(text, headerText(headers, 'content-type') ?? '');
  return { status, body: 'value' in parsed ? parsed.value : undefined };
}
