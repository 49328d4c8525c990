import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JournalEntry } from '@concordat/contract';
import { expect, onTestFinished, test } from 'vitest';
import { clearJournal, defaultJournalPath, openJournal, readLeftovers } from '../src/gate/journal-file.ts';

function path(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'state', 'journal.jsonl');
}

const entry = (number: number, state: JournalEntry['state']): JournalEntry => ({
  run: 'r1',
  vendor: 'leadlex',
  target: 'http://127.0.0.1:1',
  resource: 'contacts',
  marker: `concordat-r1-${number}`,
  state,
});

test('what was not removed is left, by its last entry', async () => {
  const file = path();
  const journal = await openJournal(file);
  await journal.write(entry(1, 'planned'));
  await journal.write({ ...entry(1, 'created'), id: 'c1' });
  await journal.write(entry(2, 'planned'));
  await journal.write({ ...entry(1, 'removed'), id: 'c1' });
  expect(await readLeftovers(file)).toEqual([entry(2, 'planned')]);
  await clearJournal(file);
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(5);
  await journal.write(entry(2, 'removed'));
  await clearJournal(file);
  expect(() => statSync(file)).toThrow('ENOENT');
});

test('two journals of one file do not disturb each other', async () => {
  const file = path();
  const [one, other] = [await openJournal(file), await openJournal(file)];
  const numbers = Array.from({ length: 40 }, (_, index) => index);
  await Promise.all(numbers.map((number) => (number % 2 ? one : other).write(entry(number, 'planned'))));
  expect(await readLeftovers(file)).toHaveLength(40);
});

test('a line that a crash has cut is passed over', async () => {
  const file = path();
  await (await openJournal(file)).write(entry(1, 'planned'));
  appendFileSync(file, '{"run":"r1","vend');
  expect(await readLeftovers(file)).toEqual([entry(1, 'planned')]);
});

test('no file is no journal; one that cannot be written is refused before anything is created', async () => {
  const file = path();
  expect(await readLeftovers(file)).toEqual([]);
  writeFileSync(join(file, '..', '..', 'file'), '');
  await expect(openJournal(join(file, '..', '..', 'file', 'journal.jsonl'))).rejects.toThrow(
    /--journal: .*; name another file/,
  );
});

test('only the user may read it', async () => {
  const file = path();
  await openJournal(file);
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('its place is the one for state', () => {
  expect(defaultJournalPath({ XDG_STATE_HOME: '/state' })).toBe(join('/state', 'concordat', 'journal.jsonl'));
});
