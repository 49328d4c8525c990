/**
 * Time and chance. Tests that want neither to wait nor to be surprised give a client their own; it is asked for all waits,
 * limits and random delays.
 */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now` counts them. */
  now(): number;
  /** A number from 0 up to, and without, 1. */
  random(): number;
  /** Calls back once after some milliseconds. */
  setTimeout(callback: () => void, delay: number): unknown;
  /** Forgets a callback. */
  clearTimeout(timer: unknown): void;
}

/** Those of the platform, looked up at every use. */
export const platformClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  setTimeout: (callback, delay) => setTimeout(callback, delay),
  clearTimeout: (timer) => clearTimeout(timer as number),
};
