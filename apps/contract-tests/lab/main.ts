import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FaultOutcome } from './outcome.ts';
import { keepTable, renderTable } from './table.ts';
import type { Message, Share } from './worker.ts';

// Runs the gate against every fault, and against the right server with many seeds. Exit code 1: a fault was missed, or there was a
// false alarm.

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '200' } } });
const seeds = Number(values.seeds);
const print = (text: string) => process.stdout.write(`${text}\n`);

const began = performance.now();
const outcomes: FaultOutcome[] = [];
const alarms: string[] = [];
let runs = 0;

const take = (message: Message) => {
  if (message.kind === 'fault') {
    const { outcome } = message;
    outcomes.push(outcome);
    if (!outcome.found) print(`missed: ${outcome.vendor}, ${outcome.category}: ${outcome.title} (${outcome.reason})`);
    return;
  }
  runs += 1;
  for (const alarm of message.alarms) {
    alarms.push(alarm);
    print(`false alarm: ${message.vendor}, seed ${message.seed}: ${alarm}`);
  }
};

const workers = availableParallelism();
await Promise.all(
  Array.from({ length: workers }, (_, index) => {
    const workerData: Share = { index, of: workers, seeds };
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    return new Promise<void>((resolve, reject) => {
      worker.on('message', take);
      worker.on('error', reject);
      worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
    });
  }),
);

const table = renderTable(outcomes);
const operations = new Set(
  outcomes.filter(({ found }) => found).map(({ vendor, operations: [first] }) => `${vendor} ${first}`),
);
const isKept = await keepTable(table);
print(`\n${table}\n`);
print(
  `${operations.size} operations have a fault that was found; ${runs} runs against the right server, ${alarms.length} false alarms;`,
);
print(`${Math.round((performance.now() - began) / 1000)} s${isKept ? '' : '; docs/gate.md has the new table'}`);
process.exitCode = alarms.length > 0 || outcomes.some(({ found }) => !found) ? 1 : 0;
