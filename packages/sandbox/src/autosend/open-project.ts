import type { WorkspaceContext } from '../handler.ts';
import { recordsOf } from '../store/records.ts';
import { TransactionContext } from '../workspace-context.ts';
import { insertWorkspace } from '../workspaces.ts';
import { projectOf, workspaceOfProject } from './project-workspace.ts';
import { insertGroup } from './suppression-record.ts';

const projectRecords = recordsOf('autosend_projects');
const domainRecords = recordsOf('autosend_domains');

/** What a new project is given. */
export interface NewProject {
  readonly name: string;
  readonly domain?: string | undefined;
  /** @default 'us-east-1' */
  readonly regionKey?: string | undefined;
}

/** The project that a new account begins with. */
export async function openFirstProject(context: WorkspaceContext): Promise<void> {
  await openProject(context, projectOf(context.workspace), { name: 'First project' });
}

/**
 * Makes a project of the account with what every project has: a workspace, its two suppression groups, and its domain.
 *
 * @returns what works in the new project.
 */
export async function openProject(
  { store, account, now, actor, random, newId }: WorkspaceContext,
  id: string,
  { name, domain, regionKey = 'us-east-1' }: NewProject,
): Promise<WorkspaceContext> {
  const workspace = workspaceOfProject(account, id);
  await insertWorkspace(store, { id: workspace, vendor: 'autosend', account, now });
  const project = new TransactionContext({ store, workspace, account, now, actor, random, newId });
  const record = (recordId: string) => ({
    ref: project.ref(recordId),
    workspace,
    id: recordId,
    created_at: now,
    updated_at: now,
  });
  await projectRecords.insert(store, {
    ...record(id),
    account,
    name,
    fields: { domain: domain ?? null, regionKey, industry: null, logo: null, address: null },
  });
  if (domain !== undefined) {
    await domainRecords.insert(store, {
      ...record(newId()),
      name: domain,
      status: 'PENDING_CONFIGURATION',
      fields: { regionKey },
    });
  }
  await insertGroup(project, { kind: 'global', name: 'All mail' });
  await insertGroup(project, { kind: 'default', name: 'Default' });
  return project;
}
