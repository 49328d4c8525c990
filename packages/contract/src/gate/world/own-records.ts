import type { Vendor } from '@concordat/specs';
import type { Journal, JournalEntry } from './journal.ts';

/** The records that a run creates: each is in the journal before it exists, and bears the id of the run. */
export class OwnRecords {
  readonly #journal: Journal;
  readonly #common: Pick<JournalEntry, 'run' | 'vendor' | 'target'>;
  readonly #entries = new Map<string, JournalEntry>();

  /** @param run id of the run, unlike that of any other. */
  constructor(journal: Journal, run: string, vendor: Vendor, target: string) {
    this.#journal = journal;
    this.#common = { run, vendor, target };
  }

  /** What is or may be there still. */
  get entries(): readonly JournalEntry[] {
    return [...this.#entries.values()].filter(({ state }) => state !== 'removed');
  }

  /** Notes that a record will be created, and names it. */
  async plan(resource: string): Promise<string> {
    const marker = `concordat-${this.#common.run}-${this.#entries.size + 1}`;
    await this.#write({ ...this.#common, resource, marker, state: 'planned' });
    return marker;
  }

  /** Notes that a record was created. @returns whether the id is a new one */
  async created(marker: string, id: string): Promise<boolean> {
    const entry = this.#entries.get(marker);
    const { resource } = entry ?? {};
    const isNew = ![...this.#entries.values()].some((other) => other.resource === resource && other.id === id);
    if (entry && isNew) await this.#write({ ...entry, id, state: 'created' });
    return isNew;
  }

  /** Why records of a resource cannot be created, once that was tried. */
  readonly obstacles = new Map<string, string>();

  /** Notes that a record is not there, or not any more. */
  async removed(marker: string): Promise<void> {
    const entry = this.#entries.get(marker);
    if (entry) await this.#write({ ...entry, state: 'removed' });
  }

  async #write(entry: JournalEntry): Promise<void> {
    await this.#journal.write(entry);
    this.#entries.set(entry.marker, entry);
  }
}
