import { afterEach, describe, expect, test } from 'vitest';
import type { GateReport } from '../src/index.ts';
import { type Category, labFaults } from './lab/faults.ts';
import { gateLab } from './lab/gate-lab.ts';
import { type Fault, type RemovalServer, startRemovalServer } from './lab/removal-server.ts';
import { correctServers } from './lab/variants.ts';

/** All of it takes minutes. A sample is run with the other tests, everything by `npm run lab:removals`. */
const isWhole = process.env['REMOVAL_LAB'] === 'whole';
const sample = <Item>(items: readonly Item[], every: number) =>
  items.filter((_, index) => isWhole || index % every === 0);
const faults = sample(labFaults, 16);
const servers = sample(correctServers, 3);
const seeds = isWhole ? 20 : 4;

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
    // What only records of the gate's own can show has no place here: the server creates none.
    .filter(({ reason: why }) => why !== 'needs leave to create own records')
    .map(({ id, state, reason: why }) => `${id}: ${state}, ${why}`);
  return { findings: findings.map(({ message }) => message), open, verdict, ...(verdict !== 'conforms' && { reason }) };
}

const silence = { findings: [], open: [], verdict: 'conforms' };

describe.each(servers)('no false alarm: %s', (_, server) => {
  test.each(['leadlex', 'autosend'] as const)('%s', async (vendor) => {
    const target = await start(server);
    expect(alarms(await gateLab(vendor, target))).toEqual(silence);
  });
});

describe(`every fault is found: ${faults.length} of ${labFaults.length}`, () => {
  const found = new Map<Category, { found: number; total: number }>();

  test.each(faults)('$category, $vendor: $title', async ({ category, vendor, fault, inferred }) => {
    const server = await start(fault);
    const report = await gateLab(vendor, server, inferred ? { failOn: 'unspecified' } : {});
    const { found: before = 0, total = 0 } = found.get(category) ?? {};
    found.set(category, { found: before + Number(report.verdict === 'drift'), total: total + 1 });
    expect(report.verdict).toBe('drift');
    expect(report.findings.some(({ counted }) => counted)).toBe(true);
  });

  test('in all categories', () => {
    process.stdout.write(`${renderTable(found)}\n`);
    expect(labFaults.length).toBeGreaterThanOrEqual(150);
    const all = [...found.values()];
    expect(all.reduce((sum, { total }) => sum + total, 0)).toBe(faults.length);
    expect(all.every((row) => row.found === row.total)).toBe(true);
  });
});

function renderTable(rows: ReadonlyMap<Category, { readonly found: number; readonly total: number }>): string {
  return [...rows].map(([category, { found, total }]) => `${category.padEnd(20)}${found}/${total}`).join('\n');
}

test.each(['leadlex', 'autosend'] as const)('%s: no alarm, whatever the seed, and soon', async (vendor) => {
  const target = await start({ rules: { resetsCounters: true } });
  for (let seed = 1; seed <= seeds; seed += 1) {
    const report = await gateLab(vendor, target, { seed });
    expect(alarms(report)).toEqual(silence);
    expect(report.seed).toBe(seed);
    expect(report.totals.requests).toBeLessThan(400);
  }
});
