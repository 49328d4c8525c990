import type { Migration } from 'kysely/migration';
import { createRecordTable, type RecordColumns } from '../columns.ts';

/** Mails of AutoSend projects, and the addresses that get none. */
export interface AutoSendMailTables {
  autosend_suppression_groups: AutoSendSuppressionGroupTable;
  autosend_suppressions: AutoSendSuppressionTable;
  autosend_mails: AutoSendMailTable;
}

interface AutoSendSuppressionGroupTable extends RecordColumns<{ readonly description?: string | undefined }> {
  /** What paths and other requests call it; unique in the project. */
  readonly code: string;
  readonly name: string;
  /** `global` and `default`, of which a project begins with one each, or `own`. */
  readonly kind: string;
  /** 1 for yes, 0 for no. */
  readonly active: number;
}

interface AutoSendSuppressionTable extends RecordColumns<Readonly<Record<string, never>>> {
  readonly group_ref: string;
  /** Lower case; unique in the group. */
  readonly email: string;
  readonly reason: string;
}

/** One mail to one recipient. */
interface AutoSendMailTable extends RecordColumns<Readonly<Record<string, unknown>>> {
  /** Lower case. */
  readonly email: string;
  /** What the API calls the mail: the same for its copies. */
  readonly mail_id: string;
  readonly batch_id: string | null;
  /** `sent`, or `suppressed` for one the recipient does not want. */
  readonly state: string;
}

export const autosendMailTables: Migration = {
  async up(db) {
    await createRecordTable(db, 'autosend_suppression_groups')
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('active', 'integer', (column) => column.notNull())
      .addUniqueConstraint('autosend_suppression_groups_code', ['workspace', 'code'])
      .execute();
    await createRecordTable(db, 'autosend_suppressions')
      .addColumn('group_ref', 'text', (column) =>
        column.notNull().references('autosend_suppression_groups.ref').onDelete('cascade'),
      )
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addUniqueConstraint('autosend_suppressions_email', ['group_ref', 'email'])
      .execute();
    await createRecordTable(db, 'autosend_mails')
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('mail_id', 'text', (column) => column.notNull())
      .addColumn('batch_id', 'text')
      .addColumn('state', 'text', (column) => column.notNull())
      .execute();
    for (const [table, columns] of [
      ['autosend_suppressions', ['workspace', 'email']],
      ['autosend_mails', ['workspace', 'mail_id']],
    ] as const) {
      await db.schema
        .createIndex(`${table}_${columns.join('_')}`)
        .on(table)
        .columns([...columns])
        .execute();
    }
  },
};
