import type { WorkspaceContext } from '../handler.ts';
import { type NewProject, openProject } from './project-record.ts';
import { insertGroup, suppress } from './suppression-record.ts';

/** A project of `seeds/autosend.yaml`, besides the first one. Times are ISO 8601. */
interface SeedProject extends NewProject {
  readonly id: string;
  readonly createdAt: string;
}

interface SeedSuppressionGroup {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description?: string;
  readonly createdAt: string;
  readonly suppressed: readonly {
    readonly id: string;
    readonly email: string;
    readonly reason: string;
    readonly createdAt: string;
  }[];
}

/** Puts a sample suppression group into a project, with the addresses on it. */
export async function seedSuppressionGroup(
  context: WorkspaceContext,
  { suppressed, createdAt, ...group }: SeedSuppressionGroup,
): Promise<void> {
  const inserted = await insertGroup(context.at(Date.parse(createdAt)), { kind: 'own', ...group });
  for (const { id, email, reason, ...entry } of suppressed) {
    await suppress(context.at(Date.parse(entry.createdAt)), inserted, email, reason, id);
  }
}

/** Makes another sample project of the account. */
export async function seedProject(
  context: WorkspaceContext,
  { id, createdAt, ...project }: SeedProject,
): Promise<void> {
  await openProject(context.at(Date.parse(createdAt)), id, project);
}
