import { distance } from 'fastest-levenshtein';

/** Names at most in a suggestion. */
const suggestedAtMost = 6;

/** Writes what may have been meant, after a semicolon: the likeliest name where it is close, else the first few of all. */
export function nearest(given: string, known: readonly string[]): string {
  const rated = known
    .map((name) => ({ name, far: distance(given.toLowerCase(), name.toLowerCase()) }))
    .toSorted((one, other) => one.far - other.far);
  const [best] = rated;
  if (!best) return '';
  if (best.far <= Math.max(2, given.length / 5)) return `; did you mean ${best.name}?`;
  const shown = rated.slice(0, suggestedAtMost).map(({ name }) => name);
  return `; there is ${shown.join(', ')}${shown.length < known.length ? ', …' : ''}`;
}
