import { type RawBuilder, sql } from 'kysely';

/** Writes a list as the text that {@link valuesIn} reads. PostgreSQL has no text with the character of code 0 or half a pair. */
export function toValueList(values: readonly string[]): string {
  return JSON.stringify(values.map((value) => value.toWellFormed().replaceAll('\0', '\uFFFD')));
}

/** The values of a list of any length that is given as one parameter, to be used behind `in`. */
export function valuesIn(list: RawBuilder<string>, dialect: string): RawBuilder<string> {
  return dialect === 'postgres'
    ? sql`(select value from json_array_elements_text(${list}::json) as list (value))`
    : sql`(select value from json_each(${list}))`;
}
