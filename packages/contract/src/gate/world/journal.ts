import type { Vendor } from '@concordat/specs';

/** A record that a run creates, has created, or has removed. */
export interface JournalEntry {
  /** Id of the run. */
  readonly run: string;
  readonly vendor: Vendor;
  /** Base URL of the target. */
  readonly target: string;
  /** Resource, such as `contacts` or `lists`. */
  readonly resource: string;
  /** The text by which the record can be found: `concordat-<run id>-<number>`. */
  readonly marker: string;
  /** Absent until the target told it. */
  readonly id?: string | undefined;
  readonly state: 'planned' | 'created' | 'removed';
}

/** Where a run writes down what it creates: each record before it is created, when its id is known, and when it is removed. */
export interface Journal {
  /** Keeps an entry for good before it resolves: it has to outlive a crash. */
  write(entry: JournalEntry): Promise<void> | void;
}
