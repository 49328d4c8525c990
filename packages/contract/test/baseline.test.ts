import { describe, expect, test } from 'vitest';
import { type BaselineEntry, createBaseline, type GateOptions, runGate } from '../src/index.ts';
import { removalSpec } from './removal-spec.ts';
import { report } from './sample-report.ts';
import { type Fault, startVendor, validKey } from './vendor-server.ts';

const extra: Fault = {
  after: (reply) => {
    if (reply.status === 404) (reply.body as { more?: unknown }).more = 1;
  },
};

const entry: BaselineEntry = {
  vendor: 'leadlex',
  id: 'response.body.additional-properties',
  operation: 'contacts.delete',
  until: '2026-06-30',
  reason: 'the vendor mends it in June',
};

async function gate(findings: readonly BaselineEntry[], today: string, fault?: Fault, options?: Partial<GateOptions>) {
  const server = await startVendor('leadlex', fault);
  try {
    return await runGate({
      vendor: 'leadlex',
      document: removalSpec('leadlex'),
      target: { kind: 'url', url: server.url },
      apiKey: validKey,
      baseline: { findings },
      now: () => Date.parse(`${today}T23:59:59Z`),
      sleep: () => Promise.resolve(),
      ...options,
    });
  } finally {
    await server.close();
  }
}

const operations = ['lists.removeContact', 'campaigns.removeContact', 'contacts.delete'];
const all = operations.map((operation) => ({ ...entry, operation }));

describe('a known finding', () => {
  test('is accepted through its last day', async () => {
    const run = await gate(all, '2026-06-30', extra);
    expect(run.findings.length).toBeGreaterThan(0);
    expect(run.findings.every(({ counted, accepted }) => !counted && accepted?.reason === entry.reason)).toBe(true);
    expect(run).toMatchObject({ verdict: 'conforms', totals: { counted: 0 } });
    expect(run.baseline).toMatchObject({ accepted: run.findings.length, expired: [] });
  });

  test('counts again the day after, and is said to be over', async () => {
    const run = await gate(all, '2026-07-01', extra);
    expect(run.verdict).toBe('drift');
    expect(run.baseline?.accepted).toBe(0);
    expect(run.baseline?.expired.length).toBeGreaterThan(0);
  });

  test('covers no other check, operation, pointer or vendor', async () => {
    const others = [
      { ...entry, id: 'response.body.type' },
      { ...entry, operation: 'contacts.list' },
      { ...entry, pointer: '/other' },
      { ...entry, vendor: 'autosend' as const },
    ];
    const run = await gate(others, '2026-01-01', extra);
    expect(run.findings.every(({ counted }) => counted)).toBe(true);
  });

  test('that no longer occurs is said to be gone, but not where nothing was asked', async () => {
    const kept = await gate([entry], '2026-01-01');
    expect(kept.baseline).toEqual({ accepted: 0, expired: [], gone: [entry] });
    const silent = await gate([entry], '2026-01-01', undefined, {
      budget: 1,
      target: { kind: 'url', url: 'http://127.0.0.1:9' },
    });
    expect(silent.baseline).toEqual({ accepted: 0, expired: [], gone: [] });
  });
});

test('a baseline is made of what counts, once each, with no index of a row', () => {
  const [finding] = report.findings;
  if (!finding) throw new Error('The report has no finding.');
  const findings = ['/data/0/name', '/data/12/name', ''].map((pointer) => ({ ...finding, pointer }));
  const baseline = createBaseline(
    [{ ...report, findings: [...findings, { ...finding, id: 'x', counted: false }] }],
    '2026-12-31',
    'r',
  );
  expect(baseline.findings.map(({ pointer }) => pointer)).toEqual(['/data/*/name', undefined]);
});

test('a wrong status is accepted for one question alone', () => {
  const [finding] = report.findings;
  if (!finding) throw new Error('The report has no finding.');
  const status = { ...finding, id: 'response.status.unexpected', pointer: '/status' };
  const subjects = ['401 invalid_key', '403 insufficient_permissions'];
  const baseline = createBaseline(
    [{ ...report, findings: subjects.map((subject) => ({ ...status, subject })) }],
    '2026-12-31',
    'r',
  );
  expect(baseline.findings.map(({ subject }) => subject)).toEqual(subjects);
});
