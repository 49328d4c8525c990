import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';

/** A domain as the database keeps it. */
export type DomainRecord = RecordOf<'autosend_domains'>;

export const domainRecords = recordsOf('autosend_domains');

/** What a new domain is given. */
export interface NewDomain {
  readonly name: string;
  readonly regionKey: string;
  /** @default a new one */
  readonly id?: string | undefined;
}

/** Puts a domain into a project, not verified yet. */
export async function insertDomain(
  { store, workspace, ref, newId, now }: WorkspaceContext,
  { name, regionKey, id = newId() }: NewDomain,
): Promise<DomainRecord> {
  const domain: DomainRecord = {
    ref: ref(id),
    workspace,
    id,
    name: name.toLowerCase(),
    status: 'PENDING_CONFIGURATION',
    fields: { regionKey },
    created_at: now,
    updated_at: now,
  };
  await domainRecords.insert(store, domain);
  return domain;
}

/** Names that no name server knows, so their records are never found (RFC 2606). */
const unverifiable = /(?:^|\.)invalid$/;

/** Looks for the records of a domain. Nothing asks a name server: they are there, unless the name can have none. */
export async function verifyDomain(
  { store, now }: Pick<WorkspaceContext, 'store' | 'now'>,
  domain: DomainRecord,
): Promise<DomainRecord> {
  const verified = !unverifiable.test(domain.name);
  const verifiedAt = verified ? (domain.fields.verifiedAt ?? now) : undefined;
  const checked: DomainRecord = {
    ...domain,
    status: verified ? 'VERIFIED' : 'PENDING_CONFIGURATION',
    fields: { ...domain.fields, checkedAt: now, verifiedAt },
    updated_at: now,
  };
  await domainRecords.replace(store, checked);
  return checked;
}

const domainByName = prepare((db, value: ParameterOf<{ workspace: string; name: string }>) =>
  db
    .selectFrom('autosend_domains')
    .select('ref')
    .where('workspace', '=', value('workspace'))
    .where('name', '=', value('name')),
);

/** Whether the project has this domain, in whatever spelling. */
export async function hasDomain({ store, workspace }: WorkspaceContext, name: string): Promise<boolean> {
  return (await store.first(domainByName, { workspace, name: name.toLowerCase() })) !== undefined;
}

const verifiedDomain = prepare((db, value: ParameterOf<{ account: string; name: string }>) =>
  db
    .selectFrom('autosend_domains')
    .innerJoin('autosend_projects', 'autosend_projects.workspace', 'autosend_domains.workspace')
    .select('autosend_domains.ref as ref')
    .where('account', '=', value('account'))
    .where('autosend_domains.name', '=', value('name'))
    .where('autosend_domains.status', '=', 'VERIFIED'),
);

/** Whether mail may come from a domain: one that is verified in any project of the account. */
export async function isVerified({ store, account }: WorkspaceContext, name: string): Promise<boolean> {
  return (await store.first(verifiedDomain, { account, name: name.toLowerCase() })) !== undefined;
}

/** Whether a text can be the name of a domain, without a protocol or a path. */
export function isDomainName(text: string): boolean {
  return /^(?:[a-z\d-]+\.)+[a-z\d-]{2,}$/i.test(text);
}
