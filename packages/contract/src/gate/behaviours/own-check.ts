import { type Check, Stopped } from '../checks/check.ts';
import { OwnProject } from '../world/own-project.ts';
import type { OwnRecords } from '../world/own-records.ts';

/** A check on records that it creates itself, of whichever vendor. */
export interface OwnCheck extends Omit<Check, 'run' | 'level' | 'severity' | 'rank' | 'creates'> {
  readonly run: (project: OwnProject) => Promise<void>;
}

/** Gives checks a project to create records in. */
export function useProject(checks: readonly OwnCheck[], own: OwnRecords | undefined): Check[] {
  return checks.map((check) => ({
    ...check,
    // Through what it looks is shown by it, too.
    about: check.operations.slice(1),
    level: 'own-data',
    severity: 'behaviour',
    rank: 2,
    creates: true,
    async run(bench) {
      if (!own) throw new Stopped('needs leave to create own records');
      await check.run(new OwnProject(bench, own));
    },
  }));
}
