import type { Clock } from '../src/index.ts';

/** A clock that stands still until a test moves it on. */
export interface FakeClock extends Clock {
  /** Milliseconds that have gone by. */
  elapsed(): number;
  /** Timers that are running, in milliseconds from now. */
  pending(): number[];
  /** Lets time go by; what falls due is called at its moment, and what follows from that is waited for. */
  advance(milliseconds: number): Promise<void>;
  /** Lets time go by to each next timer until the promise is settled. */
  runUntil<Value>(promise: Promise<Value>): Promise<Value>;
}

/** Long ago, so that no real moment is mixed up with one of these. */
const start = Date.parse('2001-01-01T00:00:00Z');

/** @param random What the clock calls random. */
export function createFakeClock(random = 0.5): FakeClock {
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  let now = start;
  let ids = 0;

  const nextDue = (until: number) =>
    [...timers].filter(([, { at }]) => at <= until).sort(([, one], [, other]) => one.at - other.at)[0];
  const advance = async (milliseconds: number) => {
    const end = now + milliseconds;
    await settle();
    for (let due = nextDue(end); due; due = nextDue(end)) {
      const [id, { at, callback }] = due;
      timers.delete(id);
      now = at;
      callback();
      await settle();
    }
    now = end;
  };
  return {
    now: () => now,
    random: () => random,
    setTimeout(callback, delay) {
      ids++;
      timers.set(ids, { at: now + delay, callback });
      return ids;
    },
    clearTimeout: (id) => void timers.delete(id as number),
    elapsed: () => now - start,
    pending: () => [...timers.values()].map(({ at }) => at - now),
    advance,
    async runUntil(promise) {
      let isSettled = false;
      const settled = promise.finally(() => {
        isSettled = true;
      });
      settled.catch(() => undefined);
      await settle();
      while (!isSettled) {
        const due = nextDue(Number.POSITIVE_INFINITY);
        // Without a timer, something else is under way, such as a module that is loaded.
        await (due ? advance(due[1].at - now) : settle());
      }
      return settled;
    },
  };
}

/** Lets everything happen that waits for nothing but its turn, modules that are loaded among it. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
