import type { WorkspaceContext } from '../handler.ts';

export async function seedAutoSend(_context: WorkspaceContext): Promise<void> {}
