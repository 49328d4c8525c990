import type { Migration } from 'kysely/migration';
import { type AutoSendAutomationTables, autosendAutomationTables } from './tables/autosend-automations.ts';
import { type AutoSendCampaignTables, autosendCampaignTables } from './tables/autosend-campaigns.ts';
import { type AutoSendContactTables, autosendContactTables } from './tables/autosend-contacts.ts';
import { type AutoSendEventTables, autosendEventTables } from './tables/autosend-events.ts';
import { type AutoSendMailTables, autosendMailTables } from './tables/autosend-mails.ts';
import { type AutoSendProjectTables, autosendProjectTables } from './tables/autosend-projects.ts';
import { type CoreTables, coreTables } from './tables/core.ts';
import { type LeadLexCampaignTables, leadlexCampaignTables } from './tables/leadlex-campaigns.ts';
import { type LeadLexContactTables, leadlexContactTables } from './tables/leadlex-contacts.ts';
import { type LeadLexUserTables, leadlexUserTables } from './tables/leadlex-users.ts';
import { type LeadLexWorkTables, leadlexWorkTables } from './tables/leadlex-work.ts';

/** Every table of the sandbox. An area adds its own interface here and its migration below. */
export interface Database
  extends CoreTables,
    LeadLexContactTables,
    LeadLexCampaignTables,
    LeadLexWorkTables,
    LeadLexUserTables,
    AutoSendContactTables,
    AutoSendProjectTables,
    AutoSendMailTables,
    AutoSendCampaignTables,
    AutoSendEventTables,
    AutoSendAutomationTables {}

/** In the order of their names. A migration that was released is never changed. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-core': coreTables,
  '0002-leadlex-contacts': leadlexContactTables,
  '0003-leadlex-campaigns': leadlexCampaignTables,
  '0004-leadlex-work': leadlexWorkTables,
  '0005-autosend-contacts': autosendContactTables,
  '0006-autosend-projects': autosendProjectTables,
  '0007-autosend-mails': autosendMailTables,
  '0008-leadlex-users': leadlexUserTables,
  '0009-autosend-campaigns': autosendCampaignTables,
  '0010-autosend-events': autosendEventTables,
  '0011-autosend-automations': autosendAutomationTables,
};
