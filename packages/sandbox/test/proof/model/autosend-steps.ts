import fc from 'fast-check';
import { expect } from 'vitest';
import { type AutoSendModel, globalList } from './autosend-model.ts';
import { outcomeOf, type Pick, pick, picked, type Send, type Step, steps } from './step.ts';

const email = fc.constantFrom(
  'a@example.com',
  'A@Example.com',
  'b@example.com',
  'B@EXAMPLE.COM',
  'c@example.com',
  'd@example.com',
);
const emails = fc.array(email, { minLength: 1, maxLength: 6 });
const picks = fc.array(pick, { minLength: 1, maxLength: 6 });
const list: fc.Arbitrary<Pick | typeof globalList> = fc.option(pick, { nil: globalList, freq: 8 });

/** Every step that a sequence of calls to AutoSend is made of. */
export const autosendSteps: fc.Arbitrary<Step<AutoSendModel>>[] = [
  steps('upsert contact', { email, lists: fc.array(pick, { maxLength: 2 }) }, async (model, send, given) => {
    const listIds = given.lists.map((which) => picked(model.ids.lists, which));
    const reply = await send('POST', '/contacts/email', { email: given.email, listIds });
    if (listIds.some((id) => !model.lists.has(id))) {
      expect(outcomeOf(reply)).toEqual([400, 'VALIDATION_FAILED']);
      return;
    }
    const known = model.findByEmail(given.email);
    const { id } = reply.body.data;
    expect([reply.status, reply.body.data]).toMatchObject([200, { id: known ?? id, email: given.email.toLowerCase() }]);
    if (known === undefined) {
      expect(model.ids.contacts).not.toContain(id);
      model.createContact(id, given.email);
    }
    for (const listId of listIds) model.addByIds(listId, [id]);
  }),
  steps('delete contact', { contact: pick }, async (model, send, { contact }) => {
    const id = picked(model.ids.contacts, contact);
    expect(outcomeOf(await send('DELETE', `/contacts/${id}`))).toEqual(model.deleteContact(id));
  }),
  steps('delete by emails', { emails }, async (model, send, given) => {
    expect(outcomeOf(await send('POST', '/contacts/remove', given))).toEqual(model.deleteByEmails(given.emails));
  }),
  steps('create list', { name: fc.constantFrom('One', 'Two', 'Three', 'Four') }, async (model, send, { name }) => {
    const reply = await send('POST', '/contact-lists', { name });
    if (model.isListName(name)) expect(outcomeOf(reply)).toEqual([400, 'VALIDATION_FAILED']);
    else {
      expect([reply.status, reply.body.data]).toMatchObject([200, { name, contactCount: 0 }]);
      model.createList(reply.body.data.id, name);
    }
  }),
  steps('delete list', { list }, async (model, send, given) => {
    const id = listOf(model, given.list);
    expect(outcomeOf(await send('DELETE', `/contact-lists/${id}`))).toEqual(model.deleteList(id));
  }),
  steps('add by emails', { list, emails }, async (model, send, given) => {
    const contactListId = listOf(model, given.list);
    const reply = await send('POST', '/contact-lists/contacts/bulk-add', { contactListId, emails: given.emails });
    const made = idsOf(reply).filter((id) => !model.ids.contacts.includes(id));
    expect(additionOf(reply)).toEqual(model.addByEmails(contactListId, given.emails, made));
  }),
  steps('add by ids', { list, contacts: picks }, async (model, send, given) => {
    const contactListId = listOf(model, given.list);
    const contactIds = given.contacts.map((which) => picked(model.ids.contacts, which));
    const reply = await send('POST', '/contact-lists/contacts/bulk-add', { contactListId, contactIds });
    expect(additionOf(reply)).toEqual(model.addByIds(contactListId, contactIds));
  }),
  steps('remove by emails', { list, emails }, async (model, send, given) => {
    const id = listOf(model, given.list);
    const body = { emails: given.emails };
    expect(outcomeOf(await send('POST', `/contact-lists/${id}/contacts/remove`, body))).toEqual(model.remove(id, body));
  }),
  steps('remove by ids', { list, contacts: picks }, async (model, send, given) => {
    const id = listOf(model, given.list);
    const body = { contactIds: given.contacts.map((which) => picked(model.ids.contacts, which)) };
    expect(outcomeOf(await send('POST', `/contact-lists/${id}/contacts/remove`, body))).toEqual(model.remove(id, body));
  }),
  steps('wait', { seconds: fc.constantFrom(1, 3600) }, async (model, _send, { seconds }) => {
    model.now += seconds * 1000;
  }),
  steps('look', {}, compareAutoSend),
];

function listOf(model: AutoSendModel, which: Pick | typeof globalList): string {
  return which === globalList ? globalList : picked(model.ids.lists, which);
}

function idsOf({ body }: Awaited<ReturnType<Send>>): string[] {
  return (body.data?.contacts ?? []).map(({ id }: { id: string }) => id);
}

/** The outcome of an addition, with ids in place of contacts; which addresses are suppressed is another matter. */
function additionOf(reply: Awaited<ReturnType<Send>>): readonly [number, unknown] {
  if (reply.status !== 200) return outcomeOf(reply);
  const { validation: _validation, ...data } = reply.body.data;
  return [200, { ...data, contacts: idsOf(reply) }];
}

/** Compares what reads show with what the model holds. */
export async function compareAutoSend(model: AutoSendModel, send: Send): Promise<void> {
  const { lists } = (await send('GET', '/contact-lists')).body.data;
  const counts = lists.map((one: { id: string; contactCount: number }) => [one.id, one.contactCount]);
  const expected = [globalList, ...model.lists.keys()].map((id) => [id, model.countOf(id)] as const);
  expect(new Map(counts)).toEqual(new Map(expected));
  for (const [id, { members }] of [[globalList, { members: model.contacts.keys() }] as const, ...model.lists]) {
    const found = await send('POST', '/contact-lists/contacts/search', { contactListId: id, limit: 100 });
    expect(idsOf(found).sort()).toEqual([...members].sort());
    expect(found.body.data.pagination.total).toBe(model.countOf(id));
  }
  for (const [id, email] of model.contacts) {
    expect((await send('GET', `/contacts/${id}`)).body.data).toMatchObject({ id, email });
  }
  const deleted = model.ids.contacts.find((id) => !model.contacts.has(id));
  if (deleted !== undefined) expect((await send('GET', `/contacts/${deleted}`)).status).toBe(404);
}
