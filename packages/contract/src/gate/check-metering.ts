import { headerText } from '../exchange/headers.ts';
import type { Violation } from '../exchange/violation.ts';
import type { Outcome } from './run-cases.ts';

/** A violation that shows only beside other replies or the clock, and the request that showed it. */
export interface MeteringViolation {
  readonly outcome: Outcome;
  readonly violation: Violation;
  readonly basis: 'documented' | 'inferred';
}

/** An answered request. */
interface Answered {
  readonly outcome: Outcome;
  readonly header: (name: string) => string | undefined;
  readonly at: number;
}

/** Seconds that two clocks may differ by. */
const clockTolerance = 300;
/** As many equal numbers in a row are no coincidence. */
const constantFrom = 5;

/** Compares the headers about limits and request ids of a whole run. */
export function checkMetering(outcomes: readonly Outcome[]): MeteringViolation[] {
  const answered = outcomes.flatMap((outcome): Answered[] => {
    const { response, receivedAt } = outcome;
    if (!response || receivedAt === undefined) return [];
    return [{ outcome, at: receivedAt, header: (name) => headerText(response.headers, name) }];
  });
  return [...checkRequestIds(answered), ...answered.flatMap(checkNumbers), ...checkRemaining(answered)];
}

/** A request id that comes again identifies nothing. */
function checkRequestIds(answered: readonly Answered[]): MeteringViolation[] {
  const seen = new Set<string>();
  for (const reply of answered) {
    const id = reply.header('x-request-id');
    if (id === undefined) continue;
    if (seen.has(id)) {
      return report(reply, 'X-Request-ID', 'repeated', 'an id that no other reply of the run has', JSON.stringify(id));
    }
    seen.add(id);
  }
  return [];
}

/** What can be told of one reply: more is left than there is, or the window ended long ago. */
function checkNumbers(reply: Answered): MeteringViolation[] {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => numberIn(reply, name));
  const now = Math.floor(reply.at / 1000);
  const found: MeteringViolation[] = [];
  if (limit !== undefined && remaining !== undefined && remaining > limit) {
    found.push(
      ...report(reply, 'X-RateLimit-Remaining', 'above-limit', `at most ${limit}`, String(remaining), 'documented'),
    );
  }
  if (reset !== undefined && reset > 1e11) {
    found.push(...report(reply, 'X-RateLimit-Reset', 'unit', 'Unix seconds', `${reset}, which is milliseconds`));
  } else if (reset !== undefined && reset < now - clockTolerance) {
    found.push(...report(reply, 'X-RateLimit-Reset', 'past', `a time to come (now is ${now})`, String(reset)));
  }
  return found;
}

/** Every request takes one away; only a new window adds some. */
function checkRemaining(answered: readonly Answered[]): MeteringViolation[] {
  const counted = answered.filter(
    (reply) =>
      reply.outcome.gateCase.credential === 'key' &&
      (numberIn(reply, 'remaining') ?? 0) > 0 &&
      findHeader(reply.outcome, 'X-RateLimit-Remaining'),
  );
  const values = new Set(counted.map((reply) => numberIn(reply, 'remaining')));
  const last = counted.at(-1);
  if (!last || counted.length < constantFrom || values.size > 1) return [];
  const actual = `${last.header('x-ratelimit-remaining')} on ${counted.length} replies`;
  return report(last, 'X-RateLimit-Remaining', 'constant', 'fewer after each request', actual);
}

function numberIn({ header }: Answered, name: string): number | undefined {
  const text = header(`x-ratelimit-${name}`);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Only headers that the contract names for this reply are anybody's promise. */
function report(
  { outcome }: Answered,
  name: string,
  rule: string,
  expected: string,
  actual: string,
  basis: MeteringViolation['basis'] = 'inferred',
): MeteringViolation[] {
  const { operation } = outcome.gateCase;
  const header = findHeader(outcome, name);
  if (!header) return [];
  const pointer = `/headers/${name.toLowerCase()}`;
  const violation: Violation = {
    check: `response.header.${rule}`,
    severity: 'breaking',
    operation: operation.id,
    side: 'response',
    in: 'header',
    pointer,
    specPointer: header.pointer,
    expected,
    actual,
    message: `${operation.id}: response ${pointer}: expected ${expected}, got ${actual}`,
  };
  return [{ outcome, violation, basis }];
}

function findHeader({ gateCase, response }: Outcome, name: string): { readonly pointer: string } | undefined {
  const reply = gateCase.operation.replies.find(({ status }) => status === response?.status);
  return Object.entries(reply?.headers ?? {}).find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
}
