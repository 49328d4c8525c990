// The mock and the sandbox beside other mock servers. Fails when the sandbox misses one of its targets.

import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { installCompetitors } from './competitors.ts';
import { type Load, type Measurement, measure, type Scenario } from './measure.ts';
import { listServers } from './servers.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '3' }, rounds: { type: 'string', default: '3' } },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);

const scenarios: readonly Scenario[] = [
  { name: 'delete', method: 'DELETE', path: '/v1/contacts/123e4567-e89b-12d3-a456-426614174000' },
  bulkDelete(2),
  bulkDelete(500),
  // The others answer without looking, so this is for those that have something to look at.
  { name: 'each exists', method: 'DELETE', path: '/v1/contacts', contacts: 20_000 },
];

function bulkDelete(count: number): Scenario {
  const contact_ids = Array.from({ length: count }, () => randomUUID());
  return {
    name: `bulkDelete ${count}`,
    method: 'POST',
    path: '/v1/contacts/bulk-delete',
    body: JSON.stringify({ contact_ids }),
  };
}

print(`contacts.delete and contacts.bulkDelete of LeadLex: ${rounds} rounds of ${seconds} s each, 10 connections,`);
print('client and server on the same machine; medians of the rounds; latencies in ms. Servers take turns.\n');

const competitors = await installCompetitors().catch((error: Error) => {
  print(
    `@scalar/mock-server and @mockoon/cli are left out: they cannot be installed (${error.message.split('\n')[0]}).\n`,
  );
  return undefined;
});
const servers = listServers(competitors);
const measured = new Map<string, Measurement[]>(servers.map(({ name }) => [name, []]));
for (let round = 1; round <= rounds; round += 1) {
  for (const server of servers) {
    process.stderr.write(`\r\u001b[Kround ${round} of ${rounds}: ${server.name}`);
    measured.get(server.name)?.push(
      await measure(server, scenarios, seconds).catch((error: Error) => {
        throw new Error(`${server.name}: ${error.message}`);
      }),
    );
  }
}
process.stderr.write('\r\u001b[K');

const median = (name: string, read: (measurement: Measurement) => number): number => {
  const numbers = (measured.get(name) ?? []).map(read).toSorted((one, other) => one - other);
  return numbers[Math.floor(numbers.length / 2)] ?? Number.NaN;
};
const ofLoad = (scenario: string, field: keyof Load) => (measurement: Measurement) =>
  measurement.loads.get(scenario)?.[field] ?? Number.NaN;

const heads = scenarios.map(({ name }) => `${name}/s (p50/p99)`.padStart(28)).join('');
print(`${'server'.padEnd(22)}${'ready ms'.padStart(9)}${'MiB'.padStart(12)}${heads}`);
for (const { name } of servers) {
  const memory = `${median(name, ({ atRest }) => atRest).toFixed(0)} → ${median(name, ({ underLoad }) => underLoad).toFixed(0)}`;
  const loads = scenarios.map((scenario) => {
    const [rate, p50, p99, failed] = (['requestsPerSecond', 'p50', 'p99', 'failed'] as const).map((field) =>
      median(name, ofLoad(scenario.name, field)),
    );
    if (rate === undefined || Number.isNaN(rate)) return ''.padStart(28);
    const text = failed ? `${failed} failed` : `${Math.round(rate).toLocaleString('en')} (${p50}/${p99})`;
    return text.padStart(28);
  });
  const ready = median(name, (measurement) => measurement.ready).toFixed(0);
  print(`${name.padEnd(22)}${ready.padStart(9)}${memory.padStart(12)}${loads.join('')}`);
}

const sandbox = 'sandbox in memory';
const rate = (name: string) => median(name, ofLoad('delete', 'requestsPerSecond'));
const targets: [text: string, actual: number, isMet: (actual: number) => boolean][] = [
  [
    'deletions per second, of the bare stub: at least 40 %',
    (rate(sandbox) / rate('bare node:http stub')) * 100,
    (x) => x >= 40,
  ],
  ['… times those of prism mock -v silent: at least 5', rate(sandbox) / rate('prism mock -v silent'), (x) => x >= 5],
  ...(competitors === undefined
    ? []
    : ([
        [
          '… times those of @scalar/mock-server: at least 2.5',
          rate(sandbox) / rate('@scalar/mock-server'),
          (x) => x >= 2.5,
        ],
      ] as typeof targets)),
  ['ms until the first reply: under 500', median(sandbox, ({ ready }) => ready), (x) => x < 500],
  ['MiB under load: under 120', median(sandbox, ({ underLoad }) => underLoad), (x) => x < 120],
];
print('\nTargets of the sandbox in memory');
for (const [text, actual, isMet] of targets) {
  print(`${isMet(actual) ? 'met   ' : 'MISSED'}  ${actual.toFixed(1).padStart(8)}  ${text}`);
  if (!isMet(actual)) process.exitCode = 1;
}
