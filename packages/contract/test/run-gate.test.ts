import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Vendor } from '@concordat/specs';
import { afterEach, describe, expect, test } from 'vitest';
import { type Finding, type GateOptions, type GateReport, renderTerminal, runGate, toJson } from '../src/index.ts';
import { faults, mockFaults } from './faults.ts';
import { removalSpec } from './removal-spec.ts';
import { type Fault, type RequestFields, type ServerReply, startMock, startVendor, validKey } from './vendor-server.ts';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function gateVendor(vendor: Vendor, fault?: Fault, options: Partial<GateOptions> = {}) {
  const server = await startVendor(vendor, fault);
  open.push(server);
  return { server, report: await gate(vendor, server, 'url', { apiKey: validKey, ...options }) };
}

async function gateMock(vendor: Vendor, fault?: Fault, options: Partial<GateOptions> = {}) {
  const server = await startMock(removalSpec(vendor), fault);
  open.push(server);
  return { server, report: await gate(vendor, server, 'mock', options) };
}

function gate(vendor: Vendor, { url }: { url: string }, kind: 'mock' | 'url', options: Partial<GateOptions>) {
  // No test waits: where the run has to, the time is told and taken for passed.
  return runGate({
    vendor,
    document: removalSpec(vendor),
    target: { kind, url },
    sleep: () => Promise.resolve(),
    ...options,
  });
}

function statesOf(report: GateReport): string[] {
  return report.operations.flatMap(({ operationId, replies }) =>
    replies.map(({ status, example, state }) => `${operationId} ${status} ${example}: ${state}`),
  );
}

describe('a target that keeps the contract', () => {
  test('LeadLex: what can be provoked harmlessly is observed, the rest is said not to be', async () => {
    const { report } = await gateVendor('leadlex');
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe('conforms');
    expect(statesOf(report).filter((state) => !/ (403|429) /.test(state))).toEqual([
      'campaigns.removeContact 200 removed: not exercised',
      'campaigns.removeContact 401 invalid_key: observed',
      'campaigns.removeContact 404 campaign_not_found: observed',
      'campaigns.removeContact 404 enrollment_not_found: not exercised',
      'contacts.bulkDelete 200 all_deleted: observed',
      'contacts.bulkDelete 200 partly_deleted: not exercised',
      'contacts.bulkDelete 400 too_many_ids: observed',
      'contacts.bulkDelete 400 missing_contact_ids: observed',
      'contacts.bulkDelete 401 invalid_key: observed',
      'contacts.delete 200 deleted: not exercised',
      'contacts.delete 401 invalid_key: observed',
      'lists.removeContact 200 removed: not exercised',
      'lists.removeContact 401 invalid_key: observed',
      'lists.removeContact 404 list_not_found: observed',
      'lists.removeContact 404 membership_not_found: not exercised',
    ]);
    const replies = report.operations.flatMap(({ replies }) => replies);
    for (const { state, reason } of replies) expect(reason === undefined).toBe(state === 'observed');
    expect(replies.filter(({ status }) => status === 403 || status === 429).map(({ state }) => state)).toEqual(
      Array(8).fill('not exercised'),
    );
    expect(report.unspecified).toMatchObject([
      { operation: 'contacts.delete', status: 404, code: 'contact_not_found' },
    ]);
  });

  test('AutoSend conforms', async () => {
    const { report } = await gateVendor('autosend');
    expect(report).toMatchObject({ verdict: 'conforms', findings: [], unspecified: [] });
    expect(statesOf(report).filter((state) => state.endsWith(' observed'))).toEqual([
      'contactLists.removeContacts 400 VALIDATION_FAILED: observed',
      'contactLists.removeContacts 401 UNAUTHORIZED: observed',
      'contactLists.removeContacts 404 NOT_FOUND: observed',
    ]);
  });

  test.each(['leadlex', 'autosend'] as const)('every reply of a %s mock is observed', async (vendor) => {
    const { report } = await gateMock(vendor);
    expect(report).toMatchObject({ verdict: 'conforms', findings: [], unspecified: [] });
    expect(report.totals).toMatchObject({ failed: 0, notExercised: 0, observed: report.totals.replies });
    expect(report.totals.replies).toBeGreaterThan(8);
  });
});

describe('one fault each', () => {
  test.each(faults)('$vendor: $title', async ({ vendor, fault, finding }) => {
    const { report } = await gateVendor(vendor, fault, { failOn: 'unspecified' });
    expect(report.findings).toContainEqual(expect.objectContaining(finding));
    expect(report.findings.every(({ curl }) => !curl.includes(validKey))).toBe(true);
    expect(report.verdict).toBe('drift');
    // What was provoked without a documented reply in mind has no row of its own.
    if (!report.findings.every(({ subject }) => /^\d{3} /.test(subject))) return;
    expect(statesOf(report).some((state) => state.endsWith(': failed'))).toBe(true);
  });

  test.each(mockFaults)('mock: $title', async ({ fault, finding }) => {
    const { report } = await gateMock('leadlex', fault);
    expect(report.findings).toContainEqual(expect.objectContaining(finding));
    expect(report.verdict).toBe('drift');
  });
});

describe('nothing is changed', () => {
  test('no request names anything but made-up ids, and none can delete', async () => {
    const { server } = await gateVendor('leadlex');
    const examples = JSON.stringify(removalSpec('leadlex')).match(/[0-9a-f]{8}-[0-9a-f-]{27}|cmp_abc123/g) ?? [];
    const sent = JSON.stringify(server.calls);
    for (const id of new Set(examples)) expect(sent).not.toContain(id);
    const posted = server.calls.filter(({ method }) => method === 'POST');
    const bulk = posted.filter(({ path }) => path.endsWith('bulk-delete')).filter(({ key }) => key === validKey);
    expect(bulk.length).toBe(27);
    // What is not surely a dry run names made-up ids, or nothing.
    const madeUp = String.raw`\{"contact_ids":\["[0-9a-f-]{36}"(,"[0-9a-f-]{36}")*\],"dry_run":("true"|1|null|\[\])\}`;
    const unsure = bulk.filter(({ text }) => !/dry_run\\?":true/.test(text));
    for (const { text } of unsure) expect(text).toMatch(new RegExp(`^(|null|\\{"|${madeUp})$`));
  });
});

describe('a body that breaks a rule is refused, also where there are no records', () => {
  test.each<[string, (body: RequestFields) => void]>([
    ['contact_ids null', (body) => Object.assign(body, { contact_ids: body.contact_ids ?? [] })],
    ['dry_run as text', (body) => Object.assign(body, { dry_run: body.dry_run === 'true' ? true : body.dry_run })],
  ])('%s is taken', async (_, loosen) => {
    const { report } = await gateVendor('leadlex', { before: ({ body }) => loosen(body) });
    expect(report.findings).toContainEqual(
      expect.objectContaining({ id: 'derived.body-refused', operation: 'contacts.bulkDelete', actual: '200' }),
    );
  });
});

describe('what the pages leave open', () => {
  const answerUnknownContact = (answer: (id: string) => Partial<ServerReply>) =>
    gateVendor('leadlex', {
      after: (actual, { method, path, key }) => {
        if (key !== validKey || method !== 'DELETE' || !path.startsWith('/v1/contacts/')) return;
        Object.assign(actual, answer(path.slice('/v1/contacts/'.length)));
      },
    });

  test.each<[string, (id: string) => Partial<ServerReply>]>([
    ['200', (id) => ({ status: 200, body: { data: { deleted: true, id } } })],
    ['a status no page lists', () => ({ status: 410, body: {} })],
  ])('deleting an unknown contact may be answered with %s', async (_, answer) => {
    const { report } = await answerUnknownContact(answer);
    expect(report).toMatchObject({ verdict: 'conforms', findings: [] });
    expect(report.unspecified).toMatchObject([{ operation: 'contacts.delete', status: answer('').status }]);
  });

  test.each<[string, Partial<ServerReply>, Partial<Finding>]>([
    ['another id', { status: 200, body: { data: { deleted: true, id: 'x' } } }, { id: 'response.echo' }],
    ['a field too few', { status: 200, body: { data: {} } }, { pointer: '/data/deleted' }],
    ['a failure', { status: 500, body: {} }, { id: 'response.status.undocumented', actual: '500' }],
    ['another success', { status: 202, body: {} }, { id: 'response.status.undocumented', actual: '202' }],
    [
      'a redirect',
      { status: 302, headers: { location: '/login' }, body: {} },
      { id: 'response.status.undocumented', actual: '302 to "/login"' },
    ],
  ])('but not with %s', async (_, reply, finding) => {
    const { report } = await answerUnknownContact(() => reply);
    expect(report.findings).toContainEqual(expect.objectContaining({ operation: 'contacts.delete', ...finding }));
    expect(report.verdict).toBe('drift');
  });

  test('an inferred error may be another one', async () => {
    const { report } = await gateVendor('autosend', {
      after: (reply) => {
        if (reply.status !== 404) return;
        reply.status = 200;
        reply.body = { success: true, data: { removed: 0, notInList: 2, errors: [] } };
      },
    });
    expect(report).toMatchObject({ verdict: 'conforms', findings: [] });
    expect(report.unspecified).toMatchObject([{ message: 'answered 200; the contract only infers 404 NOT_FOUND' }]);
  });
});

describe('what proves nothing is inconclusive', () => {
  test('a target that does not answer', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const report = await gate('leadlex', { url: `http://127.0.0.1:${port}` }, 'url', { apiKey: validKey });
    expect(report.verdict).toBe('inconclusive');
    expect(report.reason).toMatch(/no answer: .*ECONNREFUSED/);
    expect(report.totals).toMatchObject({ requests: 2, observed: 0, findings: 0 });
  });

  test('no key: only refusals are observed', async () => {
    const { report } = await gateVendor('leadlex', {}, { apiKey: undefined });
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [] });
    expect(report.reason).toMatch(/needs an API key/);
    expect(
      statesOf(report)
        .filter((state) => state.endsWith(' observed'))
        .every((state) => / 401 /.test(state)),
    ).toBe(true);
    expect(report.totals.observed).toBe(4);
  });

  test('a key that is refused', async () => {
    const { report } = await gateVendor('leadlex', {}, { apiKey: 'wbk_expired' });
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [] });
    expect(report.reason).toMatch(/the key or its limit was refused \(401 invalid_key\)/);
  });

  test('a used-up limit, which is still checked', async () => {
    const limited = (body: unknown): Fault => ({
      after: (reply, { key }) => {
        if (key === validKey) Object.assign(reply, { status: 429, body });
      },
    });
    const right = await gateVendor('leadlex', limited({ error: { code: 'rate_limited', message: '' } }));
    expect(right.report).toMatchObject({ verdict: 'inconclusive', findings: [] });
    expect(statesOf(right.report)).toContain('campaigns.removeContact 429 rate_limited: observed');
    const wrong = await gateVendor('leadlex', limited({ error: 'slow down' }));
    expect(wrong.report.verdict).toBe('drift');
  });

  test('a reply of which only a part could be provoked', async () => {
    const { report } = await gateVendor(
      'leadlex',
      {},
      {
        fetch: (url, init) =>
          new Headers(init?.headers).has('authorization') ? fetch(url, init) : Promise.reject(new Error('cut off')),
      },
    );
    expect(report.verdict).toBe('inconclusive');
    const refused = report.operations.flatMap(({ replies }) => replies.filter(({ status }) => status === 401));
    expect(refused.length).toBe(4);
    for (const reply of refused) expect(reply).toMatchObject({ state: 'not exercised', reason: 'no answer: cut off' });
  });

  test('a reply that is too long', async () => {
    const { report } = await gateVendor('leadlex', {}, { bodyLimit: 10 });
    expect(report).toMatchObject({ verdict: 'inconclusive', findings: [] });
    expect(report.reason).toMatch(/longer than 10 bytes/);
  });

  test('a reply that never comes', async () => {
    const silent: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    const report = await gate('leadlex', { url: 'http://127.0.0.1:1' }, 'url', { fetch: silent, timeout: 1 });
    expect(report.reason).toMatch(/no answer within 1 ms/);
  });

  test('a run that is ended', async () => {
    const controller = new AbortController();
    const { report, server } = await gateVendor(
      'leadlex',
      {},
      {
        signal: controller.signal,
        onProgress: ({ done }) => done === 2 && controller.abort(),
      },
    );
    expect(report.verdict).toBe('inconclusive');
    expect(report.reason).toMatch(/the run was ended/);
    expect(server.calls).toHaveLength(2);
  });
});

describe('options', () => {
  const surplus: Fault = {
    after: (reply) => {
      reply.body = { ...(reply.body as object), extra: 1 };
    },
  };
  test('additive findings can be let pass', async () => {
    const { report } = await gateVendor('leadlex', surplus, { failOn: 'breaking' });
    expect(report.verdict).toBe('conforms');
    expect(report.totals).toMatchObject({ counted: 0, failed: 0 });
    expect(report.findings.length).toBeGreaterThan(3);
  });
  test('inferred rules count for a real API only when asked to', async () => {
    const fault: Fault = { after: (reply, call) => reply.status === 404 && surplus.after?.(reply, call) };
    const lenient = await gateVendor('autosend', fault);
    expect(lenient.report).toMatchObject({ verdict: 'conforms', findings: [], unspecified: [{ agrees: false }] });
    const strict = await gateVendor('autosend', fault, { failOn: 'unspecified' });
    expect(strict.report).toMatchObject({ verdict: 'drift', totals: { counted: 1, failed: 1 } });
  });
  test('progress is told after every request', async () => {
    const seen: string[] = [];
    const { report } = await gateVendor(
      'autosend',
      {},
      {
        onProgress: ({ done, total, operation, subject }) => seen.push(`${done}/${total} ${operation} ${subject}`),
      },
    );
    expect(seen).toHaveLength(report.totals.requests);
    expect(seen.at(-1)).toBe(`${seen.length}/${seen.length} contactLists.removeContacts the method GET`);
  });
  test.each([
    [{ url: 'example.com' }, {}, /is no URL such as/],
    [{ url: 'ftp://example.com' }, {}, /is no URL such as/],
    [{ url: 'https://me:secret@example.com' }, {}, /^(?!.*secret).*contains credentials/],
    [{ url: 'https://example.com?x=1' }, {}, /has a query/],
    [{ url: 'https://example.com' }, { apiKey: 'secret key' }, /^(?!.*secret).*apiKey/],
    [{ url: 'https://example.com' }, { timeout: 0 }, /timeout is 0/],
  ])('unusable ones are refused: %j %j', async (target, options, message) => {
    await expect(gate('leadlex', target, 'url', options)).rejects.toThrow(message);
  });
});

describe('the key', () => {
  test('is in no part of a report, even where the target repeats it', async () => {
    const { report } = await gateVendor('leadlex', {
      after: (reply, { key }) => {
        reply.body = { error: { code: key, message: key }, [`${key}`]: key };
      },
    });
    expect(report.findings.length).toBeGreaterThan(5);
    expect(toJson(report) + renderTerminal(report, { color: true })).not.toContain(validKey);
    expect(report.findings.some(({ curl }) => curl.includes('-H "Authorization: Bearer $LEADLEX_API_KEY"'))).toBe(true);
  });
});

test('the line that repeats a request is a shell line, also where the body is long', async () => {
  const { report } = await gateVendor('leadlex', {
    after: (reply, { body }) => {
      if (Array.isArray(body.contact_ids) && body.contact_ids.length > 500) reply.status = 500;
    },
  });
  const [, body] = / --data-raw ("\$\(.*\)")$/.exec(report.findings[0]?.curl ?? '') ?? [];
  const text = execFileSync('sh', ['-c', `printf %s ${body}`], { encoding: 'utf8' });
  const { contact_ids: ids, dry_run } = JSON.parse(text) as { contact_ids: string[]; dry_run: boolean };
  expect(new Set(ids).size).toBe(501);
  expect(dry_run).toBe(true);
});

test('a finding says where the rule is written and where it is documented', async () => {
  const { report } = await gateVendor('leadlex', {
    after: (reply) => {
      delete reply.headers['x-request-id'];
    },
  });
  // Seen by five requests, and one thing to repair.
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0]).toMatchObject({
    id: 'response.header.missing',
    operation: 'contacts.bulkDelete',
    source: { file: 'leadlex/shared/headers.yaml', line: expect.any(Number) },
    page: 'https://docs.leadlex.com/api-reference/bulk/contacts-delete.md',
  });
});
