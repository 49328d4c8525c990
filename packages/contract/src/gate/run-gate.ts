import { createContract } from '../contract.ts';
import { buildReport } from './build-report.ts';
import { planHarmless } from './harmless-plan.ts';
import { planForMock } from './mock-plan.ts';
import { createPacer } from './pacer.ts';
import { chooseLimits, nameLimit } from './rate-limits.ts';
import { redactReport } from './redact-report.ts';
import { type RunOptions, runCases } from './run-cases.ts';
import type { GateOptions, GateReport } from './types.ts';
import { vendorKeys } from './vendor-keys.ts';

/**
 * Asks a target for the declared replies of a contract and compares what comes.
 *
 * @throws {TypeError} when an option is unusable, such as a target that is no HTTP URL. A target that does not answer is no
 *   error: the verdict is `inconclusive`.
 */
export async function runGate(options: GateOptions): Promise<GateReport> {
  const { vendor, document, target, apiKey = options.keys?.full } = options;
  const follows = target.kind !== 'url';
  const { failOn = follows ? 'unspecified' : 'additive', allow = target.kind === 'sandbox' ? 'own-data' : 'probe' } =
    options;
  const seed = options.seed ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const now = options.now ?? Date.now;
  const randomUUID = options.randomUUID ?? (() => crypto.randomUUID());
  const baseUrl = readBaseUrl(target.url);
  checkKey(apiKey);
  const contract = createContract(document, { baseUrls: [baseUrl] });
  const isMock = target.kind === 'mock';
  const plan = isMock
    ? planForMock(contract.operations, baseUrl)
    : planHarmless(contract.operations, { document, baseUrl, randomUUID });

  const started = now();
  const outcomes = await runCases(plan.cases, {
    contract,
    fetch: options.fetch,
    signal: options.signal,
    timeout: readLimit('timeout', options.timeout ?? 10_000),
    bodyLimit: readLimit('bodyLimit', options.bodyLimit ?? 1_048_576),
    maxWait: readLimit('maxWait', options.maxWait ?? 60_000),
    keys: {
      key: apiKey,
      'unknown key': `${vendorKeys[vendor].prefix}${randomUUID().replaceAll('-', '')}`,
      'mock key': `${vendorKeys[vendor].prefix}mock`,
    },
    ...limitRun(options, baseUrl, now),
    // A mock remembers nothing, so its replies do not depend on one another.
    concurrency: isMock ? readLimit('concurrency', options.concurrency ?? 8) : 1,
    now,
    sleep: options.sleep,
    onProgress: options.onProgress,
  });

  const report = buildReport({
    vendor,
    target: { kind: target.kind, url: baseUrl },
    allow,
    seed,
    startedAt: new Date(started).toISOString(),
    durationMs: now() - started,
    document,
    operations: contract.operations,
    plan,
    outcomes,
    failOn,
    baseline: options.baseline,
    checks: [],
    minimum: readLimit('minimum', options.minimum ?? 10),
  });
  return apiKey === undefined ? report : redactReport(report, apiKey);
}

/** What bounds a run: the vendor's limits, where the target is the vendor, and the budget. */
function limitRun(
  { document, target, plan, budget }: GateOptions,
  baseUrl: string,
  now: () => number,
): Pick<RunOptions, 'pacer' | 'budget'> {
  const own = budget === undefined ? Number.POSITIVE_INFINITY : readLimit('budget', budget);
  const ownBudget = { requests: own, reason: `the budget of ${own} requests is spent` };
  // A server on this machine is the developer's own and has its own limits, unless a plan is named.
  const { paced, total } = chooseLimits(document, plan ?? (isLoopback(baseUrl) ? 'none' : 'smallest'));
  if (target.kind === 'mock') return { pacer: undefined, budget: ownBudget };
  return {
    pacer: createPacer(paced, now),
    budget: total && total.requests < own ? { requests: total.requests, reason: nameLimit(total) } : ownBudget,
  };
}

function isLoopback(url: string): boolean {
  return /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname);
}

function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`The target "${text}" is no URL such as "https://api.example.com/v1".`);
  }
  if (url.username || url.password) {
    throw new TypeError(`The target URL on ${url.host} contains credentials; give the key as apiKey.`);
  }
  if (url.search || url.hash) throw new TypeError(`The target "${text}" has a query or fragment; give a base URL.`);
  return url.href.replace(/\/+$/, '');
}

/** Refuses a key no header can carry, without repeating it. */
function checkKey(apiKey: string | undefined): void {
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new TypeError('apiKey is empty, or has spaces or characters that no header can carry.');
  }
}

function readLimit(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new TypeError(`${name} is ${value}; it has to be a whole number above 0.`);
}
