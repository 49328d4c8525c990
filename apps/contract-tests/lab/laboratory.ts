import { createHmac } from 'node:crypto';
import { type Contract, createContract, type GateKeys, type GateReport, runGate } from '@concordat/contract';
import { createSandbox, type Sandbox, type SandboxReply, type SandboxRequest } from '@concordat/sandbox';
import { type Operation, readSpec, type Vendor } from '@concordat/specs';
import type { Fault } from './fault.ts';

/** The right server of one vendor, and the gate to run against it or a faulty version of it, in this process. */
export interface Laboratory {
  /** Operations that the right server has answered by an example so far. */
  readonly answeredByExample: ReadonlySet<string>;
  /** Runs the gate against the server with a fault, or without. */
  run(options: {
    readonly fault?: Fault;
    readonly only?: readonly string[];
    readonly seed?: number;
  }): Promise<GateReport>;
  close(): Promise<void>;
}

const prefixes: Readonly<Record<Vendor, string>> = { leadlex: 'wbk_', autosend: 'AS_' };

/** Requests that the key with a limit has. */
const burstCalls = 3;

/** Where the clock of every laboratory begins, in ms since 1970. */
const start = Date.parse('2026-03-02T10:00:00Z');

/** As many runs share a database. */
const runsPerDatabase = 50;

/** Opens the laboratory of a vendor. Nobody waits in it: the clock goes on by itself. */
export async function openLaboratory(vendor: Vendor): Promise<Laboratory> {
  const document = readSpec(vendor);
  const url = `http://127.0.0.1/${vendor}`;
  const contract = createContract(document, { baseUrls: [url] });
  let now = start;
  let fault: Fault | undefined;
  let runs = 0;
  const secrets = new Map<string, string>();
  const webhookFetch: typeof fetch = async (input, init) => {
    const given = new Request(input, init);
    const sign = (body: string) =>
      createHmac('sha256', secrets.get(given.url) ?? '')
        .update(body)
        .digest('hex');
    // Receivers are on this machine, without TLS.
    const delivery = new Request(given.url.replace(/^https:/, 'http:'), given);
    const changed = fault?.deliver ? await fault.deliver(delivery, sign) : delivery;
    return changed ? fetch(changed) : new Response(null, { status: 200 });
  };
  const open = () => createSandbox({ vendor, now: () => now, rateLimits: 'counted', plan: 'Org', webhookFetch });
  let sandbox = await open();
  const answeredByExample = new Set<string>();
  return {
    answeredByExample,
    async run({ fault: injected, only = injected?.operations, seed = 1 }) {
      runs += 1;
      if (runs % runsPerDatabase === 0) {
        await sandbox.close();
        sandbox = await open();
      }
      fault = injected;
      const asked = contract.operations.filter(({ id }) => only?.includes(id) ?? true);
      const keys = keysOf(vendor, `run${runs}`, asked);
      const report = await runGate({
        vendor,
        document,
        target: { kind: 'sandbox', url },
        keys,
        only,
        seed,
        fetch: answerInProcess(contract, sandbox, injected, keys.full ?? '', {
          tick() {
            now += 1;
          },
          see(operation, sent, reply) {
            if (reply.headers['x-sandbox'] === 'example') answeredByExample.add(operation ?? '');
            const [, secret] = /"secret":"([^"]+)"/.exec(reply.body ?? '') ?? [];
            const [, address] = /"url":"([^"]+)"/.exec(sent.body) ?? [];
            if (secret !== undefined && address !== undefined) secrets.set(new URL(address).href, secret);
          },
        }),
        now: () => now,
        sleep: async (milliseconds) => {
          now += milliseconds;
        },
      });
      await sandbox.idle();
      return report;
    },
    close: () => sandbox.close(),
  };
}

/** A key of each role; all see the workspace of this name. For each permission that is asked for, one key lacks it. */
function keysOf(vendor: Vendor, name: string, operations: readonly Operation[]): GateKeys {
  const named = (meaning: string) => `${prefixes[vendor]}${meaning}.${name}`;
  const permissions = [...new Set(operations.flatMap(({ object }) => object['x-permission'] ?? []))];
  return {
    full: named('full'),
    ...(vendor === 'autosend' && { account: `ASA_full.${name}` }),
    readonly: named('read_only'),
    expired: named('expired'),
    limited: named('rate_limited'),
    burst: { key: named(`rate_limited_after_${burstCalls}`), calls: burstCalls },
    scoped: permissions.map((missing) => ({
      key: named(`without_${missing.replace(/\s*\(.*$/, '').replaceAll(' ', '_')}`),
      permissions: permissions.filter((permission) => permission !== missing),
      lacks: [missing],
    })),
  };
}

/** What the laboratory does with each exchange. */
interface Watch {
  readonly tick: () => void;
  readonly see: (operation: string | undefined, sent: SandboxRequest, reply: SandboxReply) => void;
}

/** A `fetch` that the sandbox answers, through the fault where there is one. */
function answerInProcess(
  contract: Contract,
  sandbox: Sandbox,
  fault: Fault | undefined,
  key: string,
  watch: Watch,
): typeof fetch {
  const memory = new Map<string, string>();
  return async (input, init) => {
    watch.tick();
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const sent = {
      method: request.method,
      path: pathname.replace(/^\/(?:leadlex|autosend)/, ''),
      query: search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    };
    const operation = contract.matchOperation(sent.method, pathname)?.id;
    const reply = fault
      ? await fault.answer({ operation, request: sent, ask: sandbox.answer, key, memory })
      : await sandbox.answer(sent);
    watch.see(operation, sent, reply);
    return toResponse(sent.method, reply);
  };
}

function toResponse(method: string, { status, headers, body }: SandboxReply): Response {
  const hasBody = method !== 'HEAD' && ![204, 205, 304].includes(status);
  return new Response(hasBody ? body : undefined, { status, headers });
}
