import type { Bench } from '../checks/bench.ts';
import type { AutoSendContact, AutoSendFixtures, ResetRequest } from './fixtures.ts';

/** Records of a project that may be changed. */
export interface AutoSendRecords {
  readonly contacts: ReadonlyMap<string, AutoSendContact>;
  /** Ids of the members by list. */
  readonly lists: ReadonlyMap<string, Set<string>>;
  /** Ids of contacts of another project. */
  readonly foreign: readonly string[];
}

/** Where records come from. */
export interface AutoSendSource {
  readonly records: AutoSendRecords;
  /** Called before a check. @throws {Stopped} when the records cannot be restored */
  prepare(bench: Bench): Promise<void>;
  /** Adds contacts and lists, where that is possible. */
  supply(bench: Bench): Promise<void>;
  /** Takes contacts out of use. */
  drop(contacts: ReadonlySet<string>): void;
}

/** Records that exist already: restored before each check, or used up. */
export function fixedAutoSend(fixtures: AutoSendFixtures, reset: ResetRequest | undefined): AutoSendSource {
  let records = readRecords(fixtures);
  return {
    get records() {
      return records;
    },
    async prepare(bench) {
      if (!reset) return;
      await bench.restore(reset);
      records = readRecords(fixtures);
    },
    supply: async () => undefined,
    drop(contacts) {
      for (const members of records.lists.values()) for (const id of contacts) members.delete(id);
    },
  };
}

function readRecords({ contacts, lists, foreign = [] }: AutoSendFixtures): AutoSendRecords {
  return {
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    lists: new Map(Object.entries(lists).map(([id, members]) => [id, new Set(members)])),
    foreign,
  };
}
