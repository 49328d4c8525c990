import type { Compilable, Kysely } from 'kysely';
import type { JsonText } from './columns.ts';
import type { Database } from './database.ts';
import { type ParameterOf, type PreparedQuery, prepare } from './prepared-query.ts';
import type { Store } from './store.ts';

type RecordTableName = {
  [Name in keyof Database]: Database[Name] extends { readonly ref: string; readonly fields: string } ? Name : never;
}[keyof Database];

/** A row whose `fields` are read. Other columns of JSON stay text. */
export type RecordOf<Name extends RecordTableName> = Omit<Database[Name], 'fields'> & {
  readonly fields: Database[Name]['fields'] extends JsonText<infer Fields> ? Fields : never;
};

/** What can be done to the records of one table, by queries that are prepared once. */
export interface Records<Name extends RecordTableName> {
  find(store: Store, ref: string): Promise<RecordOf<Name> | undefined>;
  /** @throws when a unique column is taken; look for it first, the workspace is locked while its records change. */
  insert(store: Store, record: RecordOf<Name>): Promise<void>;
  /** Writes the record over the one of the same `ref`. */
  replace(store: Store, record: RecordOf<Name>): Promise<void>;
  /** @returns whether there was one to remove. */
  remove(store: Store, ref: string): Promise<boolean>;
  /** Reads the JSON of a row that another query found. */
  read(row: Database[Name]): RecordOf<Name>;
}

type Row = Readonly<Record<string, unknown>>;
type AnyDatabase = Kysely<Record<string, Record<string, unknown>>>;

/** Prepares the usual queries of a table of records. */
export function recordsOf<Name extends RecordTableName>(name: Name): Records<Name> {
  const table: string = name;
  const prepareUntyped = (
    build: (db: AnyDatabase, parameter: ParameterOf<Record<string, unknown>>) => Compilable<unknown>,
  ) => prepare<Row, Row>((db, parameter) => build(db as unknown as AnyDatabase, parameter) as Compilable<Row>);

  const find = prepareUntyped((db, value) => db.selectFrom(table).selectAll().where('ref', '=', value('ref')));
  const remove = prepareUntyped((db, value) => db.deleteFrom(table).where('ref', '=', value('ref')));
  const inserts = new Map<string, PreparedQuery<Row, Row>>();
  const updates = new Map<string, PreparedQuery<Row, Row>>();
  const read = (row: Row) => ({ ...row, fields: JSON.parse(String(row['fields'])) }) as unknown as RecordOf<Name>;

  return {
    async find(store, ref) {
      const row = await store.first(find, { ref });
      return row && read(row);
    },
    async insert(store, record) {
      const columns = Object.keys(record);
      const query = remember(inserts, columns, () =>
        prepareUntyped((db, value) => db.insertInto(table).values(valuesOf(columns, value))),
      );
      await store.run(query, write(record));
    },
    async replace(store, record) {
      const columns = Object.keys(record).filter((column) => column !== 'ref');
      const query = remember(updates, columns, () =>
        prepareUntyped((db, value) =>
          db.updateTable(table).set(valuesOf(columns, value)).where('ref', '=', value('ref')),
        ),
      );
      await store.run(query, write(record));
    },
    remove: async (store, ref) => (await store.run(remove, { ref })) > 0,
    read: (row) => read(row as unknown as Row),
  };
}

function valuesOf(columns: readonly string[], value: (name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, value(column)]));
}

function write(record: object): Row {
  return { ...record, fields: JSON.stringify((record as { readonly fields: unknown }).fields) };
}

function remember<Value>(known: Map<string, Value>, columns: readonly string[], make: () => Value): Value {
  const key = columns.join();
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
