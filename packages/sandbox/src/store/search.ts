import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';

/** Whether a text contains another, whatever the case of either. */
export function contains(column: Expression<string | null>, text: string): RawBuilder<SqlBool> {
  const pattern = `%${text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`lower(${column}) like ${pattern} escape '\\'`;
}
