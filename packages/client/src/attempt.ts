import { AbortedError, ConnectionError, TimeoutError } from './errors/no-response.ts';
import type { Redaction } from './redaction.ts';

/** What an attempt is made of. */
interface AttemptOptions {
  /** Named in errors. */
  readonly operation: string | undefined;
  /** Where the request goes. */
  readonly url: string;
  /** Each of them ends the attempt. */
  readonly signals: readonly AbortSignal[];
  /** Milliseconds each step may take. */
  readonly timeout: number;
  readonly redaction: Redaction;
}

/** One request and its reply, step by step. */
export interface Attempt {
  /** Aborts when the attempt is stopped. */
  readonly signal: AbortSignal;
  /**
   * Waits for a step. A step that fails ends the attempt.
   * @throws {ConnectionError | TimeoutError | AbortedError}
   */
  wait<Value>(step: () => Promise<Value>): Promise<Value>;
  /** Calls back when the attempt is stopped, by one of the signals or for lack of time, between two steps too. */
  onStop(callback: (error: Error) => void): void;
  /** Lets go of the signals. */
  end(): void;
}

/** Timers hold 31 bits of milliseconds and fire at once above. */
const longestTimer = 2 ** 31 - 1;

/** Starts an attempt. Somebody has to end it, unless it is stopped or one of its steps fails. */
export function startAttempt({ operation, url, signals, timeout, redaction }: AttemptOptions): Attempt {
  const controller = new AbortController();
  const { signal } = controller;
  let isTimeOver = false;
  const end = () => {
    for (const each of signals) each.removeEventListener('abort', stop);
  };
  const stop = () => {
    end();
    controller.abort();
  };
  for (const each of signals) each.addEventListener('abort', stop);

  const explain = (error?: unknown): Error => {
    const aborted = signals.find((each) => each.aborted);
    if (aborted) return new AbortedError({ operation, message: 'the call was aborted', cause: aborted.reason });
    if (isTimeOver) return new TimeoutError({ operation, timeout, message: `no complete reply within ${timeout} ms` });
    const cause = redaction.cause(error);
    const { host } = new URL(url);
    return new ConnectionError({ operation, cause, message: `no complete reply from ${host}${findCode(cause)}` });
  };

  const wait: Attempt['wait'] = async (step) => {
    const giveUp = () => {
      isTimeOver = true;
      stop();
    };
    const timer = setTimeout(giveUp, Math.min(timeout, longestTimer));
    try {
      for (const each of signals) each.throwIfAborted();
      return await new Promise((resolve, reject) => {
        // Rejects by itself, because an injected `fetch` may ignore the signal. Replaces the handler of the step before.
        signal.onabort = reject;
        step().then(resolve, reject);
      });
    } catch (error) {
      end();
      throw explain(error);
    } finally {
      clearTimeout(timer);
    }
  };
  const onStop: Attempt['onStop'] = (callback) => signal.addEventListener('abort', () => callback(explain()));
  return { signal, wait, onStop, end };
}

/** ` (ECONNREFUSED)`: what went wrong, as the runtime says it deep inside its error. */
function findCode(cause: unknown): string {
  let error = cause as { code?: unknown; cause?: unknown } | undefined;
  for (let depth = 0; error && depth < 5; depth++, error = error.cause as typeof error) {
    if (typeof error.code === 'string') return ` (${error.code})`;
  }
  return '';
}
