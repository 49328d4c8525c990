import { headerText } from '../exchange/headers.ts';
import type { SeenTogether } from './check-key-refusals.ts';
import type { Departure } from './judge-case.ts';
import type { Outcome } from './session/outcome.ts';

/** An answered request. */
interface Answered {
  readonly outcome: Outcome;
  readonly header: (name: string) => string | undefined;
  readonly at: number;
}

/** Seconds that two clocks may differ by. */
const clockTolerance = 300;
/** As many equal steps are no coincidence. */
const severalSteps = 4;

/** Compares the headers about limits and request ids of a whole run. */
export function checkMetering(outcomes: readonly Outcome[]): SeenTogether[] {
  const answered = outcomes.flatMap((outcome): Answered[] => {
    const { response, receivedAt } = outcome;
    if (!response || receivedAt === undefined) return [];
    return [{ outcome, at: receivedAt, header: (name) => headerText(response.headers, name) }];
  });
  return [...checkRequestIds(answered), ...answered.flatMap(checkNumbers), ...checkRemaining(answered)];
}

/** A request id that comes again identifies nothing. After a reset of the target they may begin anew. */
function checkRequestIds(answered: readonly Answered[]): SeenTogether[] {
  const seen = new Set<string>();
  for (const reply of answered) {
    const id = reply.header('x-request-id');
    if (id === undefined) continue;
    const key = `${reply.outcome.era} ${id}`;
    if (seen.has(key)) {
      return report(reply, 'X-Request-ID', 'repeated', 'an id that no other reply of the run has', JSON.stringify(id));
    }
    seen.add(key);
  }
  return [];
}

/** What can be told of one reply: more is left than there is, or the window ended long ago. */
function checkNumbers(reply: Answered): SeenTogether[] {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => numberIn(reply, name));
  const now = Math.floor(reply.at / 1000);
  const found: SeenTogether[] = [];
  if (limit !== undefined && remaining !== undefined && remaining > limit) {
    found.push(...report(reply, 'X-RateLimit-Remaining', 'above-limit', `at most ${limit}`, String(remaining)));
  }
  if (reset !== undefined && reset > 1e11) {
    found.push(...report(reply, 'X-RateLimit-Reset', 'unit', 'Unix seconds', `${reset}, which is milliseconds`));
  } else if (reset !== undefined && reset < now - clockTolerance) {
    found.push(
      ...report(reply, 'X-RateLimit-Reset', 'past', `a time to come (now is ${now})`, String(reset), 'inferred'),
    );
  }
  return found;
}

/** What two successes of the same operation and key say is left in the same window. */
interface Step {
  readonly reply: Answered;
  readonly from: number;
  readonly to: number;
  /** Whether nothing else was asked between them. */
  readonly isSingle: boolean;
}

/** Every request takes one away; only a new window adds some. */
function checkRemaining(answered: readonly Answered[]): SeenTogether[] {
  const last = new Map<string, number>();
  const steps = answered.flatMap((reply, index): Step[] => {
    const { era, gateCase, response } = reply.outcome;
    const to = numberIn(reply, 'remaining');
    if (to === undefined || !response || response.status >= 300) return [];
    const series = [era, gateCase.credential, gateCase.operation.id].join(' ');
    const formerIndex = last.get(series) ?? -1;
    last.set(series, index);
    const former = answered[formerIndex];
    const from = former && numberIn(former, 'remaining');
    if (!former || from === undefined || !isSameWindow(former, reply)) return [];
    return [{ reply, from, to, isSingle: formerIndex === index - 1 }];
  });
  const name = 'X-RateLimit-Remaining';
  const still = steps.find(({ from, to }) => from === to && to > 0);
  const rising = steps.find(({ from, to }) => to > from);
  const falling = steps.filter(({ from, to, isSingle }) => isSingle && to < from);
  const least = Math.min(...falling.map(({ from, to }) => from - to));
  const [first] = falling;
  const between = ({ from, to }: Step) => `${to} after ${from}`;
  return [
    ...(still ? report(still.reply, name, 'constant', 'one fewer after each request', between(still)) : []),
    ...(rising ? report(rising.reply, name, 'rising', 'one fewer after each request', between(rising)) : []),
    // Others may use the key meanwhile, though hardly before every single request.
    ...(first && falling.length >= severalSteps && least > 1
      ? report(first.reply, name, 'skipping', 'one fewer after each request', between(first))
      : []),
  ];
}

function isSameWindow(one: Answered, other: Answered): boolean {
  return ['limit', 'reset'].every((name) => one.header(`x-ratelimit-${name}`) === other.header(`x-ratelimit-${name}`));
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
  basis: SeenTogether['basis'] = 'documented',
): SeenTogether[] {
  const { operation } = outcome.gateCase;
  const header = findHeader(outcome, name);
  if (!header) return [];
  const pointer = `/headers/${name.toLowerCase()}`;
  const departure: Departure = {
    check: `response.header.${rule}`,
    severity: 'behaviour',
    operation: operation.id,
    side: 'response',
    in: 'header',
    pointer,
    specPointer: header.pointer,
    expected,
    actual,
    message: `${operation.id}: response ${pointer}: expected ${expected}, got ${actual}`,
  };
  return [{ outcome, departure, basis }];
}

function findHeader({ gateCase, response }: Outcome, name: string): { readonly pointer: string } | undefined {
  const reply = gateCase.operation.replies.find(({ status }) => status === response?.status);
  return Object.entries(reply?.headers ?? {}).find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
}
