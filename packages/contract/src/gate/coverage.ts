import type { CoverageEntry, GateTotals, OperationReport } from './types.ts';

/** What the contract declares of each operation, and whether the run saw it. */
export function listCoverage(operations: readonly OperationReport[]): CoverageEntry[] {
  return operations.flatMap(({ operationId, replies }) =>
    replies.map(({ status, code, example, state, reason }): CoverageEntry => {
      const exercised = state !== 'not exercised';
      return {
        operation: operationId,
        kind: 'reply',
        name: [status, code, example === code ? undefined : example].filter(Boolean).join(' '),
        status,
        exercised,
        ...(!exercised && reason !== undefined && { reason }),
      };
    }),
  );
}

/** Counts the entries. */
export function countCoverage(entries: readonly CoverageEntry[]): GateTotals['coverage'] {
  return { declared: entries.length, exercised: entries.filter(({ exercised }) => exercised).length };
}
