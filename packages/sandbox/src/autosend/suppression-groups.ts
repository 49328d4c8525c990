import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { isoMilliseconds } from '../times.ts';
import {
  countSuppressed,
  findGroup,
  findGroups,
  type GroupRecord,
  groupRecords,
  insertGroup,
} from './suppression-record.ts';

/** Groups of suppressed addresses. */
export const suppressionGroups = {
  'suppressionGroups.list': async (context) => {
    const { includeGlobal = false } = context.query;
    const found = (await findGroups(context)).filter(({ kind }) => includeGlobal || kind !== 'global');
    const groups = [];
    for (const group of found) {
      const { created_at, updated_at } = group;
      const times = { createdAt: isoMilliseconds(created_at), updatedAt: isoMilliseconds(updated_at) };
      groups.push({ ...(await toGroup(context, group)), ...times });
    }
    return { status: 200, body: { success: true, data: { groups } } };
  },

  'suppressionGroups.create': async (context) => {
    const { name, description, isActive } = context.body;
    const group = await insertGroup(context, { kind: 'own', name, description, isActive });
    return { status: 200, body: { success: true, data: await toGroup(context, group) } };
  },

  'suppressionGroups.get': async (context) => {
    const group = await findGroup(context, context.path.groupId);
    if (!group) throw context.refuse('GROUP_NOT_FOUND');
    return { status: 200, body: { success: true, data: await toGroup(context, group) } };
  },

  'suppressionGroups.update': async (context) => {
    const { path, body, store, now, refuse } = context;
    const group = await findGroup(context, path.groupId);
    if (!group) throw refuse('GROUP_NOT_FOUND');
    const { name = group.name, description = group.fields.description, isActive = true } = body;
    const changed: GroupRecord = {
      ...group,
      name,
      // Documented: who leaves `isActive` out activates the group.
      active: isActive ? 1 : 0,
      fields: { description },
      updated_at: now,
    };
    await groupRecords.replace(store, changed);
    return { status: 200, body: { success: true, data: await toGroup(context, changed) } };
  },

  'suppressionGroups.delete': async (context) => {
    const group = await findGroup(context, context.path.groupId);
    if (!group) throw context.refuse('GROUP_NOT_FOUND');
    if (group.kind === 'global') throw context.refuse('CANNOT_DELETE_GLOBAL_GROUP');
    await groupRecords.remove(context.store, group.ref);
    return { status: 200, body: { success: true, message: 'Suppression group deleted successfully' } };
  },
} satisfies Handlers<operations>;

async function toGroup({ store }: HandlerContext<unknown>, { ref, id, code, name, kind, active, fields }: GroupRecord) {
  return present({
    id,
    groupId: code,
    name,
    description: fields.description,
    isGlobal: kind === 'global',
    isActive: active === 1,
    suppressionCount: await countSuppressed(store, ref),
  });
}
