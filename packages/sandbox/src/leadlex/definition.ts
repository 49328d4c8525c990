import { newUuid } from '../identifiers.ts';
import type { VendorDefinition } from '../vendor-definition.ts';
import { activities } from './activities.ts';
import { apiKeys } from './api-keys.ts';
import { auditLogs } from './audit-logs.ts';
import { campaignContacts } from './campaign-contacts.ts';
import { campaignSending } from './campaign-sending.ts';
import { campaignSteps } from './campaign-steps.ts';
import { campaigns } from './campaigns.ts';
import { companies } from './companies.ts';
import { contacts } from './contacts.ts';
import { contactsBulk } from './contacts-bulk.ts';
import { contactsExport } from './contacts-export.ts';
import { contactsMerge } from './contacts-merge.ts';
import { deals } from './deals.ts';
import { dealsBulk } from './deals-bulk.ts';
import { dealsExport } from './deals-export.ts';
import { imports } from './imports.ts';
import { lists } from './lists.ts';
import { notes } from './notes.ts';
import { seedLeadLex } from './seed.ts';
import { tasks } from './tasks.ts';
import { users } from './users.ts';
import { webhooks } from './webhooks.ts';

/** LeadLex: a key stands for one workspace. */
export const leadlex: VendorDefinition = {
  vendor: 'leadlex',
  handlers: {
    ...contacts,
    ...contactsBulk,
    ...contactsExport,
    ...contactsMerge,
    ...webhooks,
    ...lists,
    ...campaigns,
    ...campaignContacts,
    ...campaignSteps,
    ...campaignSending,
    ...companies,
    ...deals,
    ...dealsBulk,
    ...dealsExport,
    ...notes,
    ...tasks,
    ...activities,
    ...imports,
    ...users,
    ...apiKeys,
    ...auditLogs,
  },
  newId: newUuid,
  firstWorkspaceOf: (account) => account,
  findWorkspace: ({ account }) => ({ workspace: account }),
  notFound: { error: { code: 'not_found', message: 'Resource not found.' } },
  seed: seedLeadLex,
};
