// What one call costs through our client and through others of its kind, beside bare openapi-fetch, and whether calls leave
// memory behind. Fails when one of our targets is missed.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Octokit } from '@octokit/core';
import { Autosend } from 'autosendjs';
import ky from 'ky';
import OpenAI from 'openai';
import createHttpClient from 'openapi-fetch';
import { createLeadLexClient } from '../packages/leadlex/dist/index.js';

/** Most a call through our client may cost, in calls through bare openapi-fetch. */
const mostCost = 1.3;
/** Bytes of heap a call may leave behind. Less than one is what the engine itself keeps. */
const mostGrowth = 1;
/** Each round times every library once, in turn, so that what slows the machine down slows all of them down. */
const rounds = 61;
const callsPerRound = 300;
const warmUpCalls = 3_000;
const fewCalls = 1_000;
const manyCalls = 100_000;

type Fetch = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

interface Library {
  readonly name: string;
  /** What a call is in this library, all other options at their defaults. */
  readonly call: string;
  prepare(fetch: Fetch): () => Promise<unknown>;
}

const origin = 'https://api.example';
const baseUrl = `${origin}/v1`;
const apiKey = 'key';
const headers = { Authorization: `Bearer ${apiKey}` };

const reference = 'openapi-fetch';
const ours = '@concordat/leadlex';

const libraries: readonly Library[] = [
  {
    name: reference,
    call: "DELETE('/contacts/{id}')",
    prepare(fetch) {
      const http = createHttpClient<{ '/contacts/{id}': { delete: { parameters: { path: { id: string } } } } }>({
        baseUrl,
        headers,
        fetch,
      });
      return () => http.DELETE('/contacts/{id}', { params: { path: { id: '42' } } });
    },
  },
  {
    name: ours,
    call: "contacts.delete({ id: '42' })",
    prepare(fetch) {
      const leadlex = createLeadLexClient({ apiKey, baseUrl: origin, fetch });
      return () => leadlex.contacts.delete({ id: '42' });
    },
  },
  {
    name: 'ky',
    call: "delete('contacts/42').json()",
    prepare(fetch) {
      const http = ky.create({ baseUrl: `${baseUrl}/`, headers, fetch });
      return () => http.delete('contacts/42').json();
    },
  },
  {
    name: '@octokit/core',
    call: "request('DELETE /contacts/{id}')",
    prepare(fetch) {
      const octokit = new Octokit({ baseUrl, auth: apiKey, request: { fetch } });
      return () => octokit.request('DELETE /contacts/{id}', { id: '42' });
    },
  },
  {
    name: 'openai',
    call: "files.delete('42')",
    prepare(fetch) {
      const openai = new OpenAI({ apiKey, baseURL: baseUrl, fetch });
      return () => openai.files.delete('42');
    },
  },
  {
    name: 'autosendjs',
    call: "contacts.delete('42'), by the global fetch",
    prepare(fetch) {
      const autosend = new Autosend(apiKey, { baseUrl });
      return () => {
        // It has no option for it. Set at every call, because each library is given a fetch of its own.
        globalThis.fetch = fetch;
        return autosend.contacts.delete('42');
      };
    },
  },
];

/** A handler in this process: it takes the Request it is given, as a server does, and one is made where a library gives none. */
const handle: Fetch = async (input, init) => answer(input instanceof Request ? input : new Request(input, init));

/** The same behind what the platform's own fetch does first: it makes a Request of whatever it is given, a Request too. */
const handleAnew: Fetch = async (input, init) => answer(new Request(input, init));

const body = JSON.stringify({ data: { deleted: true, id: '42' } });
const reply = { headers: { 'Content-Type': 'application/json' } };
const expectedUrl = /^https:\/\/api\.example\/v1\/(contacts|files)\/42$/;
let answered = 0;

function answer(request: Request): Response {
  if (request.method !== 'DELETE' || !expectedUrl.test(request.url)) throw new Error(`unexpected: ${request.url}`);
  answered += 1;
  return new Response(body, reply);
}

const [, script = '', watched] = process.argv;
const library = libraries.find(({ name }) => name === watched);
if (library) console.log(await measureGrowth(library));
else report(await measureCosts(handle), await measureCosts(handleAnew), new Map(libraries.map(measureGrowthApart)));

/** Microseconds of a call in each round, by library. */
async function measureCosts(fetch: Fetch): Promise<Map<string, number[]>> {
  const runs = libraries.map(({ name, prepare }) => ({ name, call: prepare(fetch), microseconds: [] as number[] }));
  for (const { call } of runs) await repeat(call, warmUpCalls);
  for (let round = 0; round < rounds; round++) {
    // A different one begins each time, because whoever follows a hungry one is given its garbage to collect.
    for (let turn = 0; turn < runs.length; turn++) {
      const run = runs[(round + turn) % runs.length];
      if (!run) continue;
      const start = process.hrtime.bigint();
      await repeat(run.call, callsPerRound);
      run.microseconds.push(Number(process.hrtime.bigint() - start) / 1_000 / callsPerRound);
    }
  }
  return new Map(runs.map(({ name, microseconds }) => [name, microseconds]));
}

/** In a process of its own, so that nobody's garbage counts as another's. */
function measureGrowthApart({ name }: Library): [string, number] {
  return [name, Number(execFileSync(process.execPath, ['--expose-gc', script, name], { encoding: 'utf8' }))];
}

/** Bytes of heap after many calls less those after few. */
async function measureGrowth({ prepare }: Library): Promise<number> {
  const call = prepare(handle);
  await repeat(call, fewCalls);
  const before = await usedHeap();
  for (let made = fewCalls; made < manyCalls; made += fewCalls) {
    await repeat(call, fewCalls);
    // Regularly, because the engine's list of what has a finalizer keeps the length it had between two collections.
    await collectGarbage();
  }
  return (await usedHeap()) - before;
}

async function repeat(call: () => Promise<unknown>, times: number): Promise<void> {
  const before = answered;
  for (let count = 0; count < times; count++) await call();
  if (answered !== before + times) throw new Error(`${times} calls made ${answered - before} requests`);
}

async function usedHeap(): Promise<number> {
  for (let time = 0; time < 5; time++) await collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Finalizers run in a later turn of the event loop, and a fetch in this process gives them none by itself. */
async function collectGarbage(): Promise<void> {
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve));
}

type Costs = ReadonlyMap<string, readonly number[]>;

function report(costs: Costs, costsAnew: Costs, growths: ReadonlyMap<string, number>): void {
  const lines = libraries.map(({ name, call }) => [
    `${name} ${versionOf(name)}`,
    median(costs.get(name) ?? []).toFixed(1),
    ratio(costs, name, reference).toFixed(2),
    ratio(costsAnew, name, reference).toFixed(2),
    ((growths.get(name) ?? Number.NaN) / 1_024).toFixed(0),
    call,
  ]);
  const titles = ['library', 'µs/call', `× ${reference}`, 'Request anew', 'growth, KiB', 'the call'];
  for (const [name = '', ...columns] of [titles, ...lines]) {
    const call = columns.pop();
    console.log(`${name.padEnd(26)}${columns.map((column) => column.padStart(16)).join('')}   ${call}`);
  }
  console.log(`
Node ${process.versions.node}; medians of ${rounds} rounds of ${callsPerRound} calls each, ratios taken within a round.
Request anew: the ratio when the in-process fetch makes a Request of whatever it is given, as the platform's own does.
growth: heap after garbage collection, after ${manyCalls} calls less after ${fewCalls}.`);

  const cost = ratio(costs, ours, reference);
  if (cost > mostCost) fail(`A call costs ${cost.toFixed(2)} × ${reference}; the target is at most ${mostCost}.`);
  for (const { name } of libraries) {
    if (name === ours || name === reference) continue;
    const share = ratio(costs, ours, name);
    if (share >= 1) fail(`A call costs ${share.toFixed(2)} × ${name}; the target is less than that.`);
  }
  const growth = (growths.get(ours) ?? Number.NaN) / (manyCalls - fewCalls);
  if (!(growth < mostGrowth)) fail(`A call leaves ${growth.toFixed(1)} bytes behind; the target is none.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** The median of the ratios of each round. */
function ratio(measured: Costs, name: string, other: string): number {
  const others = measured.get(other) ?? [];
  return median((measured.get(name) ?? []).map((cost, round) => cost / (others[round] ?? Number.NaN)));
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function versionOf(name: string): string {
  const manifest = name === ours ? '../packages/leadlex/package.json' : `../node_modules/${name}/package.json`;
  return JSON.parse(readFileSync(new URL(manifest, import.meta.url), 'utf8')).version;
}
