import type { components } from '@concordat/autosend';
import type { WorkspaceContext } from '../handler.ts';
import { insertAutomation } from './automation-record.ts';

/** An automation of `seeds/autosend.yaml`. Times are ISO 8601. */
type SeedAutomation = components['schemas']['AutomationCreate'] & { readonly id: string; readonly createdAt: string };

/** Puts a sample automation into a project. */
export async function seedAutomation(
  context: WorkspaceContext,
  { id, createdAt, ...automation }: SeedAutomation,
): Promise<void> {
  await insertAutomation(context.at(Date.parse(createdAt)), automation, id);
}
