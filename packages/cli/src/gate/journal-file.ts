import { constants } from 'node:fs';
import { appendFile, mkdir, open, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Journal, JournalEntry } from '@concordat/contract';
import { usageError } from '../exit-code.ts';

/** Where the journal is unless told: a place of the user's that outlives the run. */
export function defaultJournalPath(environment: Readonly<Record<string, string | undefined>>): string {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local } = environment;
  const base = state || (process.platform === 'win32' && local) || join(homedir(), '.local', 'state');
  return join(base, 'concordat', 'journal.jsonl');
}

/**
 * Opens a journal: a line of JSON per entry, on the disk before the entry counts as written.
 *
 * @throws {CommandError} when the file cannot be written.
 */
export async function openJournal(path: string): Promise<Journal> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await appendFile(path, '', { mode: 0o600 });
  } catch (error) {
    throw cannot('written', path, error);
  }
  return {
    async write(entry) {
      // Opened each time: several runs may share the file, and short appended lines do not mix.
      const file = await open(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, 0o600);
      try {
        await file.appendFile(`${JSON.stringify(entry)}\n`);
        await file.datasync();
      } finally {
        await file.close();
      }
    },
  };
}

/**
 * Reads what runs left behind: the last entry of each record that was not removed.
 *
 * @throws {CommandError} when the file cannot be read. No file is no journal.
 */
export async function readLeftovers(path: string): Promise<JournalEntry[]> {
  const last = new Map<string, JournalEntry>();
  for (const line of (await readIfThere(path)).split('\n')) {
    const entry = parseLine(line);
    if (entry) last.set(`${entry.vendor} ${entry.target} ${entry.marker}`, entry);
  }
  return [...last.values()].filter(({ state }) => state !== 'removed');
}

/** Removes the journal where it holds nothing any more. */
export async function clearJournal(path: string): Promise<void> {
  if ((await readLeftovers(path)).length === 0) await rm(path, { force: true });
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw cannot('read', path, error);
  }
}

/** A crash may have cut the last line. */
function parseLine(line: string): JournalEntry | undefined {
  try {
    const entry = JSON.parse(line) as Partial<JournalEntry> | null;
    const { vendor, target, resource, marker, state } = entry ?? {};
    return vendor && target && resource && marker && state ? (entry as JournalEntry) : undefined;
  } catch {
    return undefined;
  }
}

function cannot(what: string, path: string, error: unknown): Error {
  return usageError(
    `--journal: ${path} cannot be ${what} (${(error as NodeJS.ErrnoException).code}); name another file`,
  );
}
