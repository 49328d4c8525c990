import type { Answered, Ask, Bench } from '../checks/bench.ts';
import { Stopped, Unavailable } from '../checks/check.ts';
import { hasItems, hasNumber } from '../checks/facts.ts';
import type { LeadLexRecords, LeadLexSource } from './leadlex-records.ts';
import { type Membership, memberships } from './membership.ts';

/** A contact that belongs to something. */
export interface Member {
  readonly parent: string;
  readonly contact: string;
}

type Options = Partial<Omit<Ask, 'operation' | 'path'>> & Pick<Ask, 'subject'>;

/** Bodies and headers of a bulk deletion. */
export interface Deletion {
  readonly ids: readonly string[];
  readonly dryRun?: boolean | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** The counts of a bulk deletion. */
export interface Counts {
  readonly deleted: number;
  readonly notFound: number;
}

/**
 * The records of a workspace that checks may change, and what can be done to them. It keeps track of what should be there; what
 * is there is seen through the removals themselves: a dry run counts the contacts that exist, a second removal misses what is gone.
 */
export class LeadLexWorld {
  readonly bench: Bench;
  readonly #source: LeadLexSource;
  readonly #picked = new Set<string>();

  constructor(bench: Bench, source: LeadLexSource) {
    this.bench = bench;
    this.#source = source;
  }

  /** What should be there now. */
  get records(): LeadLexRecords {
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

  /** @throws {Unavailable} when there are not so many. */
  async contacts(amount: number, except: readonly string[] = []): Promise<string[]> {
    const find = () => [...this.records.contacts].filter((id) => !except.includes(id)).slice(0, amount);
    if (find().length < amount) await this.#source.supply(this.bench, { contacts: amount + except.length, kinds: [] });
    const found = find();
    if (found.length < amount) throw new Unavailable(`needs ${amount} contacts that may be removed`);
    return this.#pick(found);
  }

  /** A contact that belongs to something. */
  async member(of: Membership): Promise<Member> {
    return this.#find(`a contact of a ${of.noun}`, [of.kind], () => this.#members(of)[0]);
  }

  /** Two contacts of the same thing. */
  async twoMembers(of: Membership): Promise<readonly [Member, Member]> {
    return this.#find(`two contacts of a ${of.noun}`, [of.kind], () => {
      const members = this.#members(of);
      const first = members.find((one) => members.some((other) => isNeighbour(one, other)));
      const second = members.find((other) => first && isNeighbour(first, other));
      return first && second && ([first, second] as const);
    });
  }

  /** The same contact in two things of a kind. */
  async memberOfTwo(of: Membership): Promise<readonly [Member, Member]> {
    return this.#find(`a contact of two ${of.noun}s`, [of.kind], () => {
      const members = this.#members(of);
      const isElsewhere = (one: Member, other: Member) => one.contact === other.contact && one.parent !== other.parent;
      const first = members.find((one) => members.some((other) => isElsewhere(one, other)));
      const second = members.find((other) => first && isElsewhere(first, other));
      return first && second && ([first, second] as const);
    });
  }

  /** The same contact on a list and in a campaign. */
  async memberOfBoth(one: Membership, other: Membership): Promise<readonly [Member, Member]> {
    return this.#find(`a contact of a ${one.noun} and a ${other.noun}`, [one.kind, other.kind], () => {
      const others = this.#members(other);
      const first = this.#members(one).find(({ contact }) => others.some((member) => member.contact === contact));
      const second = others.find(({ contact }) => contact === first?.contact);
      return first && second && ([first, second] as const);
    });
  }

  /** A contact, and a thing that it does not belong to. */
  async stranger(of: Membership): Promise<Member> {
    return this.#find(`a contact that is not of a ${of.noun}`, [of.kind], () => {
      for (const [parent, members] of this.records[of.kind]) {
        const contact = [...this.records.contacts].find((id) => !members.has(id));
        if (contact !== undefined) return { parent, contact };
      }
      return undefined;
    });
  }

  /** A contact of one thing that does not belong to another: where it is not, and where it is. */
  async strangerOfAnother(of: Membership): Promise<readonly [Member, Member]> {
    return this.#find(`a contact of one ${of.noun} that is not of another`, [of.kind], () => {
      for (const [parent, members] of this.records[of.kind]) {
        const elsewhere = this.#members(of).find(({ contact }) => !members.has(contact));
        if (elsewhere) return [{ parent, contact: elsewhere.contact }, elsewhere] as const;
      }
      return undefined;
    });
  }

  /** A thing with all its contacts. */
  async whole(of: Membership): Promise<readonly Member[]> {
    return this.#find(`a ${of.noun} with contacts`, [of.kind], () => {
      const [first] = this.#members(of);
      return first && this.#members(of).filter(({ parent }) => parent === first.parent);
    });
  }

  /** Contacts of another workspace. */
  foreign(): readonly string[] {
    return this.records.foreign;
  }

  /** Removes a contact from what it belongs to. */
  async remove(of: Membership, member: Member, options: Options): Promise<Answered> {
    const answered = await this.bench.ask({
      operation: of.operation,
      path: { [of.parent]: member.parent, contact_id: member.contact },
      expect: '200',
      acts: true,
      ...options,
    });
    if (answered.status < 300) this.records[of.kind].get(member.parent)?.delete(member.contact);
    return answered;
  }

  /** Deletes a contact. */
  async deleteContact(id: string, options: Options): Promise<Answered> {
    const answered = await this.bench.ask({
      operation: 'contacts.delete',
      path: { id },
      expect: '200',
      acts: true,
      ...options,
    });
    if (answered.status < 300) this.#gone([id]);
    return answered;
  }

  /** Deletes contacts in bulk, with the counts that have to come. */
  async bulkDelete(deletion: Deletion, counts: Counts | undefined, options: Options): Promise<Answered> {
    const { ids, dryRun, idempotencyKey } = deletion;
    const answered = await this.bench.ask({
      operation: 'contacts.bulkDelete',
      body: { contact_ids: ids, ...(dryRun !== undefined && { dry_run: dryRun }) },
      ...(idempotencyKey !== undefined && { headers: { 'idempotency-key': idempotencyKey } }),
      expect: counts && counts.notFound > 0 && counts.deleted > 0 ? '200 partly_deleted' : '200 all_deleted',
      acts: dryRun !== true,
      ...(counts && {
        facts: [
          hasNumber('/data/deleted_count', counts.deleted, 'contacts that exist'),
          hasNumber('/data/not_found_count', counts.notFound, 'ids that this workspace does not have'),
          hasItems('/data/errors', 0, 'failed row'),
        ],
      }),
      ...options,
    });
    if (answered.status < 300 && dryRun !== true) this.#gone(ids);
    return answered;
  }

  /** Looks by a dry run how many of the contacts are there. */
  async see(
    ids: readonly string[],
    counts: Counts,
    subject: string,
    options: Partial<Options> = {},
  ): Promise<Answered> {
    return this.bulkDelete({ ids, dryRun: true }, counts, { subject: `${subject}, a dry run counts`, ...options });
  }

  /** Looks whether a contact is there, and whether it belongs to something; the latter by removing it. */
  async stillMember(of: Membership, member: Member, subject: string): Promise<Answered> {
    return this.remove(of, member, { subject: `${subject}, the contact is still of the ${of.noun}` });
  }

  /** Looks whether a contact that was deleted still belongs to something: how that is refused is left open. */
  async deletedMember(of: Membership, member: Member, subject: string): Promise<Answered> {
    return this.remove(of, member, { expect: 'refusal', subject, decision: of.unknownContact });
  }

  #gone(ids: readonly string[]): void {
    for (const id of ids) this.records.contacts.delete(id);
    for (const { kind } of memberships) {
      for (const members of this.records[kind].values()) for (const id of ids) members.delete(id);
    }
  }

  #members({ kind }: Membership): Member[] {
    return [...this.records[kind]].flatMap(([parent, members]) =>
      [...members].filter((id) => this.records.contacts.has(id)).map((contact) => ({ parent, contact })),
    );
  }

  async #find<Found>(
    what: string,
    kinds: readonly Membership['kind'][],
    find: () => Found | undefined,
  ): Promise<Found> {
    if (find() === undefined) await this.#source.supply(this.bench, { contacts: 0, kinds });
    const found = find();
    if (found === undefined) throw new Unavailable(`needs ${what}, and no record that may be changed is left`);
    this.#pick(idsOf(found));
    return found;
  }

  #pick(ids: readonly string[]): string[] {
    for (const id of ids) this.#picked.add(id);
    return [...ids];
  }
}

function isNeighbour(one: Member, other: Member): boolean {
  return one.parent === other.parent && one.contact !== other.contact;
}

function idsOf(found: unknown): string[] {
  if (Array.isArray(found)) return found.flatMap(idsOf);
  if (typeof found === 'object' && found !== null && 'contact' in found) return [String(found.contact)];
  return [];
}

/** Goes on only where the reply was as expected. */
export function need(answered: Answered): Answered {
  if (answered.met) return answered;
  throw new Stopped('a request before it was not answered as expected');
}
