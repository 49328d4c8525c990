import type { GateCase } from '../gate-case.ts';
import type { Outcome } from '../session/outcome.ts';
import type { Session } from '../session/session.ts';
import type { GateProgress } from '../types.ts';

/**
 * Sends the requests of a plan for a mock, several at once: it remembers nothing, so its replies do not depend on one another.
 *
 * @returns the outcomes in the order of the cases.
 */
export async function runMockCases(
  cases: readonly GateCase[],
  session: Session,
  concurrency: number,
  onProgress: ((progress: GateProgress) => void) | undefined,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let index = next++; index < cases.length; index = next++) {
      const gateCase = cases[index] as GateCase;
      outcomes[index] = await session.ask(gateCase);
      done += 1;
      const { operation, subject } = gateCase;
      onProgress?.({ done, total: cases.length, operation: operation.id, subject, waitMs: 0, remainingMs: 0 });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return outcomes;
}
