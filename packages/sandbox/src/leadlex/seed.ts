import type { WorkspaceContext } from '../handler.ts';

export async function seedLeadLex(_context: WorkspaceContext): Promise<void> {}
