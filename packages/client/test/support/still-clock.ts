import type { Clock } from '../../src/index.ts';

/** A clock on which no time passes by itself: a test says when what somebody waits for is over. */
export interface StillClock extends Clock {
  /** How many limits somebody has set. */
  readonly pending: () => number;
  /** Lets the time of all of them be over. */
  expire(): void;
}

/** Makes one whose chance is such that attempts follow each other at once. */
export function createStillClock(): StillClock {
  const limits = new Map<unknown, () => void>();
  return {
    now: () => 1_800_000_000_000,
    random: () => 0,
    setTimeout(callback, delay) {
      const timer = {};
      limits.set(timer, callback);
      if (delay <= 0) setImmediate(() => limits.get(timer)?.());
      return timer;
    },
    clearTimeout: (timer) => void limits.delete(timer),
    pending: () => limits.size,
    expire() {
      for (const callback of [...limits.values()]) callback();
    },
  };
}
