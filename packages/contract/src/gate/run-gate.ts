import { setTimeout as sleepFor } from 'node:timers/promises';
import { type Contract, createContract } from '../contract.ts';
import { buildReport } from './build-report.ts';
import { probeChecks } from './checks/probe-checks.ts';
import { type Planned, runChecks } from './checks/run-checks.ts';
import { runMockCases } from './checks/run-mock-cases.ts';
import type { GatePlan } from './gate-case.ts';
import { planHarmless } from './harmless-plan.ts';
import { planForMock } from './mock-plan.ts';
import { planChecks } from './plan/plan-checks.ts';
import { createRandom } from './plan/random.ts';
import { redactReport } from './redact-report.ts';
import { listSecrets, type RunKeys } from './session/authorize.ts';
import { createPacer } from './session/pacer.ts';
import { chooseLimits, nameLimit } from './session/rate-limits.ts';
import { Session, type SessionOptions } from './session/session.ts';
import type { FailOn, GateKeys, GateLevel, GateOptions, GateReport, LeftRecord, PlannedCheck } from './types.ts';
import { vendorKeys } from './vendor-keys.ts';
import { cleanUp } from './world/clean-up.ts';
import { OwnRecords } from './world/own-records.ts';

/**
 * Asks a target for what a contract declares and compares what comes.
 *
 * @throws {TypeError} when an option is unusable, such as a target that is no HTTP URL. A target that does not answer is no
 *   error: the verdict is `inconclusive`.
 */
export async function runGate(options: GateOptions): Promise<GateReport> {
  const run = prepareRun(options);
  const { contract, baseUrl, keys, cases, planned, allow, failOn, seed, randomUUID } = run;
  const { vendor, document, target, onProgress } = options;
  const now = options.now ?? Date.now;
  const runKeys = inventKeys(options, keys, randomUUID);
  const session = new Session({
    contract,
    fetch: options.fetch,
    signal: options.signal,
    timeout: readLimit('timeout', options.timeout ?? 10_000),
    bodyLimit: readLimit('bodyLimit', options.bodyLimit ?? 1_048_576),
    maxWait: readLimit('maxWait', options.maxWait ?? 60_000),
    keys: runKeys,
    ...limitRun(options, baseUrl, now),
    now,
    sleep: options.sleep,
    onWait: ({ operation, subject }, waitMs) => {
      const { sent, left } = session;
      const total = Math.min(run.requests, sent + left);
      const remainingMs = session.expectWait(total - sent);
      onProgress?.({ done: sent, total, operation: operation.id, subject, waitMs, remainingMs });
    },
  });

  const started = now();
  const concurrency = readLimit('concurrency', options.concurrency ?? 8);
  const isMock = target.kind === 'mock';
  const outcomesOfMock = isMock ? await runMockCases(cases.cases, session, concurrency, onProgress) : [];
  const results = await runChecks(planned, session, {
    contract,
    baseUrl,
    keys,
    randomUUID,
    takesAnyKey: target.kind === 'sandbox',
    onProgress,
  });
  const leftBehind = await removeOwn(run, options);
  const report = buildReport({
    vendor,
    target: { kind: target.kind, url: baseUrl },
    allow,
    seed,
    startedAt: new Date(started).toISOString(),
    durationMs: now() - started,
    document,
    operations: contract.operations.filter(({ id }) => options.only?.includes(id) ?? true),
    plan: cases,
    outcomes: isMock ? outcomesOfMock : session.outcomes,
    results,
    leftBehind,
    keys,
    failOn,
    baseline: options.baseline,
    minimum: readLimit('minimum', options.minimum ?? 10),
    minCoverage: options.minCoverage ?? 0,
  });
  return redactReport(report, [...listSecrets(keys), ...runKeys.created]);
}

/**
 * Lists the checks that a run would make, in their order, and sends nothing.
 *
 * @throws {TypeError} when an option is unusable.
 */
export function planGate(options: GateOptions): PlannedCheck[] {
  const { planned, cases } = prepareRun(options);
  if (options.target.kind === 'mock') {
    return cases.cases.map(({ operation, subject }) => {
      return { id: 'contract.mock', operations: [operation.id], title: subject, level: 'probe', requests: 1 };
    });
  }
  return planned.map(({ check: { id, operations, title, level, cost }, skipped }) => {
    return { id, operations, title, level, requests: cost, ...(skipped !== undefined && { skipped }) };
  });
}

/** Removes what the run created, also after it was ended. */
async function removeOwn({ own, keys, baseUrl }: PreparedRun, options: GateOptions): Promise<LeftRecord[]> {
  if (!own || own.entries.length === 0) return [];
  const { left } = await cleanUp(own.entries, {
    apiKey: keys.full ?? '',
    fetch: options.fetch,
    timeout: options.timeout ?? 10_000,
    journal: options.journal,
    pause: pauseBetween(options, baseUrl),
  });
  return left.map(({ entry: { resource, marker, id }, reason }) => {
    return { resource, marker, ...(id !== undefined && { id }), reason };
  });
}

interface PreparedRun {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly keys: GateKeys;
  readonly allow: GateLevel;
  readonly failOn: FailOn;
  readonly seed: number;
  readonly randomUUID: () => string;
  /** Requests for a mock, or those that change nothing. */
  readonly cases: GatePlan;
  readonly planned: readonly Planned[];
  /** What the run creates; absent where it may not. */
  readonly own: OwnRecords | undefined;
  /** Requests that are planned in all. */
  readonly requests: number;
}

function prepareRun(options: GateOptions): PreparedRun {
  const { vendor, document, target, only, fixtures } = options;
  const keys: GateKeys = { ...(options.apiKey !== undefined && { full: options.apiKey }), ...options.keys };
  const baseUrl = readBaseUrl(target.url);
  for (const secret of listSecrets(keys)) checkKey(secret);
  const contract = createContract(document, { baseUrls: [baseUrl] });
  for (const id of only ?? []) {
    if (!contract.operations.some((operation) => operation.id === id)) {
      throw new TypeError(`The contract has no operation "${id}".`);
    }
  }
  const randomUUID = options.randomUUID ?? (() => crypto.randomUUID());
  const seed = options.seed ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const isMock = target.kind === 'mock';
  const allow = options.allow ?? (target.kind === 'sandbox' ? 'own-data' : 'probe');
  const mayAct = target.kind === 'sandbox' && allow === 'own-data';
  const operations = contract.operations.filter(({ id }) => only?.includes(id) ?? true);
  const cases = isMock
    ? planForMock(operations, baseUrl)
    : planHarmless(operations, {
        document,
        operations: contract.operations,
        keys,
        baseUrl,
        randomUUID,
        random: createRandom(seed),
        mayAct,
        hasRecords: fixtures?.[vendor] !== undefined || allow === 'own-data',
      });
  const probes = isMock ? [] : probeChecks(cases);
  const own =
    allow === 'own-data' && !isMock && !fixtures?.[vendor] ? createOwn(options, baseUrl, randomUUID) : undefined;
  const isSandbox = target.kind === 'sandbox';
  const planned = isMock ? [] : planChecks({ vendor, contract, keys, fixtures, own, only, probes, isSandbox });
  return {
    contract,
    baseUrl,
    keys,
    allow,
    own,
    failOn: options.failOn ?? (target.kind === 'url' ? 'additive' : 'unspecified'),
    seed,
    randomUUID,
    cases,
    planned,
    requests: isMock
      ? cases.cases.length
      : planned.reduce((sum, { check, skipped }) => sum + (skipped === undefined ? check.cost : 0), 0),
  };
}

/** @throws {TypeError} when the target is somebody's and there is no journal. */
function createOwn({ vendor, target, journal }: GateOptions, baseUrl: string, randomUUID: () => string): OwnRecords {
  if (!journal && target.kind !== 'sandbox') {
    throw new TypeError(
      'allow is "own-data"; give a journal, so that what the run creates can be removed after a crash.',
    );
  }
  return new OwnRecords(journal ?? { write: () => undefined }, randomUUID().slice(0, 8), vendor, baseUrl);
}

function inventKeys({ vendor, target }: GateOptions, roles: GateKeys, randomUUID: () => string): RunKeys {
  // A sandbox takes any key that is written like one.
  const prefix = target.kind === 'sandbox' ? 'unknown_' : vendorKeys[vendor].prefix;
  return {
    roles,
    'unknown key': `${prefix}${randomUUID().replaceAll('-', '')}`,
    'mock key': `${vendorKeys[vendor].prefix}mock`,
    created: [],
    takesAnyKey: target.kind === 'sandbox',
  };
}

/** What bounds a run: the vendor's limits, where the target is the vendor, and the budget. */
function limitRun(
  { document, target, plan, budget }: GateOptions,
  baseUrl: string,
  now: () => number,
): Pick<SessionOptions, 'pacer' | 'budget'> {
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

/** Keeps the documented pace while own records are removed. */
function pauseBetween(options: GateOptions, baseUrl: string): (() => Promise<void>) | undefined {
  const now = options.now ?? Date.now;
  const { pacer } = limitRun(options, baseUrl, now);
  if (!pacer) return undefined;
  const sleep = options.sleep ?? ((milliseconds: number) => sleepFor(milliseconds));
  return async () => {
    const delay = pacer.delay();
    if (delay > 0) await sleep(delay);
    pacer.took();
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
