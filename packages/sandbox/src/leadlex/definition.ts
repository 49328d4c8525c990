import { newUuid } from '../identifiers.ts';
import type { VendorDefinition } from '../vendor-definition.ts';
import { campaignContacts } from './campaign-contacts.ts';
import { contacts } from './contacts.ts';
import { contactsBulk } from './contacts-bulk.ts';
import { lists } from './lists.ts';
import { seedLeadLex } from './seed.ts';
import { webhooks } from './webhooks.ts';

/** LeadLex: a key stands for one workspace. */
export const leadlex: VendorDefinition = {
  vendor: 'leadlex',
  handlers: { ...contacts, ...contactsBulk, ...webhooks, ...lists, ...campaignContacts },
  newId: newUuid,
  firstWorkspaceOf: (account) => account,
  findWorkspace: ({ account }) => ({ workspace: account }),
  notFound: { error: { code: 'not_found', message: 'Resource not found.' } },
  seed: seedLeadLex,
};
