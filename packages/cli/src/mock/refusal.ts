import { type ChosenRefusal, chooseRefusal, type Violation } from '@concordat/contract';
import type { Operation } from '@concordat/specs';
import type { ReplyChoice } from './preference.ts';

/** Which declared error a request gets that breaks the contract. */
export interface Refusal extends ChosenRefusal {
  readonly choice: ReplyChoice;
}

/**
 * Chooses the declared error as {@link chooseRefusal} does, but in the wanted variant where one of its own was wanted.
 *
 * @returns `undefined` where the operation declares no such error.
 */
export function choosePreferredRefusal(
  operation: Operation,
  broken: readonly Violation[],
  preferred: ReplyChoice,
): Refusal | undefined {
  const chosen = chooseRefusal(operation, broken);
  if (!chosen) return undefined;
  const { status, example } = chosen;
  if (preferred.code === status && preferred.exampleKey !== undefined) return { choice: preferred, status };
  return { ...chosen, choice: { dynamic: false, code: status, ...(example !== undefined && { exampleKey: example }) } };
}
