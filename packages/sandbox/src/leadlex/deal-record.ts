import type { components } from '@concordat/leadlex';
import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { LeadLexDealFields, LeadLexDealStatus } from '../store/tables/leadlex-work.ts';
import { isoSeconds } from '../times.ts';
import { idOf, type Links } from './record-links.ts';
import { writeTags } from './record-tags.ts';

/** A deal as the database keeps it. */
export type DealRecord = RecordOf<'leadlex_deals'>;

export const dealRecords = recordsOf('leadlex_deals');

/** What a request gives of a deal. Some of its names are aliases of those in replies. */
export interface GivenDeal extends Partial<Omit<components['schemas']['DealCreate'], 'status'>> {
  readonly status?: string;
  readonly closed_date?: string;
}

/** Puts a new deal into the workspace. */
export async function insertDeal(
  { store, workspace, ref, newId, now }: WorkspaceContext,
  given: GivenDeal,
  links: Partial<Omit<Links, 'deal_ref'>>,
  createdAt = now,
): Promise<DealRecord> {
  const id = newId();
  const deal: DealRecord = {
    ...change(
      {
        ref: ref(id),
        workspace,
        id,
        contact_ref: null,
        company_ref: null,
        status: 'active',
        pipeline: null,
        stage: null,
        owner_id: null,
        fields: {},
        created_at: createdAt,
        updated_at: now,
      },
      given,
    ),
    ...links,
  };
  await dealRecords.insert(store, deal);
  await writeTags(store, 'leadlex_deal_tags', deal.ref, deal.fields.tags ?? []);
  return deal;
}

/** Gives a deal new values. What is not given stays. */
export async function changeDeal(
  { store, now }: Pick<WorkspaceContext, 'store' | 'now'>,
  deal: DealRecord,
  given: GivenDeal,
  links: Partial<Pick<Links, 'contact_ref'>>,
): Promise<DealRecord> {
  const changed = { ...change(deal, given), ...links, updated_at: now };
  await dealRecords.replace(store, changed);
  await writeTags(store, 'leadlex_deal_tags', deal.ref, changed.fields.tags ?? []);
  return changed;
}

/** Deletes a deal. Foreign keys take the link to it off its activities, notes and tasks. */
export function deleteDeal(store: Store, ref: string): Promise<boolean> {
  return dealRecords.remove(store, ref);
}

function change(deal: DealRecord, given: GivenDeal): DealRecord {
  return {
    ...deal,
    status: readStatus(given.status) ?? deal.status,
    pipeline: given.pipeline ?? deal.pipeline,
    stage: given.stage ?? deal.stage,
    owner_id: given.owner_id ?? deal.owner_id,
    fields: { ...deal.fields, ...readFields(given) },
  };
}

function readFields(given: GivenDeal): Partial<LeadLexDealFields> {
  return present({
    name: given.name,
    estimated_value: given.estimated_value,
    priority: readPriority(given.priority),
    matter_type: given.deal_type,
    tags: given.tags && [...new Set(given.tags)],
    high_level_description: given.description,
    next_follow_up_date: given.follow_up_date,
    fee_model: given.fee_model,
    probability: given.probability,
    currency: given.currency,
    closed_date: given.closed_date,
    notes: given.notes,
    relationship_partner_id: given.relationship_partner_id,
    matter_lead_id: given.matter_lead_id,
    team_member_ids: given.team_member_ids,
  });
}

const statuses: Readonly<Record<string, LeadLexDealStatus>> = {
  active: 'active',
  open: 'active',
  won: 'won',
  lost: 'lost',
};

/** What a word says about where a deal stands; `undefined` for a word that no page has. */
export function readStatus(word: string | undefined): LeadLexDealStatus | undefined {
  return word !== undefined && Object.hasOwn(statuses, word) ? statuses[word] : undefined;
}

const priorities = ['low', 'medium', 'high', 'urgent'] as const;

/** Requests take any text; replies have four words. */
function readPriority(text: string | undefined): (typeof priorities)[number] | undefined {
  return priorities.find((priority) => priority === text?.toLowerCase());
}

/** A deal as replies show it. */
export function toDeal(deal: DealRecord): components['schemas']['Deal'] {
  const { id, status, pipeline, stage, owner_id, contact_ref, company_ref, fields, created_at, updated_at } = deal;
  return {
    id,
    ...fields,
    status,
    ...present({
      stage: stage ?? undefined,
      pipeline: pipeline ?? undefined,
      main_contact_id: idOf(contact_ref) ?? undefined,
      owner_user_id: owner_id ?? undefined,
    }),
    related_company_id: idOf(company_ref),
    created_date: isoSeconds(created_at),
    updated_date: isoSeconds(updated_at),
  };
}
