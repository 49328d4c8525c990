import { listOperations, readSpec, type Vendor, vendors } from '@concordat/specs';
import { afterEach, describe, expect, test } from 'vitest';
import { createContract, type GateReport, renderTerminal, runGate } from '../src/index.ts';
import { type Call, type Fault, startMock, startServer, validKey } from './vendor-server.ts';

const specs = { leadlex: readSpec('leadlex'), autosend: readSpec('autosend') };
const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function gateMock(vendor: Vendor, fault: Fault = {}): Promise<GateReport> {
  const server = await startMock(specs[vendor], fault);
  open.push(server);
  return runGate({ vendor, document: specs[vendor], target: { kind: 'mock', url: server.url } });
}

const conforming = new Map<Vendor, Promise<GateReport>>();

/** The report of a mock without faults, made once. */
function conformingReport(vendor: Vendor): Promise<GateReport> {
  const report = conforming.get(vendor) ?? gateMock(vendor);
  conforming.set(vendor, report);
  return report;
}

/** Starts a server that refuses wrong keys, knows no id, and answers every other read with the first example. */
async function startEmpty(vendor: Vendor, fault: Fault = {}) {
  const contract = createContract(specs[vendor]);
  let calls = 0;
  const server = await startServer((call) => {
    calls += 1;
    const operation = contract.matchOperation(call.method, call.path);
    const headers = { authorization: 'Bearer key', 'content-type': call.mediaType };
    const request = { method: call.method, url: call.path, headers, body: call.text };
    const isValid = operation && contract.validateRequest(operation.id, request).length === 0;
    const wanted = call.key !== validKey ? 401 : !isValid ? 400 : isUnknown(call.path) ? 404 : 200;
    const reply = operation?.replies.find(({ status }) => status === wanted);
    const [[mediaType, content] = []] = Object.entries(reply?.content ?? {});
    const [example] = Object.values(content?.examples ?? {});
    const examples = Object.entries(reply?.headers ?? {}).map(
      ([name, { example }]) => [name.toLowerCase(), String(example)] as const,
    );
    return {
      status: wanted,
      headers: {
        ...Object.fromEntries(examples),
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': String(1000 - calls),
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 60),
        'x-request-id': `req_${calls}`,
        'content-type': mediaType ?? 'application/json',
      },
      body: countNone(structuredClone(example?.value ?? {}), call),
    };
  }, fault);
  open.push(server);
  return server;
}

/** Whether a path names something made up. */
function isUnknown(path: string): boolean {
  return /[0-9a-f]{8}-|[0-9a-f]{24}|999999/.test(path);
}

/** The counts of a removal of ids that are all unknown. */
function countNone(
  body: unknown,
  { body: { contact_ids, deal_ids } }: Call & { body: { deal_ids?: unknown } },
): unknown {
  const counts = (body as { data?: { deleted_count?: number; not_found_count?: number; errors?: unknown[] } }).data;
  const ids = contact_ids ?? deal_ids;
  if (counts?.not_found_count === undefined || !Array.isArray(ids)) return body;
  return { data: { ...counts, deleted_count: 0, not_found_count: new Set(ids).size } };
}

async function gateEmpty(vendor: Vendor, fault: Fault = {}) {
  const server = await startEmpty(vendor, fault);
  const report = await runGate({
    vendor,
    document: specs[vendor],
    target: { kind: 'url', url: server.url },
    apiKey: validKey,
    failOn: 'breaking',
  });
  return { server, report };
}

const emptyRuns = new Map<Vendor, ReturnType<typeof gateEmpty>>();

/** The run against a server without faults, made once. */
function emptyRun(vendor: Vendor): ReturnType<typeof gateEmpty> {
  const run = emptyRuns.get(vendor) ?? gateEmpty(vendor);
  emptyRuns.set(vendor, run);
  return run;
}

describe.each(vendors)('%s', (vendor) => {
  test('every declared reply of every operation is asked of a mock', async () => {
    const report = await conformingReport(vendor);
    expect(report.findings).toEqual([]);
    expect(report.totals).toMatchObject({ failed: 0, notExercised: 0, observed: report.totals.replies });
    expect(report.totals.operations).toBe(listOperations(specs[vendor]).length);
    expect(report.verdict).toBe('conforms');
  });

  test('plain reads are made, with few rows; nothing that acts bears the key', async () => {
    const { server, report } = await emptyRun(vendor);
    const reads = listOperations(specs[vendor]).filter(({ method, path }) => method === 'GET' && !path.includes('{'));
    const observed = new Set(
      report.operations
        .filter(({ replies }) => replies.some(({ status, state }) => status === 200 && state === 'observed'))
        .map(({ operationId }) => operationId),
    );
    expect(reads.filter(({ id }) => !observed.has(id) && id !== 'projects.list').map(({ id }) => id)).toEqual([]);
    expect(server.calls.filter(acts).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    expect(server.calls.some(({ path }) => /[?&](per_page|limit)=5\b/.test(path))).toBe(true);
    expect(report.findings.map(({ message }) => message)).toEqual([]);
    expect(JSON.stringify(report)).not.toContain('no request that keeps the contract is known');
    expect(report.verdict).toBe('conforms');
  });

  test('without a key, what could act gets no body that could be acted upon', async () => {
    const { server } = await emptyRun(vendor);
    const contract = createContract(specs[vendor]);
    const keyless = server.calls.filter(({ method, key }) => !['GET', 'DELETE'].includes(method) && key !== validKey);
    expect(keyless.length).toBeGreaterThan(20);
    for (const { method, path, text } of keyless) {
      const operation = contract.matchOperation(method, path);
      if (/\.(bulkDelete|delete|remove)/.test(operation?.id ?? '')) continue;
      const namesNothing = isUnknown(path);
      const violations = contract.validateRequest(operation?.id ?? '', {
        method,
        url: path,
        headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
        body: text,
      });
      expect([path, namesNothing || violations.length > 0]).toEqual([path, true]);
    }
  });
});

/** Whether a call with the valid key could change something. */
function acts({ method, path, authorization, body, text }: Call): boolean {
  if (!authorization.toLowerCase().includes(validKey) || method === 'GET') return false;
  if (/^(DELETE|PATCH)$/.test(method)) return !isUnknown(path);
  const madeUp = JSON.stringify(body).match(/"[^"]{12,}"/g) ?? [];
  const removes =
    /\/(bulk-delete|remove)$/.test(path) && madeUp.every((value) => /[0-9a-f]{8}-[0-9a-f-]{27}/.test(value));
  return !removes && text !== '{"';
}

test('what a read returns is not repeated in findings', async () => {
  const { report } = await gateEmpty('leadlex', {
    after: (reply, { path, method }) => {
      if (method === 'GET' && reply.status === 200 && path.startsWith('/v1/contacts?'))
        reply.body = { data: 'jane@private.example', secret: { of: 'jane@private.example' } };
    },
  });
  expect(report.findings.filter(({ operation }) => operation === 'contacts.list').length).toBeGreaterThan(1);
  expect(JSON.stringify(report)).not.toContain('private.example');
});

test('a key that may not read everything is no obstacle; one that may read nothing is', async () => {
  const forbid = (isForbidden: (call: Call) => boolean): Fault => ({
    after: (reply, call) => {
      if (call.key !== validKey || !isForbidden(call)) return;
      const error = { code: 'insufficient_permissions', message: '' };
      reply.headers['content-type'] = 'application/json';
      Object.assign(reply, { status: 403, body: { error } });
    },
  });
  const some = await gateEmpty(
    'leadlex',
    forbid(({ path }) => path.includes('/deals')),
  );
  expect(some.report.verdict).toBe('conforms');
  const deals = some.report.operations.find(({ operationId }) => operationId === 'deals.list')?.replies ?? [];
  expect(deals[0]).toMatchObject({ state: 'not exercised', reason: expect.stringMatching(/the key may not do this/) });
  const none = await gateEmpty(
    'leadlex',
    forbid(() => true),
  );
  expect(none.report.verdict).toBe('inconclusive');
});

describe('the report of a whole contract for a terminal', () => {
  test('is short: a row per resource', async () => {
    const report = await conformingReport('leadlex');
    const text = renderTerminal(report, { columns: 100 });
    expect(text).toMatch(/^all +\d+ operations +(\d+)\/\1 replies$/m);
    expect(text.split('\n').length).toBeLessThan(40);
    expect(renderTerminal(report, { verbose: true }).split('\n').length).toBeGreaterThan(111);
  });

  test('lists the operations with findings', async () => {
    const report = await gateMock('leadlex', {
      after: (reply, { path }) => {
        if (path.startsWith('/v1/deals') && reply.status === 200) reply.body = { data: 1 };
      },
    });
    const text = renderTerminal(report, { columns: 100 });
    expect(text).toMatch(/^deals\.list +200 ✗/m);
    expect(text).not.toMatch(/^contacts\.list /m);
    expect(text).toMatch(/^deals +\d+ operations +\d+\/\d+ replies, \d+ ✗$/m);
  });
});
