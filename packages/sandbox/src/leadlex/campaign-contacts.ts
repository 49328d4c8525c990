import type { operations } from '@concordat/leadlex';
import type { Handlers, WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { isoSeconds } from '../times.ts';
import { campaignRecords } from './campaign-record.ts';
import { scheduleSends } from './campaign-sends.ts';
import { existsContact } from './contact-record.ts';
import { readPage } from './page-of.ts';
import { idOf } from './record-links.ts';

/** A contact's part in a campaign. */
interface Enrollment {
  readonly campaign_ref: string;
  readonly contact_ref: string;
  readonly status: string;
  readonly source: string | null;
}

const insertEnrollment = prepare((db, value: ParameterOf<Enrollment & { added_at: number }>) =>
  db
    .insertInto('leadlex_enrollments')
    .values({
      campaign_ref: value('campaign_ref'),
      contact_ref: value('contact_ref'),
      status: value('status'),
      current_step: 0,
      source: value('source'),
      added_at: value('added_at'),
      last_sent_at: null,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

/** @returns whether the contact was not enrolled before. */
export async function enroll({ store, now }: WorkspaceContext, enrollment: Enrollment): Promise<boolean> {
  return (await store.run(insertEnrollment, { ...enrollment, added_at: now })) > 0;
}

const endEnrollment = prepare((db, value: ParameterOf<{ campaign_ref: string; contact_ref: string }>) =>
  db
    .deleteFrom('leadlex_enrollments')
    .where('campaign_ref', '=', value('campaign_ref'))
    .where('contact_ref', '=', value('contact_ref')),
);

const cancelSends = prepare((db, value: ParameterOf<{ campaign_ref: string; contact_ref: string }>) =>
  db
    .updateTable('leadlex_sends')
    .set({ state: 'cancelled' })
    .where('campaign_ref', '=', value('campaign_ref'))
    .where('contact_ref', '=', value('contact_ref'))
    .where('state', '=', 'scheduled'),
);

/** Who is enrolled in a campaign. */
export const campaignContacts = {
  'campaigns.listContacts': async ({ path, query, store, ref, missing }) => {
    if (!(await campaignRecords.find(store, ref(path.id)))) throw missing();
    const { page = 1, per_page = 50, status } = query;
    let enrolled = store.db
      .selectFrom('leadlex_enrollments')
      .innerJoin('leadlex_contacts', 'leadlex_contacts.ref', 'contact_ref')
      .where('campaign_ref', '=', ref(path.id));
    if (status !== undefined) enrolled = enrolled.where('status', '=', status);
    const { rows, meta } = await readPage(
      { page, per_page },
      enrolled.select(({ fn }) => fn.countAll<number>().as('total')),
      enrolled
        .select(['contact_ref', 'full_name', 'email', 'status', 'current_step', 'added_at', 'last_sent_at'])
        .orderBy('added_at', 'desc')
        .orderBy('contact_ref'),
    );
    const found = rows.map((row) =>
      present({
        contact_id: idOf(row.contact_ref),
        full_name: row.full_name,
        email: row.email ?? undefined,
        status: row.status as NonNullable<typeof status>,
        current_step: row.current_step,
        added_at: isoSeconds(row.added_at),
        last_sent_at: row.last_sent_at === null ? undefined : isoSeconds(row.last_sent_at),
      }),
    );
    return { status: 200, body: { data: { contacts: found }, meta } };
  },

  // What an unknown id does is not documented: it is skipped, as one that is enrolled already.
  'campaigns.addContacts': async (context) => {
    const { path, body, store, ref, refuse, emit, audit } = context;
    const campaign = await campaignRecords.find(store, ref(path.id));
    if (!campaign) throw refuse('campaign_not_found');
    const isActive = campaign.status === 'active';
    const enrollment = {
      campaign_ref: campaign.ref,
      source: body.source ?? null,
      status: isActive ? 'active' : 'pending',
    };
    const added: string[] = [];
    for (const id of body.contact_ids) {
      if (!(await existsContact(store, ref(id)))) continue;
      if (await enroll(context, { ...enrollment, contact_ref: ref(id) })) added.push(id);
    }
    if (added.length > 0) {
      if (isActive) await scheduleSends(context, campaign);
      const details = { contacts_added: added };
      await audit({ action: 'update', resourceType: 'campaigns', resourceId: path.id, details });
      await emit('campaign.contacts_added', { campaign_id: path.id, contact_ids: added });
    }
    const skipped = body.contact_ids.length - added.length;
    return { status: 200, body: { data: { added: added.length, skipped, contact_ids: added } } };
  },

  // Whatever state the campaign is in. There is no event for it.
  'campaigns.removeContact': async ({ path: { id, contact_id }, store, ref, refuse, audit }) => {
    const enrollment = { campaign_ref: ref(id), contact_ref: ref(contact_id) };
    if ((await store.run(endEnrollment, enrollment)) === 0) {
      throw refuse((await campaignRecords.find(store, ref(id))) ? 'enrollment_not_found' : 'campaign_not_found');
    }
    const cancelled = await store.run(cancelSends, enrollment);
    const details = { contacts_removed: [contact_id], sends_cancelled: cancelled };
    await audit({ action: 'update', resourceType: 'campaigns', resourceId: id, details });
    return { status: 200, body: { data: { removed: true, campaign_id: id, contact_id } } };
  },
} satisfies Handlers<operations>;
