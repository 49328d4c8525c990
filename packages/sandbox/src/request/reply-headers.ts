import { randomText } from '../identifiers.ts';
import type { RateState } from '../rate-limits/rate-limiter.ts';
import type { PreparedOperation } from './prepared-operation.ts';

/** Makes the function that makes the headers an operation's replies are documented to have, besides those of its body. */
export function createReplyHeaders(
  random: () => number,
): (prepared: PreparedOperation, rate: RateState) => Record<string, string> {
  // Without rate limits all replies say the same until the window ends.
  let last: RateState = { limit: 0, remaining: 0, reset: 0 };
  let texts = { limit: '0', remaining: '0', reset: '0' };
  return (prepared, rate) => {
    const headers: Record<string, string> = {};
    if (prepared.tellsRequestId) headers['x-request-id'] = `req_${randomText(random, 26)}`;
    if (!prepared.tellsRateLimit) return headers;
    if (rate.limit !== last.limit || rate.remaining !== last.remaining || rate.reset !== last.reset) {
      last = rate;
      texts = { limit: String(rate.limit), remaining: String(rate.remaining), reset: String(rate.reset) };
    }
    headers['x-ratelimit-limit'] = texts.limit;
    headers['x-ratelimit-remaining'] = texts.remaining;
    headers['x-ratelimit-reset'] = texts.reset;
    return headers;
  };
}
