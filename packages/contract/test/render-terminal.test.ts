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
  expect(text).toContain('  contract   leadlex/schemas/contact.yaml:42\n');
  expect(text).toContain(`  page       ${finding.page}\n  repeat     ${finding.curl}\n`);
  expect(text).toContain('  basis      inferred: no page states this rule');
  expect(text).toContain('? contacts.delete unspecified\n  observed   an id that does not exist is answered 404');
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
  expect(text).toContain('✗ contacts.bulkDelete response.body.type (breaking)');
  expect(text).toContain('! contacts.bulkDelete response.body.type (inferred, not counted)');
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
