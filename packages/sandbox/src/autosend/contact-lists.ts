import type { components, operations } from '@concordat/autosend';
import type { HandlerContext, Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { isoMilliseconds } from '../times.ts';
import { createMembership, type Membership } from './list-membership.ts';
import { globalListId, isListNameTaken, type ListRecord, listRecords } from './list-record.ts';
import { findRuleFault } from './segment-rule.ts';

/** Lists and segments. */
export const contactLists = {
  'contactLists.list': async (context) => {
    const { type } = context.query;
    const membership = createMembership(context);
    const lists: ListOfApi[] = [];
    if (type !== 'segment') lists.push(await toGlobalList(membership));
    for (const list of await membership.lists()) {
      if (type === undefined || list.type === type) lists.push(await toList(list, membership));
    }
    return { status: 200, body: { success: true, data: { lists } } };
  },

  'contactLists.create': async (context) => {
    const { body, store, workspace, ref, now, newId, refuse } = context;
    const { name, description, type = 'list', filterCriteria } = body;
    if (name.trim() === '') throw refuse('LIST_NAME_REQUIRED');
    if (await isListNameTaken(context, name)) {
      throw refuse('VALIDATION_FAILED', { details: [{ field: 'name', message: 'Another list has this name' }] });
    }
    if (type === 'segment') {
      const missing = { field: 'filterCriteria', message: 'A segment needs filterCriteria' };
      const fault = filterCriteria ? findRuleFault(filterCriteria) : missing;
      if (fault) throw refuse('VALIDATION_FAILED', { details: [fault] });
    }
    const id = newId();
    const list: ListRecord = {
      ref: ref(id),
      workspace,
      id,
      name,
      type,
      filter: type === 'segment' ? JSON.stringify(filterCriteria) : null,
      parent_ref: await findParentRef(context),
      fields: { description },
      created_at: now,
      updated_at: now,
    };
    await listRecords.insert(store, list);
    return { status: 200, body: { success: true, data: await toList(list, createMembership(context)) } };
  },

  'contactLists.get': async (context) => {
    const membership = createMembership(context);
    const id = context.path.contactListId;
    if (id === globalListId) return { status: 200, body: { success: true, data: await toGlobalList(membership) } };
    const list = await listRecords.find(context.store, context.ref(id));
    if (!list) throw context.missing();
    return { status: 200, body: { success: true, data: await toList(list, membership) } };
  },

  'contactLists.delete': async ({ path: { contactListId }, store, ref, refuse, missing }) => {
    if (contactListId === globalListId) {
      const message = 'The list of all contacts cannot be deleted';
      throw refuse('VALIDATION_FAILED', { details: [{ field: 'contactListId', message }] });
    }
    if (!(await listRecords.remove(store, ref(contactListId)))) throw missing();
    return { status: 200, body: { success: true, message: 'Contact list deleted successfully' } };
  },
} satisfies Handlers<operations>;

async function findParentRef({
  body: { parentId },
  store,
  ref,
  refuse,
}: HandlerContext<operations['contactLists.create']>): Promise<string | null> {
  if (parentId === undefined || parentId === globalListId) return null;
  const parent = await listRecords.find(store, ref(parentId));
  if (parent) return parent.ref;
  throw refuse('VALIDATION_FAILED', { details: [{ field: 'parentId', message: 'There is no such list' }] });
}

/** A list or segment as the API shows it. */
type ListOfApi = components['schemas']['ContactList'];

async function toGlobalList(membership: Membership) {
  const contactCount = await membership.countMembersOf(globalListId);
  return { id: globalListId, name: 'All Contacts', type: 'list' as const, contactCount };
}

async function toList(list: ListRecord, membership: Membership) {
  const { id, name, type, filter, fields, created_at, updated_at } = list;
  return present({
    id,
    name,
    description: fields.description,
    type: type as 'list' | 'segment',
    contactCount: await membership.countMembersOf(list),
    filterCriteria: filter === null ? undefined : (JSON.parse(filter) as Record<string, unknown>),
    createdAt: isoMilliseconds(created_at),
    updatedAt: isoMilliseconds(updated_at),
  });
}
