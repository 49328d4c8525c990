import type { Bench } from '../checks/bench.ts';
import type { LeadLexFixtures, ResetRequest } from './fixtures.ts';

/** Records of a workspace that may be changed, and of another one that may not be reached. */
export interface LeadLexRecords {
  readonly contacts: Set<string>;
  readonly lists: ReadonlyMap<string, Set<string>>;
  readonly campaigns: ReadonlyMap<string, Set<string>>;
  readonly foreign: readonly string[];
}

/** What a check needs. */
interface LeadLexNeed {
  readonly contacts: number;
  readonly kinds: readonly ('lists' | 'campaigns')[];
}

/** Where records come from. */
export interface LeadLexSource {
  readonly records: LeadLexRecords;
  /** Called before a check. @throws {Stopped} when the records cannot be restored */
  prepare(bench: Bench): Promise<void>;
  /** Adds what is missing, where that is possible: contacts, and things of each kind with contacts. */
  supply(bench: Bench, need: LeadLexNeed): Promise<void>;
  /** Takes contacts out of use. */
  drop(contacts: ReadonlySet<string>): void;
}

/** Records that exist already: restored before each check, or used up. */
export function fixedLeadLex(fixtures: LeadLexFixtures, reset: ResetRequest | undefined): LeadLexSource {
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
      for (const id of contacts) records.contacts.delete(id);
    },
  };
}

function readRecords({ contacts, lists, campaigns, foreign = [] }: LeadLexFixtures): LeadLexRecords {
  const read = (members: LeadLexFixtures['lists']) =>
    new Map(Object.entries(members).map(([id, ids]) => [id, new Set(ids)]));
  const belonging = [...Object.values(lists), ...Object.values(campaigns)].flat();
  return {
    contacts: new Set([...contacts, ...belonging]),
    lists: read(lists),
    campaigns: read(campaigns),
    foreign,
  };
}
