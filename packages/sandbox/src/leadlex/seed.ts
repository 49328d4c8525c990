import type { WorkspaceContext } from '../handler.ts';
import { seedFrom } from '../seed-reader.ts';
import { seedApiKey, seedAuditEntry, seedUser } from './account-seed.ts';
import { seedCampaign } from './campaign-seed.ts';
import { seedCompany, seedContact, seedList } from './contact-seed.ts';
import { seedWebhook } from './webhook-seed.ts';
import { seedActivity, seedDeal, seedNote, seedTask } from './work-seed.ts';

/** The sections of `seeds/leadlex.yaml`. */
const sections = {
  companies: seedCompany,
  contacts: seedContact,
  lists: seedList,
  campaigns: seedCampaign,
  webhooks: seedWebhook,
  users: seedUser,
  deals: seedDeal,
  notes: seedNote,
  tasks: seedTask,
  activities: seedActivity,
  api_keys: seedApiKey,
  audit_log: seedAuditEntry,
};

/** Fills an empty workspace with the sample data. */
export function seedLeadLex(context: WorkspaceContext): Promise<void> {
  return seedFrom('leadlex', context, sections);
}
