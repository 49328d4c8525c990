import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { MeasuredServer } from './servers.ts';

/** One kind of request. */
export interface Scenario {
  readonly name: string;
  readonly method: 'DELETE' | 'POST';
  readonly path: string;
  readonly body?: string;
  /** Contacts that are created before and named by one request each; only for servers that remember them. */
  readonly contacts?: number;
}

/** What was measured under one kind of request. */
export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Replies that are no success, and requests without one. */
  readonly failed: number;
}

/** One server, measured once. */
export interface Measurement {
  /** Milliseconds from starting the process to its first successful reply. */
  readonly ready: number;
  /** MiB resident, before the load and at the end of what all servers are asked for. */
  readonly atRest: number;
  readonly underLoad: number;
  readonly loads: ReadonlyMap<string, Load>;
}

const headers = { authorization: 'Bearer wbk_of_the_benchmark', 'content-type': 'application/json' };
const patience = 30_000;
const connections = 10;

/**
 * Starts a server, asks it for everything and stops it.
 *
 * @param seconds how long each scenario lasts.
 * @throws {Error} when the server does not answer.
 */
export async function measure(
  server: MeasuredServer,
  scenarios: readonly Scenario[],
  seconds: number,
): Promise<Measurement> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, server.command(port), { stdio: 'ignore' });
  try {
    const [first] = scenarios;
    if (!first) throw new Error('There is nothing to ask for.');
    await waitForSuccess(`${origin}${server.basePath}${first.path}`, first, child);
    const ready = performance.now() - started;
    const atRest = readResidentMemory(child);
    let underLoad = atRest;
    const loads = new Map<string, Load>();
    for (const scenario of scenarios) {
      const url = `${origin}${server.basePath}${scenario.path}`;
      if (scenario.contacts === undefined) {
        loads.set(scenario.name, await load(url, scenario, seconds));
        underLoad = readResidentMemory(child);
      } else if (server.remembers) loads.set(scenario.name, await deleteContacts(url, scenario.contacts));
    }
    return { ready, atRest, underLoad, loads };
  } finally {
    child.kill('SIGKILL');
  }
}

async function load(url: string, { method, body }: Scenario, seconds: number): Promise<Load> {
  return describe(await autocannon({ url, method, headers, connections, duration: seconds, ...(body && { body }) }));
}

/** Creates contacts and deletes each of them by a request of its own. */
async function deleteContacts(url: string, count: number): Promise<Load> {
  const ids: string[] = [];
  while (ids.length < count) {
    const contacts = Array.from({ length: 500 }, (_, index) => ({ full_name: `Contact ${ids.length + index}` }));
    const response = await fetch(`${url}/bulk`, { method: 'POST', headers, body: JSON.stringify({ contacts }) });
    const { data } = (await response.json()) as { data: { contacts: { id: string }[] } };
    ids.push(...data.contacts.map(({ id }) => id));
  }
  const { pathname } = new URL(url);
  const share = ids.length / connections;
  let client = 0;
  const result = await autocannon({
    url,
    connections,
    amount: ids.length,
    setupClient(connection) {
      const own = ids.slice(client * share, (client + 1) * share);
      client += 1;
      connection.setRequests(own.map((id) => ({ method: 'DELETE', path: `${pathname}/${id}`, headers })));
    },
  });
  return describe(result);
}

function describe(result: autocannon.Result): Load {
  return {
    requestsPerSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

async function waitForSuccess(url: string, { method, body }: Scenario, child: ChildProcess): Promise<void> {
  const until = performance.now() + patience;
  let status = 'no connection';
  while (performance.now() < until && child.exitCode === null) {
    try {
      const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
      await response.arrayBuffer();
      if (response.ok) return;
      status = `status ${response.status}`;
    } catch {
      // It does not listen yet.
    }
    await setTimeout(2);
  }
  throw new Error(`it did not answer ${method} ${url} (${status})`);
}

/** MiB of a process, as Linux counts them; not a number elsewhere. */
function readResidentMemory({ pid }: ChildProcess): number {
  try {
    const [, kibibytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kibibytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
