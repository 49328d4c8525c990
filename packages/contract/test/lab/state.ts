import { labRecords } from './records.ts';

/** What the lab's servers remember. */
export interface State {
  readonly contacts: Set<string>;
  readonly lists: Map<string, Set<string>>;
  readonly campaigns: Map<string, Set<string>>;
  readonly foreign: Set<string>;
  readonly people: Map<string, string>;
  readonly audiences: Map<string, Set<string>>;
  /** Answers by `Idempotency-Key`, with the body that was sent. */
  readonly answers: Map<string, { readonly text: string; readonly status: number; readonly body: unknown }>;
  /** Names and addresses of what was created. */
  readonly names: Map<string, string>;
  /** Calls of LeadLex by key. */
  readonly counts: Map<string, number>;
  /** Calls of AutoSend by key. */
  readonly sent: Map<string, number>;
  /** Replies so far. */
  replies: { count: number };
}

/**
 * The records as they are at the start.
 *
 * @param former whose counters go on.
 */
export function createState(former?: State): State {
  const { leadlex, autosend } = labRecords;
  const read = (members: Readonly<Record<string, readonly string[]>>) =>
    new Map(Object.entries(members).map(([id, ids]) => [id, new Set(ids)]));
  return {
    contacts: new Set(leadlex.contacts),
    lists: read(leadlex.lists),
    campaigns: read(leadlex.campaigns),
    foreign: new Set(leadlex.foreign),
    people: new Map(autosend.contacts.map(({ id, email }) => [id, email])),
    audiences: read(autosend.lists),
    answers: new Map(),
    names: new Map(),
    counts: former?.counts ?? new Map(),
    sent: former?.sent ?? new Map(),
    replies: former?.replies ?? { count: 0 },
  };
}
