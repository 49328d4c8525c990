type Outcome = readonly [number, unknown];

interface ModelCampaign {
  status: 'draft' | 'active' | 'paused';
  /** Status of each enrolment, by contact. */
  readonly enrolled: Map<string, string>;
}

const day = 24 * 60 * 60 * 1000;

/**
 * What LeadLex's pages say of memberships, enrolments and deletions, on nothing but maps and sets. Each method says what the
 * reply must be, as its status and its data or the code of its error.
 */
export class LeadLexModel {
  now: number;
  readonly contacts = new Map<string, { readonly email: string | undefined; readonly name: string }>();
  readonly lists = new Map<string, { readonly name: string; readonly members: Set<string> }>();
  readonly campaigns = new Map<string, ModelCampaign>();
  /** All ids there ever were. */
  readonly ids = { contacts: [] as string[], lists: [] as string[], campaigns: [] as string[] };
  readonly #calls = new Map<string, { readonly body: string; readonly outcome: Outcome; readonly at: number }>();

  constructor(now: number) {
    this.now = now;
  }

  /** The contact an address belongs to, in whatever spelling. */
  findByEmail(email: string | undefined): string | undefined {
    if (email === undefined) return undefined;
    for (const [id, contact] of this.contacts) {
      if (contact.email === email.toLowerCase()) return id;
    }
    return undefined;
  }

  /** An address is the name of a contact that has no other; it does not take the place of one. */
  writeContact(id: string, email: string | undefined, name: string | undefined): void {
    const known = this.contacts.get(id);
    const key = email?.toLowerCase();
    const fromAddress = key?.charAt(0).toUpperCase() ?? '';
    this.contacts.set(id, { email: known?.email ?? key, name: name ?? known?.name ?? fromAddress });
    if (!known) this.ids.contacts.push(id);
  }

  deleteContact(id: string): Outcome {
    this.#forget(id);
    return [200, { deleted: true, id }];
  }

  /** Under a key, the same call is answered as before for 24 hours, and another one refused. */
  bulkDelete(contactIds: readonly string[], dryRun: boolean, body: string, key: string | undefined): Outcome {
    const known = key === undefined ? undefined : this.#calls.get(key);
    if (known && this.now - known.at < day) return known.body === body ? known.outcome : [400, 'validation_error'];
    const ids = [...new Set(contactIds)];
    const found = ids.filter((id) => this.contacts.has(id));
    if (!dryRun) for (const id of found) this.#forget(id);
    const counts = { deleted_count: found.length, not_found_count: ids.length - found.length, errors: [] };
    const outcome: Outcome = [200, counts];
    if (key !== undefined) this.#calls.set(key, { body, outcome, at: this.now });
    return outcome;
  }

  isListName(name: string): boolean {
    return [...this.lists.values()].some((list) => list.name === name);
  }

  createList(id: string, name: string): void {
    this.lists.set(id, { name, members: new Set() });
    this.ids.lists.push(id);
  }

  deleteList(id: string): Outcome {
    const list = this.lists.get(id);
    if (!list) return [404, 'list_not_found'];
    this.lists.delete(id);
    return [200, { deleted: true, id, memberships_removed: list.members.size }];
  }

  /** All of them or, if one is unknown, none. */
  addToList(id: string, contactIds: readonly string[]): Outcome {
    const list = this.lists.get(id);
    if (!list) return [404, 'not_found'];
    if (contactIds.some((contact) => !this.contacts.has(contact))) return [400, 'validation_error'];
    const before = list.members.size;
    for (const contact of contactIds) list.members.add(contact);
    return [200, { added: list.members.size - before, list_id: id, contact_count: list.members.size }];
  }

  removeFromList(id: string, contactId: string): Outcome {
    const list = this.lists.get(id);
    if (!list) return [404, 'list_not_found'];
    if (!list.members.delete(contactId)) return [404, 'membership_not_found'];
    return [200, { removed: true, list_id: id, contact_id: contactId }];
  }

  createCampaign(id: string, listId: string): void {
    const members = [...(this.lists.get(listId)?.members ?? [])];
    this.campaigns.set(id, { status: 'draft', enrolled: new Map(members.map((contact) => [contact, 'pending'])) });
    this.ids.campaigns.push(id);
  }

  /** Unknown contacts and those that are enrolled already are skipped. */
  addToCampaign(id: string, contactIds: readonly string[]): Outcome {
    const campaign = this.campaigns.get(id);
    if (!campaign) return [404, 'campaign_not_found'];
    const added: string[] = [];
    for (const contact of contactIds) {
      if (!this.contacts.has(contact) || campaign.enrolled.has(contact)) continue;
      campaign.enrolled.set(contact, campaign.status === 'active' ? 'active' : 'pending');
      added.push(contact);
    }
    return [200, { added: added.length, skipped: contactIds.length - added.length, contact_ids: added }];
  }

  removeFromCampaign(id: string, contactId: string): Outcome {
    const campaign = this.campaigns.get(id);
    if (!campaign) return [404, 'campaign_not_found'];
    if (!campaign.enrolled.delete(contactId)) return [404, 'enrollment_not_found'];
    return [200, { removed: true, campaign_id: id, contact_id: contactId }];
  }

  startCampaign(id: string): Outcome {
    const campaign = this.campaigns.get(id);
    if (!campaign) return [404, 'not_found'];
    if (campaign.status === 'active' || campaign.enrolled.size === 0) return [400, 'validation_error'];
    this.#setStatus(campaign, 'active');
    return [200, { campaign_id: id, status: 'active', task_id: null }];
  }

  /** @returns the status, and the code of the error if it is one. */
  pauseCampaign(id: string): Outcome {
    const campaign = this.campaigns.get(id);
    if (!campaign) return [404, 'campaign_not_found'];
    if (campaign.status !== 'active') return [409, 'campaign_not_active'];
    campaign.status = 'paused';
    for (const [contact, status] of campaign.enrolled) {
      if (status === 'active') campaign.enrolled.set(contact, 'paused');
    }
    return [200, { campaign: { id, status: 'paused', paused_at: isoSeconds(this.now) } }];
  }

  /** What has been going is no draft any more, and stays. */
  deleteCampaign(id: string): Outcome {
    const campaign = this.campaigns.get(id);
    if (!campaign) return [404, 'not_found'];
    if (campaign.status !== 'draft') return [409, 'campaign_not_draft'];
    this.campaigns.delete(id);
    return [200, { deleted: true, id }];
  }

  #setStatus(campaign: ModelCampaign, status: 'active'): void {
    campaign.status = status;
    for (const contact of campaign.enrolled.keys()) campaign.enrolled.set(contact, status);
  }

  /** A contact takes its memberships and enrolments with it. */
  #forget(id: string): void {
    if (!this.contacts.delete(id)) return;
    for (const { members } of this.lists.values()) members.delete(id);
    for (const { enrolled } of this.campaigns.values()) enrolled.delete(id);
  }
}

function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
