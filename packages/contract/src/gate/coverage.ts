import type { Operation } from '@concordat/specs';
import { headerText } from '../exchange/headers.ts';
import { queryOf } from '../exchange/match-operation.ts';
import type { Outcome } from './session/outcome.ts';
import type { CoverageEntry, GateTotals, OperationReport } from './types.ts';

/**
 * What the contract declares of each operation, and whether the run saw it: replies, the headers of the replies that came, and
 * every parameter and body field, given and left out.
 */
export function listCoverage(
  operations: readonly Operation[],
  reports: readonly OperationReport[],
  outcomes: readonly Outcome[],
): CoverageEntry[] {
  const answered = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { id } = outcome.gateCase.operation;
    if (outcome.response && !outcome.gateCase.outside) answered.set(id, [...(answered.get(id) ?? []), outcome]);
  }
  return operations.flatMap((operation, index) => {
    const own = answered.get(operation.id) ?? [];
    return [...listReplies(reports[index]), ...listHeaders(operation, own), ...listParameters(operation, own)];
  });
}

/** Counts the entries. */
export function countCoverage(entries: readonly CoverageEntry[]): GateTotals['coverage'] {
  return { declared: entries.length, exercised: entries.filter(({ exercised }) => exercised).length };
}

function listReplies(report: OperationReport | undefined): CoverageEntry[] {
  return (report?.replies ?? []).map(({ status, code, example, state, reason }): CoverageEntry => {
    const exercised = state !== 'not exercised';
    return {
      operation: report?.operationId ?? '',
      kind: 'reply',
      name: [status, code, example === code ? undefined : example].filter(Boolean).join(' '),
      status,
      exercised,
      ...(!exercised && reason !== undefined && { reason }),
    };
  });
}

function listHeaders({ id, replies }: Operation, answered: readonly Outcome[]): CoverageEntry[] {
  return replies.flatMap(({ status, headers }) => {
    const came = answered.filter(({ response }) => response?.status === status);
    return Object.keys(headers).map((name): CoverageEntry => {
      const exercised = came.some(({ response }) => response && headerText(response.headers, name) !== undefined);
      const reason = came.length === 0 ? 'no such reply came' : 'no such reply had it';
      return { operation: id, kind: 'header', name, status, exercised, ...(!exercised && { reason }) };
    });
  });
}

function listParameters(operation: Operation, answered: readonly Outcome[]): CoverageEntry[] {
  const entry = (name: string, exercised: boolean): CoverageEntry => {
    const reason = 'no request of the run was so';
    return { operation: operation.id, kind: 'parameter', name, exercised, ...(!exercised && { reason }) };
  };
  const given = (place: 'query' | 'header', name: string) =>
    answered.map(({ sent }) =>
      place === 'query' ? queryOf(sent?.url ?? '').has(name) : headerText(sent?.headers ?? {}, name) !== undefined,
    );
  return operation.parameters.flatMap(({ in: place, name, required }) => {
    if (place === 'path') return [entry(`path ${name}`, answered.length > 0)];
    const uses = given(place, name);
    const present = entry(`${place} ${name} present`, uses.includes(true));
    return required ? [present] : [present, entry(`${place} ${name} absent`, uses.includes(false))];
  });
}
