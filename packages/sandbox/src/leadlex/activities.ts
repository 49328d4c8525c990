import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import { present } from '../present.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import { isoSeconds, parseTime } from '../times.ts';
import { existsContact } from './contact-record.ts';
import { readPage } from './page-of.ts';
import { findRef, idOf } from './record-links.ts';

/** An activity as the database keeps it. */
export type ActivityRecord = RecordOf<'leadlex_activities'>;

export const activityRecords = recordsOf('leadlex_activities');

/** The timeline. */
export const activities = {
  'activities.create': async (context) => {
    const { body, store, workspace, ref, now, newId, missing, emit } = context;
    const { type, contact_id, deal_id, ...fields } = body;
    const contactRef = contact_id === undefined ? null : await findRef(context, 'contact', contact_id);
    const dealRef = deal_id === undefined ? null : await findRef(context, 'deal', deal_id);
    if (contactRef === undefined || dealRef === undefined) throw missing();
    const id = newId();
    const activity: ActivityRecord = {
      ref: ref(id),
      workspace,
      id,
      contact_ref: contactRef,
      company_ref: null,
      deal_ref: dealRef,
      type,
      fields,
      created_at: now,
      updated_at: now,
    };
    await activityRecords.insert(store, activity);
    const shown = {
      id,
      type,
      ...fields,
      ...present({ contact_id, deal_id }),
      created_date: isoSeconds(now),
    };
    await emit('activity.created', { activity: shown });
    return { status: 201, body: { data: { activity: shown } } };
  },

  'contacts.listActivities': async ({ path, query, store, ref, missing }) => {
    if (!(await existsContact(store, ref(path.id)))) throw missing();
    const { page = 1, per_page = 50, type } = query;
    let matching = store.db.selectFrom('leadlex_activities').where('contact_ref', '=', ref(path.id));
    if (type !== undefined) matching = matching.where('type', '=', type);
    const from = parseTime(query.from_date);
    if (from !== undefined) matching = matching.where('created_at', '>=', from);
    const to = parseTime(query.to_date);
    if (to !== undefined) matching = matching.where('created_at', '<=', to);
    const { rows, meta } = await readPage(
      { page, per_page },
      matching.select(({ fn }) => fn.countAll<number>().as('total')),
      matching.selectAll().orderBy('created_at', 'desc').orderBy('ref'),
    );
    return {
      status: 200,
      body: { data: { activities: rows.map((row) => toActivity(activityRecords.read(row))) }, meta },
    };
  },
} satisfies Handlers<operations>;

/** An activity as a row of a contact's timeline, in the form of the page that has the filters. */
function toActivity({ id, type, contact_ref, deal_ref, fields, created_at }: ActivityRecord) {
  return {
    id,
    type,
    ...fields,
    ...present({ contact_id: idOf(contact_ref) ?? undefined }),
    deal_id: idOf(deal_ref),
    created_date: isoSeconds(created_at),
  };
}
