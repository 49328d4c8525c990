import type { operations } from '@concordat/autosend';
import type { HandlerContext, Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { pageRows } from '../store/page-rows.ts';
import { isoMilliseconds, parseTime } from '../times.ts';
import { normalizeEmail } from './contact-record.ts';
import { readAddresses } from './email-address.ts';
import { findGroup, findGroupsOfAddress, findKindOfGroup, suppress } from './suppression-record.ts';

/** The suppressed addresses of the groups. */
export const suppressionEntries = {
  'suppressionGroups.searchEntries': async (context) => {
    const { body, store, workspace } = context;
    const { groupId, reason, page = 1, limit = 20 } = body;
    const from = readTime(context, 'startDate');
    const to = readTime(context, 'endDate');
    let matching = store.db
      .selectFrom('autosend_suppressions as entry')
      .innerJoin('autosend_suppression_groups as group', 'group.ref', 'entry.group_ref')
      .where('entry.workspace', '=', workspace);
    if (groupId !== undefined) matching = matching.where('group.code', '=', groupId);
    if (reason !== undefined) matching = matching.where('entry.reason', '=', reason);
    if (from !== undefined) matching = matching.where('entry.created_at', '>=', from);
    if (to !== undefined) matching = matching.where('entry.created_at', '<=', to);
    const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    const rows = await matching
      .select(['entry.id', 'entry.email', 'entry.reason', 'entry.created_at', 'entry.updated_at'])
      .select(['group.code', 'group.kind'])
      .orderBy('entry.created_at')
      .orderBy('entry.ref')
      .limit(limit)
      .offset(pageRows(page, limit).offset)
      .execute();
    const entries = rows.map(({ id, email, code, kind, created_at, updated_at, ...entry }) =>
      present({
        id,
        email,
        groupId: kind === 'global' ? undefined : code,
        reason: entry.reason,
        createdAt: isoMilliseconds(created_at),
        updatedAt: isoMilliseconds(updated_at),
      }),
    );
    const pagination = { page, limit, total: Number(total), pages: Math.ceil(Number(total) / limit) };
    return { status: 200, body: { success: true, data: { entries, pagination } } };
  },

  'suppressionGroups.suppressEmails': async (context) => {
    const { emails, groupId, isGlobal = false, reason = 'unsubscribed' } = context.body;
    const named = isGlobal || groupId === undefined;
    const group = named
      ? await findKindOfGroup(context, isGlobal ? 'global' : 'default')
      : await findGroup(context, groupId);
    if (!group) throw context.refuse('NOT_FOUND');
    const addresses = new Set(emails.map(normalizeEmail));
    for (const address of addresses) await suppress(context, group, address, reason);
    return { status: 200, body: { success: true, data: { suppressed: addresses.size } } };
  },

  // The fields of the request are not documented: whichever holds the address. Those of the reply are as for a contact.
  'suppressionGroups.listByEmail': async (context) => {
    const [email] = readAddresses(context.body);
    const suppressing = email === undefined ? [] : await findGroupsOfAddress(context, email);
    const groups = suppressing.map(({ code, name }) => ({ groupId: code, name }));
    return { status: 200, body: { success: true, data: { groups } } };
  },
} satisfies Handlers<operations>;

function readTime(
  { body, refuse }: HandlerContext<operations['suppressionGroups.searchEntries']>,
  field: 'startDate' | 'endDate',
): number | undefined {
  const text = body[field];
  const time = parseTime(text);
  if (text === undefined || time !== undefined) return time;
  throw refuse('VALIDATION_FAILED', { details: [{ field, message: 'Must be a time in ISO 8601' }] });
}
