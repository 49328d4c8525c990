import type { OwnProject, OwnRecord } from './own-project.ts';
import { domainOf, emailOf, eventNameOf } from './removers.ts';

/** A contact of the run. */
export interface OwnContact extends OwnRecord {
  readonly email: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** What records that a check only needs have in common: that they cannot be had is no finding about what it looks at. */
const needed = { expect: '200', as: { id: 'own-data.created', severity: 'behaviour' } } as const;

/** Creates a contact. Nobody has an address at example.com. */
export async function ownContact(project: OwnProject, fields: Fields = {}): Promise<OwnContact> {
  const contact = await project.create({
    ...needed,
    resource: 'contacts',
    operation: 'contacts.create',
    subject: 'a contact for this run',
    body: (marker) => ({ email: emailOf(marker), ...fields }),
  });
  return { ...contact, email: emailOf(contact.marker) };
}

/** Creates several contacts. */
export async function ownContacts(project: OwnProject, amount: number, fields: Fields = {}): Promise<OwnContact[]> {
  const contacts: OwnContact[] = [];
  while (contacts.length < amount) contacts.push(await ownContact(project, fields));
  return contacts;
}

/** Creates a list, and puts contacts on it. */
export async function ownList(project: OwnProject, members: readonly OwnContact[] = []): Promise<OwnRecord> {
  const list = await project.create({
    ...needed,
    resource: 'contactLists',
    operation: 'contactLists.create',
    subject: 'a list for this run',
    body: (name) => ({ name }),
  });
  if (members.length > 0) {
    await project.act({
      ...needed,
      operation: 'contactLists.addContacts',
      body: { contactListId: list.id, emails: members.map(({ email }) => email) },
      subject: 'contacts for a list of this run',
    });
  }
  return list;
}

/** Creates a suppression group; its id is the short code that paths take, where there is one. */
export async function ownGroup(project: OwnProject, fields: Fields = {}): Promise<OwnRecord> {
  return createGroup(project, { ...needed, subject: 'a group for this run' }, fields);
}

/** Creates a suppression group as what a check looks at. */
export async function createGroup(
  project: OwnProject,
  ask: Pick<Parameters<OwnProject['create']>[0], 'expect' | 'subject' | 'as' | 'facts'>,
  fields: Fields,
): Promise<OwnRecord> {
  const group = await project.create({
    ...ask,
    resource: 'suppressionGroups',
    operation: 'suppressionGroups.create',
    body: (name) => ({ name, ...fields }),
    idIn: (body) => {
      const { groupId, id } = (body as { data?: { groupId?: unknown; id?: unknown } } | undefined)?.data ?? {};
      return groupId ?? id;
    },
  });
  return group;
}

/** Creates a template. */
export function ownTemplate(project: OwnProject, fields: Fields = {}): Promise<OwnRecord> {
  return project.create({
    ...needed,
    resource: 'templates',
    operation: 'templates.create',
    subject: 'a template for this run',
    body: (templateName) => ({ templateName, ...templateContent, ...fields }),
    idIn: (body) => (body as { data?: { templateId?: unknown } } | undefined)?.data?.templateId,
  });
}

/** What a template needs to be sent. */
export const templateContent = { subject: 'Concordat', emailTemplate: '<p>Hello {{firstName}}</p>' } as const;

/** Creates an event; its id is its name. */
export function ownEvent(project: OwnProject, fields: Fields = {}): Promise<OwnRecord> {
  return project.create({
    ...needed,
    resource: 'events',
    operation: 'events.create',
    subject: 'an event for this run',
    body: (marker) => ({ eventName: eventNameOf(marker), ...fields }),
    idFor: eventNameOf,
  });
}

/** Creates a draft of an automation that no contact can enter; only part of the page is known, and the reply is not. */
export function ownAutomation(project: OwnProject, fields: Fields = {}): Promise<OwnRecord> {
  const nobody = { field: 'email', fieldType: 'string', operator: 'equals', value: 'nobody' };
  const filterCriteria = { logicalOperator: 'AND', conditions: [nobody] };
  return project.create({
    ...needed,
    other: 'unspecified',
    resource: 'automations',
    operation: 'automations.create',
    subject: 'an automation for this run',
    body: (name) => ({
      name,
      entryCriteria: { type: 'contact_property_matches_with', filterCriteria },
      exitCriteria: { type: 'workflow_complete' },
      steps: [{ stepId: 'wait-1', type: 'wait', delay: { value: 2, unit: 'mins' } }],
      ...fields,
    }),
  });
}

/** Creates a domain. Whether one more may be added depends on the plan of the account. */
export function ownDomain(project: OwnProject): Promise<OwnRecord> {
  return project.create({
    ...needed,
    other: 'unspecified',
    resource: 'domains',
    operation: 'domains.create',
    subject: 'a domain for this run',
    body: (marker) => ({ domain: domainOf(marker) }),
  });
}

/** Creates a campaign of an own template for an own list; the pages do not say whether one needs a sender. */
export async function ownCampaign(project: OwnProject, list: string, fields: Fields = {}): Promise<OwnRecord> {
  const { id: templateId } = await ownTemplate(project);
  return project.create({
    ...needed,
    other: 'unspecified',
    resource: 'campaigns',
    operation: 'campaigns.create',
    subject: 'a campaign for this run',
    body: (name) => ({ name, subject: 'Concordat', templateId, toLists: [list], ...fields }),
    idIn: campaignIdIn,
  });
}

/** The id of a campaign, which replies name in two ways. */
export function campaignIdIn(body: unknown): unknown {
  const { id, campaignId } = (body as { data?: { id?: unknown; campaignId?: unknown } } | undefined)?.data ?? {};
  return id ?? campaignId;
}

/** Creates a webhook whose address leads nowhere, or to a receiver on this machine. */
export function ownWebhook(project: OwnProject, events: readonly string[], port?: number): Promise<OwnRecord> {
  return project.create({
    ...needed,
    // Whether a name that leads nowhere is taken is not documented.
    ...(port === undefined && { other: 'unspecified' as const }),
    expect: '201',
    resource: 'webhooks',
    operation: 'webhooks.create',
    subject: 'a webhook for this run',
    body: (marker) => ({ url: addressOf(marker, port), events }),
    idIn: webhookIdIn,
  });
}

/** The id of a webhook. */
export function webhookIdIn(body: unknown): unknown {
  return (body as { data?: { webhook?: { id?: unknown } } } | undefined)?.data?.webhook?.id;
}

/** The address of a webhook. No name server knows names that end in `.invalid`, so what is sent there reaches nobody. */
export function addressOf(marker: string, port?: number): string {
  return port === undefined ? `https://${marker}.invalid/${marker}/hook` : `http://127.0.0.1:${port}/${marker}/hook`;
}
