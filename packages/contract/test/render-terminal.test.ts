import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { type Finding, type GateReport, renderTerminal, toJson } from '../src/index.ts';
import { finding, report } from './sample-report.ts';

test('names every operation, finding and open point, and ends in the verdict', () => {
  const lines = renderTerminal(report).split('\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.at(-2)).toBe('leadlex drift: 1 finding, 1 of 10 documented replies failed (3 requests, 1.2 s)');
  const text = lines.join('\n');
  expect(text).toContain('contacts.bulkDelete  200 ✗·  401 ✓');
  expect(text).toContain('  would need things that exist:\n    contacts.bulkDelete 200 partly_deleted');
  expect(text).toContain('  where      response /data/deleted_count\n  expected   integer\n  actual     "many words');
  expect(text).toContain('  basis      inferred: no page states this rule');
  expect(text).toContain('Unspecified\n  contacts.delete: an id that does not exist is answered 404\n');
  expect(renderTerminal(report, { verbose: true })).toContain(
    '? contacts.delete: an id that does not exist is answered 404\n',
  );
});

test('the first lines of a finding say what broke, where it is written and how to repeat it', () => {
  const message = 'contacts.bulkDelete: response /data/errors: expected array, got null';
  const one: Finding = { ...finding, message, expected: 'array', actual: 'null', pointer: '/data/errors' };
  const text = renderTerminal({ ...report, findings: [one] });
  expect(text).toContain(`
✗ contacts.bulkDelete: response /data/errors: expected array, got null
  contract   leadlex/schemas/contact.yaml:42
  repeat     ${finding.curl}
  asked for  200: a dry run of ids that do not exist
  check      response.body.type (breaking)
  page       ${finding.page}
`);
});

test.each([40, 80, 120])('keeps to %i columns, but for what is to be copied', (columns) => {
  const lines = renderTerminal(report, { columns }).split('\n').slice(0, -2);
  const tooLong = lines.filter((line) => line.length > columns && !/^ {2}(page|repeat)/.test(line));
  expect(tooLong).toEqual([]);
});

test('writes colours only when asked, and nothing else that acts on a terminal', () => {
  const plain = renderTerminal(report);
  expect(plain).toBe(stripVTControlCharacters(plain));
  const coloured = renderTerminal(report, { color: true });
  expect(coloured).toContain('\u001b[31m');
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});

test('JSON holds the whole report', () => {
  expect(JSON.parse(toJson(report))).toEqual(report);
  expect(toJson(report).endsWith('}\n')).toBe(true);
});

test('a finding that does not count has another mark, and says why', () => {
  const text = renderTerminal(report);
  expect(text).toContain('✗ contacts.bulkDelete: ');
  expect(text).toContain('response.body.type (breaking)');
  expect(text).toContain('! contacts.bulkDelete: ');
  expect(text).toContain('response.body.type (inferred, not counted)');
  const additive: Finding = { ...finding, severity: 'additive', counted: false };
  expect(renderTerminal({ ...report, findings: [additive] })).toContain('response.body.type (additive, not counted)');
});

test('a reply with findings that do not count is not marked as observed', () => {
  const [operation] = report.operations;
  if (!operation) throw new Error('The report has no operation.');
  const operations = [{ ...operation, replies: [{ status: 401, example: 'a', state: 'differs' as const }] }];
  expect(renderTerminal({ ...report, operations, findings: [] })).toMatch(/^contacts\.bulkDelete +401 !$/m);
});

test('of many operations, the findings that count come first and not all are written out', () => {
  const operations = Array.from({ length: 6 }, (_, index) => ({
    ...(report.operations[0] as GateReport['operations'][number]),
    operationId: `things${index}.get`,
  }));
  const findings = Array.from({ length: 30 }, (_, index) => ({ ...finding, counted: index === 29 }));
  const text = renderTerminal({ ...report, operations, findings });
  expect(text.match(/^[!✗] contacts/gm)).toHaveLength(20);
  expect(text).toMatch(/^✗ contacts/m);
  expect(text).toContain('… 10 more findings, 0 of them counted');
  expect(renderTerminal({ ...report, operations, findings }, { verbose: true }).match(/^[!✗] contacts/gm)).toHaveLength(
    30,
  );
});

test('behaviour counts before additions, and after what is broken', () => {
  const of = (severity: Finding['severity'], counted = true): Finding => {
    return { ...finding, severity, counted, message: `${severity} ${counted}` };
  };
  const findings = [of('additive'), of('breaking', false), of('behaviour'), of('breaking')];
  const titles = renderTerminal({ ...report, findings }).match(/^[✗!] .*$/gm);
  expect(titles?.map((title) => title.replace(/.*: /, ''))).toEqual([
    'breaking true',
    'behaviour true',
    'additive true',
    'breaking false',
  ]);
});

test('checks, and what became of a baseline', () => {
  const check = { id: 'a.b', operations: ['contacts.bulkDelete'], title: 't', requests: 1 };
  const entry = {
    vendor: 'leadlex' as const,
    id: 'x.y',
    operation: 'contacts.get',
    until: '2025-01-01',
    reason: 'why',
  };
  const text = renderTerminal({
    ...report,
    checks: [
      { ...check, state: 'passed' },
      { ...check, state: 'skipped', reason: 'no key for the role expired' },
    ],
    baseline: { accepted: 3, expired: [entry], gone: [{ ...entry, until: '2027-01-01' }] },
  });
  expect(text).toContain('1 of 2 checks passed, 1 left out');
  expect(text).toContain('no key for the role expired:\n    contacts.bulkDelete a.b');
  expect(text).toContain('Baseline  3 findings accepted');
  expect(text).toContain('over, counts again: contacts.get x.y until 2025-01-01: why');
  expect(text).toContain('no longer occurs: contacts.get x.y until 2027-01-01: why');
});

test('a report where all is well is a few lines, whatever it asked', () => {
  const operations = Array.from({ length: 100 }, (_, index) => ({
    ...(report.operations[0] as GateReport['operations'][number]),
    operationId: `things${index}.get`,
    replies: [{ status: 200, example: 'a', state: 'observed' as const }],
  }));
  const text = renderTerminal({
    ...report,
    operations,
    findings: [],
    unspecified: [],
    coverage: [],
    verdict: 'conforms',
  });
  expect(text.split('\n').length).toBeLessThan(8);
  expect(text).toContain('all  100 operations  100/100 replies');
});

test('records that could not be removed are named', () => {
  const leftBehind = [{ resource: 'contacts', marker: 'concordat-r-1', reason: 'answered 500' }];
  expect(renderTerminal({ ...report, leftBehind })).toContain('Left behind\n  contacts concordat-r-1: answered 500');
});
