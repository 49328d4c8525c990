import { createContract } from '../contract.ts';
import { buildReport } from './build-report.ts';
import { planHarmless } from './harmless-plan.ts';
import { planForMock } from './mock-plan.ts';
import { redactReport } from './redact-report.ts';
import { runCases } from './run-cases.ts';
import type { Finding, GateOptions, GateReport } from './types.ts';
import { vendorKeys } from './vendor-keys.ts';

/**
 * Asks a target for the declared replies of a contract and compares what comes.
 *
 * @throws {TypeError} when an option is unusable, such as a target that is no HTTP URL. A target that does not answer is no
 *   error: the verdict is `inconclusive`.
 */
export async function runGate(options: GateOptions): Promise<GateReport> {
  const { vendor, document, target, apiKey, failOn = 'additive' } = options;
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
    keys: {
      key: apiKey,
      'unknown key': `${vendorKeys[vendor].prefix}${randomUUID().replaceAll('-', '')}`,
      'mock key': `${vendorKeys[vendor].prefix}mock`,
      none: undefined,
    },
    onProgress: options.onProgress,
  });

  const countInferred = options.failOnInferred ?? isMock;
  const counts = ({ severity, basis }: Finding) =>
    (severity === 'breaking' || failOn === 'additive') && (basis === 'documented' || countInferred);
  const report = buildReport({
    vendor,
    target: { kind: target.kind, url: baseUrl },
    startedAt: new Date(started).toISOString(),
    durationMs: now() - started,
    operations: contract.operations,
    plan,
    outcomes,
    counts,
  });
  return apiKey === undefined ? report : redactReport(report, apiKey);
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
