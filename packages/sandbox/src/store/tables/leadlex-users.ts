import type { Migration } from 'kysely/migration';
import { createRecordTable, type RecordColumns } from '../columns.ts';

/** The people of LeadLex workspaces. No operation makes one, so only workspaces with sample data have any. */
export interface LeadLexUserTables {
  leadlex_users: LeadLexUserTable;
}

interface LeadLexUserTable extends RecordColumns<Readonly<Record<string, never>>> {
  readonly full_name: string;
  readonly email: string;
}

export const leadlexUserTables: Migration = {
  async up(db) {
    await createRecordTable(db, 'leadlex_users')
      .addColumn('full_name', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull())
      .addUniqueConstraint('leadlex_users_email', ['workspace', 'email'])
      .execute();
  },
};
