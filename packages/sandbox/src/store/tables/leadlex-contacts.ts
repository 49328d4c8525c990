import type { Migration } from 'kysely/migration';
import { createRecordTable, type RecordColumns } from '../columns.ts';

/** Companies, contacts, lists and memberships of LeadLex workspaces. */
export interface LeadLexContactTables {
  leadlex_companies: LeadLexCompanyTable;
  leadlex_contacts: LeadLexContactTable;
  leadlex_lists: LeadLexListTable;
  leadlex_list_members: LeadLexListMemberTable;
}

interface LeadLexCompanyTable extends RecordColumns<LeadLexCompanyFields> {
  readonly name: string;
  readonly industry: string | null;
  /** Lower case. */
  readonly domain_key: string | null;
}

/** What no constraint, filter or counter needs. */
export interface LeadLexCompanyFields {
  readonly website?: string | undefined;
  readonly linkedin_url?: string | undefined;
  readonly size?: string | undefined;
  readonly domain?: string | undefined;
  readonly city?: string | undefined;
  readonly country?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

interface LeadLexContactTable extends RecordColumns<LeadLexContactFields> {
  readonly full_name: string;
  readonly email: string | null;
  /** Lower case; unique in the workspace. */
  readonly email_key: string | null;
  readonly company_ref: string | null;
}

/** What no constraint, filter or counter needs. */
export interface LeadLexContactFields {
  readonly first_name: string;
  readonly last_name: string;
  readonly phone?: string | undefined;
  readonly job_title?: string | undefined;
  readonly company?: string | undefined;
  readonly linkedin_url?: string | undefined;
  /** 1 (high) to 3 (low). */
  readonly priority?: number | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly custom_fields?: Readonly<Record<string, unknown>> | undefined;
}

interface LeadLexListTable extends RecordColumns<{ readonly description?: string | undefined }> {
  readonly name: string;
}

interface LeadLexListMemberTable {
  readonly list_ref: string;
  readonly contact_ref: string;
  readonly added_at: number;
}

export const leadlexContactTables: Migration = {
  async up(db) {
    await createRecordTable(db, 'leadlex_companies')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('industry', 'text')
      .addColumn('domain_key', 'text')
      .execute();
    await createRecordTable(db, 'leadlex_contacts')
      .addColumn('full_name', 'text', (column) => column.notNull())
      .addColumn('email', 'text')
      .addColumn('email_key', 'text')
      .addColumn('company_ref', 'text', (column) => column.references('leadlex_companies.ref').onDelete('set null'))
      .addUniqueConstraint('leadlex_contacts_email', ['workspace', 'email_key'])
      .execute();
    await createRecordTable(db, 'leadlex_lists')
      .addColumn('name', 'text', (column) => column.notNull())
      .addUniqueConstraint('leadlex_lists_name', ['workspace', 'name'])
      .execute();
    await db.schema
      .createTable('leadlex_list_members')
      .addColumn('list_ref', 'text', (column) => column.notNull().references('leadlex_lists.ref').onDelete('cascade'))
      .addColumn('contact_ref', 'text', (column) =>
        column.notNull().references('leadlex_contacts.ref').onDelete('cascade'),
      )
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('leadlex_list_members_key', ['list_ref', 'contact_ref'])
      .execute();
    // The unique constraints begin with the workspace, too.
    for (const [table, column] of [
      ['leadlex_companies', 'workspace'],
      ['leadlex_list_members', 'contact_ref'],
    ] as const) {
      await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
    }
    // Most contacts have no company, and then no entry here.
    await db.schema
      .createIndex('leadlex_contacts_by_company_ref')
      .on('leadlex_contacts')
      .column('company_ref')
      .where('company_ref', 'is not', null)
      .execute();
  },
};
