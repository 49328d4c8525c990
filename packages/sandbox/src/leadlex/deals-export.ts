import type { operations } from '@concordat/leadlex';
import type { Handlers } from '../handler.ts';
import type { LeadLexDealFields } from '../store/tables/leadlex-work.ts';
import { isoSeconds } from '../times.ts';
import { defaultLimit, readFilterTime, writeCsv } from './csv-export.ts';
import { readStatus } from './deal-record.ts';

const columns = [
  'id',
  'name',
  'pipeline_id',
  'stage_id',
  'status',
  'value',
  'currency',
  'company_name',
  'owner_email',
  'created_at',
  'closed_at',
] as const;

/** Deals as a file. */
export const dealsExport = {
  'deals.export': async (context) => {
    const { query, store, workspace } = context;
    const { limit = defaultLimit, pipeline_id, stage_id, fields } = query;
    let matching = store.db
      .selectFrom('leadlex_deals as deal')
      .leftJoin('leadlex_companies as company', 'company.ref', 'deal.company_ref')
      .leftJoin('leadlex_users as owner', (join) =>
        join.onRef('owner.id', '=', 'deal.owner_id').onRef('owner.workspace', '=', 'deal.workspace'),
      )
      .where('deal.workspace', '=', workspace);
    const status = readStatus(query.status);
    if (status !== undefined) matching = matching.where('deal.status', '=', status);
    const after = readFilterTime(context, 'created_after', query.created_after);
    if (after !== undefined) matching = matching.where('deal.created_at', '>', after);
    const before = readFilterTime(context, 'created_before', query.created_before);
    if (before !== undefined) matching = matching.where('deal.created_at', '<', before);
    const rows = await matching
      .selectAll('deal')
      .select(['company.name as company_name', 'owner.email as owner_email'])
      .orderBy('deal.created_at')
      .orderBy('deal.ref')
      .execute();
    const found = rows
      .map((row) => {
        const { name, estimated_value, currency, closed_date }: LeadLexDealFields = JSON.parse(row.fields);
        return {
          id: row.id,
          name,
          pipeline_id: `pipe_${nameAsId(row.pipeline ?? 'default')}`,
          stage_id: row.stage === null ? undefined : `stage_${nameAsId(row.stage)}`,
          status: row.status === 'active' ? 'open' : row.status,
          value: estimated_value,
          currency,
          company_name: row.company_name ?? undefined,
          owner_email: row.owner_email ?? undefined,
          created_at: isoSeconds(row.created_at),
          closed_at: closed_date,
        };
      })
      .filter((deal) => pipeline_id === undefined || deal.pipeline_id === pipeline_id)
      .filter((deal) => stage_id === undefined || deal.stage_id === stage_id)
      .slice(0, limit);
    return writeCsv(context, columns, fields, found, 'deals-export.csv');
  },
} satisfies Handlers<operations>;

/** No operation makes pipelines or stages, and deals know them by name only. The export shows ids. */
function nameAsId(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '_');
}
