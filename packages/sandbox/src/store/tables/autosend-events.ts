import type { Migration } from 'kysely/migration';
import { createRecordTable, type RecordColumns } from '../columns.ts';

/** Events that happen to contacts of AutoSend projects. */
export interface AutoSendEventTables {
  autosend_events: AutoSendEventTable;
  autosend_event_log: AutoSendEventLogTable;
}

interface AutoSendEventTable
  extends RecordColumns<{
    readonly description: string | null;
    readonly properties: readonly AutoSendEventProperty[];
  }> {
  /** Unique in the project. */
  readonly name: string;
}

/** A property that a report of an event may have. */
export interface AutoSendEventProperty {
  readonly propertyName: string;
  readonly type: 'string' | 'number' | 'date' | 'boolean';
  readonly description?: string;
  readonly suggestedValues?: string[];
}

interface AutoSendEventLogTable
  extends RecordColumns<{ readonly properties: Readonly<Record<string, string | number | boolean>> }> {
  /** Name of the event, which may have been deleted since. */
  readonly name: string;
  readonly contact_ref: string;
}

export const autosendEventTables: Migration = {
  async up(db) {
    await createRecordTable(db, 'autosend_events')
      .addColumn('name', 'text', (column) => column.notNull())
      .addUniqueConstraint('autosend_events_name', ['workspace', 'name'])
      .execute();
    await createRecordTable(db, 'autosend_event_log')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('contact_ref', 'text', (column) =>
        column.notNull().references('autosend_contacts.ref').onDelete('cascade'),
      )
      .execute();
    for (const column of ['workspace', 'contact_ref']) {
      await db.schema.createIndex(`autosend_event_log_by_${column}`).on('autosend_event_log').column(column).execute();
    }
  },
};
