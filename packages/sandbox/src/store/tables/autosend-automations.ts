import type { Migration } from 'kysely/migration';
import { createRecordTable, type RecordColumns } from '../columns.ts';

/** Automations of AutoSend projects. */
export interface AutoSendAutomationTables {
  autosend_automations: AutoSendAutomationTable;
}

interface AutoSendAutomationTable extends RecordColumns<AutoSendAutomationFields> {
  readonly name: string;
  /** `draft`, `active` or `paused`. */
  readonly status: string;
}

/** What no constraint, filter or counter needs. The parts of an automation are kept as they were given. */
interface AutoSendAutomationFields {
  readonly description?: string | undefined;
  readonly entryCriteria: Readonly<Record<string, unknown>>;
  readonly exitCriteria?: Readonly<Record<string, unknown>> | undefined;
  readonly steps: readonly Readonly<Record<string, unknown>>[];
  readonly tags: readonly string[];
  readonly unsubscribeGroupId?: string | undefined;
  readonly trackingOpen: boolean;
  readonly trackingClick: boolean;
  /** In ms since 1970. */
  readonly activeAt?: number | undefined;
}

export const autosendAutomationTables: Migration = {
  async up(db) {
    await createRecordTable(db, 'autosend_automations')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('autosend_automations_by_workspace')
      .on('autosend_automations')
      .columns(['workspace', 'created_at'])
      .execute();
  },
};
