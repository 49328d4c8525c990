import type { Migration } from 'kysely/migration';
import { createRecordTable, type JsonText, type RecordColumns } from '../columns.ts';

/** Contacts, lists and segments of AutoSend projects. */
export interface AutoSendContactTables {
  autosend_contacts: AutoSendContactTable;
  autosend_lists: AutoSendListTable;
  autosend_list_members: AutoSendListMemberTable;
}

interface AutoSendContactTable extends RecordColumns<AutoSendContactFields> {
  /** Lower case, as the API shows it; unique in the project. */
  readonly email: string;
  /** The caller's own id of the contact. */
  readonly user_id: string | null;
}

/** What no constraint, filter or counter needs. */
interface AutoSendContactFields {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly customFields?: Readonly<Record<string, string | number | boolean>> | undefined;
}

interface AutoSendListTable extends RecordColumns<{ readonly description?: string | undefined }> {
  readonly name: string;
  /** `list` or `segment`. */
  readonly type: string;
  /** Rule of a segment. */
  readonly filter: JsonText<unknown> | null;
  readonly parent_ref: string | null;
}

interface AutoSendListMemberTable {
  readonly list_ref: string;
  readonly contact_ref: string;
  readonly added_at: number;
}

export const autosendContactTables: Migration = {
  async up(db) {
    await createRecordTable(db, 'autosend_contacts')
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text')
      .addUniqueConstraint('autosend_contacts_email', ['workspace', 'email'])
      .execute();
    await createRecordTable(db, 'autosend_lists')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('filter', 'text')
      .addColumn('parent_ref', 'text', (column) => column.references('autosend_lists.ref').onDelete('set null'))
      .addUniqueConstraint('autosend_lists_name', ['workspace', 'name'])
      .execute();
    await db.schema
      .createTable('autosend_list_members')
      .addColumn('list_ref', 'text', (column) => column.notNull().references('autosend_lists.ref').onDelete('cascade'))
      .addColumn('contact_ref', 'text', (column) =>
        column.notNull().references('autosend_contacts.ref').onDelete('cascade'),
      )
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('autosend_list_members_key', ['list_ref', 'contact_ref'])
      .execute();
    // The unique constraints begin with the workspace, too.
    for (const [table, column] of [
      ['autosend_contacts', 'user_id'],
      ['autosend_lists', 'parent_ref'],
      ['autosend_list_members', 'contact_ref'],
    ] as const) {
      await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
    }
  },
};
