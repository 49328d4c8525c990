import type { Migration } from 'kysely/migration';
import { createRecordTable, type RecordColumns } from '../columns.ts';

/** Campaigns of LeadLex workspaces, who is enrolled in them, and what was or will be sent. */
export interface LeadLexCampaignTables {
  leadlex_campaigns: LeadLexCampaignTable;
  leadlex_campaign_steps: LeadLexCampaignStepTable;
  leadlex_enrollments: LeadLexEnrollmentTable;
  leadlex_sends: LeadLexSendTable;
}

interface LeadLexCampaignTable extends RecordColumns<LeadLexCampaignFields> {
  readonly name: string;
  /** `draft`, `pending_approval`, `active`, `paused` or `completed`. */
  readonly status: string;
  readonly list_ref: string | null;
}

/** What no constraint, filter or counter needs. */
export interface LeadLexCampaignFields {
  readonly [field: string]: unknown;
}

interface LeadLexCampaignStepTable extends RecordColumns<LeadLexCampaignStepFields> {
  readonly campaign_ref: string;
  /** Place in the sequence, counted from 0. */
  readonly position: number;
}

/** What no constraint, filter or counter needs. */
export interface LeadLexCampaignStepFields {
  readonly subject: string;
  readonly body: string;
  readonly delay_days: number;
  readonly delay_hours: number;
  readonly send_condition: 'always' | 'if_no_reply' | 'if_no_open' | 'if_opened' | 'if_clicked';
}

interface LeadLexEnrollmentTable {
  readonly campaign_ref: string;
  readonly contact_ref: string;
  /** `pending`, `active`, `paused`, `completed`, `bounced`, `unsubscribed` or `replied`. */
  readonly status: string;
  readonly current_step: number;
  readonly source: string | null;
  readonly added_at: number;
  readonly last_sent_at: number | null;
}

/** One e-mail of a campaign. It outlives enrolment, step and contact, because what was sent was sent. */
interface LeadLexSendTable {
  readonly id: string;
  readonly campaign_ref: string;
  readonly contact_ref: string | null;
  readonly step_ref: string | null;
  /** `scheduled`, `sent` or `cancelled`. */
  readonly state: string;
  readonly due_at: number;
  readonly sent_at: number | null;
}

export const leadlexCampaignTables: Migration = {
  async up(db) {
    await createRecordTable(db, 'leadlex_campaigns')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('list_ref', 'text', (column) => column.references('leadlex_lists.ref').onDelete('set null'))
      .execute();
    await createRecordTable(db, 'leadlex_campaign_steps')
      .addColumn('campaign_ref', 'text', (column) =>
        column.notNull().references('leadlex_campaigns.ref').onDelete('cascade'),
      )
      .addColumn('position', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('leadlex_enrollments')
      .addColumn('campaign_ref', 'text', (column) =>
        column.notNull().references('leadlex_campaigns.ref').onDelete('cascade'),
      )
      .addColumn('contact_ref', 'text', (column) =>
        column.notNull().references('leadlex_contacts.ref').onDelete('cascade'),
      )
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('current_step', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('source', 'text')
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .addColumn('last_sent_at', 'bigint')
      .addPrimaryKeyConstraint('leadlex_enrollments_key', ['campaign_ref', 'contact_ref'])
      .execute();
    await db.schema
      .createTable('leadlex_sends')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('campaign_ref', 'text', (column) =>
        column.notNull().references('leadlex_campaigns.ref').onDelete('cascade'),
      )
      .addColumn('contact_ref', 'text', (column) => column.references('leadlex_contacts.ref').onDelete('set null'))
      .addColumn('step_ref', 'text', (column) => column.references('leadlex_campaign_steps.ref').onDelete('set null'))
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('sent_at', 'bigint')
      .execute();
    for (const [table, column] of [
      ['leadlex_campaigns', 'workspace'],
      ['leadlex_campaigns', 'list_ref'],
      ['leadlex_campaign_steps', 'campaign_ref'],
      ['leadlex_campaign_steps', 'workspace'],
      ['leadlex_enrollments', 'contact_ref'],
      ['leadlex_sends', 'campaign_ref'],
      ['leadlex_sends', 'contact_ref'],
      ['leadlex_sends', 'step_ref'],
    ] as const) {
      await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
    }
  },
};
