import type { Operation } from '@concordat/specs';
import type { Access } from '../access/authenticate.ts';
import type { SandboxRequest } from '../request/message.ts';
import type { FoundWorkspace } from '../vendor-definition.ts';

/** Id of the project every account begins with: the one of the documentation. */
const firstProject = '60d5ec49f1b2c72d9c8b4500';

/** The workspace of an account's first project. */
export function firstProjectOf(account: string): string {
  return workspaceOfProject(account, firstProject);
}

/** The workspace that holds a project's records. */
export function workspaceOfProject(account: string, project: string): string {
  return `${account}.${project}`;
}

/** The project a workspace is of. */
export function projectOf(workspace: string): string {
  return workspace.slice(workspace.indexOf('.') + 1);
}

/**
 * The project of a request: for a key of a project its own, for a key of an account the one that `x-project-id` names. What is
 * about projects themselves needs a key of an account, and no header. The key of a deleted project is no key any more.
 */
export function findProject(
  { account }: Access,
  key: string,
  { headers }: SandboxRequest,
  operation: Operation,
): FoundWorkspace {
  const isAccountKey = /^ASA_/i.test(key);
  if (operation.path.startsWith('/account/')) {
    return isAccountKey ? { workspace: firstProjectOf(account) } : { status: 403 };
  }
  if (!isAccountKey) return { workspace: firstProjectOf(account), statusIfAbsent: 401 };
  const project = headers['x-project-id'];
  return typeof project === 'string' && project !== ''
    ? { workspace: workspaceOfProject(account, project), statusIfAbsent: 404 }
    : // Not in the details: some operations document none.
      { status: 400, explanation: { message: 'x-project-id is needed with the key of an account' } };
}
