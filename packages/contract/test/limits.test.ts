import { afterEach, describe, expect, test } from 'vitest';
import { type GateOptions, type GateProgress, type GateReport, runGate } from '../src/index.ts';
import { removalSpec } from './removal-spec.ts';
import { type Fault, startVendor, type VendorServer, validKey } from './vendor-server.ts';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

interface TimedRun {
  readonly report: GateReport;
  readonly server: VendorServer;
  /** When each request arrived, in milliseconds since the start. */
  readonly times: readonly number[];
  readonly waits: readonly number[];
  readonly progress: readonly GateProgress[];
}

/** Runs against a server whose clock only moves when the run waits. */
async function run(
  vendor: 'leadlex' | 'autosend',
  options: Partial<GateOptions> = {},
  fault: Fault = {},
): Promise<TimedRun> {
  let now = start;
  const times: number[] = [];
  const waits: number[] = [];
  const progress: GateProgress[] = [];
  const server = await startVendor(vendor, {
    before: (call) => {
      times.push(now - start);
      fault.before?.(call);
    },
    after: (reply, call) => fault.after?.(reply, call),
  });
  open.push(server);
  const report = await runGate({
    vendor,
    document: removalSpec(vendor),
    target: { kind: 'url', url: server.url },
    apiKey: validKey,
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    onProgress: (step) => progress.push(step),
    ...options,
  });
  return { report, server, times, waits, progress };
}

const start = Date.parse('2026-01-01T00:00:00Z');

/** The most requests within any window. */
function busiest(times: readonly number[], milliseconds: number): number {
  return Math.max(...times.map((first) => times.filter((time) => time >= first && time < first + milliseconds).length));
}

function refuseOnce(headers: Record<string, string>, body: unknown = { error: { code: 'rate_limited', message: '' } }) {
  let refused = false;
  return {
    after: (reply, { path, key }) => {
      if (refused || key !== validKey || !path.includes('lists')) return;
      refused = true;
      Object.assign(reply, { status: 429, headers: { ...reply.headers, ...headers }, body });
    },
  } satisfies Fault;
}

describe('documented limits are kept', () => {
  test.each([
    ['leadlex', 'Starter', 10, 60_000],
    ['leadlex', 'pro', 50, 60_000],
    ['autosend', 'smallest', 2, 1000],
  ] as const)('%s, %s: %i requests in %i ms', async (vendor, plan, requests, milliseconds) => {
    const { report, times } = await run(vendor, { plan });
    expect(times.length).toBeGreaterThan(Math.min(requests, 20));
    expect(busiest(times, milliseconds)).toBe(Math.min(requests, times.length));
    expect(report.verdict).toBe('conforms');
  });

  test('the smallest plan, unless one is named', async () => {
    const { times } = await run('leadlex', far());
    expect(busiest(times, 60_000)).toBe(10);
  });

  test('a server on this machine has its own limits', async () => {
    const { waits } = await run('leadlex');
    expect(waits).toEqual([]);
  });

  test('how long it takes is told beforehand', async () => {
    const { progress, times } = await run('leadlex', { plan: 'Starter' });
    expect(progress[0]?.remainingMs).toBe(Math.floor((times.length - 1) / 10) * 60_000);
    const waits = progress.filter(({ waitMs }) => waitMs > 0).map(({ waitMs }) => waitMs);
    expect(waits).toEqual(Array(Math.floor((times.length - 1) / 10)).fill(60_000));
    expect(progress.at(-1)).toMatchObject({ done: times.length, total: times.length, remainingMs: 0, waitMs: 0 });
  });

  test('an unknown plan is refused', async () => {
    await expect(run('leadlex', { plan: 'Gold' })).rejects.toThrow(
      /no plan "Gold"; it has Starter, Pro, Org, smallest, none/,
    );
  });
});

/** A name that is not of this machine, though it leads there: sends what is meant for the vendor's host to the server on this machine. */
function far(): Partial<GateOptions> {
  return {
    target: { kind: 'url', url: 'https://api.example.com' },
    fetch: (url, init) => fetch(String(url).replace('https://api.example.com', String(open.map(urlOf).at(-1))), init),
  };
}

function urlOf(server: { close(): Promise<void> }): string {
  return (server as VendorServer).url;
}

describe('a request that a limit refuses is repeated', () => {
  test.each<[string, Record<string, string>, unknown, number]>([
    ['Retry-After in seconds', { 'retry-after': '7' }, undefined, 7000],
    ['Retry-After as a date', { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }, undefined, 9000],
    ['the reset in seconds', { 'x-ratelimit-reset': String(start / 1000 + 11) }, undefined, 11_000],
    ['the reset in milliseconds', { 'x-ratelimit-reset': String(start + 12_000) }, undefined, 12_000],
    ['retryAfter', {}, { error: { code: 'rate_limited', message: '', details: { retryAfter: 13 } } }, 13_000],
    ['nothing usable', { 'x-ratelimit-reset': 'soon' }, undefined, 1000],
  ])('after %s', async (_, headers, body, wait) => {
    const { report, waits } = await run('leadlex', {}, refuseOnce(headers, body));
    expect(waits).toEqual([wait]);
    // Text is no number, and milliseconds are no Unix seconds.
    const isWrong = ['soon', String(start + 12_000)].includes(headers['x-ratelimit-reset'] ?? '');
    expect(report.verdict).toBe(isWrong ? 'drift' : 'conforms');
    const replies = report.operations.find(({ operationId }) => operationId === 'lists.removeContact')?.replies ?? [];
    expect(replies.find(({ example }) => example === 'list_not_found')).toMatchObject({ state: 'observed' });
  });

  test('unless that takes too long', async () => {
    const { report, waits } = await run('leadlex', {}, refuseOnce({ 'retry-after': '3600' }));
    expect(waits).toEqual([]);
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [] });
  });

  test('and the run stops asking when it is refused on and on', async () => {
    const { server, waits, report } = await run(
      'leadlex',
      {},
      {
        after: (reply) => {
          delete reply.headers['x-ratelimit-reset'];
          Object.assign(reply, { status: 429, body: { error: { code: 'rate_limited', message: '' } } });
        },
      },
    );
    expect(server.calls).toHaveLength(6);
    expect(waits).toHaveLength(4);
    expect(report.verdict).toBe('drift');
  });
});

describe('a budget', () => {
  test('leaves out the least telling requests, which is no obstacle', async () => {
    const { report, server } = await run('leadlex', { budget: 12 });
    expect(server.calls).toHaveLength(12);
    expect(report).toMatchObject({ verdict: 'conforms', totals: { requests: 12, failed: 0 } });
    const states = report.operations.flatMap(({ replies }) => replies);
    expect(states.find(({ example }) => example === 'list_not_found')).toMatchObject({ state: 'observed' });
    expect(states.filter(({ state }) => state === 'observed').length).toBeGreaterThan(8);
  });

  test('names itself where it is the reason', async () => {
    const { report } = await run('leadlex', { budget: 6, minimum: 3 });
    expect(report.verdict).toBe('conforms');
    const reasons = report.operations.flatMap(({ replies }) => replies.map(({ reason }) => reason));
    expect(reasons).toContain('the budget of 6 requests is spent');
  });

  test('below the minimum is inconclusive', async () => {
    const { report } = await run('leadlex', { budget: 3 });
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [] });
    expect(report.reason).toMatch(/^fewer than \d+ replies could be asked for/);
  });

  test("is the day's limit where the plan has one", async () => {
    const document = {
      ...removalSpec('leadlex'),
      'x-rate-limit': [{ plan: 'Tiny', requests: 6, seconds: 86_400 }],
    };
    const { report, server, waits, progress } = await run('leadlex', { document, plan: 'Tiny', minimum: 3 });
    expect(server.calls).toHaveLength(6);
    expect(waits).toEqual([]);
    expect(report.verdict).toBe('conforms');
    const reasons = report.operations.flatMap(({ replies }) => replies.map(({ reason }) => reason));
    expect(reasons).toContain("the day's limit of 6 requests (Tiny)");
    expect(progress[0]?.total).toBe(6);
  });
});

test('a wait ends when the run is ended', async () => {
  const controller = new AbortController();
  const { report, server } = await run('autosend', {
    plan: undefined,
    ...far(),
    signal: controller.signal,
    sleep: (_, signal) => {
      controller.abort();
      return Promise.reject(signal?.reason);
    },
  });
  expect(server.calls).toHaveLength(2);
  expect(report.verdict).toBe('inconclusive');
  expect(report.reason).toMatch(/the run was ended/);
});
