import type { WorkspaceContext } from '../handler.ts';
import { present } from '../present.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import type { LeadLexCompanyFields } from '../store/tables/leadlex-contacts.ts';
import { isoSeconds } from '../times.ts';

/** A company as the database keeps it. */
export type CompanyRecord = RecordOf<'leadlex_companies'>;

export const companyRecords = recordsOf('leadlex_companies');

/** What a request gives of a company. */
export interface GivenCompany extends LeadLexCompanyFields {
  readonly name?: string | undefined;
  readonly industry?: string | undefined;
}

const textFields = ['name', 'industry', 'website', 'linkedin_url', 'size', 'domain', 'city', 'country'] as const;

/** Reads a company. The page leaves its fields open, so anything that is no field of a company is passed over. */
export function readCompany(given: Readonly<Record<string, unknown>>): GivenCompany {
  const texts = textFields.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : []));
  const { tags } = given;
  const named = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  return { ...Object.fromEntries(texts), ...(named.length > 0 && { tags: [...new Set(named)] }) };
}

const findByDomain = prepare((db, value: ParameterOf<{ workspace: string; domain_key: string }>) =>
  db
    .selectFrom('leadlex_companies')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .where('domain_key', '=', value('domain_key'))
    .orderBy('created_at')
    .orderBy('ref'),
);

/** The oldest company of an internet domain in whatever spelling. */
export async function findCompanyByDomain(
  { store, workspace }: Pick<WorkspaceContext, 'store' | 'workspace'>,
  domain: string,
): Promise<CompanyRecord | undefined> {
  const row = await store.first(findByDomain, { workspace, domain_key: domain.toLowerCase() });
  return row && companyRecords.read(row);
}

/** Puts a new company into the workspace. */
export async function insertCompany(
  { store, workspace, ref, newId, now }: WorkspaceContext,
  given: GivenCompany,
  createdAt = now,
): Promise<CompanyRecord> {
  const id = newId();
  const blank = { name: '', industry: null, domain_key: null, fields: {} };
  const record = { ref: ref(id), workspace, id, ...blank, created_at: createdAt, updated_at: now };
  const company = change(record, given);
  await companyRecords.insert(store, company);
  return company;
}

/** Gives a company new values. What is not given stays. */
export async function changeCompany(
  { store, now }: Pick<WorkspaceContext, 'store' | 'now'>,
  company: CompanyRecord,
  given: GivenCompany,
): Promise<void> {
  await companyRecords.replace(store, { ...change(company, given), updated_at: now });
}

function change(company: CompanyRecord, { name, industry, ...given }: GivenCompany): CompanyRecord {
  return {
    ...company,
    name: name ?? company.name,
    industry: industry ?? company.industry,
    domain_key: given.domain?.toLowerCase() ?? company.domain_key,
    fields: { ...company.fields, ...present(given) },
  };
}

/** A company as replies show it. */
export function toCompany({ id, name, industry, fields, created_at, updated_at }: CompanyRecord) {
  const { tags, ...texts } = fields;
  return present({
    id,
    name,
    industry: industry ?? undefined,
    ...texts,
    tags: tags && [...tags],
    created_date: isoSeconds(created_at),
    updated_date: isoSeconds(updated_at),
  });
}
