import { count } from '../exchange/describe-value.ts';
import type { Outcome } from './session/outcome.ts';
import type { GateTotals, Verdict } from './types.ts';

/**
 * Decides what a run says about its target. It conforms only when every request that was sent got an answer that says
 * something: silence, a refused key and a used-up limit prove nothing. What was left out on purpose (a budget, a permission
 * the key lacks) is no obstacle, as long as enough remains.
 *
 * @param needed `minimum`: replies that must have been observed, as many as were planned where fewer were; `minCoverage`: share of
 *   the coverage that must have been exercised.
 */
export function decide(
  totals: GateTotals,
  outcomes: readonly Outcome[],
  { minimum, minCoverage }: { readonly minimum: number; readonly minCoverage: number },
): { verdict: Verdict; reason: string } {
  const seen = `${totals.observed} of ${count(totals.replies, 'documented reply', 'documented replies')} observed`;
  const left = totals.notExercised > 0 ? `, ${totals.notExercised} not exercised` : '';
  const uncounted = totals.findings - totals.counted;
  const other = uncounted > 0 ? `, ${count(uncounted, 'finding')} not counted as drift` : '';
  const rest = `${seen}${left}${other}`;
  if (totals.counted > 0) {
    return { verdict: 'drift', reason: `${count(totals.counted, 'finding')}; ${totals.failed} failed, ${rest}` };
  }
  const silent = outcomes
    .filter(({ repeated }) => !repeated)
    // What became of a request says more than that none was sent.
    .toSorted((one, other) => Number(other.sent !== undefined) - Number(one.sent !== undefined))
    .flatMap(({ failure, judgement }) => failure ?? judgement?.inconclusive ?? []);
  if (silent.length > 0) {
    const reason = `${silent.length} of ${count(outcomes.length, 'check')} could not be made: ${silent[0]} (${rest})`;
    return { verdict: 'inconclusive', reason };
  }
  const forbidden = outcomes.flatMap(({ judgement }) => judgement?.forbidden ?? []);
  const permitted = outcomes.filter(
    ({ gateCase, judgement }) =>
      gateCase.credential === 'key' && !gateCase.outside && judgement && !judgement.forbidden,
  );
  if (forbidden[0] && permitted.length === 0) return { verdict: 'inconclusive', reason: `${forbidden[0]} (${rest})` };
  if (totals.observed + totals.differing === 0)
    return { verdict: 'inconclusive', reason: 'nothing could be exercised' };
  const planned = namesOf(outcomes);
  const asked = namesOf(outcomes.filter(({ judgement }) => judgement));
  if (asked.size < Math.min(minimum, planned.size)) {
    return {
      verdict: 'inconclusive',
      reason: `fewer than ${count(minimum, 'reply', 'replies')} could be asked for (${rest})`,
    };
  }
  const { declared, exercised } = totals.coverage;
  if (exercised < minCoverage * declared) {
    const share = `${Math.floor((100 * exercised) / declared)} %`;
    return {
      verdict: 'inconclusive',
      reason: `${share} of what is declared was exercised, less than asked for (${rest})`,
    };
  }
  return { verdict: 'conforms', reason: rest };
}

/** The declared replies that requests are about. */
function namesOf(outcomes: readonly Outcome[]): Set<string> {
  return new Set(
    outcomes.flatMap(({ gateCase: { operation, slot } }) =>
      slot ? `${operation.id} ${slot.status} ${slot.example}` : [],
    ),
  );
}
