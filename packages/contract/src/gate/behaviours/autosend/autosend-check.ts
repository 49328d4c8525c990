import type { Check } from '../../checks/check.ts';
import type { AutoSendSource } from '../../world/autosend-records.ts';
import { AutoSendWorld } from '../../world/autosend-world.ts';

/** A check of AutoSend on records that may be changed. */
export interface AutoSendCheck extends Omit<Check, 'run' | 'level'> {
  readonly run: (world: AutoSendWorld) => Promise<void>;
}

/** Gives checks their records: each finds them as they should be, and what one of them broke is left alone by the others. */
export function useRecords(checks: readonly AutoSendCheck[], source: AutoSendSource): Check[] {
  return checks.map((check) => ({
    ...check,
    level: 'own-data',
    async run(bench) {
      const world = new AutoSendWorld(bench, source);
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
