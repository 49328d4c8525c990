type Outcome = readonly [number, unknown];

/** Id of the list that all contacts are on. */
export const globalList = 'GLOBAL_CONTACT_LIST';

/**
 * What AutoSend's pages say of contacts, lists and who is on them, on nothing but maps and sets. Each method says what the reply
 * must be, as its status and its data or the code of its error.
 */
export class AutoSendModel {
  now: number;
  /** Addresses in lower case, by id, in the order of creation. */
  readonly contacts = new Map<string, string>();
  readonly lists = new Map<string, { readonly name: string; readonly members: Set<string> }>();
  /** All ids there ever were. */
  readonly ids = { contacts: [] as string[], lists: [] as string[] };

  constructor(now: number) {
    this.now = now;
  }

  findByEmail(email: string): string | undefined {
    for (const [id, address] of this.contacts) if (address === email.toLowerCase()) return id;
    return undefined;
  }

  createContact(id: string, email: string): void {
    this.contacts.set(id, email.toLowerCase());
    this.ids.contacts.push(id);
  }

  deleteContact(id: string): Outcome {
    if (!this.contacts.has(id)) return [404, 'CONTACT_NOT_FOUND'];
    this.#forget(id);
    return [200, undefined];
  }

  deleteByEmails(emails: readonly string[]): Outcome {
    for (const email of emails) {
      const id = this.findByEmail(email);
      if (id !== undefined) this.#forget(id);
    }
    return [200, undefined];
  }

  isListName(name: string): boolean {
    return [...this.lists.values()].some((list) => list.name === name);
  }

  createList(id: string, name: string): void {
    this.lists.set(id, { name, members: new Set() });
    this.ids.lists.push(id);
  }

  deleteList(id: string): Outcome {
    if (id === globalList) return [400, 'VALIDATION_FAILED'];
    return this.lists.delete(id) ? [200, undefined] : [404, 'NOT_FOUND'];
  }

  /**
   * The contacts of known addresses join; those of other addresses are created first.
   *
   * @param made the ids of the contacts that were created, in the order of their addresses.
   */
  addByEmails(listId: string, emails: readonly string[], made: readonly string[]): Outcome {
    if (listId !== globalList && !this.lists.has(listId)) return [404, 'NOT_FOUND'];
    const fresh = [...made];
    const ids: string[] = [];
    for (const email of new Set(emails.map((one) => one.toLowerCase()))) {
      const known = this.findByEmail(email);
      const id = known ?? fresh.shift() ?? '';
      if (known === undefined) this.createContact(id, email);
      ids.push(id);
    }
    return this.#join(listId, ids, made, []);
  }

  /** Known contacts join; each unknown id is an error of its own. */
  addByIds(listId: string, contactIds: readonly string[]): Outcome {
    if (listId !== globalList && !this.lists.has(listId)) return [404, 'NOT_FOUND'];
    const ids = [...new Set(contactIds)];
    const unknown = ids.filter((id) => !this.contacts.has(id));
    return this.#join(
      listId,
      ids.filter((id) => this.contacts.has(id)),
      [],
      unknown.map((contactId) => ({ contactId, message: 'Contact not found' })),
    );
  }

  /** Letter case and repetitions count for nothing. Whoever is taken off a list stays a contact. */
  remove(
    listId: string,
    given: { readonly emails: readonly string[] } | { readonly contactIds: readonly string[] },
  ): Outcome {
    if (listId === globalList) return [400, 'VALIDATION_FAILED'];
    const list = this.lists.get(listId);
    if (!list) return [404, 'NOT_FOUND'];
    const asked =
      'emails' in given
        ? [...new Set(given.emails.map((email) => email.toLowerCase()))].map((email) => this.findByEmail(email))
        : [...new Set(given.contactIds)];
    const removed = asked.filter((id) => id !== undefined && list.members.delete(id)).length;
    return [200, { removed, notInList: asked.length - removed, errors: [] }];
  }

  /** How many are on a list. */
  countOf(listId: string): number {
    return listId === globalList ? this.contacts.size : (this.lists.get(listId)?.members.size ?? 0);
  }

  #join(listId: string, ids: readonly string[], made: readonly string[], errors: readonly unknown[]): Outcome {
    const members = this.lists.get(listId)?.members;
    const joined = ids.filter((id) => (members ? !members.has(id) : made.includes(id)));
    for (const id of joined) members?.add(id);
    const counts = { added: joined.length, created: made.length, alreadyInList: ids.length - joined.length, errors };
    return [200, { ...counts, totalContactsInList: this.countOf(listId), contacts: joined }];
  }

  #forget(id: string): void {
    this.contacts.delete(id);
    for (const { members } of this.lists.values()) members.delete(id);
  }
}
