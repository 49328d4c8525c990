import type { operations } from '@concordat/leadlex';
import type { HandlerContext, ReplyOf } from '../handler.ts';
import { pageRows } from '../store/page-rows.ts';
import { contains } from '../store/search.ts';
import { parseTime } from '../times.ts';
import { contactRecords, toSummary } from './contact-record.ts';

type ListContacts = operations['contacts.list'];

/** One page of contacts, or of those a filter leaves. */
export async function listContacts(context: HandlerContext<ListContacts>): Promise<ReplyOf<ListContacts>> {
  const { query, store, workspace, ref } = context;
  const { page = 1, per_page = 50, sort = 'created_at' } = query;
  let matching = store.db.selectFrom('leadlex_contacts').where('workspace', '=', workspace);
  if (query.search !== undefined) {
    const { search } = query;
    matching = matching.where(({ or, ref: column }) =>
      or([contains(column('full_name'), search), contains(column('email'), search)]),
    );
  }
  if (query.list_id !== undefined) {
    const listRef = ref(query.list_id);
    matching = matching.where(({ eb }) =>
      eb('ref', 'in', eb.selectFrom('leadlex_list_members').select('contact_ref').where('list_ref', '=', listRef)),
    );
  }
  const createdAfter = parseTime(query.created_after);
  if (createdAfter !== undefined) matching = matching.where('created_at', '>', createdAfter);
  const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const column = sortColumns[sort.replace('-', '') as keyof typeof sortColumns];
  const rows = await matching
    .selectAll()
    .orderBy(column, sort.startsWith('-') ? 'desc' : 'asc')
    .orderBy('ref')
    .limit(per_page)
    .offset(pageRows(page, per_page).offset)
    .execute();
  return {
    status: 200,
    body: {
      data: { contacts: rows.map((row) => toSummary(contactRecords.read(row))) },
      meta: { page, per_page, total: Number(total) },
    },
  };
}

const sortColumns = { created_at: 'created_at', updated_date: 'updated_at', full_name: 'full_name' } as const;
