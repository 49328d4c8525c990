import type { Contract } from '../../contract.ts';
import type { Outcome } from '../session/outcome.ts';
import type { Session } from '../session/session.ts';
import type { CheckReport, GateKeys, GateProgress } from '../types.ts';
import { Bench } from './bench.ts';
import { type Check, Stopped } from './check.ts';

/** What running checks needs. */
export interface CheckRun {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly keys: GateKeys;
  readonly randomUUID: () => string;
  /** Whether the target takes every key that is written like one. */
  readonly takesAnyKey: boolean;
  readonly onProgress: ((progress: GateProgress) => void) | undefined;
}

/** A check, and why it will not be made. */
export interface Planned {
  readonly check: Check;
  readonly skipped?: string | undefined;
}

/** What became of a check, before it is known which of its departures are findings. */
export interface CheckResult extends CheckReport {
  readonly outcomes: readonly Outcome[];
}

/** Makes the checks of a plan one after the other. */
export async function runChecks(plan: readonly Planned[], session: Session, run: CheckRun): Promise<CheckResult[]> {
  let remaining = plan.reduce((sum, { check, skipped }) => sum + (skipped === undefined ? check.cost : 0), 0);
  const results: CheckResult[] = [];
  for (const { check, skipped } of plan) {
    const { id, operations, title } = check;
    const common = { id, operations, title };
    if (skipped !== undefined) {
      results.push({ ...common, state: 'skipped', reason: skipped, requests: 0, outcomes: [] });
      continue;
    }
    const first = session.outcomes.length;
    const bench = new Bench(check, session, run);
    const stopped = await stopOf(check, bench);
    const own = session.outcomes.slice(first);
    const requests = own.filter(({ sent }) => sent).length;
    const state = stopped === undefined ? 'passed' : requests > 0 ? 'stopped' : 'skipped';
    results.push({ ...common, state, ...(stopped !== undefined && { reason: stopped }), requests, outcomes: own });
    remaining -= check.cost;
    run.onProgress?.({
      done: session.sent,
      total: session.sent + Math.min(remaining, session.left),
      operation: operations[0] ?? '',
      subject: own.at(-1)?.gateCase.subject ?? title,
      waitMs: 0,
      remainingMs: session.expectWait(Math.min(remaining, session.left)),
    });
  }
  return results;
}

async function stopOf(check: Check, bench: Bench): Promise<string | undefined> {
  try {
    await check.run(bench);
    return undefined;
  } catch (error) {
    if (error instanceof Stopped) return error.message;
    throw error;
  }
}
