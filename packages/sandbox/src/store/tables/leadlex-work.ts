import type { Migration } from 'kysely/migration';
import { createRecordTable, type RecordColumns } from '../columns.ts';

/** Deals, and what is said, done and to be done about contacts, companies and deals of LeadLex workspaces. */
export interface LeadLexWorkTables {
  leadlex_deals: LeadLexDealTable;
  leadlex_notes: LeadLexLinkedTable;
  leadlex_tasks: LeadLexTaskTable;
  leadlex_activities: LeadLexActivityTable;
}

interface LeadLexDealTable extends RecordColumns<Readonly<Record<string, unknown>>> {
  readonly contact_ref: string | null;
  readonly company_ref: string | null;
  readonly status: string;
}

/** A record that stays when what it is about is deleted, and loses the link. */
interface LeadLexLinkedTable extends RecordColumns<Readonly<Record<string, unknown>>> {
  readonly contact_ref: string | null;
  readonly company_ref: string | null;
  readonly deal_ref: string | null;
}

interface LeadLexTaskTable extends LeadLexLinkedTable {
  readonly status: string;
}

interface LeadLexActivityTable extends LeadLexLinkedTable {
  readonly type: string;
}

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
    await createLinked('leadlex_deals')
      .addColumn('status', 'text', (column) => column.notNull())
      .execute();
    await createWork('leadlex_notes').execute();
    await createWork('leadlex_tasks')
      .addColumn('status', 'text', (column) => column.notNull())
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
