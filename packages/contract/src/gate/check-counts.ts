import { appendPointer, followReference, type OpenApiDocument, type Reply, type Schema } from '@concordat/specs';
import { count } from '../exchange/describe-value.ts';
import type { Violation } from '../exchange/violation.ts';
import type { GateCase } from './gate-case.ts';

/** Names of counts of things that were not there; every other count is of things that something was done to. */
const countsAbsent = /not_?(found|in)/i;

/** Violations of counts, by whether the documentation states what the count has to be. */
export interface CountViolations {
  readonly documented: readonly Violation[];
  readonly inferred: readonly Violation[];
}

/**
 * Checks the counts of a reply about ids that exist nowhere: nothing was done to any, and all are absent. Where the reply is
 * not the one the documentation ties to such a request, or ids were repeated, the number of the absent is inferred.
 */
export function checkCounts(
  { operation, unknownIds, slot }: GateCase,
  reply: Reply,
  body: unknown,
  document: OpenApiDocument,
): CountViolations {
  const [mediaType = ''] = Object.keys(reply.content);
  const { schema } = reply.content[mediaType] ?? {};
  if (unknownIds === undefined || !schema) return { documented: [], inferred: [] };
  const { least, most } = unknownIds;
  const root = appendPointer(reply.pointer, 'content', mediaType, 'schema');
  const wrong = listCounts(document, schema as Schema, body, root).flatMap(({ name, value, pointer, specPointer }) => {
    const absent = countsAbsent.test(name);
    if (absent ? value >= least && value <= most : value === 0) return [];
    const range = least === most ? `${most}` : `${least} to ${most}`;
    const expected = `${absent ? range : 0} for ${count(most, 'id')} that do not exist`;
    const violation: Violation = {
      check: 'response.body.count',
      severity: 'breaking',
      operation: operation.id,
      side: 'response',
      in: 'body',
      pointer,
      specPointer,
      expected,
      actual: String(value),
      message: `${operation.id}: response ${pointer}: expected ${expected}, got ${value}`,
    };
    return [{ absent, violation }];
  });
  const isStated = slot?.status === reply.status && least === most;
  return {
    documented: wrong.filter(({ absent }) => isStated || !absent).map(({ violation }) => violation),
    inferred: wrong.filter(({ absent }) => !isStated && absent).map(({ violation }) => violation),
  };
}

interface Count {
  readonly name: string;
  readonly value: number;
  readonly pointer: string;
  readonly specPointer: string;
}

/** Integer fields of a body, in objects within objects. */
function listCounts(
  document: OpenApiDocument,
  schema: Schema,
  value: unknown,
  schemaPointer: string,
  pointer = '',
): Count[] {
  const place = schema.$ref ?? schemaPointer;
  return Object.entries(followReference<Schema>(document, schema).properties ?? {}).flatMap(([name, property]) => {
    const field = (value as Record<string, unknown> | undefined | null)?.[name];
    const specPointer = appendPointer(place, 'properties', name);
    const fieldPointer = appendPointer(pointer, name);
    if (typeof field === 'object') return listCounts(document, property, field, specPointer, fieldPointer);
    if (typeof field !== 'number') return [];
    return [{ name, value: field, pointer: fieldPointer, specPointer }];
  });
}
