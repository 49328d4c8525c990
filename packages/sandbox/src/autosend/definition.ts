import { newObjectId } from '../identifiers.ts';
import type { VendorDefinition } from '../vendor-definition.ts';
import { openFirstProject } from './open-project.ts';
import { findProject, firstProjectOf } from './project-workspace.ts';
import { seedAutoSend } from './seed.ts';
import { webhooks } from './webhooks.ts';

/** AutoSend: a key stands for one project, or for an account whose project the request names. */
export const autosend: VendorDefinition = {
  vendor: 'autosend',
  handlers: { ...webhooks },
  newId: newObjectId,
  firstWorkspaceOf: firstProjectOf,
  findWorkspace: findProject,
  furnish: openFirstProject,
  notFound: { success: false, error: { message: 'Resource not found', code: 'NOT_FOUND' } },
  seed: seedAutoSend,
};
