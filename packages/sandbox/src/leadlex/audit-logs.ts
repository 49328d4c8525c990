import type { components, operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import type { Database } from '../store/database.ts';
import { isoSeconds, parseTime } from '../times.ts';
import { readPage } from './page-of.ts';

/** How long an entry can be seen, in ms: 365 days. */
const retention = 365 * 24 * 60 * 60 * 1000;

/** Who did what. */
export const auditLogs = {
  'auditLogs.list': async ({ query, store, workspace, now, refuse }) => {
    const { page = 1, per_page = 50, action, user_id, resource_type } = query;
    const from = parseTime(query.from_date) ?? 0;
    const to = parseTime(query.to_date) ?? now;
    if (query.from_date !== undefined && query.to_date !== undefined && from > to) throw refuse('invalid_date_range');
    let matching = store.db
      .selectFrom('sandbox_audit_log')
      .where('sandbox_audit_log.workspace', '=', workspace)
      .where('at', '>=', Math.max(from, now - retention))
      .where('at', '<=', to);
    if (action !== undefined) matching = matching.where('action', '=', action);
    if (user_id !== undefined) matching = matching.where('actor_id', '=', user_id);
    if (resource_type !== undefined) matching = matching.where('resource_type', '=', resource_type);
    const { rows, meta } = await readPage(
      { page, per_page },
      matching.select(({ fn }) => fn.countAll<number>().as('total')),
      matching
        .leftJoin('leadlex_users', (join) =>
          join
            .onRef('leadlex_users.id', '=', 'sandbox_audit_log.actor_id')
            .onRef('leadlex_users.workspace', '=', 'sandbox_audit_log.workspace'),
        )
        .selectAll('sandbox_audit_log')
        .select('leadlex_users.email')
        .orderBy('at', 'desc')
        .orderBy('sandbox_audit_log.id'),
    );
    return { status: 200, body: { data: { logs: rows.map(toEntry) }, meta } };
  },
} satisfies Handlers<operations>;

type Row = Database['sandbox_audit_log'] & { readonly email: string | null };

/** An entry of the log. Who has no address is no person: a key, or the sandbox itself. */
function toEntry(row: Row): components['schemas']['AuditLogEntry'] {
  const type = row.email !== null ? 'user' : row.actor_id !== null ? 'api_key' : 'system';
  return {
    id: row.id,
    timestamp: isoSeconds(row.at),
    user: { id: row.actor_id ?? 'system', email: row.email, type },
    action: row.action as components['schemas']['AuditLogEntry']['action'],
    resource_type: row.resource_type,
    resource_id: row.resource_id,
    details: JSON.parse(row.details),
    // Where a request comes from does not reach the sandbox, which runs on the machine that asks.
    ip_address: '127.0.0.1',
    user_agent: row.user_agent,
  };
}
