import { formatProblem, type Problem } from './problem.ts';

/** What makes other checks fail comes first; `undefined` stands for the rules of Redocly and our own for it. */
const order: readonly (string | undefined)[] = [
  'yaml',
  undefined,
  'examples',
  'causes',
  'echoes',
  'pagination',
  'inventory',
  'sums',
  'decisions',
];

/** How many problems of one operation or component are shown. */
const shownPerSubject = 5;

/** How many things are wrong, with those that follow from others. */
export function countProblems(problems: readonly Problem[]): number {
  return problems.reduce((count, { more = 0 }) => count + 1 + more, 0);
}

/**
 * Writes problems for people: likely causes first, what is said of many operations once, and of one operation or component only
 * the first few.
 */
export function formatReport(problems: readonly Problem[]): string[] {
  const bySubject = new Map<string, Problem[]>();
  for (const problem of foldSame(problems.toSorted((one, other) => rankOf(one) - rankOf(other)))) {
    bySubject.set(problem.subject, [...(bySubject.get(problem.subject) ?? []), problem]);
  }
  return [...bySubject].flatMap(([subject, all]) => {
    const folded = all.slice(shownPerSubject);
    const lines = all.slice(0, shownPerSubject).map(formatProblem);
    if (folded.length > 0)
      lines.push(`… and ${countProblems(folded)} more in ${subject}, often because of those above.`);
    return lines;
  });
}

/** Many operations may lack the same shared thing; the first of them stands for all. */
function foldSame(problems: readonly Problem[]): Problem[] {
  const byMessage = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.rule} ${problem.message}`;
    const first = byMessage.get(key);
    byMessage.set(key, first ? { ...first, more: (first.more ?? 0) + countProblems([problem]) } : problem);
  }
  return [...byMessage.values()];
}

function rankOf({ rule }: Problem): number {
  const rank = order.indexOf(rule);
  return rank === -1 ? order.indexOf(undefined) : rank;
}
