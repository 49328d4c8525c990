import { createAutoSendClient } from '@concordat/autosend';
import { createContract, runGate } from '@concordat/contract';
import { createLeadLexClient } from '@concordat/leadlex';
import { createSandbox } from '@concordat/sandbox';
import { readSpec } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { fetchThroughClient, type RelayedClientOptions } from '../src/fetch-through-client.ts';

/** A vendor whose client carries the gate's requests. */
interface Carried {
  readonly vendor: 'leadlex' | 'autosend';
  readonly key: string;
  readonly createClient: (options: RelayedClientOptions) => object;
  /** Operations whose calls the gate makes in a form that a client can send. */
  readonly atLeast: number;
}

const leadlex: Carried = { vendor: 'leadlex', key: 'wbk_full', createClient: createLeadLexClient, atLeast: 100 };
const autosend: Carried = { vendor: 'autosend', key: 'AS_full', createClient: createAutoSendClient, atLeast: 70 };

async function runThroughClient({ vendor, key, createClient }: Carried, only?: readonly string[]) {
  let now = Date.parse('2026-03-02T10:00:00Z');
  const sandbox = await createSandbox({ vendor, now: () => now, rateLimits: 'counted', plan: 'Org' });
  const document = readSpec(vendor);
  const baseUrl = `http://127.0.0.1/${vendor}`;
  const problems = new Set<string>();
  const relayed = new Set<string>();
  const send: typeof fetch = (input, init) => {
    now += 1;
    return sandbox.fetch(new Request(input, init));
  };
  const report = await runGate({
    vendor,
    document,
    target: { kind: 'sandbox', url: baseUrl },
    keys: { full: key, readonly: key.replace('full', 'read_only'), limited: key.replace('full', 'rate_limited') },
    only,
    seed: 1,
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    fetch: fetchThroughClient({
      contract: createContract(document, { baseUrls: [baseUrl] }),
      baseUrl,
      createClient,
      send,
      onProblem: (operation, problem) => problems.add(`${operation} ${problem}`),
      onRelayed: (operation) => relayed.add(operation),
    }),
  });
  await sandbox.idle();
  await sandbox.close();
  return { report, problems: [...problems], relayed };
}

describe.each([leadlex, autosend])('every check of the gate, through the client of $vendor', (carried) => {
  test('finds nothing, and the client sends and reads what the gate does', async () => {
    const { report, problems, relayed } = await runThroughClient(carried);
    expect(problems).toEqual([]);
    expect(report.findings.filter(({ counted }) => counted).map(({ message }) => message)).toEqual([]);
    expect(relayed.size).toBeGreaterThan(carried.atLeast);
  }, 60_000);
});

test('a client that changes what it sends, or what it makes of a reply, is found', async () => {
  const swapped: Carried = {
    ...leadlex,
    createClient: (options) =>
      createLeadLexClient({
        ...options,
        fetch: async (request) => {
          const url = request.url.replace('per_page=1', 'per_page=2');
          const reply = await options.fetch(new Request(url, request));
          return reply.status === 404 ? new Response(null, { status: 204 }) : reply;
        },
      }),
  };
  const { problems } = await runThroughClient(swapped, ['contacts.list', 'lists.removeContact']);
  expect(problems.some((problem) => problem.includes('/query'))).toBe(true);
  expect(problems.some((problem) => problem.includes('404'))).toBe(true);
}, 60_000);
