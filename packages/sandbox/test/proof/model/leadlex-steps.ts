import fc from 'fast-check';
import { expect } from 'vitest';
import type { LeadLexModel } from './leadlex-model.ts';
import { outcomeOf, type Pick, pick, picked, type Send, type Step, steps } from './step.ts';

const email = fc.constantFrom('a@example.com', 'A@Example.com', 'b@example.com', 'c@example.com', 'd@example.com');
const name = fc.constantFrom('Jane Doe', 'John Roe');
const picks = fc.array(pick, { minLength: 1, maxLength: 6 });
const hour = 60 * 60 * 1000;

function optional<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined });
}

/** Every step that a sequence of calls to LeadLex is made of. */
export const leadlexSteps: fc.Arbitrary<Step<LeadLexModel>>[] = [
  steps('create contact', { email: optional(email), full_name: optional(name) }, async (model, send, given) => {
    const reply = await send('POST', '/v1/contacts', given);
    if (given.email === undefined && given.full_name === undefined) {
      expect(outcomeOf(reply)).toEqual([400, 'validation_error']);
      return;
    }
    const known = model.findByEmail(given.email);
    const { id, first_name, last_name, full_name } = reply.body.data;
    if (known === undefined) expect(model.ids.contacts).not.toContain(id);
    else expect(id).toBe(known);
    model.writeContact(id, given.email, given.full_name);
    expect([reply.status, full_name]).toEqual([201, model.contacts.get(id)?.name]);
    expect(`${first_name} ${last_name}`.trim()).toBe(full_name);
  }),
  steps('delete contact', { contact: pick }, async (model, send, { contact }) => {
    const id = picked(model.ids.contacts, contact);
    expect(outcomeOf(await send('DELETE', `/v1/contacts/${id}`))).toEqual(model.deleteContact(id));
  }),
  steps(
    'bulk delete',
    {
      contacts: picks,
      dryRun: optional(fc.boolean()),
      key: optional(fc.constantFrom('one', 'two', 'three')),
    },
    async (model, send, { contacts, dryRun, key }) => {
      const ids = contacts.map((which) => picked(model.ids.contacts, which));
      const body = { contact_ids: ids, ...(dryRun !== undefined && { dry_run: dryRun }) };
      const reply = await send('POST', '/v1/contacts/bulk-delete', body, key === undefined ? {} : idempotent(key));
      expect(outcomeOf(reply)).toEqual(model.bulkDelete(ids, dryRun ?? false, JSON.stringify(body), key));
    },
  ),
  steps('create list', { name: fc.constantFrom('One', 'Two', 'Three', 'Four') }, async (model, send, { name }) => {
    const reply = await send('POST', '/v1/lists', { name });
    if (model.isListName(name)) expect(outcomeOf(reply)).toEqual([400, 'validation_error']);
    else {
      expect([reply.status, reply.body.data]).toMatchObject([201, { name, contact_count: 0 }]);
      model.createList(reply.body.data.id, name);
    }
  }),
  steps('delete list', { list: pick }, async (model, send, { list }) => {
    const id = picked(model.ids.lists, list);
    expect(outcomeOf(await send('DELETE', `/v1/lists/${id}`))).toEqual(model.deleteList(id));
  }),
  steps('add to list', { list: pick, contacts: picks }, async (model, send, given) => {
    const id = picked(model.ids.lists, given.list);
    // A call with an unknown contact does nothing, so most have known ones only.
    const contact_ids = pickAll(model, given.contacts);
    const reply = await send('POST', `/v1/lists/${id}/contacts`, { contact_ids });
    expect(outcomeOf(reply)).toEqual(model.addToList(id, contact_ids));
  }),
  steps('remove from list', { list: pick, contact: pick }, async (model, send, given) => {
    const [list, contact] = [picked(model.ids.lists, given.list), picked(model.ids.contacts, given.contact)];
    const reply = await send('DELETE', `/v1/lists/${list}/contacts/${contact}`);
    expect(outcomeOf(reply)).toEqual(model.removeFromList(list, contact));
  }),
  steps('create campaign', { list: pick }, async (model, send, { list }) => {
    const list_id = picked(model.ids.lists, list);
    const reply = await send('POST', '/v1/campaigns', { name: 'Outreach', list_id, template: 'Hello' });
    if (!model.lists.has(list_id)) expect(outcomeOf(reply)).toEqual([400, 'validation_error']);
    else {
      expect(reply.status).toBe(201);
      model.createCampaign(reply.body.data.id, list_id);
    }
  }),
  steps('add to campaign', { campaign: pick, contacts: picks }, async (model, send, given) => {
    const id = picked(model.ids.campaigns, given.campaign);
    const contact_ids = given.contacts.map((which) => picked(model.ids.contacts, which));
    const reply = await send('POST', `/v1/campaigns/${id}/contacts`, { contact_ids });
    expect(outcomeOf(reply)).toEqual(model.addToCampaign(id, contact_ids));
  }),
  steps('remove from campaign', { campaign: pick, contact: pick }, async (model, send, given) => {
    const [id, contact] = [picked(model.ids.campaigns, given.campaign), picked(model.ids.contacts, given.contact)];
    const reply = await send('DELETE', `/v1/campaigns/${id}/contacts/${contact}`);
    expect(outcomeOf(reply)).toEqual(model.removeFromCampaign(id, contact));
  }),
  steps('start campaign', { campaign: pick }, async (model, send, { campaign }) => {
    const id = picked(model.ids.campaigns, campaign);
    expect(outcomeOf(await send('POST', `/v1/campaigns/${id}/start`))).toEqual(model.startCampaign(id));
  }),
  steps('pause campaign', { campaign: pick }, async (model, send, { campaign }) => {
    const id = picked(model.ids.campaigns, campaign);
    expect(outcomeOf(await send('POST', `/v1/campaigns/${id}/pause`))).toEqual(model.pauseCampaign(id));
  }),
  steps('delete campaign', { campaign: pick }, async (model, send, { campaign }) => {
    const id = picked(model.ids.campaigns, campaign);
    expect(outcomeOf(await send('DELETE', `/v1/campaigns/${id}`))).toEqual(model.deleteCampaign(id));
  }),
  steps('wait', { hours: fc.constantFrom(1, 12, 24) }, async (model, _send, { hours }) => {
    model.now += hours * hour;
  }),
  steps('look', {}, compareLeadLex),
];

const idempotent = (key: string) => ({ 'idempotency-key': key });

/** Picks among the contacts there are; of one that is unknown where the first pick says so. */
function pickAll(model: LeadLexModel, which: readonly Pick[]): string[] {
  const living = [...model.contacts.keys()];
  return which[0] === 9 ? [...living, 'nobody'] : which.map((one) => picked(living, one % Math.max(living.length, 1)));
}

/** Compares what reads show with what the model holds. */
export async function compareLeadLex(model: LeadLexModel, send: Send): Promise<void> {
  const contacts = await send('GET', '/v1/contacts?per_page=100');
  expect(idsOf(contacts.body.data.contacts)).toEqual([...model.contacts.keys()].sort());
  expect(contacts.body.meta.total).toBe(model.contacts.size);
  for (const { id, full_name, email: address } of contacts.body.data.contacts) {
    const { name: expected, email: key } = model.contacts.get(id) ?? {};
    expect([full_name, address?.toLowerCase()]).toEqual([expected, key]);
  }
  const deleted = model.ids.contacts.find((id) => !model.contacts.has(id));
  if (deleted !== undefined) expect((await send('GET', `/v1/contacts/${deleted}`)).status).toBe(404);

  const lists = await send('GET', '/v1/lists');
  const counts = lists.body.data.lists.map((list: { id: string; contact_count: number }) => [
    list.id,
    list.contact_count,
  ]);
  expect(new Map(counts)).toEqual(new Map([...model.lists].map(([id, { members }]) => [id, members.size])));
  for (const [id, { members }] of model.lists) {
    const found = await send('GET', `/v1/contacts?list_id=${id}&per_page=100`);
    expect(idsOf(found.body.data.contacts)).toEqual([...members].sort());
  }

  const campaigns = await send('GET', '/v1/campaigns');
  expect(idsOf(campaigns.body.data.campaigns)).toEqual([...model.campaigns.keys()].sort());
  for (const [id, { status, enrolled }] of model.campaigns) {
    const { campaign } = (await send('GET', `/v1/campaigns/${id}`)).body.data;
    expect(campaign.status).toBe(status);
    const found = campaign.contacts.map((one: { contact_id: string; status: string }) => [one.contact_id, one.status]);
    expect(new Map(found)).toEqual(enrolled);
    const pending = await send('GET', `/v1/campaigns/${id}/contacts?status=pending`);
    expect(pending.body.meta.total).toBe([...enrolled.values()].filter((one) => one === 'pending').length);
  }
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id).sort();
}
