import type { Operation } from '@concordat/specs';
import type { Contract } from '../contract.ts';

const shownAtMost = 5;

/**
 * The documented operations whose paths look most like a path that is not documented: five at most, best first; methods break ties.
 *
 * @param path below the base URL.
 */
export function findNearbyOperations({ operations }: Contract, method: string, path: string): Operation[] {
  return operations
    .map((operation) => ({
      operation,
      score: likeness(operation.path.split('/'), path.split('/')) + (operation.method === method ? 0.1 : 0),
    }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, shownAtMost)
    .map(({ operation }) => operation);
}

/** How well two paths can be laid side by side; a segment only one of them has, such as a forgotten `v1`, costs one. */
function likeness(documented: readonly string[], asked: readonly string[]): number {
  // `best[j]` is the likeness of what has been seen of `documented` and the first `j` segments of `asked`.
  let best = [0, ...asked.map((_segment, index) => -index - 1)];
  for (const segment of documented) {
    const next = [(best[0] ?? 0) - 1];
    for (const [index, other] of asked.entries()) {
      const paired = (best[index] ?? 0) + segmentLikeness(segment, other);
      next.push(Math.max(paired, (best[index + 1] ?? 0) - 1, (next[index] ?? 0) - 1));
    }
    best = next;
  }
  return best.at(-1) ?? 0;
}

function segmentLikeness(documented: string, asked: string): number {
  if (documented === asked) return 2;
  if (documented.startsWith('{')) return 0.5;
  const [short, long] = documented.length < asked.length ? [documented, asked] : [asked, documented];
  return short !== '' && long.startsWith(short) ? 1 : 0;
}
