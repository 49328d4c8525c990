import type { CreateTableBuilder, Kysely } from 'kysely';

/** JSON as text; the type says what it holds. */
export type JsonText<Value> = string & { readonly json?: Value };

/** The columns every record of a vendor has. */
export interface RecordColumns<Fields> {
  /** `<workspace>/<id>`: unique in the database, and what other tables refer to. */
  readonly ref: string;
  readonly workspace: string;
  /** The id the API shows. */
  readonly id: string;
  /** What no constraint, filter or counter needs. */
  readonly fields: JsonText<Fields>;
  /** In ms since 1970. */
  readonly created_at: number;
  /** In ms since 1970. */
  readonly updated_at: number;
}

type RecordColumn = keyof RecordColumns<unknown>;

/** Begins a table of records that disappear with their workspace. Times are `bigint`: milliseconds exceed 32 bits. */
export function createRecordTable(db: Kysely<unknown>, name: string): CreateTableBuilder<string, RecordColumn> {
  return db.schema
    .createTable(name)
    .addColumn('ref', 'text', (column) => column.primaryKey())
    .addColumn('workspace', 'text', (column) =>
      column.notNull().references('sandbox_workspaces.id').onDelete('cascade'),
    )
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull().defaultTo('{}'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull());
}
