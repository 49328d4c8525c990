import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import { changeDeal, type DealRecord, dealRecords, deleteDeal, insertDeal, toDeal } from './deal-record.ts';
import { findRef, linkTo } from './record-links.ts';

/** Deals, many at once. */
export const dealsBulk = {
  'deals.bulkCreate': async (context) => {
    const { body, emit, audit } = context;
    const made: DealRecord[] = [];
    for (const given of body.deals) {
      const deal = await insertDeal(context, given, {
        contact_ref: await linkTo(context, 'contact', given.contact_id),
        company_ref: await linkTo(context, 'company', given.related_company_id),
      });
      await audit({ action: 'create', resourceType: 'deals', resourceId: deal.id });
      made.push(deal);
    }
    await emit('deal.bulk_created', { count: made.length, deal_ids: made.map(({ id }) => id) });
    return { status: 201, body: { data: made.map(toDeal) } };
  },

  // The page documents no error, so ids that are no deal are passed over.
  'deals.bulkUpdate': async (context) => {
    const { body, store, ref, missing, emit, audit } = context;
    const { deal_ids, updates } = body;
    const contactRef = updates.contact_id === undefined ? null : await findRef(context, 'contact', updates.contact_id);
    if (contactRef === undefined) throw missing();
    const changed: string[] = [];
    for (const id of new Set(deal_ids)) {
      const deal = await dealRecords.find(store, ref(id));
      if (!deal) continue;
      await changeDeal(context, deal, updates, { contact_ref: contactRef ?? deal.contact_ref });
      const details = { fields: Object.keys(updates) };
      await audit({ action: 'update', resourceType: 'deals', resourceId: id, details });
      changed.push(id);
    }
    if (changed.length > 0) await emit('deal.bulk_updated', { count: changed.length, deal_ids: changed });
    return { status: 200, body: { data: { updated: changed.length } } };
  },

  'deals.bulkDelete': async ({ body, store, ref, emit, audit }) => {
    const ids = [...new Set(body.deal_ids)];
    let deleted = 0;
    for (const id of ids) {
      if (body.dry_run) {
        if (await dealRecords.find(store, ref(id))) deleted += 1;
        continue;
      }
      if (!(await deleteDeal(store, ref(id)))) continue;
      deleted += 1;
      await audit({ action: 'delete', resourceType: 'deals', resourceId: id });
      await emit('deal.deleted', { deal: { id } });
    }
    return {
      status: 200,
      body: { data: { deleted_count: deleted, not_found_count: ids.length - deleted, errors: [] } },
    };
  },
} satisfies Handlers<operations>;
