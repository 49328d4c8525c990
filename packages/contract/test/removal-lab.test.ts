import { afterEach, describe, expect, test } from 'vitest';
import type { GateReport } from '../src/index.ts';
import { type Category, labFaults } from './lab/faults.ts';
import { gateLab } from './lab/gate-lab.ts';
import { type Fault, type RemovalServer, startRemovalServer } from './lab/removal-server.ts';
import { correctServers } from './lab/variants.ts';

const open: RemovalServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function start(fault?: Fault): Promise<RemovalServer> {
  const server = await startRemovalServer(fault);
  open.push(server);
  return server;
}

/** What a report says wrongly of a server that keeps the contract. */
function alarms({ findings, checks, verdict, reason }: GateReport): unknown {
  const open = checks
    .filter(({ state }) => state !== 'passed')
    .map(({ id, state, reason: why }) => `${id}: ${state}, ${why}`);
  return { findings: findings.map(({ message }) => message), open, verdict, ...(verdict !== 'conforms' && { reason }) };
}

const silence = { findings: [], open: [], verdict: 'conforms' };

describe.each(correctServers)('no false alarm: %s', (_, server) => {
  test.each(['leadlex', 'autosend'] as const)('%s', async (vendor) => {
    const target = await start(server);
    expect(alarms(await gateLab(vendor, target))).toEqual(silence);
  });
});

describe('every fault is found', () => {
  const found = new Map<Category, { found: number; total: number }>();

  test.each(labFaults)('$category, $vendor: $title', async ({ category, vendor, fault, inferred }) => {
    const server = await start(fault);
    const report = await gateLab(vendor, server, inferred ? { failOn: 'unspecified' } : {});
    const { found: before = 0, total = 0 } = found.get(category) ?? {};
    found.set(category, { found: before + Number(report.verdict === 'drift'), total: total + 1 });
    expect(report.verdict).toBe('drift');
    expect(report.findings.some(({ counted }) => counted)).toBe(true);
  });

  test('in all categories', () => {
    process.stdout.write(`${renderTable(found)}\n`);
    const all = [...found.values()];
    expect(all.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThanOrEqual(150);
    expect(all.every((row) => row.found === row.total)).toBe(true);
  });
});

function renderTable(rows: ReadonlyMap<Category, { readonly found: number; readonly total: number }>): string {
  return [...rows].map(([category, { found, total }]) => `${category.padEnd(20)}${found}/${total}`).join('\n');
}

test.each(['leadlex', 'autosend'] as const)('%s: no alarm, whatever the seed, and soon', async (vendor) => {
  const target = await start({ rules: { resetsCounters: true } });
  for (let seed = 1; seed <= 20; seed += 1) {
    const report = await gateLab(vendor, target, { seed });
    expect(alarms(report)).toEqual(silence);
    expect(report.seed).toBe(seed);
    expect(report.totals.requests).toBeLessThan(400);
  }
});
