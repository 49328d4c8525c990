import type { Answered, Ask, Bench } from '../checks/bench.ts';
import { Stopped, Unavailable } from '../checks/check.ts';
import { hasItems, hasNumber } from '../checks/facts.ts';
import type { Fact } from '../gate-case.ts';
import type { AutoSendRecords, AutoSendSource } from './autosend-records.ts';
import type { AutoSendContact } from './fixtures.ts';

/** A contact on a list. */
export interface ListMember {
  readonly list: string;
  readonly contact: AutoSendContact;
}

/** The counts of a removal. */
export interface RemovalCounts {
  readonly removed: number;
  readonly notInList: number;
}

/** Removes contacts from a list. */
export const removal = 'contactLists.removeContacts';

type Options = Partial<Omit<Ask, 'operation' | 'path' | 'body'>> & Pick<Ask, 'subject'>;

/**
 * The records of a project that checks may change. It keeps track of what should be there; what is there is seen by removing
 * it: who is still on a list counts as removed.
 */
export class AutoSendWorld {
  readonly bench: Bench;
  readonly #source: AutoSendSource;
  readonly #picked = new Set<string>();

  constructor(bench: Bench, source: AutoSendSource) {
    this.bench = bench;
    this.#source = source;
  }

  /** What should be there now. */
  get records(): AutoSendRecords {
    return this.#source.records;
  }

  /** Makes the records that there are as good as new, where that is possible. */
  async prepare(): Promise<void> {
    await this.#source.prepare(this.bench);
  }

  /** Leaves alone what this check touched: what became of it is not known. */
  spoil(): void {
    this.#source.drop(this.#picked);
  }

  /** So many contacts of one list. */
  async members(amount: number): Promise<readonly ListMember[]> {
    return this.#find(`${amount} contacts of a list`, () => {
      for (const list of this.records.lists.keys()) {
        const members = this.#members(list).slice(0, amount);
        if (members.length === amount) return members;
      }
      return undefined;
    });
  }

  /** One contact of a list. */
  async member(): Promise<ListMember> {
    const [first] = await this.members(1);
    if (!first) throw new Unavailable('needs a contact of a list');
    return first;
  }

  /** The same contact on two lists. */
  async memberOfTwo(): Promise<readonly [ListMember, ListMember]> {
    return this.#find('a contact of two lists', () => {
      const members = [...this.records.lists.keys()].flatMap((list) => this.#members(list));
      for (const first of members) {
        const second = members.find(({ list, contact }) => list !== first.list && contact.id === first.contact.id);
        if (second) return [first, second] as const;
      }
      return undefined;
    });
  }

  /** A contact, and a list that it is not on. */
  async stranger(): Promise<ListMember> {
    return this.#find('a contact that is not of a list', () => {
      for (const [list, members] of this.records.lists) {
        const contact = [...this.records.contacts.values()].find(({ id }) => !members.has(id));
        if (contact) return { list, contact };
      }
      return undefined;
    });
  }

  /** All contacts of a list. */
  async whole(): Promise<readonly ListMember[]> {
    return this.#find('a list with contacts', () => {
      const list = [...this.records.lists].find(([, members]) => members.size > 0)?.[0];
      return list === undefined ? undefined : this.#members(list);
    });
  }

  /** Removes contacts from a list, with the counts that have to come. */
  async remove(
    list: string,
    body: { readonly contactIds: readonly string[] } | { readonly emails: readonly string[] },
    counts: RemovalCounts | undefined,
    options: Options,
  ): Promise<Answered> {
    const facts: Fact[] = counts
      ? [
          hasNumber('/data/removed', counts.removed, 'contacts that are on the list'),
          hasNumber('/data/notInList', counts.notInList, 'contacts that are not on the list'),
          hasItems('/data/errors', 0, 'failed contact'),
        ]
      : [];
    const answered = await this.bench.ask({
      operation: removal,
      path: { contactListId: list },
      body,
      expect: counts && counts.notInList > 0 && counts.removed > 0 ? '200 not_in_list' : '200 all_removed',
      acts: true,
      facts,
      ...options,
    });
    if (answered.status < 300) this.#gone(list, body);
    return answered;
  }

  /** Looks whether contacts are still on a list, by removing them. */
  async stillOn(
    list: string,
    contacts: readonly AutoSendContact[],
    subject: string,
    options: Partial<Options> = {},
  ): Promise<Answered> {
    const contactIds = contacts.map(({ id }) => id);
    return this.remove(
      list,
      { contactIds },
      { removed: contactIds.length, notInList: 0 },
      {
        subject: `${subject}, what is still on the list`,
        ...options,
      },
    );
  }

  #gone(list: string, body: { readonly contactIds: readonly string[] } | { readonly emails: readonly string[] }): void {
    const members = this.records.lists.get(list);
    const names = 'emails' in body ? body.emails.map((email) => email.toLowerCase()) : body.contactIds;
    for (const { id, email } of this.records.contacts.values()) {
      if (names.includes('emails' in body ? email.toLowerCase() : id)) members?.delete(id);
    }
  }

  #members(list: string): ListMember[] {
    return [...(this.records.lists.get(list) ?? [])].flatMap((id) => {
      const contact = this.records.contacts.get(id);
      return contact ? [{ list, contact }] : [];
    });
  }

  async #find<Found>(what: string, find: () => Found | undefined): Promise<Found> {
    if (find() === undefined) await this.#source.supply(this.bench);
    const found = find();
    if (found === undefined) throw new Unavailable(`needs ${what}, and no record that may be changed is left`);
    for (const { contact } of [found].flat() as ListMember[]) this.#picked.add(contact.id);
    return found;
  }
}

/** Goes on only where the reply was as expected. */
export function needed(answered: Answered): Answered {
  if (answered.met) return answered;
  throw new Stopped('a request before it was not answered as expected');
}
