import type { Clock } from './clock.ts';

/** How often a client may send. */
export interface Pacing {
  /** Requests, at once or one after the other. */
  readonly requests: number;
  /** Seconds in which no more than these are sent. */
  readonly perSeconds: number;
}

/** Lets the requests of one client go in the order in which their calls began. */
export interface Pacer {
  /** A number for a call, by which it keeps its place. */
  enter(): number;
  /**
   * Waits for a turn; `undefined` when it is now. Whoever had one has to call `answered` or `hold`.
   * @param signal Leaves the line when it aborts. Its turn never comes then.
   */
  turn(place: number, signal: AbortSignal): Promise<void> | undefined;
  /** Milliseconds for which nobody goes, because of a refusal; 0 or less when nothing holds them. */
  heldFor(): number;
  /** A request is over. */
  answered(): void;
  /** A request was refused: nobody goes for some milliseconds. */
  hold(delay: number): void;
}

/**
 * Makes a pacer. A token comes back one window after it was used, so that no window, wherever it begins, has more requests than
 * `pacing` allows. After a refusal one call goes first, and every answer lets two more follow, until nobody waits.
 */
export function createPacer(pacing: Pacing | undefined, clock: Clock): Pacer {
  const { requests, perSeconds } = pacing ?? { requests: 0, perSeconds: 0 };
  const line: { readonly place: number; readonly go: () => void }[] = [];
  const used: number[] = [];
  let places = 0;
  let open = Number.POSITIVE_INFINITY;
  let heldUntil = 0;
  let timer: unknown;

  /** Milliseconds until the next turn; `Infinity` when an answer has to come first. */
  const nextTurn = () => {
    if (open < 1) return Number.POSITIVE_INFINITY;
    const now = clock.now();
    // A clock that was set back knows nothing of these.
    if ((used.at(-1) ?? 0) > now) used.length = 0;
    const [oldest] = used;
    const free = oldest === undefined || used.length < requests ? 0 : oldest + perSeconds * 1_000;
    return Math.max(free, heldUntil) - now;
  };
  const use = () => {
    open--;
    if (requests > 0 && used.push(clock.now()) > requests) used.shift();
  };
  const proceed = () => {
    clock.clearTimeout(timer);
    while (line.length > 0 && nextTurn() <= 0) {
      use();
      line.shift()?.go();
    }
    if (line.length > 0 && nextTurn() < Number.POSITIVE_INFINITY) timer = clock.setTimeout(proceed, nextTurn());
  };

  return {
    enter: () => places++,
    turn(place, signal) {
      if (line.length === 0 && nextTurn() <= 0) return void use();
      return new Promise((resolve) => {
        const waiting = { place, go: resolve };
        // A call that comes back after a refusal goes before those that began after it.
        line.splice(line.findLastIndex((other) => other.place < place) + 1, 0, waiting);
        signal.addEventListener('abort', () => {
          const index = line.indexOf(waiting);
          if (index >= 0) line.splice(index, 1);
          proceed();
        });
        proceed();
      });
    },
    heldFor: () => heldUntil - clock.now(),
    answered() {
      if (clock.now() < heldUntil) return;
      open = line.length > 0 ? open + 2 : Number.POSITIVE_INFINITY;
      proceed();
    },
    hold(delay) {
      heldUntil = Math.max(heldUntil, clock.now() + delay);
      open = 1;
      proceed();
    },
  };
}
