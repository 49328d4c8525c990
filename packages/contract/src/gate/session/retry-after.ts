import type { ExchangeResponse } from '../../exchange/exchange.ts';
import { headerText } from '../../exchange/headers.ts';

/**
 * Milliseconds after which a refused request may be repeated, as the reply says: `Retry-After` (seconds or a date),
 * `retryAfter` or `retry_after` in the error (seconds), `X-RateLimit-Reset` (Unix seconds or milliseconds).
 *
 * @param now milliseconds since 1970.
 * @returns `undefined` where the reply says nothing usable.
 */
export function readRetryAfter({ headers }: ExchangeResponse, body: unknown, now: number): number | undefined {
  const header = headerText(headers, 'retry-after');
  if (header !== undefined && /^\d+$/.test(header)) return Number(header) * 1000;
  const date = header === undefined ? Number.NaN : Date.parse(header);
  if (!Number.isNaN(date)) return Math.max(0, date - now);
  const told = findSeconds(body);
  if (told !== undefined) return told * 1000;
  const reset = headerText(headers, 'x-ratelimit-reset');
  if (reset === undefined || !/^\d+$/.test(reset)) return undefined;
  const wait = toMilliseconds(Number(reset)) - now;
  return wait >= 0 ? wait : undefined;
}

/** A time in Unix seconds or milliseconds as milliseconds: no present time in seconds has twelve digits. */
function toMilliseconds(time: number): number {
  return time >= 1e11 ? time : time * 1000;
}

function findSeconds(body: unknown, depth = 0): number | undefined {
  if (typeof body !== 'object' || body === null || depth > 3) return undefined;
  for (const [name, value] of Object.entries(body)) {
    if (/^retry_?after$/i.test(name) && typeof value === 'number' && value >= 0) return value;
    const inner = findSeconds(value, depth + 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
