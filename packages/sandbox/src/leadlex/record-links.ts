import type { RefusalExplanation, WorkspaceContext } from '../handler.ts';
import type { Refusal } from '../refusal.ts';
import { contains } from '../store/search.ts';

/** What a record is about, as the database keeps it. */
export interface Links {
  readonly contact_ref: string | null;
  readonly company_ref: string | null;
  readonly deal_ref: string | null;
}

/** What a record is about, as a request says it. Where both are given, the id counts and not the name. */
export interface GivenLinks {
  readonly contact_id?: string | undefined;
  readonly contact_name?: string | undefined;
  readonly company_id?: string | undefined;
  readonly company_name?: string | undefined;
  readonly deal_id?: string | undefined;
}

/** The context of an operation that refuses what does not exist. */
interface RefusingContext extends WorkspaceContext {
  refuse(code: 'validation_error', explanation?: RefusalExplanation): Refusal;
}

/** The context of an operation that takes names in place of ids. */
interface LinkingContext extends WorkspaceContext {
  refuse(code: 'validation_error' | 'ambiguous_reference', explanation?: RefusalExplanation): Refusal;
}

type Linked = 'contact' | 'company' | 'deal';

const tables = { contact: 'leadlex_contacts', company: 'leadlex_companies', deal: 'leadlex_deals' } as const;
const plurals = { contact: 'contacts', company: 'companies' } as const;

/** The id behind a reference; `null` where there is none. */
export function idOf(ref: string): string;
export function idOf(ref: string | null): string | null;
export function idOf(ref: string | null): string | null {
  return ref === null ? null : ref.slice(ref.indexOf('/') + 1);
}

/** The reference to a record of the workspace; `undefined` where it has no such record. */
export async function findRef({ store, ref }: WorkspaceContext, kind: Linked, id: string): Promise<string | undefined> {
  const row = await store.db.selectFrom(tables[kind]).select('ref').where('ref', '=', ref(id)).executeTakeFirst();
  return row?.ref;
}

/**
 * The reference to a record that a request names; `null` where it names none.
 *
 * @throws a refusal where there is no such record.
 */
export async function linkTo(context: RefusingContext, kind: Linked, id: string | undefined): Promise<string | null> {
  if (id === undefined) return null;
  const found = await findRef(context, kind, id);
  if (found !== undefined) return found;
  throw context.refuse('validation_error', { message: `There is no ${kind} ${id}.` });
}

/**
 * Finds what a request links a record to.
 *
 * @throws a refusal where there is no such record, or a name fits several.
 */
export async function findLinks(context: LinkingContext, given: GivenLinks): Promise<Links> {
  const { contact_id, contact_name, company_id, company_name, deal_id } = given;
  const find = (kind: 'contact' | 'company', id: string | undefined, name: string | undefined) =>
    id === undefined && name !== undefined ? findByName(context, kind, name) : linkTo(context, kind, id);
  return {
    contact_ref: await find('contact', contact_id, contact_name),
    company_ref: await find('company', company_id, company_name),
    deal_ref: await linkTo(context, 'deal', deal_id),
  };
}

/** Case does not matter. Records that have exactly this name go before those that only contain it. */
async function findByName(
  { store, workspace, refuse }: LinkingContext,
  kind: 'contact' | 'company',
  name: string,
): Promise<string> {
  const searched = name.trim();
  const rows =
    kind === 'contact'
      ? await store.db
          .selectFrom('leadlex_contacts')
          .select(['id', 'ref', 'full_name as name'])
          .where('workspace', '=', workspace)
          .where(({ ref: column }) => contains(column('full_name'), searched))
          .orderBy('ref')
          .execute()
      : await store.db
          .selectFrom('leadlex_companies')
          .select(['id', 'ref', 'name'])
          .where('workspace', '=', workspace)
          .where(({ ref: column }) => contains(column('name'), searched))
          .orderBy('ref')
          .execute();
  const exact = rows.filter((row) => row.name.toLowerCase() === searched.toLowerCase());
  const [found, ...others] = exact.length > 0 ? exact : rows;
  if (!found) throw refuse('validation_error', { message: `No ${kind} is called ${searched}.` });
  if (others.length === 0) return found.ref;
  const ids = [found, ...others].map(({ id }) => id).join(', ');
  throw refuse('ambiguous_reference', { message: `Several ${plurals[kind]} match: ${ids}.` });
}
