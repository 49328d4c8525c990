import { AbortedError, ConnectionError, TimeoutError } from './errors/no-response.ts';
import type { Redaction } from './redaction.ts';

/** Sends a request, whatever `fetch` that takes. `globalThis.fetch` is one. */
export type Fetch = (request: Request) => Promise<Response> | Response;

/** What a transport needs to know about one request. */
interface TransportOptions {
  /** Named in errors. */
  readonly operation?: string | undefined;
  /** Besides the request's own signal. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the body must have arrived. */
  readonly timeout?: number | undefined;
}

/**
 * Sends one request and resolves once its reply has arrived in full.
 * @throws {ConnectionError | TimeoutError | AbortedError}
 */
export type Transport = (request: Request, options?: TransportOptions) => Promise<Response>;

/** Timers hold 31 bits of milliseconds and fire at once above. */
const longestTimer = 2 ** 31 - 1;

/** Makes the transport under every call of one client: a deadline that covers the body, and abort. */
export function createTransport(fetch: Fetch | undefined, defaultTimeout: number, redaction: Redaction): Transport {
  return async (request, { operation, signal, timeout = defaultTimeout } = {}) => {
    const signals = [request.signal, signal].filter((each) => each !== undefined);
    const attempt = new AbortController();
    // Rejects by itself, because an injected `fetch` may ignore the signal.
    const stopped = new Promise<never>((_, reject) => attempt.signal.addEventListener('abort', reject));
    const stop = () => attempt.abort();
    let isTimeOver = false;
    const timer = setTimeout(
      () => {
        isTimeOver = true;
        stop();
      },
      Math.min(timeout, longestTimer),
    );
    for (const each of signals) each.addEventListener('abort', stop);

    const exchange = async () => {
      const send = fetch ?? globalThis.fetch;
      const response = await send(new Request(request, { signal: attempt.signal }));
      // Read here, so that a body that stalls or breaks off is this attempt's failure. The reply itself stays readable.
      await response.clone().arrayBuffer();
      return response;
    };

    try {
      for (const each of signals) each.throwIfAborted();
      return await Promise.race([stopped, exchange()]);
    } catch (error) {
      const aborted = signals.find((each) => each.aborted);
      if (aborted) throw new AbortedError({ operation, message: 'the call was aborted', cause: aborted.reason });
      if (isTimeOver) throw new TimeoutError({ operation, timeout, message: `no complete reply within ${timeout} ms` });
      const cause = redaction.cause(error);
      const { host } = new URL(request.url);
      throw new ConnectionError({ operation, cause, message: `no complete reply from ${host}${findCode(cause)}` });
    } finally {
      clearTimeout(timer);
      for (const each of signals) each.removeEventListener('abort', stop);
    }
  };
}

/** ` (ECONNREFUSED)`: what went wrong, as the runtime says it deep inside its error. */
function findCode(cause: unknown): string {
  let error = cause as { code?: unknown; cause?: unknown } | undefined;
  for (let depth = 0; error && depth < 5; depth++, error = error.cause as typeof error) {
    if (typeof error.code === 'string') return ` (${error.code})`;
  }
  return '';
}
