import type { WorkspaceContext } from '../handler.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import { type RecordOf, recordsOf } from '../store/records.ts';
import { TransactionContext } from '../workspace-context.ts';
import { insertWorkspace } from '../workspaces.ts';
import { type DomainRecord, domainRecords, insertDomain, verifyDomain } from './domain-record.ts';
import { projectOf, workspaceOfProject } from './project-workspace.ts';
import { findKindOfGroup } from './suppression-record.ts';

/** A project as the database keeps it. */
export type ProjectRecord = RecordOf<'autosend_projects'>;

const projectRecords = recordsOf('autosend_projects');

/** What a new project is given. */
export interface NewProject {
  readonly name: string;
  readonly domain?: string | undefined;
  /** Whether its domain is verified from the beginning. @default false */
  readonly domainVerified?: boolean | undefined;
  /** @default 'us-east-1' */
  readonly regionKey?: string | undefined;
  readonly industry?: string | undefined;
  readonly address?: string | undefined;
}

/** The project that a new account begins with. */
export async function openFirstProject(context: WorkspaceContext): Promise<void> {
  await openProject(context, projectOf(context.workspace), { name: 'First project' });
}

/** Makes a project of the account with what every project has: a workspace, its two suppression groups, and its domain. */
export async function openProject(
  { store, account, now, actor, random, newId }: WorkspaceContext,
  id: string,
  { name, domain, domainVerified = false, regionKey = 'us-east-1', industry, address }: NewProject,
): Promise<ProjectRecord> {
  const workspace = workspaceOfProject(account, id);
  await insertWorkspace(store, { id: workspace, vendor: 'autosend', account, now });
  const inProject = new TransactionContext({ store, workspace, account, now, actor, random, newId });
  const times = { created_at: now, updated_at: now };
  const project: ProjectRecord = {
    ref: inProject.ref(id),
    workspace,
    id,
    account,
    name,
    fields: { domain: domain ?? null, regionKey, industry: industry ?? null, logo: null, address: address ?? null },
    ...times,
  };
  await projectRecords.insert(store, project);
  if (domain !== undefined) {
    const added = await insertDomain(inProject, { name: domain, regionKey });
    if (domainVerified) await verifyDomain(inProject, added);
  }
  await findKindOfGroup(inProject, 'global');
  await findKindOfGroup(inProject, 'default');
  return project;
}

const projectsOfAccount = prepare((db, value: ParameterOf<{ account: string }>) =>
  db
    .selectFrom('autosend_projects')
    .selectAll()
    .where('account', '=', value('account'))
    .orderBy('created_at')
    .orderBy('ref'),
);

/** The projects of an account, in the order in which they were created. */
export async function findProjects({ store, account }: WorkspaceContext): Promise<ProjectRecord[]> {
  return (await store.all(projectsOfAccount, { account })).map(projectRecords.read);
}

/** One of the account's projects. */
export function findProjectRecord({ store, account }: WorkspaceContext, id: string) {
  return projectRecords.find(store, `${workspaceOfProject(account, id)}/${id}`);
}

const domainsOfProject = prepare((db, value: ParameterOf<{ workspace: string }>) =>
  db
    .selectFrom('autosend_domains')
    .selectAll()
    .where('workspace', '=', value('workspace'))
    .orderBy('created_at')
    .orderBy('ref'),
);

/** The domains of a project, in the order in which they were added. */
export async function findDomains(
  { store }: Pick<WorkspaceContext, 'store'>,
  { workspace }: Pick<ProjectRecord, 'workspace'>,
): Promise<DomainRecord[]> {
  return (await store.all(domainsOfProject, { workspace })).map(domainRecords.read);
}
