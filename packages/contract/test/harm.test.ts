import { type OpenApiDocument, type Operation, readSpec, type Vendor } from '@concordat/specs';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanUp, type GateOptions, type JournalEntry, runGate } from '../src/index.ts';
import { gateLab } from './lab/gate-lab.ts';
import { labKeys, labRecords } from './lab/records.ts';
import { type Fault, type RemovalServer, startRemovalServer } from './lab/removal-server.ts';
import { createState, type State } from './lab/state.ts';

const open: RemovalServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function start(fault?: Fault): Promise<RemovalServer> {
  const server = await startRemovalServer(fault);
  open.push(server);
  return server;
}

/** A server that checks nothing: every key is good for everything, no limit holds, dry runs delete, any body is taken. */
const lawless: Fault = {
  rules: {
    creates: true,
    authenticate: () => ({ key: labKeys.full, permissions: 'all' }),
    isAllowed: () => true,
    isOver: () => false,
    isDryRun: () => false,
    refusesIds: () => false,
    refusesDryRun: () => false,
    distinct: (ids) => ids.filter((id) => typeof id === 'string'),
    replays: false,
    readJson({ text }) {
      try {
        return JSON.parse(text);
      } catch {
        return { contact_ids: text.match(/[\w-]{24,}/g) ?? [], contactIds: text.match(/[0-9a-f]{24}/g) ?? [] };
      }
    },
    refusesRemoval: () => false,
    refusesGlobal: false,
    emptyList: 200,
    emptyId: 200,
    unknownDeletion: 200,
    unknownAudience: 200,
  },
};

/** The records that were there before the gate came. */
function recordsOf({ contacts, lists, campaigns, people, audiences }: State) {
  const before = createState();
  const own = (all: ReadonlyMap<string, Set<string>>, known: ReadonlyMap<string, unknown>) =>
    [...all].filter(([id]) => known.has(id)).map(([id, members]) => [id, [...members].toSorted()]);
  return {
    contacts: [...contacts].filter((id) => before.contacts.has(id)).toSorted(),
    lists: own(lists, before.lists),
    campaigns: own(campaigns, before.campaigns),
    people: [...people].filter(([id]) => before.people.has(id)),
    audiences: own(audiences, before.audiences),
  };
}

function run(vendor: Vendor, { url }: RemovalServer, options: Partial<GateOptions>) {
  return runGate({
    vendor,
    document: readSpec(vendor),
    target: { kind: 'url', url: `${url}/${vendor}` },
    keys: labKeys,
    plan: 'none',
    ...options,
  });
}

const vendors = ['leadlex', 'autosend'] as const;

describe.each(vendors)('%s: a server that checks nothing loses nothing', (vendor) => {
  test('by requests that are to be harmless', async () => {
    const server = await start(lawless);
    const report = await run(vendor, server, { allow: 'probe' });
    expect(report.verdict).toBe('drift');
    expect(recordsOf(server.state())).toEqual(recordsOf(createState()));
  });

  test("but the gate's own records, where it may create some", async () => {
    const server = await start(lawless);
    const report = await run(vendor, server, { allow: 'own-data', journal: { write: () => undefined } });
    expect(report.findings.filter(({ id }) => id === 'refusal.changes-nothing').length).toBeGreaterThan(0);
    expect(recordsOf(server.state())).toEqual(recordsOf(createState()));
  });
});

/** What was created and is still there. */
function leftOf({ contacts, lists, campaigns, people, audiences }: State): string[] {
  const before = createState();
  const known = [before.contacts, before.lists, before.campaigns, before.people, before.audiences];
  return [contacts, lists, campaigns, people, audiences].flatMap((ids) =>
    [...ids.keys()].filter((id) => !known.some((one) => one.has(id))),
  );
}

/** What the server of the lab creates. */
const creations = [
  'contacts.bulkCreate',
  'contacts.create',
  'lists.create',
  'lists.addContacts',
  'campaigns.create',
  'campaigns.addContacts',
  'contactLists.create',
  'contactLists.addContacts',
];

/** A contract with some of a vendor's operations. */
function onlyOperations(vendor: Vendor, ids: readonly string[]): OpenApiDocument {
  const document = readSpec(vendor);
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const kept = Object.entries(item).filter(([, operation]) =>
      ids.includes((operation as Operation['object']).operationId),
    );
    return [path, Object.fromEntries(kept)];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

describe.each(vendors)('%s: own records', (vendor) => {
  const removals = {
    leadlex: ['contacts.delete', 'contacts.bulkDelete', 'lists.removeContact', 'campaigns.removeContact'],
    autosend: ['contactLists.removeContacts'],
  }[vendor];
  const operations = {
    document: onlyOperations(vendor, [...removals, ...creations]),
    only: removals,
    allow: 'own-data',
  } as const;

  test('are enough to judge the removals, are in the journal before they exist, and are gone at the end', async () => {
    const server = await start({ rules: { creates: true } });
    const entries: JournalEntry[] = [];
    const journal = {
      write(entry: JournalEntry) {
        if (entry.state === 'planned')
          expect([...server.state().names.values()].join()).not.toContain(`${entry.marker}@`);
        entries.push(entry);
      },
    };
    const report = await run(vendor, server, { ...operations, journal });
    expect(report.findings).toEqual([]);
    expect(report.checks.filter(({ state }) => state !== 'passed')).toEqual([]);
    expect(report.leftBehind).toBeUndefined();
    expect(leftOf(server.state())).toEqual([]);
    const count = (state: JournalEntry['state']) => entries.filter((entry) => entry.state === state).length;
    expect(count('planned')).toBeGreaterThan(4);
    expect(count('removed')).toBe(count('planned'));
  });

  test('are removed when the run is ended', async () => {
    const server = await start({ rules: { creates: true } });
    const controller = new AbortController();
    const onProgress = () => void (server.calls.length > 20 && controller.abort());
    const report = await run(vendor, server, {
      ...operations,
      journal: { write: () => undefined },
      onProgress,
      signal: controller.signal,
    });
    expect(report.verdict).toBe('inconclusive');
    expect(leftOf(server.state())).toEqual([]);
  });

  test('are removed after a crash, also where it came before their ids were known', async () => {
    const server = await start({ rules: { creates: true } });
    const entries = new Map<string, JournalEntry>();
    let crashed = false;
    const crash = new Error('crash');
    const write = (entry: JournalEntry) => {
      if (entries.size > 6 && entry.state === 'created') crashed = true;
      if (crashed) throw crash;
      entries.set(entry.marker, entry);
    };
    await expect(run(vendor, server, { ...operations, journal: { write } })).rejects.toThrow(crash);
    expect(leftOf(server.state()).length).toBeGreaterThan(1);
    const { left } = await cleanUp([...entries.values()], { apiKey: labKeys.full });
    expect(left).toEqual([]);
    expect(leftOf(server.state())).toEqual([]);
    expect(recordsOf(server.state())).toEqual(recordsOf(createState()));
  });

  test('need a journal', async () => {
    const server = await start();
    await expect(run(vendor, server, { allow: 'own-data' })).rejects.toThrow(/journal/);
  });
});

describe('fixtures without a reset', () => {
  test.each(vendors)('%s: are used up, which is no finding', async (vendor) => {
    const server = await start();
    const { checks, findings } = await gateLab(vendor, server, { fixtures: labRecords });
    expect(findings).toEqual([]);
    expect(checks.filter(({ state }) => state === 'passed').length).toBeGreaterThan(10);
    const others = checks.filter(({ state }) => state !== 'passed');
    expect(others.filter(({ reason = '' }) => !reason.includes('needs'))).toEqual([]);
  });

  test('a reset that fails ends the checks, not the run', async () => {
    const server = await start();
    const reset = { method: 'POST', url: `${server.url}/leadlex/nowhere` };
    const report = await gateLab('leadlex', server, { fixtures: { ...labRecords, reset } });
    expect(report.findings).toEqual([]);
    const reasons = new Set(report.checks.flatMap(({ reason }) => reason ?? []));
    expect(reasons).toEqual(new Set(['the reset request was answered 404']));
  });
});

test('without keys of a role, what needs them is said not to be exercised', async () => {
  const server = await start();
  const report = await gateLab('leadlex', server, { keys: { full: labKeys.full } });
  expect(report).toMatchObject({ verdict: 'conforms', findings: [] });
  const reasons = new Set(report.checks.filter(({ state }) => state === 'skipped').map(({ reason }) => reason));
  expect(reasons).toEqual(
    new Set(['readonly', 'expired', 'limited', 'burst'].map((role) => `needs a key of the role ${role}`)),
  );
});

test('no key is in a report, even where the target repeats it', async () => {
  const server = await start({
    after(reply, { headers }) {
      reply.body = { error: { code: headers['authorization'], message: headers['authorization'] } };
    },
  });
  const text = JSON.stringify(await gateLab('leadlex', server));
  for (const { key } of [labKeys.burst, ...labKeys.scoped]) expect(text).not.toContain(key);
  for (const key of [labKeys.full, labKeys.readonly, labKeys.expired, labKeys.limited]) expect(text).not.toContain(key);
});
