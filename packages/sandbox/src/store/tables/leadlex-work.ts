import type { components } from '@concordat/leadlex';
import type { Migration } from 'kysely/migration';
import { createRecordTable, type RecordColumns } from '../columns.ts';

/** Deals, and what is said, done and to be done about contacts, companies and deals of LeadLex workspaces. */
export interface LeadLexWorkTables {
  leadlex_deals: LeadLexDealTable;
  leadlex_deal_tags: LeadLexTagTable;
  leadlex_notes: LeadLexNoteTable;
  leadlex_note_tags: LeadLexTagTable;
  leadlex_tasks: LeadLexTaskTable;
  leadlex_activities: LeadLexActivityTable;
}

interface LeadLexDealTable extends RecordColumns<LeadLexDealFields> {
  readonly contact_ref: string | null;
  readonly company_ref: string | null;
  readonly status: LeadLexDealStatus;
  readonly pipeline: string | null;
  readonly stage: string | null;
  readonly owner_id: string | null;
}

/** Where a deal stands. Some pages say `open` for `active`. */
export type LeadLexDealStatus = 'active' | 'won' | 'lost';

/** What no constraint, filter or counter needs. Tags are in a table of their own too, to be found by. */
export type LeadLexDealFields = Omit<
  components['schemas']['Deal'],
  | 'id'
  | 'status'
  | 'pipeline'
  | 'stage'
  | 'main_contact_id'
  | 'owner_user_id'
  | 'related_company_id'
  | 'created_date'
  | 'updated_date'
>;

/** One tag of one record. */
interface LeadLexTagTable {
  readonly ref: string;
  readonly tag: string;
}

/** What a record is about. It stays when that is deleted, and loses the link. */
interface Links {
  readonly contact_ref: string | null;
  readonly company_ref: string | null;
  readonly deal_ref: string | null;
}

interface LeadLexNoteTable extends RecordColumns<{ readonly tags: readonly string[] }>, Links {
  readonly title: string;
  readonly content: string | null;
  readonly note_type: string;
  /** 1 for yes, 0 for no. */
  readonly is_pinned: number;
}

interface LeadLexTaskTable extends RecordColumns<LeadLexTaskFields>, Links {
  readonly status: string;
  readonly assignee_id: string | null;
}

/** What no constraint, filter or counter needs. */
export type LeadLexTaskFields = Pick<
  components['schemas']['TaskCreate'],
  'title' | 'description' | 'priority' | 'task_type' | 'due_date' | 'event_id'
>;

interface LeadLexActivityTable extends RecordColumns<LeadLexActivityFields>, Links {
  readonly type: string;
}

/** What no constraint, filter or counter needs. */
export type LeadLexActivityFields = Omit<components['schemas']['ActivityCreate'], 'type' | 'contact_id' | 'deal_id'>;

export const leadlexWorkTables: Migration = {
  async up(db) {
    const createLinked = (name: string) =>
      createRecordTable(db, name)
        .addColumn('contact_ref', 'text', (column) => column.references('leadlex_contacts.ref').onDelete('set null'))
        .addColumn('company_ref', 'text', (column) => column.references('leadlex_companies.ref').onDelete('set null'));
    const createWork = (name: string) =>
      createLinked(name).addColumn('deal_ref', 'text', (column) =>
        column.references('leadlex_deals.ref').onDelete('set null'),
      );
    const createTags = (name: string, table: string) =>
      db.schema
        .createTable(name)
        .addColumn('ref', 'text', (column) => column.notNull().references(`${table}.ref`).onDelete('cascade'))
        .addColumn('tag', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint(`${name}_key`, ['ref', 'tag']);
    await createLinked('leadlex_deals')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('pipeline', 'text')
      .addColumn('stage', 'text')
      .addColumn('owner_id', 'text')
      .execute();
    await createTags('leadlex_deal_tags', 'leadlex_deals').execute();
    await createWork('leadlex_notes')
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('content', 'text')
      .addColumn('note_type', 'text', (column) => column.notNull())
      .addColumn('is_pinned', 'integer', (column) => column.notNull())
      .execute();
    await createTags('leadlex_note_tags', 'leadlex_notes').execute();
    await createWork('leadlex_tasks')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('assignee_id', 'text')
      .execute();
    await createWork('leadlex_activities')
      .addColumn('type', 'text', (column) => column.notNull())
      .execute();
    const links = ['workspace', 'contact_ref', 'company_ref'];
    for (const [table, columns] of [
      ['leadlex_deals', links],
      ['leadlex_notes', [...links, 'deal_ref']],
      ['leadlex_tasks', [...links, 'deal_ref']],
      ['leadlex_activities', [...links, 'deal_ref']],
    ] as const) {
      for (const column of columns) {
        await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
      }
    }
  },
};
