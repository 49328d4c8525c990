import type { RateLimit } from '@concordat/specs';

/** Keeps a run within limits. */
export interface Pacer {
  /** Milliseconds until one more request is allowed; 0 for now. */
  delay(): number;
  /** Takes note of a request; called when its reply is there, so that no delay on the way makes windows overlap. */
  took(): void;
  /** Milliseconds that so many more requests have to wait in all. */
  expect(requests: number): number;
}

/**
 * Prepares keeping limits over sliding windows.
 *
 * @param now milliseconds since 1970.
 */
export function createPacer(limits: readonly RateLimit[], now: () => number): Pacer {
  const taken: number[] = [];
  const delay = () => Math.max(0, ...limits.map((limit) => waitFor(limit, taken, now())));
  return {
    delay,
    took: () => void taken.push(now()),
    expect: (requests) =>
      limits.length === 0 || requests === 0
        ? 0
        : Math.max(...limits.map((limit) => expectFor(limit, taken, now(), requests))),
  };
}

function waitFor({ requests, seconds }: RateLimit, taken: readonly number[], now: number): number {
  const oldest = taken.at(-requests);
  return oldest === undefined ? 0 : Math.max(0, oldest + seconds * 1000 - now);
}

/** All that are left go in groups as large as the window; the first group fills up the running window. */
function expectFor(limit: RateLimit, taken: readonly number[], now: number, requests: number): number {
  const windowMs = limit.seconds * 1000;
  const recent = taken.filter((time) => time > now - windowMs);
  const [first] = recent;
  if (first === undefined) return Math.floor((requests - 1) / limit.requests) * windowMs;
  const groups = Math.floor((recent.length + requests - 1) / limit.requests);
  return groups === 0 ? 0 : Math.max(0, first + groups * windowMs - now);
}
