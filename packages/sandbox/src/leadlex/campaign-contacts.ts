import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { recordsOf } from '../store/records.ts';

const campaignRecords = recordsOf('leadlex_campaigns');

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
