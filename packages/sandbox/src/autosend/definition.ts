import { newObjectId } from '../identifiers.ts';
import type { VendorDefinition } from '../vendor-definition.ts';
import { automations } from './automations.ts';
import { campaignActions } from './campaign-actions.ts';
import { campaigns } from './campaigns.ts';
import { contactListMembers } from './contact-list-members.ts';
import { contactLists } from './contact-lists.ts';
import { contacts } from './contacts.ts';
import { contactsBulk } from './contacts-bulk.ts';
import { customFields } from './custom-fields.ts';
import { domains } from './domains.ts';
import { events } from './events.ts';
import { eventsSend } from './events-send.ts';
import { mails } from './mails.ts';
import { openFirstProject } from './project-record.ts';
import { findProject, firstProjectOf } from './project-workspace.ts';
import { projects } from './projects.ts';
import { seedAutoSend } from './seed.ts';
import { campaignSending } from './send-campaigns.ts';
import { senders } from './senders.ts';
import { suppressionEntries } from './suppression-entries.ts';
import { suppressionGroups } from './suppression-groups.ts';
import { templates } from './templates.ts';
import { webhooks } from './webhooks.ts';

/** AutoSend: a key stands for one project, or for an account whose project the request names. */
export const autosend: VendorDefinition = {
  vendor: 'autosend',
  handlers: {
    ...mails,
    ...templates,
    ...campaigns,
    ...campaignActions,
    ...automations,
    ...events,
    ...eventsSend,
    ...senders,
    ...domains,
    ...projects,
    ...suppressionGroups,
    ...suppressionEntries,
    ...customFields,
    ...contacts,
    ...contactsBulk,
    ...contactLists,
    ...contactListMembers,
    ...webhooks,
  },
  newId: newObjectId,
  firstWorkspaceOf: firstProjectOf,
  findWorkspace: findProject,
  furnish: openFirstProject,
  notFound: { success: false, error: { message: 'Resource not found', code: 'NOT_FOUND' } },
  dueWork: campaignSending,
  seed: seedAutoSend,
};
