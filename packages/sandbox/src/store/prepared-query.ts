import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * A query that is built and compiled once per dialect, and run with new parameters each time.
 *
 * @example
 * const findList = prepare((db, value: ParameterOf<{ ref: string }>) =>
 *   db.selectFrom('leadlex_lists').selectAll().where('ref', '=', value('ref')));
 * const list = await store.first(findList, { ref: ref(list_id) });
 */
export interface PreparedQuery<Row, Parameters> {
  /** The statement, and how its parameters are put in order. */
  compile(db: Kysely<Database>, dialect: string): CompiledStatement;
  /** Types only. */
  readonly types?: { readonly row: Row; readonly parameters: Parameters };
}

/** A statement and the values it is run with. */
interface CompiledStatement {
  readonly query: CompiledQuery;
  bind(parameters: unknown): readonly unknown[];
}

/** Stands for a value that is given when the query is run. */
export type ParameterOf<Parameters> = <Name extends keyof Parameters & string>(
  name: Name,
) => RawBuilder<Parameters[Name]>;

/** Prepares a query. */
export function prepare<Row, Parameters extends object>(
  build: (db: Kysely<Database>, parameter: ParameterOf<Parameters>, dialect: string) => Compilable<Row>,
): PreparedQuery<Row, Parameters> {
  const compiled = new Map<string, CompiledStatement>();
  return {
    compile(db, dialect) {
      const known = compiled.get(dialect);
      if (known) return known;
      const query = build(db, (name) => sql`${new Placeholder(name)}`, dialect).compile();
      const statement = { query, bind: binderOf(query.parameters) };
      compiled.set(dialect, statement);
      return statement;
    },
  };
}

class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

function binderOf(values: readonly unknown[]): (parameters: unknown) => readonly unknown[] {
  return (parameters) =>
    values.map((value) => (value instanceof Placeholder ? (parameters as Record<string, unknown>)[value.name] : value));
}
