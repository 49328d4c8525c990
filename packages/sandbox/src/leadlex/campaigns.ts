import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { isoSeconds } from '../times.ts';
import { enroll } from './campaign-contacts.ts';
import { campaignRecords, listSteps, toCampaign } from './campaign-record.ts';
import { listRecords } from './list-record.ts';
import { idOf } from './record-links.ts';

/** Campaigns of the workspace. */
export const campaigns = {
  // Its parameters are not documented: all campaigns are one page.
  'campaigns.list': async ({ store, workspace }) => {
    const rows = await store.db
      .selectFrom('leadlex_campaigns')
      .selectAll()
      .where('workspace', '=', workspace)
      .orderBy('created_at')
      .orderBy('ref')
      .execute();
    const found = rows.map((row) => toCampaign(campaignRecords.read(row)));
    const meta = { page: 1, per_page: Math.max(found.length, 1), total: found.length };
    return { status: 200, body: { data: { campaigns: found }, meta } };
  },

  'campaigns.create': async (context) => {
    const { body, store, workspace, ref, now, newId, refuse, emit, audit } = context;
    const { name, list_id, template } = body;
    if (!(await listRecords.find(store, ref(list_id))))
      throw refuse('validation_error', { example: 'invalid_list_id' });
    const id = newId();
    await campaignRecords.insert(store, {
      ref: ref(id),
      workspace,
      id,
      name,
      status: 'draft',
      list_ref: ref(list_id),
      fields: { template },
      created_at: now,
      updated_at: now,
    });
    const members = await store.db
      .selectFrom('leadlex_list_members')
      .select('contact_ref')
      .where('list_ref', '=', ref(list_id))
      .orderBy('added_at')
      .orderBy('contact_ref')
      .execute();
    const enrollment = { campaign_ref: ref(id), status: 'pending', source: `list:${list_id}` };
    for (const { contact_ref } of members) await enroll(context, { ...enrollment, contact_ref });
    await audit({ action: 'create', resourceType: 'campaigns', resourceId: id });
    await emit('campaign.created', { campaign: { id, name } });
    return { status: 201, body: { data: { id, name, status: 'draft', list_id, created_at: isoSeconds(now) } } };
  },

  'campaigns.get': async (context) => {
    const { path, store, ref, missing } = context;
    const campaign = await campaignRecords.find(store, ref(path.id));
    if (!campaign) throw missing();
    const steps = await listSteps(context, campaign.ref);
    const enrolled = await store.db
      .selectFrom('leadlex_enrollments')
      .select(['contact_ref', 'status'])
      .where('campaign_ref', '=', campaign.ref)
      .orderBy('added_at', 'desc')
      .orderBy('contact_ref')
      .execute();
    return {
      status: 200,
      body: {
        data: {
          campaign: {
            ...toCampaign(campaign),
            steps: steps.map(({ id, position, fields }) => ({ id, index: position, subject: fields.subject })),
            contacts: enrolled.map(({ contact_ref, status }) => ({ contact_id: idOf(contact_ref), status })),
          },
        },
      },
    };
  },

  'campaigns.update': async ({ path: { id }, body, store, ref, now, missing, audit }) => {
    const campaign = await campaignRecords.find(store, ref(id));
    if (!campaign) throw missing();
    const { name = campaign.name, ...rules } = body;
    const changed = { ...campaign, name, fields: { ...campaign.fields, ...rules }, updated_at: now };
    await campaignRecords.replace(store, changed);
    const details = { fields: Object.keys(body) };
    await audit({ action: 'update', resourceType: 'campaigns', resourceId: id, details });
    return { status: 200, body: { data: { campaign: toCampaign(changed) } } };
  },

  // Only drafts can be deleted; which error other campaigns get is not documented.
  'campaigns.delete': async ({ path: { id }, store, ref, missing, emit, audit }) => {
    const campaign = await campaignRecords.find(store, ref(id));
    if (!campaign) throw missing();
    if (campaign.status !== 'draft') {
      const error = { code: 'campaign_not_draft', message: `Only drafts can be deleted; it is ${campaign.status}.` };
      throw new Refusal(409, error.code, { error }, true);
    }
    await campaignRecords.remove(store, campaign.ref);
    await audit({ action: 'delete', resourceType: 'campaigns', resourceId: id });
    await emit('campaign.deleted', { campaign: { id } });
    return { status: 200, body: { data: { deleted: true, id } } };
  },
} satisfies Handlers<operations>;
