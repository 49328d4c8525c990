import type { WorkspaceContext } from '../handler.ts';
import { seedFrom } from '../seed-reader.ts';
import { seedAutomation } from './automation-seed.ts';
import { seedCampaign, seedDomain, seedSender, seedTemplate } from './campaign-seed.ts';
import { seedContact, seedCustomField, seedList } from './contact-seed.ts';
import { seedEvent } from './event-seed.ts';
import { seedProject, seedSuppressionGroup } from './project-seed.ts';
import { seedWebhook } from './webhook-seed.ts';

/** The sections of `seeds/autosend.yaml`. */
const sections = {
  contacts: seedContact,
  contactLists: seedList,
  customFields: seedCustomField,
  suppressionGroups: seedSuppressionGroup,
  projects: seedProject,
  domains: seedDomain,
  senders: seedSender,
  templates: seedTemplate,
  campaigns: seedCampaign,
  events: seedEvent,
  automations: seedAutomation,
  webhooks: seedWebhook,
};

/** Fills an empty project with the sample data, and gives its account the others. */
export function seedAutoSend(context: WorkspaceContext): Promise<void> {
  return seedFrom('autosend', context, sections);
}
