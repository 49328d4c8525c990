import type { Migration } from 'kysely/migration';
import { createRecordTable, type RecordColumns } from '../columns.ts';

/** Templates, senders and campaigns of AutoSend projects. */
export interface AutoSendCampaignTables {
  autosend_senders: AutoSendSenderTable;
  autosend_templates: AutoSendTemplateTable;
  autosend_campaigns: AutoSendCampaignTable;
  autosend_campaign_lists: AutoSendCampaignListTable;
  autosend_campaign_mails: AutoSendCampaignMailTable;
}

interface AutoSendSenderTable
  extends RecordColumns<{ readonly name?: string | undefined; readonly replyTo?: string | undefined }> {
  /** Lower case; unique in the project. */
  readonly email: string;
}

interface AutoSendTemplateTable extends RecordColumns<AutoSendTemplateFields> {
  readonly name: string;
  /** `transactional` or `marketing`. */
  readonly type: string;
  readonly subject: string | null;
  readonly sender_ref: string | null;
}

/** What no constraint, filter or counter needs. */
export interface AutoSendTemplateFields {
  readonly description?: string | undefined;
  readonly previewText?: string | undefined;
  readonly emailTemplate?: string | undefined;
  readonly builderType: 'code' | 'visual';
  readonly dynamicVariables?: Readonly<Record<string, unknown>> | undefined;
}

interface AutoSendCampaignTable extends RecordColumns<AutoSendCampaignFields> {
  /** Such as `draft` or `sending`. */
  readonly status: string;
  /** When mails go out next, in ms since 1970. It stays while the campaign is paused. */
  readonly send_at: number | null;
  readonly template_ref: string | null;
  /** Address of the sender in lower case. */
  readonly from_email: string | null;
}

/** What no constraint, filter or counter needs. Times are in ms since 1970. */
export interface AutoSendCampaignFields {
  readonly name: string;
  readonly subject?: string | undefined;
  readonly previewText?: string | undefined;
  readonly from?: { readonly email?: string; readonly name?: string } | undefined;
  readonly replyTo?: string | undefined;
  /** Short code of a suppression group. */
  readonly unsubscribeGroupId?: string | undefined;
  readonly sendMode: 'immediate' | 'scheduled' | 'gradual';
  readonly sendNow: boolean;
  readonly scheduledAt?: number | undefined;
  readonly sendToGlobalList: boolean;
  readonly trackingClick: boolean;
  readonly trackingOpen: boolean;
  readonly timezone?: string | undefined;
  readonly sentAt?: number | undefined;
  readonly abortedAt?: number | undefined;
  readonly pausedAt?: number | undefined;
  readonly resumedAt?: number | undefined;
}

interface AutoSendCampaignListTable {
  readonly campaign_ref: string;
  readonly list_ref: string;
  /** `to` or `exclude`. */
  readonly role: string;
  /** Place in the request. */
  readonly position: number;
}

interface AutoSendCampaignMailTable {
  readonly campaign_ref: string;
  /** Recipient; nobody gets a campaign twice. */
  readonly email: string;
  /** `sent`, or `suppressed` for one the recipient does not want. */
  readonly state: string;
}

export const autosendCampaignTables: Migration = {
  async up(db) {
    await createRecordTable(db, 'autosend_senders')
      .addColumn('email', 'text', (column) => column.notNull())
      .addUniqueConstraint('autosend_senders_email', ['workspace', 'email'])
      .execute();
    await createRecordTable(db, 'autosend_templates')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('subject', 'text')
      .addColumn('sender_ref', 'text', (column) => column.references('autosend_senders.ref').onDelete('set null'))
      .execute();
    await createRecordTable(db, 'autosend_campaigns')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('send_at', 'bigint')
      .addColumn('template_ref', 'text', (column) => column.references('autosend_templates.ref').onDelete('set null'))
      .addColumn('from_email', 'text')
      .execute();
    await db.schema
      .createTable('autosend_campaign_lists')
      .addColumn('campaign_ref', 'text', (column) =>
        column.notNull().references('autosend_campaigns.ref').onDelete('cascade'),
      )
      .addColumn('list_ref', 'text', (column) => column.notNull().references('autosend_lists.ref').onDelete('cascade'))
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('autosend_campaign_lists_key', ['campaign_ref', 'role', 'list_ref'])
      .execute();
    await db.schema
      .createTable('autosend_campaign_mails')
      .addColumn('campaign_ref', 'text', (column) =>
        column.notNull().references('autosend_campaigns.ref').onDelete('cascade'),
      )
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('autosend_campaign_mails_key', ['campaign_ref', 'email'])
      .execute();
    for (const [table, columns] of [
      ['autosend_templates', ['workspace', 'created_at']],
      ['autosend_templates', ['sender_ref']],
      ['autosend_campaigns', ['workspace', 'created_at']],
      ['autosend_campaigns', ['status', 'send_at']],
      ['autosend_campaigns', ['template_ref']],
      ['autosend_campaign_lists', ['list_ref']],
    ] as const) {
      await db.schema
        .createIndex(`${table}_by_${columns.join('_')}`)
        .on(table)
        .columns([...columns])
        .execute();
    }
  },
};
