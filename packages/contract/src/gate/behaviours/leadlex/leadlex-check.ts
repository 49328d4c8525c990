import type { Check } from '../../checks/check.ts';
import type { LeadLexSource } from '../../world/leadlex-records.ts';
import { LeadLexWorld } from '../../world/leadlex-world.ts';

/** A check of LeadLex on records that may be changed. */
export interface LeadLexCheck extends Omit<Check, 'run' | 'level'> {
  readonly run: (world: LeadLexWorld) => Promise<void>;
}

/** Gives checks their records: each finds them as they should be, and what one of them broke is left alone by the others. */
export function useRecords(checks: readonly LeadLexCheck[], source: LeadLexSource): Check[] {
  return checks.map((check) => ({
    ...check,
    level: 'own-data',
    async run(bench) {
      const world = new LeadLexWorld(bench, source);
      let ended = false;
      try {
        await world.prepare();
        await check.run(world);
        ended = true;
      } finally {
        if (!ended || bench.departed) world.spoil();
      }
    },
  }));
}
