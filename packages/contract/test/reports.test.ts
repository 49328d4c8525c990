import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readSpec } from '@concordat/specs';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createBaseline,
  type Finding,
  type GateReport,
  runGate,
  toHtml,
  toJson,
  toJUnit,
  toMarkdown,
  toSarif,
} from '../src/index.ts';
import { removalSpec } from './removal-spec.ts';
import { finding, hostile, report } from './sample-report.ts';
import { startMock, startVendor, type VendorServer, validKey } from './vendor-server.ts';

const require = createRequire(import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** Reports of real runs: one that conforms, one that drifts, one that is inconclusive, one of a mock. */
const real: GateReport[] = [];
const open: VendorServer[] = [];

beforeAll(async () => {
  const kept = await startVendor('leadlex');
  const drifted = await startVendor('leadlex', {
    after: (reply) => {
      (reply.body as { extra?: unknown }).extra = hostile;
    },
  });
  const mock = await startMock(readSpec('leadlex'), {
    after: (reply) => {
      if (reply.status === 404) (reply.body as { error: { code: unknown } }).error.code = hostile;
    },
  });
  open.push(kept, drifted, mock);
  const none = { findings: [] };
  real.push(
    await runGate({
      vendor: 'leadlex',
      document: removalSpec('leadlex'),
      target: { kind: 'url', url: kept.url },
      apiKey: validKey,
    }),
    await runGate({
      vendor: 'leadlex',
      document: removalSpec('leadlex'),
      target: { kind: 'url', url: drifted.url },
      apiKey: validKey,
      baseline: none,
    }),
    await runGate({ vendor: 'autosend', document: removalSpec('autosend'), target: { kind: 'url', url: kept.url } }),
    await runGate({ vendor: 'leadlex', document: readSpec('leadlex'), target: { kind: 'mock', url: mock.url } }),
  );
});

afterAll(() => Promise.all(open.map((server) => server.close())));

test('the runs are of every kind', () => {
  expect(new Set(real.map(({ verdict }) => verdict))).toEqual(new Set(['conforms', 'drift', 'inconclusive']));
});

describe('JSON', () => {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(readJson(require.resolve('@concordat/contract/report.schema.json')) as AnySchema);
  const errorsOf = (value: unknown) => (validate(value) ? [] : validate.errors);

  test('every report fits the published schema, alone and in a list', () => {
    for (const one of [...real, report]) expect(errorsOf(JSON.parse(toJson(one)))).toEqual([]);
    expect(errorsOf(JSON.parse(toJson(real)))).toEqual([]);
  });

  test('the schema is closed, and knows what is required', () => {
    expect(errorsOf({ ...report, more: 1 })).not.toEqual([]);
    const { seed: _seed, ...rest } = report;
    expect(errorsOf(rest)).not.toEqual([]);
    expect(errorsOf({ ...report, findings: [{ ...finding, severity: 'bad' }] })).not.toEqual([]);
  });
});

describe('SARIF', () => {
  // The schema that Microsoft publishes for its own tests of SARIF; it uses only what drafts 4 and 7 have in common.
  const path = require.resolve('@microsoft/jest-sarif').replace(/lib\/.*/, 'lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const { $schema: _draft, id: _id, ...schema } = readJson(path);
  const validate = ajv.compile(schema);
  const read = (reports: readonly GateReport[]) => JSON.parse(toSarif(reports)) as Log;

  test('is valid by the official schema', () => {
    const log = read([...real, report]);
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
  });

  test('has a rule per check and a result per finding, at its line in the contract', () => {
    const [run] = read([report]).runs;
    const [result] = run?.results ?? [];
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toContain(finding.id);
    expect(run?.results).toHaveLength(report.findings.length);
    expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe(finding.id);
    expect(result).toMatchObject({
      ruleId: finding.id,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'specs/leadlex/schemas/contact.yaml' },
            region: { startLine: 42 },
          },
        },
      ],
    });
  });

  test('levels follow what counts; what a baseline accepts is suppressed', () => {
    const accepted: Finding = { ...finding, counted: false, accepted: { until: '2030-01-01', reason: 'known' } };
    const findings = [finding, { ...finding, severity: 'additive' as const }, { ...finding, counted: false }, accepted];
    const results = read([{ ...report, findings }]).runs[0]?.results ?? [];
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'note']);
    expect(results.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
      undefined,
      undefined,
      undefined,
      'known (until 2030-01-01)',
    ]);
  });

  test('fingerprints are those of the departure, not of the run', () => {
    const print = (one: Finding) =>
      read([{ ...report, findings: [one] }]).runs[0]?.results?.[0]?.partialFingerprints?.['concordatFinding/v1'];
    const row = { ...finding, pointer: '/data/0/name' };
    expect(
      print({ ...row, pointer: '/data/7/name', actual: '3', curl: 'other', source: { file: 'x.yaml', line: 1 } }),
    ).toBe(print(row));
    expect(print({ ...row, pointer: '/data/0/email' })).not.toBe(print(row));
    expect(print({ ...row, operation: 'contacts.get' })).not.toBe(print(row));
  });

  test('text of the target makes no links and no placeholders', () => {
    const text = read([{ ...report, findings: [{ ...finding, actual: '[a](http://x.test) {0}' }] }]).runs[0]
      ?.results?.[0]?.message.text;
    expect(text).toContain('\\[a\\](http://x.test) {{0}}');
  });
});

describe('JUnit', () => {
  interface Case {
    readonly '@classname': string;
    readonly '@name': string;
    readonly failure?: { '@message': string; '#text': string };
    readonly error?: { '@message': string };
    readonly skipped?: { '@message': string };
  }
  interface Suite {
    readonly '@name': string;
    readonly '@tests': string;
    readonly '@failures': string;
    readonly '@skipped': string;
    readonly testcase: Case[];
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  });
  const read = (reports: readonly GateReport[]) => {
    const text = toJUnit(reports);
    expect(XMLValidator.validate(text)).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    return (parser.parse(text) as { testsuites: { testsuite: Suite[]; '@tests': string; '@failures': string } })
      .testsuites;
  };

  test('has a case for every declared reply, and its counts are right', () => {
    const suites = read(real);
    const cases = suites.testsuite.flatMap(({ testcase }) => testcase);
    expect(cases).toHaveLength(Number(suites['@tests']));
    expect(cases.filter(({ failure }) => failure)).toHaveLength(Number(suites['@failures']));
    for (const suite of suites.testsuite) {
      expect(suite.testcase).toHaveLength(Number(suite['@tests']));
      expect(suite.testcase.filter(({ skipped }) => skipped)).toHaveLength(Number(suite['@skipped']));
    }
    const replies = real.flatMap(({ operations }) => operations.flatMap((operation) => operation.replies));
    expect(cases.length).toBeGreaterThanOrEqual(replies.length);
    const checks = real.flatMap((one) => one.checks);
    expect(cases.filter(({ skipped }) => skipped)).toHaveLength(
      replies.filter(({ state }) => state === 'not exercised').length +
        checks.filter(({ state }) => state === 'skipped' || state === 'stopped').length,
    );
  });

  test('fails where a finding counts, with all that is needed to repeat it; skips with the reason', () => {
    const cases = read([report]).testsuite.flatMap(({ testcase }) => testcase);
    const failed = cases.filter(({ failure }) => failure);
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ '@classname': 'leadlex.contacts.bulkDelete', '@name': '200 all_deleted' });
    expect(failed[0]?.failure?.['#text']).toContain('leadlex/schemas/contact.yaml:42');
    expect(failed[0]?.failure?.['#text']).toContain('curl -i -X POST');
    const skipped = cases.find((one) => one['@name'] === '200 partly_deleted');
    expect(skipped?.skipped?.['@message']).toBe('would need things that exist');
  });

  test('every counted finding fails a case of its own where no reply or check tells of it', () => {
    const findings = [finding, { ...finding, pointer: '/data/errors', message: 'other', expected: 'array' }];
    const cases = read([{ ...report, findings }]).testsuite.flatMap(({ testcase }) => testcase);
    expect(cases.filter(({ failure }) => failure).map((one) => one['@name'])).toEqual([
      '200 all_deleted',
      'response.body.type /data/errors',
    ]);
  });

  test('a run that proved nothing has an error', () => {
    const errors = (verdict: GateReport['verdict']) =>
      read([{ ...report, verdict }]).testsuite.flatMap(({ testcase }) => testcase.filter(({ error }) => error));
    expect(errors('inconclusive')).toHaveLength(1);
    expect(errors('drift')).toHaveLength(0);
  });

  test('checks that stopped or were left out are skipped', () => {
    const check = { operations: ['contacts.bulkDelete'], title: 'a title', requests: 0 };
    const checks = [
      { ...check, id: 'a.a', state: 'passed' as const },
      { ...check, id: 'a.b', state: 'skipped' as const, reason: 'no key for the role expired' },
      { ...check, id: 'a.c', state: 'stopped' as const, reason: 'the list could not be made' },
      { ...check, id: finding.id, state: 'failed' as const },
    ];
    const cases = read([{ ...report, checks }]).testsuite.flatMap(({ testcase }) => testcase);
    const stateOf = (id: string) => Object.keys(cases.find((one) => one['@name'] === `${id}: a title`) ?? {}).sort();
    expect(stateOf('a.a')).not.toContain('skipped');
    expect(stateOf('a.b')).toContain('skipped');
    expect(stateOf('a.c')).toContain('skipped');
    expect(stateOf(finding.id)).toContain('failure');
  });
});

describe('Markdown', () => {
  test('begins with the verdict, and has the findings that count in a table', () => {
    const text = toMarkdown([report]);
    expect(text).toMatch(/^## ❌ Contract gate: 1 finding\n/);
    expect(text).toContain('| leadlex | ❌ drift | 1 |');
    expect(text).toContain('| breaking | ` contacts.bulkDelete ` | ` response /data/deleted_count ` | ` integer ` |');
    expect(text).toContain('<summary>❌ <b>leadlex contacts.bulkDelete</b>');
    expect(toMarkdown(real.slice(0, 1))).toMatch(/^## ✅ Contract gate/);
    expect(toMarkdown([real[0], real[2]].filter((one) => one !== undefined))).toMatch(/^## ⚠️ /);
  });

  test('stays below the limit of GitHub, however much was found, and counts what it leaves out', () => {
    const findings = Array.from({ length: 2000 }, (_, index) => ({ ...finding, pointer: `/data/${index}` }));
    const text = toMarkdown([{ ...report, findings }]);
    expect(text.length).toBeLessThan(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    expect(text).toMatch(/\d+ more sections are in the HTML and JSON reports\.\n$/);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  });

  test('hostile text breaks out of no cell, span or fold, and mentions nobody', () => {
    const text = toMarkdown([
      { ...report, reason: hostile, findings: [{ ...finding, actual: hostile, curl: hostile }] },
    ]);
    const outside = text
      .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
      // As Markdown reads them: a run of ticks ends at the next run of as many.
      .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
      .replace(/<\/?(details|summary|b)>|<https:[^>]+>/g, '');
    expect(outside).not.toMatch(/[<>@]|\[.*\]\(/);
    const rows = text.split('\n').filter((line) => line.startsWith('| breaking'));
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(8);
  });
});

test('a baseline can be made of what counts, and is accepted by the next run', async () => {
  const drifted = real.find(({ verdict, target }) => verdict === 'drift' && target.kind === 'url');
  if (!drifted) throw new Error('No run has drifted.');
  const baseline = createBaseline([drifted], '2999-12-31', 'known');
  const again = await runGate({
    vendor: 'leadlex',
    document: removalSpec('leadlex'),
    target: drifted.target,
    apiKey: validKey,
    baseline,
  });
  expect(again.verdict).not.toBe('drift');
  expect(again.baseline).toEqual({ accepted: again.findings.length, expired: [], gone: [] });
  for (const text of [toHtml([again]), toMarkdown([again]), toSarif([again])]) expect(text).toContain('2999-12-31');
});
