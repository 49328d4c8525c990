import { expect, test } from 'vitest';
import type { Problem } from '../lint/problem.ts';
import { countProblems, formatReport } from '../lint/report.ts';

function problem(rule: string, subject: string, more?: number): Problem {
  const place = { file: 'small/openapi.yaml', line: 3, column: 5, pointer: '#/' };
  return { ...place, rule, subject, message: `${rule} is wrong.`, ...(more !== undefined && { more }) };
}

test('likely causes come first, consequences are counted', () => {
  const problems = [problem('decisions', 'a'), problem('inventory', 'b', 3), problem('concordat/operation-id', 'a')];
  expect(formatReport(problems)).toEqual([
    'small/openapi.yaml:3:5  concordat/operation-id  a  #/\n    concordat/operation-id is wrong.',
    'small/openapi.yaml:3:5  decisions  a  #/\n    decisions is wrong.',
    'small/openapi.yaml:3:5  inventory  b  #/\n    inventory is wrong. (3 more follow from it, or are like it.)',
  ]);
  expect(countProblems(problems)).toBe(6);
});

test('of one operation, only the first few are shown', () => {
  const several = Array.from({ length: 7 }, (_, index) => ({
    ...problem('inventory', 'a', 1),
    message: `Field ${index} is wrong.`,
  }));
  const lines = formatReport([...several, problem('sums', 'b')]);
  expect(lines).toHaveLength(7);
  expect(lines[5]).toBe('… and 4 more in a, often because of those above.');
  expect(lines[6]).toContain('  sums  b  ');
});

test('what is said of several operations is said once', () => {
  expect(formatReport([problem('inventory', 'a'), problem('inventory', 'b', 2), problem('inventory', 'c')])).toEqual([
    'small/openapi.yaml:3:5  inventory  a  #/\n    inventory is wrong. (4 more follow from it, or are like it.)',
  ]);
});
