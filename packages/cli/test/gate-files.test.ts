import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GateReport } from '@concordat/contract';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from './support/http-server.ts';
import { runInProcess } from './support/run-in-process.ts';

const secret = 'wbk_0123456789abcdefghijklmnop';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function file(content: unknown, name = 'file.json'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** A target whose deletions answer with a field that nobody documents. */
function drifting() {
  return serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-concordat-mock': 'test' });
    response.end('{"data":{"deleted":"perhaps"}}');
  });
}

const gate = ['gate', 'leadlex', '--only', 'contacts.delete'];
const entry = {
  vendor: 'leadlex',
  id: 'response.body.type',
  operation: 'contacts.delete',
  until: '2030-01-01',
  reason: 'r',
};
const leadlex = { contacts: ['c1'], lists: { l1: ['c1'] }, campaigns: {} };

describe('a file that an option names', () => {
  test.each([
    ['--fixtures', { leadlex: { ...leadlex, contact: [] } }, /\/leadlex has "contact", .*did you mean contacts\?/],
    ['--fixtures', { leadlex: { ...leadlex, contacts: [1] } }, /\/leadlex\/contacts\/0 has to be a string/],
    ['--fixtures', { leadlex: { contacts: [], lists: {} } }, /\/leadlex has no "campaigns"; add it/],
    ['--fixtures', { leadlexx: {} }, /the file has "leadlexx", .*did you mean leadlex\?/],
    ['--fixtures', [], /the file has to be an object/],
    ['--fixtures', '{"leadlex": wbk_secret_in_the_wrong_place}', /is no valid JSON/],
    ['--baseline', {}, /the file has no "findings"/],
    [
      '--baseline',
      { findings: [{ ...entry, until: 'June' }] },
      /\/findings\/0\/until has to be a date, such as 2026-12-31/,
    ],
    ['--baseline', { findings: [{ ...entry, until: '2026-02-31' }] }, /\/findings\/0\/until has to be a date/],
    ['--baseline', { findings: [{ ...entry, vendor: 'acme' }] }, /has to be one of leadlex, autosend/],
    ['--baseline', { findings: [{ ...entry, operation: 'contact.delete' }] }, /did you mean contacts\.delete\?/],
    ['--keys', { leadlex: { ful: secret } }, /\/leadlex has "ful", .*did you mean full\?/],
    ['--keys', { leadlex: { [secret]: 'full' } }, /\/leadlex has a key, which is not known; there is .*full/],
    ['--keys', { leadlex: { full: `${secret} ` } }, /\/leadlex\/full holds no key/],
    [
      '--keys',
      { autosend: { scoped: [{ key: `${secret} `, permissions: [] }] } },
      /\/autosend\/scoped\/0\/key holds no key/,
    ],
    ['--keys', { leadlex: { burst: { key: secret, calls: 0 } } }, /burst\/calls has to be a whole number/],
    ['--keys', `{"leadlex": {"full": ${secret}}}`, /is no valid JSON/],
    ['--keys', secret, /is no valid JSON/],
  ])('%s %j is refused in one line, and nothing of it is repeated', async (option, content, message) => {
    const server = await drifting();
    const path = file(content);
    const { code, stdout, stderr } = await runInProcess([...gate, '--target', server.url, option, path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^concordat: .*\n$/);
    expect(stderr).toContain(path);
    expect(stderr).not.toMatch(/wbk_/);
    expect(server.requests).toEqual([]);
  });

  test.each(['--fixtures', '--baseline', '--keys'])(
    '%s that cannot be read is refused with what to do',
    async (option) => {
      for (const [path, message] of [
        [join(temporaryFolder(), 'none.json'), /there is no file .*none\.json; check the path/],
        [temporaryFolder(), /is a directory; name a file in it/],
        ['/dev/zero', /longer than 4 MiB/],
      ] as const) {
        const { code, stderr } = await runInProcess([...gate, '--target', 'mock', option, path]);
        expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
      }
    },
  );

  test('a byte order mark does no harm', async () => {
    const path = file(`\ufeff${JSON.stringify({ findings: [] })}`);
    expect(await runInProcess([...gate, '--target', 'mock', '--baseline', path])).toMatchObject({ code: 0 });
  });
});

test('keys of a file are sent, the environment goes before it, and none is written', async () => {
  const { url, requests } = await serve((request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { code: request.headers.authorization, message: request.headers } }));
  });
  const path = file({ leadlex: { full: `${secret}_file`, readonly: `${secret}_readonly` } });
  const report = join(temporaryFolder(), 'report.json');
  const args = [...gate, '--target', url, '--keys', path, '--report', `json=${report}`];
  const sent = () => requests.map(({ headers }) => headers.authorization);
  const first = await runInProcess(args);
  expect(sent()).toContain(`Bearer ${secret}_file`);
  requests.length = 0;
  const second = await runInProcess(args, { LEADLEX_API_KEY: `${secret}_environment` });
  expect(sent()).toContain(`Bearer ${secret}_environment`);
  expect(sent()).not.toContain(`Bearer ${secret}_file`);
  for (const { stdout, stderr } of [first, second]) expect(stdout + stderr).not.toContain(secret);
  expect(readFileSync(report, 'utf8')).not.toContain(secret);
});

describe('a baseline', () => {
  test('is written from a run, makes the next one pass, and fails again when it is over', async () => {
    const { url } = await drifting();
    const path = join(temporaryFolder(), 'baseline.json');
    const args = [...gate, '--target', url];
    const written = await runInProcess([...args, '--write-baseline', path, '--until', '2999-12-31']);
    expect(written).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Baseline of \d+ findings until 2999-12-31/),
    });
    const accepted = await runInProcess([...args, '--baseline', path]);
    expect(accepted.code).not.toBe(1);
    expect(accepted.stdout).toContain('accepted until 2999-12-31');

    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('2999-12-31', '2020-12-31'));
    const over = await runInProcess([...args, '--baseline', path]);
    expect(over.code).toBe(1);
    expect(over.stdout).toContain('until 2020-12-31');
  });

  test('reports an entry that no longer occurs', async () => {
    const path = file({ findings: [{ ...entry, reason: 'ticket 42' }] });
    const { code, stdout } = await runInProcess([...gate, '--target', 'mock', '--baseline', path]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/no longer occurs[\s\S]*contacts\.delete response\.body\.type/);
  });

  test.each([
    [['--write-baseline', 'x.json'], /belong together/],
    [['--until', '2026-12-31'], /belong together/],
    [['--write-baseline', 'x.json', '--until', 'tomorrow'], /2026-12-31/],
    [['--write-baseline', 'missing/x.json', '--until', '2026-12-31'], /there is no directory missing/],
  ])('%j is refused in one line', async (args, message) => {
    const { code, stderr } = await runInProcess([...gate, '--target', 'mock', ...args]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
    expect(stderr).toMatch(/^concordat: .*\n$/);
  });
});

describe('reports', () => {
  test('are written in every kind asked for', async () => {
    const { url } = await drifting();
    const folder = temporaryFolder();
    const beginnings = { json: '{', junit: '<?xml', sarif: '{', markdown: '## ', html: '<!doctype html>' };
    const kinds = Object.keys(beginnings) as (keyof typeof beginnings)[];
    const options = kinds.flatMap((kind) => ['--report', `${kind}=${join(folder, kind)}`]);
    const { code, stderr } = await runInProcess([...gate, '--target', url, ...options]);
    expect(code).toBe(1);
    for (const kind of kinds) {
      const text = readFileSync(join(folder, kind), 'utf8');
      expect(text.startsWith(beginnings[kind])).toBe(true);
      expect(text).toContain('contacts.delete');
      expect(stderr).toContain(join(folder, kind));
    }
  });

  test('on standard output stand alone there; people read on the other stream', async () => {
    const { url } = await drifting();
    const { code, stdout, stderr } = await runInProcess([...gate, '--target', url, '--report', 'json=-']);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as GateReport).verdict).toBe('drift');
    expect(stderr).toContain('leadlex drift');
  });

  test.each([
    [['--report', 'json=-', '--report', 'html=-'], /Only one report/],
    [['--report', 'json=x', '--report', 'html=x'], /Another report/],
    [['--report', 'json'], /KIND=FILE/],
  ])('%j is refused in one line', async (args, message) => {
    const { code, stderr } = await runInProcess([...gate, '--target', 'mock', ...args]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
  });
});

describe('what fails', () => {
  test('--fail-on leaves out what is less severe', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-concordat-mock': 'test' });
      response.end('{"data":{"id":"x","deleted":true},"more":1}');
    });
    const verdictOf = async (failOn: string) => {
      const { stdout } = await runInProcess([...gate, '--target', url, '--fail-on', failOn, '--report', 'json=-']);
      const report = JSON.parse(stdout) as GateReport;
      return report.findings.filter(({ severity, counted }) => severity === 'additive' && counted).length;
    };
    expect(await verdictOf('additive')).toBeGreaterThan(0);
    expect(await verdictOf('breaking')).toBe(0);
  });

  test('--seed is that of the report', async () => {
    const { stdout } = await runInProcess([...gate, '--target', 'mock', '--seed', '42', '--report', 'json=-']);
    expect(JSON.parse(stdout)).toMatchObject({ seed: 42 });
  });

  test('--plan says what would be asked, and sends nothing', async () => {
    const { url, requests } = await drifting();
    const { code, stdout } = await runInProcess([...gate, '--target', url, '--plan']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^leadlex: \d+ checks, \d+ requests at most; nothing was sent\.\n/);
    expect(stdout).toContain('contacts.delete');
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(requests).toEqual([]);
  });
});
