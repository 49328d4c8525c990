import type { Ask } from '../checks/bench.ts';
import type { OwnCreation, OwnProject, OwnRecord } from './own-project.ts';
import { emailOf } from './removers.ts';

/** A contact of the run. */
export interface OwnLeadLexContact extends OwnRecord {
  readonly email: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** What records that a check only needs have in common: that they cannot be had is no finding about what it looks at. */
const needed = { expect: '201', as: { id: 'own-data.created', severity: 'behaviour' } } as const;

/** How a creation is looked at, where it is what a check is about. */
type About = Partial<Pick<OwnCreation, 'facts' | 'subject' | 'headers' | 'expect' | 'as'>>;

/** Creates a contact. Nobody has an address at example.com. */
export async function createContact(
  workspace: OwnProject,
  fields: Fields | ((marker: string) => Fields) = {},
  about: About = needed,
): Promise<OwnLeadLexContact> {
  const contact = await workspace.create({
    expect: '201',
    subject: 'a contact for this run',
    ...about,
    resource: 'contacts',
    operation: 'contacts.create',
    body: (marker) => ({
      full_name: `Concordat ${marker}`,
      email: emailOf(marker),
      ...(typeof fields === 'function' ? fields(marker) : fields),
    }),
  });
  return { ...contact, email: emailOf(contact.marker) };
}

/** Creates several contacts. */
export async function createContacts(
  workspace: OwnProject,
  amount: number,
  fields: Fields = {},
): Promise<OwnLeadLexContact[]> {
  const contacts: OwnLeadLexContact[] = [];
  while (contacts.length < amount) contacts.push(await createContact(workspace, fields));
  return contacts;
}

/** Creates a list, and puts contacts on it. */
export async function createList(
  workspace: OwnProject,
  members: readonly OwnRecord[] = [],
  about: About = needed,
): Promise<OwnRecord> {
  const list = await workspace.create({
    expect: '201',
    subject: 'a list for this run',
    ...about,
    resource: 'lists',
    operation: 'lists.create',
    body: (name) => ({ name }),
  });
  if (members.length > 0) {
    await workspace.act({
      ...needed,
      expect: '200',
      operation: 'lists.addContacts',
      path: { id: list.id },
      body: { contact_ids: members.map(({ id }) => id) },
      subject: 'contacts for a list of this run',
    });
  }
  return list;
}

/** Creates a company. */
export function createCompany(workspace: OwnProject, fields: Fields = {}, about: About = needed): Promise<OwnRecord> {
  return workspace.create({
    expect: '201',
    subject: 'a company for this run',
    ...about,
    resource: 'companies',
    operation: 'companies.create',
    body: (name) => ({ name, ...fields }),
  });
}

/** Creates a deal. */
export function createDeal(workspace: OwnProject, fields: Fields = {}, about: About = needed): Promise<OwnRecord> {
  return workspace.create({
    expect: '201',
    subject: 'a deal for this run',
    ...about,
    resource: 'deals',
    operation: 'deals.create',
    body: (name) => ({ name, ...fields }),
  });
}

/** Creates a draft of a campaign for a list; with an empty list, nobody is enrolled. */
export async function createCampaign(
  workspace: OwnProject,
  list?: OwnRecord,
  about: About = needed,
): Promise<OwnRecord> {
  const { id: list_id } = list ?? (await createList(workspace));
  return workspace.create({
    expect: '201',
    subject: 'a campaign for this run',
    ...about,
    resource: 'campaigns',
    operation: 'campaigns.create',
    body: (name) => ({ name, list_id, template: 'Hi {{name}}' }),
  });
}

/** Registers a webhook. */
export function createWebhook(
  workspace: OwnProject,
  fields: { readonly url: string; readonly events: readonly string[]; readonly active?: boolean },
  about: About = needed,
): Promise<OwnRecord> {
  return workspace.create({
    expect: '201',
    subject: 'a webhook for this run',
    ...about,
    resource: 'webhooks',
    operation: 'webhooks.create',
    body: (description) => ({ ...fields, description }),
    idIn: (body) => (body as { data?: { webhook?: { id?: unknown } } } | undefined)?.data?.webhook?.id,
  });
}

/** Writes a note, a task or an activity, which no request removes. */
export function writeRecord(workspace: OwnProject, ask: Omit<Ask, 'expect' | 'acts'>) {
  return workspace.act({ expect: '201', ...ask });
}

/** What a reply has in `data`. */
export function dataOf({ body }: { readonly body: unknown }): Fields {
  const { data } = (body ?? {}) as { data?: unknown };
  return typeof data === 'object' && data !== null ? (data as Fields) : {};
}
