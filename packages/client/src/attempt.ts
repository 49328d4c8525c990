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
  /** Aborts when the attempt is over for lack of time or by a signal. */
  readonly signal: AbortSignal;
  /**
   * Waits for a step. A step that fails ends the attempt.
   * @throws {ConnectionError | TimeoutError | AbortedError}
   */
  wait<Value>(step: () => Promise<Value>): Promise<Value>;
  /** Lets go of the signals. */
  end(): void;
}

/** Timers hold 31 bits of milliseconds and fire at once above. */
const longestTimer = 2 ** 31 - 1;

/** Starts an attempt. Somebody has to end it, unless one of its steps fails. */
export function startAttempt({ operation, url, signals, timeout, redaction }: AttemptOptions): Attempt {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => controller.abort();
  for (const each of signals) each.addEventListener('abort', stop);
  const end = () => {
    for (const each of signals) each.removeEventListener('abort', stop);
  };

  const wait: Attempt['wait'] = async (step) => {
    let isTimeOver = false;
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
      const aborted = signals.find((each) => each.aborted);
      if (aborted) throw new AbortedError({ operation, message: 'the call was aborted', cause: aborted.reason });
      if (isTimeOver) throw new TimeoutError({ operation, timeout, message: `no complete reply within ${timeout} ms` });
      const cause = redaction.cause(error);
      const { host } = new URL(url);
      throw new ConnectionError({ operation, cause, message: `no complete reply from ${host}${findCode(cause)}` });
    } finally {
      clearTimeout(timer);
    }
  };
  return { signal, wait, end };
}

/** ` (ECONNREFUSED)`: what went wrong, as the runtime says it deep inside its error. */
function findCode(cause: unknown): string {
  let error = cause as { code?: unknown; cause?: unknown } | undefined;
  for (let depth = 0; error && depth < 5; depth++, error = error.cause as typeof error) {
    if (typeof error.code === 'string') return ` (${error.code})`;
  }
  return '';
}
