import { createContract, runGate } from '@concordat/contract';
import { type OpenApiDocument, readSpec, vendors } from '@concordat/specs';
import { openLaboratory } from './laboratory.ts';

// How long the gate takes: both vendors with all operations, the five removals alone, and contracts of 10 to 1,000 operations.

const removals = {
  leadlex: ['contacts.delete', 'contacts.bulkDelete', 'lists.removeContact', 'campaigns.removeContact'],
  autosend: ['contactLists.removeContacts'],
} as const;

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Time on the clock, and of the processor: they differ where others work on this machine, too. */
interface Timing {
  readonly ms: number;
  readonly cpuMs: number;
  readonly what: string;
}

async function time(work: () => Promise<string>): Promise<Timing> {
  const began = performance.now();
  const before = process.cpuUsage();
  const what = await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - began, cpuMs: (user + system) / 1000, what };
}

function show({ ms, cpuMs }: Omit<Timing, 'what'>): string {
  return `${(ms / 1000).toFixed(2)} s (processor ${(cpuMs / 1000).toFixed(2)} s)`;
}

const whole = { ms: 0, cpuMs: 0 };
const five = { ms: 0, cpuMs: 0 };
for (const vendor of vendors) {
  const all = await time(async () => {
    const laboratory = await openLaboratory(vendor);
    const { totals, verdict } = await laboratory.run({});
    await laboratory.close();
    return `${totals.operations} operations, ${totals.requests} requests, ${verdict}`;
  });
  const few = await time(async () => {
    const laboratory = await openLaboratory(vendor);
    const { totals, verdict } = await laboratory.run({ only: removals[vendor] });
    await laboratory.close();
    return `${totals.requests} requests, ${verdict}`;
  });
  for (const [sum, one] of [
    [whole, all],
    [five, few],
  ] as const) {
    sum.ms += one.ms;
    sum.cpuMs += one.cpuMs;
  }
  print(`${vendor}: all operations ${show(all)}, ${all.what}; removals alone ${show(few)}, ${few.what}`);
}
print(`both vendors ${show(whole)}, at most 30 s; the five removals ${show(five)}, at most 3 s`);

const perOperation: number[] = [];
for (const amount of [10, 100, 1_000]) {
  const document = repeatOperation(amount);
  const timing = await time(() => gateByExamples(document));
  perOperation.push(timing.cpuMs / amount);
  print(`${amount} operations: ${show(timing)}, ${timing.what}`);
}
const [, , most = 0] = perOperation;
const isLinear = most <= 2 * Math.min(...perOperation);
process.exitCode = whole.ms < 30_000 && five.ms < 3_000 && isLinear ? 0 : 1;

/** A contract with so many copies of a listing. */
function repeatOperation(amount: number): OpenApiDocument {
  const document = readSpec('leadlex');
  const get = document.paths['/v1/companies']?.get;
  const paths = Array.from({ length: amount }, (_, index) => [
    `/v1/things${index}`,
    { get: { ...get, operationId: `things${index}.list` } },
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** Runs the gate against a server that answers all of it by the first example. */
async function gateByExamples(document: OpenApiDocument): Promise<string> {
  const [operation] = createContract(document).operations;
  const reply = operation?.replies.find(({ status }) => status === 200);
  const [example] = Object.values(reply?.content['application/json']?.examples ?? {});
  const body = JSON.stringify(example?.value);
  let requests = 0;
  const { totals } = await runGate({
    vendor: 'leadlex',
    document,
    target: { kind: 'url', url: 'http://127.0.0.1' },
    apiKey: 'wbk_bench',
    seed: 1,
    fetch: async () => {
      requests += 1;
      const headers = {
        'content-type': 'application/json',
        'x-request-id': `req_${requests}`,
        'x-ratelimit-limit': '1000000',
        'x-ratelimit-remaining': `${1_000_000 - requests}`,
        'x-ratelimit-reset': `${Math.ceil(Date.now() / 86_400_000) * 86_400}`,
      };
      return new Response(body, { status: 200, headers });
    },
  });
  return `${totals.requests} requests`;
}
