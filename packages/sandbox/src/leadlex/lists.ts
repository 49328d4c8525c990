import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { isoSeconds } from '../times.ts';
import { existsContact } from './contact-record.ts';
import { addMember, countMembers, isListNameTaken, listRecords, removeMember } from './list-record.ts';

/** Lists and who is on them. */
export const lists = {
  // Its page documents neither parameters nor paging: all lists are one page.
  'lists.list': async ({ store, workspace }) => {
    const rows = await store.db
      .selectFrom('leadlex_lists')
      .selectAll()
      .select(({ selectFrom, ref, fn }) =>
        selectFrom('leadlex_list_members')
          .whereRef('list_ref', '=', ref('leadlex_lists.ref'))
          .select(fn.countAll<number>().as('members'))
          .as('members'),
      )
      .where('workspace', '=', workspace)
      .orderBy('created_at')
      .orderBy('ref')
      .execute();
    const found = rows.map((row) => {
      const { id, name, fields, created_at } = listRecords.read(row);
      const { description } = fields;
      const members = Number(row.members ?? 0);
      return present({ id, name, description, contact_count: members, created_at: isoSeconds(created_at) });
    });
    return {
      status: 200,
      body: { data: { lists: found }, meta: { page: 1, per_page: Math.max(found.length, 1), total: found.length } },
    };
  },

  'lists.create': async ({ body, store, workspace, ref, now, newId, refuse, emit, audit }) => {
    const { name, description } = body;
    if (await isListNameTaken(store, workspace, name)) throw refuse('validation_error', { example: 'name_taken' });
    const id = newId();
    const fields = present({ description });
    await listRecords.insert(store, { ref: ref(id), workspace, id, name, fields, created_at: now, updated_at: now });
    await audit({ action: 'create', resourceType: 'lists', resourceId: id });
    await emit('list.created', { list: { id, name } });
    return {
      status: 201,
      body: { data: { id, name, ...fields, contact_count: 0, created_at: isoSeconds(now) } },
    };
  },

  'lists.delete': async ({ path: { id }, store, ref, refuse, emit, audit }) => {
    const members = await countMembers(store, ref(id));
    if (!(await listRecords.remove(store, ref(id)))) throw refuse('list_not_found');
    await audit({ action: 'delete', resourceType: 'lists', resourceId: id });
    await emit('list.deleted', { list: { id } });
    return { status: 200, body: { data: { deleted: true, id, memberships_removed: members } } };
  },

  'lists.addContacts': async ({ path: { id }, body, store, ref, now, refuse, emit, audit }) => {
    if (!(await listRecords.find(store, ref(id)))) throw refuse('not_found');
    const added: string[] = [];
    for (const contactId of body.contact_ids) {
      if (!(await existsContact(store, ref(contactId)))) {
        throw refuse('validation_error', { example: 'invalid_contact_ids' });
      }
      if (await addMember(store, ref(id), ref(contactId), now)) added.push(contactId);
    }
    if (added.length > 0) {
      await audit({ action: 'update', resourceType: 'lists', resourceId: id, details: { contacts_added: added } });
      await emit('list.contacts_added', { list_id: id, contact_ids: added });
    }
    const contact_count = await countMembers(store, ref(id));
    return { status: 200, body: { data: { added: added.length, list_id: id, contact_count } } };
  },

  'lists.removeContact': async ({ path: { list_id, contact_id }, store, ref, refuse, emit, audit }) => {
    if (!(await removeMember(store, ref(list_id), ref(contact_id)))) {
      throw refuse((await listRecords.find(store, ref(list_id))) ? 'membership_not_found' : 'list_not_found');
    }
    const details = { contacts_removed: [contact_id] };
    await audit({ action: 'update', resourceType: 'lists', resourceId: list_id, details });
    await emit('list.contacts_removed', { list_id, contact_ids: [contact_id] });
    return { status: 200, body: { data: { removed: true, list_id, contact_id } } };
  },
} satisfies Handlers<operations>;
