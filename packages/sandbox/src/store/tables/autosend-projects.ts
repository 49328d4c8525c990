import type { Migration } from 'kysely/migration';
import { createRecordTable, type RecordColumns } from '../columns.ts';

/** Projects of AutoSend accounts, each in the workspace of the same id, and what is set up once in each of them. */
export interface AutoSendProjectTables {
  autosend_projects: AutoSendProjectTable;
  autosend_domains: AutoSendDomainTable;
  autosend_custom_fields: AutoSendCustomFieldTable;
}

interface AutoSendProjectTable
  extends RecordColumns<{
    readonly domain: string | null;
    readonly regionKey: string;
    readonly industry: string | null;
    readonly logo: string | null;
    readonly address: string | null;
  }> {
  readonly account: string;
  readonly name: string;
}

interface AutoSendDomainTable extends RecordColumns<AutoSendDomainFields> {
  /** Unique in the project. */
  readonly name: string;
  /** Such as `PENDING_CONFIGURATION` or `VERIFIED`. */
  readonly status: string;
}

/** What no constraint, filter or counter needs. */
interface AutoSendDomainFields {
  readonly regionKey: string;
  /** In ms since 1970. */
  readonly checkedAt?: number | undefined;
  /** In ms since 1970. */
  readonly verifiedAt?: number | undefined;
}

interface AutoSendCustomFieldTable
  extends RecordColumns<{ readonly description?: string | undefined; readonly defaultValue?: string | undefined }> {
  /** Unique in the project. */
  readonly name: string;
  /** `string`, `number`, `boolean` or `date`. */
  readonly type: string;
}

export const autosendProjectTables: Migration = {
  async up(db) {
    await createRecordTable(db, 'autosend_projects')
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addUniqueConstraint('autosend_projects_id', ['account', 'id'])
      .addUniqueConstraint('autosend_projects_workspace', ['workspace'])
      .execute();
    await createRecordTable(db, 'autosend_domains')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addUniqueConstraint('autosend_domains_name', ['workspace', 'name'])
      .execute();
    await createRecordTable(db, 'autosend_custom_fields')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addUniqueConstraint('autosend_custom_fields_name', ['workspace', 'name'])
      .execute();
  },
};
