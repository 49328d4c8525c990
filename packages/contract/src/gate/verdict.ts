import { count } from '../exchange/describe-value.ts';
import type { Outcome } from './run-cases.ts';
import type { GateTotals, Verdict } from './types.ts';

/**
 * Decides what a run says about its target. It conforms only when every request that was planned got an answer that says
 * something: silence, a refused key and a used-up limit prove nothing.
 */
export function decide(totals: GateTotals, outcomes: readonly Outcome[]): { verdict: Verdict; reason: string } {
  if (totals.counted > 0) {
    const failed = `${totals.failed} of ${count(totals.replies, 'documented reply', 'documented replies')} failed`;
    return { verdict: 'drift', reason: `${count(totals.counted, 'finding')}, ${failed}` };
  }
  const silent = outcomes.flatMap(({ failure, judgement }) => failure ?? judgement?.inconclusive ?? []);
  const seen = `${totals.observed} of ${count(totals.replies, 'documented reply', 'documented replies')} observed`;
  if (silent.length > 0) {
    const reason = `${silent.length} of ${count(outcomes.length, 'check')} could not be made: ${silent[0]} (${seen})`;
    return { verdict: 'inconclusive', reason };
  }
  if (totals.observed === 0) return { verdict: 'inconclusive', reason: 'nothing could be exercised' };
  const left = totals.notExercised > 0 ? `, ${totals.notExercised} not exercised` : '';
  const uncounted = totals.findings > 0 ? `, ${count(totals.findings, 'finding')} not counted as drift` : '';
  return { verdict: 'conforms', reason: `${seen}${left}${uncounted}` };
}
