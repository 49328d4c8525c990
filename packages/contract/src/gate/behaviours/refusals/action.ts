import type { Answered, Bench } from '../../checks/bench.ts';
import type { CallParts } from '../../checks/call.ts';
import type { Check } from '../../checks/check.ts';

/** A call that would remove something that exists, and a way to see that it did not. */
export interface Action {
  readonly parts: CallParts;
  /** Looks whether everything is still there; may remove it for that. */
  readonly untouched: (subject: string) => Promise<Answered>;
}

/** Where the actions of an operation come from. */
export interface ActionSource {
  readonly operation: string;
  /** Picks a record; the check is told when it ended well, so that others may use the record again. */
  readonly use: (bench: Bench, work: (action: Action) => Promise<void>) => Promise<void>;
  /** A call of the operation that names only what does not exist, and its reply as in an `Ask`. */
  readonly harmless: (bench: Bench) => { readonly parts: CallParts; readonly expect: string };
}

/** What checks of refusals have in common. */
export function refusalCheck(
  { operation, use }: ActionSource,
  check: Pick<Check, 'id' | 'title' | 'cost' | 'roles' | 'rank'>,
  work: (action: Action, bench: Bench) => Promise<void>,
): Check {
  return {
    ...check,
    operations: [operation],
    level: 'own-data',
    severity: 'breaking',
    run: (bench) => use(bench, (action) => work(action, bench)),
  };
}
