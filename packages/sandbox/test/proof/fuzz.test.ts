import { createContract } from '@concordat/contract';
import { readSpec, type Vendor } from '@concordat/specs';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveSandbox } from '../../src/index.ts';
import { newPostgresDatabase, postgresMissing } from '../support/postgres.ts';
import { canary, readEverything, writeCanaries } from './fuzz/canary.ts';
import { judgeReply } from './fuzz/judge-reply.ts';
import { type FuzzedRequest, mutatedRequest } from './fuzz/mutated-request.ts';
import { createClient } from './fuzz/send-fuzzed.ts';
import { isFull, proofSeed, proofSize, tell } from './proof-size.ts';
import { callerOf } from './start-process.ts';

/** So many requests share a workspace: they delete what is in it. */
const requestsPerWorkspace = 250;

const otherKeys = { leadlex: 'wbk_full.canary', autosend: 'AS_full.canary' } as const;

function keyOf(vendor: Vendor, { key, headers }: FuzzedRequest, sent: number): string {
  const prefix = vendor === 'leadlex' ? 'wbk_' : headers['x-project-id'] === undefined ? 'AS_' : 'ASA_';
  return `${prefix}${key}.${Math.floor(sent / requestsPerWorkspace)}`;
}

/** Sends changed requests to one vendor on one database. */
async function fuzz(vendor: Vendor, database: string, count: number): Promise<string> {
  const contract = createContract(readSpec(vendor));
  // Webhooks that are registered by chance lead nowhere.
  const webhookFetch = async () => new Response();
  // The clock stands still, so that nothing becomes due by itself.
  const now = () => Date.parse('2026-03-01T12:00:00Z');
  const server = await serveSandbox({ vendors: [vendor], database, validateReplies: true, webhookFetch, now });
  onTestFinished(() => server.close());
  const client = createClient(server.url);
  onTestFinished(() => client.close());
  const other = callerOf(`${server.url}/${vendor}`, otherKeys[vendor]);
  const othersIds = await writeCanaries(contract.operations, other);
  const before = await readEverything(contract.operations, other);
  expect([...before.values()].filter((text) => text.includes(canary)).length).toBeGreaterThan(5);

  const sampleIds = contract.operations.flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.in === 'path').map(({ example }) => String(example)),
  );
  const ids = [...new Set([...sampleIds, ...othersIds, 'GLOBAL_CONTACT_LIST'])];
  const statuses = new Map<number, number>();
  const operationsAnswered = new Set<string>();
  let sent = 0;
  const started = performance.now();
  await fc.assert(
    fc.asyncProperty(mutatedRequest(contract.operations, ids), async (request) => {
      const authorization = `Bearer ${keyOf(vendor, request, sent)}`.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '');
      sent += 1;
      const { method, path, headers, body } = request;
      const reply = await client.send(method, `/${vendor}${path}`, { authorization, ...headers }, body);
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      if (reply.status < 300) operationsAnswered.add(request.operation.id);
      const wrong = judgeReply(contract, request, reply);
      if (wrong !== undefined) throw new Error(wrong);
      if (`${JSON.stringify(reply.headers)}${reply.body}`.includes(canary)) {
        throw new Error(`The reply shows what belongs to another workspace: ${reply.body}`);
      }
    }),
    { numRuns: count, seed: proofSeed },
  );
  const seconds = (performance.now() - started) / 1000;
  expect(await readEverything(contract.operations, other)).toEqual(before);
  const counts = [...statuses].sort().map(([status, replies]) => `${status}: ${replies}`);
  const rate = `${count} requests, ${Math.round(count / seconds)}/s`;
  const answered = `${operationsAnswered.size} of ${contract.operations.length} operations with a success`;
  return `${rate}, ${answered}, ${counts.join(', ')}`;
}

describe.each(['leadlex', 'autosend'] as const)('changed requests to %s', (vendor) => {
  test('get documented replies from memory, and nothing of others', { timeout: 3_600_000 }, async () => {
    tell(`${vendor} in memory: ${await fuzz(vendor, ':memory:', proofSize(50_000, 250))}`);
  });

  // Opening a workspace there takes a second, which a test has not.
  test.skipIf(postgresMissing !== undefined || !isFull)(
    'get them from PostgreSQL, too (in full only)',
    { timeout: 3_600_000 },
    async () => {
      tell(`${vendor} on PostgreSQL: ${await fuzz(vendor, await newPostgresDatabase(), 10_000)}`);
    },
  );
});
