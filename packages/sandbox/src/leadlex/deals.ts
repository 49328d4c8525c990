import type { operations } from '@concordat/leadlex';
import type { HandlerContext, Handlers, ReplyOf } from '../handler.ts';
import type { LeadLexDealStatus } from '../store/tables/leadlex-work.ts';
import { parseTime } from '../times.ts';
import { changeDeal, dealRecords, deleteDeal, insertDeal, readStatus, toDeal } from './deal-record.ts';
import { readPage } from './page-of.ts';
import { findRef, linkTo } from './record-links.ts';

type ListDeals = operations['deals.list'];

/** Deals, one by one. */
export const deals = {
  'deals.list': (context) => listDeals(context),

  'deals.get': async ({ path, store, ref, missing }) => {
    const deal = await dealRecords.find(store, ref(path.id));
    if (!deal) throw missing();
    const shown = toDeal(deal);
    // This page says `open` where the others say `active`.
    return { status: 200, body: { data: { deal: { ...shown, ...(deal.status === 'active' && { status: 'open' }) } } } };
  },

  'deals.create': async (context) => {
    const { body, emit, audit } = context;
    const deal = await insertDeal(context, body, {
      contact_ref: await linkTo(context, 'contact', body.contact_id),
      company_ref: await linkTo(context, 'company', body.related_company_id),
    });
    await audit({ action: 'create', resourceType: 'deals', resourceId: deal.id });
    await emit('deal.created', { deal: toDeal(deal) });
    return { status: 201, body: { data: toDeal(deal) } };
  },

  'deals.update': async (context) => {
    const { path, body, store, ref, refuse, emit, audit } = context;
    const deal = await dealRecords.find(store, ref(path.id));
    if (!deal) throw refuse('not_found');
    const contactRef =
      body.contact_id === undefined ? deal.contact_ref : await findRef(context, 'contact', body.contact_id);
    if (contactRef === undefined) throw refuse('not_found', { message: `There is no contact ${body.contact_id}.` });
    const changed = await changeDeal(context, deal, body, { contact_ref: contactRef });
    await audit({
      action: 'update',
      resourceType: 'deals',
      resourceId: deal.id,
      details: { fields: Object.keys(body) },
    });
    await emit('deal.updated', { deal: toDeal(changed) });
    return { status: 200, body: { data: toDeal(changed) } };
  },

  'deals.delete': async ({ path: { id }, store, ref, refuse, emit, audit }) => {
    if (!(await deleteDeal(store, ref(id)))) throw refuse('deal_not_found');
    await audit({ action: 'delete', resourceType: 'deals', resourceId: id });
    await emit('deal.deleted', { deal: { id } });
    return { status: 200, body: { data: { deleted: true, id } } };
  },
} satisfies Handlers<operations>;

async function listDeals({ query, store, workspace, ref }: HandlerContext<ListDeals>): Promise<ReplyOf<ListDeals>> {
  const { page = 1, per_page = 50, status, pipeline, stage, contact_id, owner_user_id, tags } = query;
  let matching = store.db.selectFrom('leadlex_deals').where('workspace', '=', workspace);
  if (status !== undefined) {
    matching = matching.where('status', '=', readStatus(status) ?? (status as LeadLexDealStatus));
  }
  if (pipeline !== undefined) matching = matching.where('pipeline', '=', pipeline);
  if (stage !== undefined) matching = matching.where('stage', '=', stage);
  if (contact_id !== undefined) matching = matching.where('contact_ref', '=', ref(contact_id));
  if (owner_user_id !== undefined) matching = matching.where('owner_id', '=', owner_user_id);
  if (tags !== undefined) {
    matching = matching.where(({ eb, selectFrom }) =>
      eb('ref', 'in', selectFrom('leadlex_deal_tags').select('ref').where('tag', '=', tags)),
    );
  }
  const createdAfter = parseTime(query.created_after);
  if (createdAfter !== undefined) matching = matching.where('created_at', '>', createdAfter);
  const createdBefore = parseTime(query.created_before);
  if (createdBefore !== undefined) matching = matching.where('created_at', '<', createdBefore);
  const updatedAfter = parseTime(query.updated_after);
  if (updatedAfter !== undefined) matching = matching.where('updated_at', '>', updatedAfter);
  const { rows, meta } = await readPage(
    { page, per_page },
    matching.select(({ fn }) => fn.countAll<number>().as('total')),
    matching.selectAll().orderBy('created_at').orderBy('ref'),
  );
  return { status: 200, body: { data: { deals: rows.map((row) => toDeal(dealRecords.read(row))) }, meta } };
}
