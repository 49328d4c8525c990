import type { OpenApiDocument } from '@concordat/specs';
import { needsOtherKey } from './harmless-operation.ts';
import type { Departure } from './judge-case.ts';
import type { Outcome } from './session/outcome.ts';
import type { GateKeys } from './types.ts';

/** A departure that shows only beside other replies or the clock, and the request that showed it. */
export interface SeenTogether {
  readonly outcome: Outcome;
  readonly departure: Departure;
  readonly basis: 'documented' | 'inferred';
}

/**
 * A key that is good for one call is good for all: where it was accepted, a 401 is wrong. So is a 403, where the key was said to
 * have every permission, or was allowed the same operation.
 */
export function checkKeyRefusals(
  outcomes: readonly Outcome[],
  keys: GateKeys,
  document: OpenApiDocument,
): SeenTogether[] {
  const asked = outcomes.filter(({ gateCase, response }) => gateCase.credential === 'key' && response);
  const accepted = asked.filter(({ response }) => response && response.status < 300);
  if (accepted.length === 0) return [];
  const isWhole = [keys.readonly, keys.expired, keys.limited, keys.burst, keys.scoped].some(
    (role) => role !== undefined,
  );
  return asked.flatMap((outcome): SeenTogether[] => {
    const { operation, slot } = outcome.gateCase;
    const status = outcome.response?.status ?? 0;
    const isAllowed = isWhole || accepted.some(({ gateCase }) => gateCase.operation === operation);
    if (needsOtherKey(operation, document)) return [];
    if (slot?.status === status || !(status === 401 || (status === 403 && isAllowed))) return [];
    const reply = operation.replies.find((one) => one.status === status);
    const expected = 'an answer to a key that other calls accept';
    return [
      {
        outcome,
        departure: {
          check: 'auth.valid-key-refused',
          severity: 'breaking',
          operation: operation.id,
          side: 'response',
          in: 'status',
          pointer: '/status',
          specPointer: reply?.pointer ?? operation.pointer,
          expected,
          actual: String(status),
          message: `${operation.id}: response /status: expected ${expected}, got ${status}`,
        },
        basis: 'documented',
      },
    ];
  });
}
