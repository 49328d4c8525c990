import type { MockedVendor } from './routes.ts';

const shownAtMost = 5;

/** The documented operations whose paths look most like a path that is not documented, best first. */
export function findNearby({ routes }: MockedVendor, basePath: string, path: string): string[] {
  return routes
    .map(({ operation }) => ({ operation, score: likeness(operation.path.split('/'), path.split('/')) }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, shownAtMost)
    .map(({ operation }) => `${operation.method} ${basePath}${operation.path}`);
}

/** Segments are compared in order: the same one counts most, a beginning of it (`contact`, `contacts`) half. */
function likeness(documented: readonly string[], asked: readonly string[]): number {
  const score = documented.reduce((sum, segment, index) => sum + segmentLikeness(segment, asked[index]), 0);
  return score - Math.abs(documented.length - asked.length);
}

function segmentLikeness(documented: string, asked: string | undefined): number {
  if (!asked) return 0;
  if (documented === asked) return 2;
  if (documented.startsWith('{')) return 0.5;
  return documented.startsWith(asked) || asked.startsWith(documented) ? 1 : 0;
}
