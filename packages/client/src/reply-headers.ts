/** The rate limit as a reply states it. A part the reply leaves out, or garbles, is `undefined`. */
export interface RateLimit {
  /** Requests allowed in the current window. */
  readonly limit: number | undefined;
  /** Requests left in the current window. */
  readonly remaining: number | undefined;
  /** When the window ends. */
  readonly reset: Date | undefined;
}

/** From here on a number of seconds is one of milliseconds: as seconds, it is the year 5138. */
const leastMilliseconds = 1e11;

/** Reads `X-RateLimit-Limit`, `-Remaining` and `-Reset` (Unix time); `undefined` when a reply has none of them. */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const read = (name: string) => {
    const value = headers.get(`x-ratelimit-${name}`) ?? '';
    return /^\d{1,13}$/.test(value) ? Number(value) : undefined;
  };
  const [limit, remaining, reset] = [read('limit'), read('remaining'), read('reset')];
  if ((limit ?? remaining ?? reset) === undefined) return undefined;
  return {
    limit,
    remaining,
    reset: reset === undefined ? undefined : new Date(reset < leastMilliseconds ? reset * 1_000 : reset),
  };
}

/** The vendor's id of an exchange, from `X-Request-ID`. */
export function readRequestId(headers: Headers): string | undefined {
  return headers.get('x-request-id') ?? undefined;
}
