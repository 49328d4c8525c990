import type { OpenApiDocument, RateLimit } from '@concordat/specs';

/** What of a contract's limits concerns a run. */
export interface RunLimits {
  /** Limits short enough to wait for. */
  readonly paced: readonly RateLimit[];
  /** The fewest requests that a longer window leaves for the whole run; `undefined` where there is no such window. */
  readonly total: RateLimit | undefined;
}

/** Seconds up to which a run waits for the next window; a longer window ends it. */
const longestWindow = 120;

/**
 * Chooses the limits of a plan.
 *
 * @param plan name of a plan in `x-rate-limit`, `smallest`, or `none` for no limits.
 * @throws {TypeError} when the contract has no such plan.
 */
export function chooseLimits(document: OpenApiDocument, plan: string): RunLimits {
  const limits = document['x-rate-limit'] ?? [];
  const plans = [...new Set(limits.flatMap((limit) => limit.plan ?? []))];
  if (plan === 'none') return { paced: [], total: undefined };
  const known = plans.find((name) => name.toLowerCase() === plan.toLowerCase());
  if (plan !== 'smallest' && known === undefined) {
    throw new TypeError(`The contract has no plan "${plan}"; it has ${[...plans, 'smallest', 'none'].join(', ')}.`);
  }
  const chosen = known ?? smallest(plans, limits);
  const own = limits.filter((limit) => limit.plan === undefined || limit.plan === chosen);
  const [total] = own.filter(({ seconds }) => seconds > longestWindow).toSorted((a, b) => a.requests - b.requests);
  return { paced: own.filter(({ seconds }) => seconds <= longestWindow), total };
}

/** Names a limit: `the day's limit of 100 requests (Starter)`. */
export function nameLimit({ plan, requests, seconds }: RateLimit): string {
  const window = { 60: "the minute's", 3600: "the hour's", 86400: "the day's" }[seconds] ?? `the ${seconds} seconds'`;
  return `${window} limit of ${requests} requests${plan === undefined ? '' : ` (${plan})`}`;
}

function smallest(plans: readonly string[], limits: readonly RateLimit[]): string | undefined {
  const rateOf = (plan: string) =>
    Math.min(...limits.filter((limit) => limit.plan === plan).map(({ requests, seconds }) => requests / seconds));
  return plans.toSorted((one, other) => rateOf(one) - rateOf(other))[0];
}
