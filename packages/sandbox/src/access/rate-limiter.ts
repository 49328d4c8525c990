import type { OpenApiDocument, RateLimit } from '@concordat/specs';
import type { Engine } from '../store/engine.ts';
import { type ParameterOf, prepare } from '../store/prepared-query.ts';
import type { Store } from '../store/store.ts';
import type { Access } from './authenticate.ts';

/** What the rate-limit headers of a reply say. */
export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  /** End of the window, in Unix seconds. */
  readonly reset: number;
}

/** Counts requests against the documented limits, in the database that all processes share. */
export interface RateLimiter {
  /** Counts a request; `exceeded` when there are none left. */
  count(engine: Engine, access: Access, now: number): Promise<RateState & { readonly exceeded: boolean }>;
  /** What the headers say when nothing is counted. */
  describe(now: number): RateState;
}

/** How to limit. */
export interface RateLimiterOptions {
  /** Whether the documented limits hold. A key's own limit always does. */
  readonly enabled: boolean;
  /** Plan whose limits they are, where the document lists several. */
  readonly plan: string;
}

interface Window extends RateLimit {
  readonly name: string;
}

const countRequest = prepare((db, value: ParameterOf<{ name: string; window_start: number }>) =>
  db
    .insertInto('sandbox_rate_counters')
    .values({ name: value('name'), window_start: value('window_start'), requests: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((row) => ({
        requests: row
          .case()
          .when('sandbox_rate_counters.window_start', '=', row.ref('excluded.window_start'))
          .then(row('sandbox_rate_counters.requests', '+', 1))
          .else(1)
          .end(),
        window_start: row.ref('excluded.window_start'),
      })),
    )
    .returning('requests'),
);

/** Reads the limits of a contract. */
export function createRateLimiter(document: OpenApiDocument, { enabled, plan }: RateLimiterOptions): RateLimiter {
  const windows = (document['x-rate-limit'] ?? [])
    .filter((limit) => limit.plan === undefined || limit.plan === plan)
    .map((limit): Window => ({ ...limit, name: `${limit.seconds}s` }))
    .sort((one, other) => other.seconds - one.seconds);
  // One set of headers for several windows: the pages give one reset, at midnight, so they are about the longest.
  const [shown = { name: 'none', requests: 0, seconds: 60 }] = windows;

  const startOf = ({ seconds }: RateLimit, now: number) => Math.floor(now / (seconds * 1000)) * seconds * 1000;
  const stateOf = (used: number, now: number): RateState => ({
    limit: shown.requests,
    remaining: Math.max(shown.requests - used, 0),
    reset: startOf(shown, now) / 1000 + shown.seconds,
  });
  const increment = async (store: Store, name: string, start: number) => {
    const row = await store.first(countRequest, { name, window_start: start });
    return row?.requests ?? 0;
  };

  return {
    describe: (now) => stateOf(0, now),
    count: (engine, access, now) =>
      engine.write(undefined, async (store) => {
        let exceeded = false;
        if (access.requestLimit !== null) {
          exceeded = (await increment(store, `${access.hash}:own`, 0)) > access.requestLimit;
        }
        if (!enabled) return { ...stateOf(0, now), exceeded };
        let used = 0;
        for (const window of windows) {
          const requests = await increment(store, `${access.account}:${window.name}`, startOf(window, now));
          exceeded ||= requests > window.requests;
          if (window === shown) used = requests;
        }
        return { ...stateOf(used, now), exceeded };
      }),
  };
}
