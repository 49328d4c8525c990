import type { Clock } from './clock.ts';
import { longestTimer } from './retry-delay.ts';

/** Why an attempt ended before its reply had arrived. */
export type StopReason = 'aborted' | 'timeout' | 'connection';

/** One request and its reply, step by step. */
export interface Attempt {
  /** Aborts when the attempt is stopped. */
  readonly signal: AbortSignal;
  /** What stopped it. A step that failed by itself is a connection that failed. */
  reason: StopReason;
  /** Waits for a step that may take some milliseconds. A step that fails ends the attempt. */
  wait<Value>(step: () => Promise<Value>, limit: number): Promise<Value>;
  /** Calls back when the attempt is stopped, between two steps too. */
  onStop(callback: () => void): void;
  /** Lets go of the caller's signal. */
  end(): void;
}

/** Starts an attempt. Somebody has to end it, unless it is stopped or one of its steps fails. */
export function startAttempt(outer: AbortSignal | undefined, clock: Clock): Attempt {
  const controller = new AbortController();
  const { signal } = controller;
  let reject: ((error?: unknown) => void) | undefined;
  const end = () => outer?.removeEventListener('abort', abort);
  const stop = (reason: StopReason) => {
    attempt.reason = reason;
    end();
    controller.abort();
    // By itself, because an injected `fetch` may ignore the signal.
    reject?.();
  };
  const abort = () => stop('aborted');
  // A plain property: an accessor here would give each attempt a shape of its own, which costs more than all the rest.
  const attempt: Attempt = {
    signal,
    reason: 'connection',
    wait: (step, limit) =>
      new Promise((resolve, fail) => {
        const timer = clock.setTimeout(() => stop('timeout'), Math.min(limit, longestTimer));
        reject = (error) => {
          clock.clearTimeout(timer);
          end();
          fail(error);
        };
        if (signal.aborted) return reject();
        step().then((value) => {
          clock.clearTimeout(timer);
          resolve(value);
        }, reject);
      }),
    onStop: (callback) => signal.addEventListener('abort', callback),
    end,
  };
  if (outer?.aborted) abort();
  else outer?.addEventListener('abort', abort);
  return attempt;
}
