import { appendPointer, type OpenApiDocument, type Schema } from '@concordat/specs';
import type { Violation } from '../exchange/violation.ts';
import type { GateCase } from './gate-case.ts';
import type { ReplySlot } from './reply-slot.ts';
import { follow } from './request-constraints.ts';

/** Names of counts of things that were not there; every other count is of things that something was done to. */
const countsAbsent = /not_?(found|in)/i;

/** Checks the counts of a reply about ids that exist nowhere: all are absent, and nothing was done to any. */
export function checkCounts(
  { operation, unknownIds }: GateCase,
  { reply }: ReplySlot,
  body: unknown,
  document: OpenApiDocument,
): Violation[] {
  if (unknownIds === undefined) return [];
  const [mediaType = ''] = Object.keys(reply.content);
  const { schema } = reply.content[mediaType] ?? {};
  if (!schema) return [];
  const root = appendPointer(reply.pointer, 'content', mediaType, 'schema');
  return listCounts(document, schema as Schema, body, root).flatMap(({ name, value, pointer, specPointer }) => {
    const expected = countsAbsent.test(name) ? unknownIds : 0;
    if (value === expected) return [];
    return {
      check: 'response.body.count',
      severity: 'breaking',
      operation: operation.id,
      side: 'response',
      in: 'body',
      pointer,
      specPointer,
      expected: `${expected} for ${unknownIds} ids that do not exist`,
      actual: String(value),
      message: `${operation.id}: response ${pointer}: expected ${expected} for ${unknownIds} ids that do not exist, got ${value}`,
    };
  });
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
  return Object.entries(follow(document, schema).properties ?? {}).flatMap(([name, property]) => {
    const field = (value as Record<string, unknown> | undefined)?.[name];
    const specPointer = appendPointer(place, 'properties', name);
    const fieldPointer = appendPointer(pointer, name);
    if (typeof field === 'object') return listCounts(document, property, field, specPointer, fieldPointer);
    if (typeof field !== 'number') return [];
    return [{ name, value: field, pointer: fieldPointer, specPointer }];
  });
}
