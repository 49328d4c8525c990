import type { OpenApiDocument, Operation, RateLimit, Vendor } from '@concordat/specs';
import type { Access } from '../access/authenticate.ts';
import type { Engine } from '../store/engine.ts';
import type { Store } from '../store/store.ts';
import { countRequest } from './request-counter.ts';

/** What the rate-limit headers of a reply say. */
export interface RateState {
  readonly limit: number;
  readonly remaining: number;
  /** End of the window, in Unix seconds. */
  readonly reset: number;
}

/** Counts requests against the documented limits, in the database that all processes share. */
export interface RateLimiter {
  /** Counts a request, unless it is one too many: such a one is `exceeded` and not counted. */
  count(access: Access, operation: Operation, now: number): Promise<RateState & { readonly exceeded: boolean }>;
  /** What the headers say when nothing is counted: that this was the first request. */
  describe(now: number): RateState;
}

/** How to limit. */
export interface RateLimiterOptions {
  readonly engine: Engine;
  readonly vendor: Vendor;
  readonly document: OpenApiDocument;
  /** Whether the documented limits hold, or are only counted. A key's own limit always holds. */
  readonly enabled: boolean | 'counted';
  /** Plan whose limits they are, where the document lists several. */
  readonly plan: string;
}

interface Window extends RateLimit {
  readonly counter: string;
}

/** Refuses a request, and undoes what was counted of it. */
class Exceeded extends Error {
  readonly window: Window;

  constructor(window: Window) {
    super('Rate limit exceeded');
    this.window = window;
  }
}

/**
 * Reads the limits of a contract. Windows are fixed, and begin with the minute, hour or day (UTC).
 *
 * @throws {RangeError} when the vendor has plans, but none of this name.
 */
export function createRateLimiter({ engine, vendor, document, enabled, plan }: RateLimiterOptions): RateLimiter {
  const limits = readLimits(document, plan);
  // One set of headers for several windows: the pages give one reset, at midnight, so they are about the longest. When a request
  // is refused, they are about the window that refuses it.
  const shown = limits.reduce((longest, limit) => (limit.seconds > longest.seconds ? limit : longest));

  async function countAll(store: Store, access: Access, operation: Operation, now: number): Promise<RateState> {
    const own = access.requestLimit;
    const ownUsed = own === null ? 0 : await count(store, ownWindow(vendor, access.hash, own), now);
    const state = stateOf(shown, 1, now);
    if (own !== null && enabled !== true) return { ...state, limit: own, remaining: own - ownUsed };
    if (!enabled) return state;
    // LeadLex limits a workspace, AutoSend a key.
    const subject = `${vendor}:${vendor === 'autosend' ? access.hash : access.account}`;
    if (enabled === 'counted') {
      return stateOf(shown, await countRequest(store, `${subject}:${shown.seconds}s`, startOf(shown, now)), now);
    }
    let used = 1;
    for (const limit of limits) {
      const counted = await count(store, { ...limit, counter: `${subject}:${limit.seconds}s` }, now);
      if (limit === shown) used = counted;
    }
    for (const limit of operation.object['x-rate-limit'] ?? []) {
      await count(store, { ...limit, counter: `${subject}:${operation.id}:${limit.seconds}s` }, now);
    }
    return stateOf(shown, used, now);
  }

  return {
    describe: (now) => stateOf(shown, 1, now),
    async count(access, operation, now) {
      try {
        const state = await engine.write(undefined, (store) => countAll(store, access, operation, now));
        return { ...state, exceeded: false };
      } catch (error) {
        if (!(error instanceof Exceeded)) throw error;
        const { window } = error;
        const { reset } = stateOf(window.seconds === Number.POSITIVE_INFINITY ? shown : window, 0, now);
        return { limit: window.requests, remaining: 0, reset, exceeded: true };
      }
    },
  };
}

/** A key with a limit of its own has so many requests, once and for all. */
function ownWindow(vendor: Vendor, hash: string, requests: number): Window {
  return { requests, seconds: Number.POSITIVE_INFINITY, counter: `${vendor}:${hash}:own` };
}

async function count(store: Store, window: Window, now: number): Promise<number> {
  const requests = await countRequest(store, window.counter, startOf(window, now));
  if (requests > window.requests) throw new Exceeded(window);
  return requests;
}

function stateOf(limit: RateLimit, used: number, now: number): RateState {
  const reset = startOf(limit, now) / 1000 + limit.seconds;
  return { limit: limit.requests, remaining: Math.max(limit.requests - used, 0), reset };
}

function startOf({ seconds }: RateLimit, now: number): number {
  return Number.isFinite(seconds) ? Math.floor(now / (seconds * 1000)) * seconds * 1000 : 0;
}

function readLimits(document: OpenApiDocument, plan: string): readonly [RateLimit, ...RateLimit[]] {
  const all = document['x-rate-limit'] ?? [];
  const [first, ...rest] = all.filter((limit) => limit.plan === undefined || limit.plan === plan);
  if (first) return [first, ...rest];
  const plans = new Set(all.map((limit) => limit.plan));
  throw new RangeError(`${document.info.title} has no plan "${plan}", but ${[...plans].join(', ')}.`);
}
