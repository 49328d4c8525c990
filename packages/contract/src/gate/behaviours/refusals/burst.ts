import { headerText } from '../../../exchange/headers.ts';
import type { Answered } from '../../checks/bench.ts';
import { type Check, Stopped } from '../../checks/check.ts';
import type { GateKeys } from '../../types.ts';
import type { ActionSource } from './action.ts';

/** More calls than these are not made for one check. */
const callsAtMost = 200;

/** A key with a limit of so many calls: as many are answered, the next is refused, whatever the operation, and does nothing. */
export function burstChecks(sources: readonly ActionSource[], { burst }: GateKeys): Check[] {
  const [first] = sources;
  if (!first) return [];
  const calls = burst?.calls ?? 0;
  return [
    {
      id: 'limits.burst',
      title: `the limit of a key is reached after exactly ${calls} calls`,
      operations: sources.map(({ operation }) => operation),
      level: 'own-data',
      severity: 'breaking',
      roles: ['full', 'burst'],
      cost: calls + sources.length + 2,
      rank: 2,
      run: (bench) =>
        first.use(bench, async ({ parts, untouched }) => {
          if (calls > callsAtMost) throw new Stopped(`would take ${calls} calls`);
          let former: Answered | undefined;
          for (let call = 1; call <= calls; call += 1) {
            const source = sources[(call - 1) % sources.length] ?? first;
            const harmless = source.harmless(bench);
            const subject = `call ${call} of ${calls} that the key has`;
            const common = {
              ...harmless.parts,
              expect: harmless.expect,
              operation: source.operation,
              credential: 'burst key',
              subject,
              unremarkable: true,
              // It uses up a call even where the answer gets lost, so it is not sent again.
              acts: true,
            } as const;
            // Whether the key is as good as new shows in its first reply.
            const answered = await bench.ask(call === 1 ? { ...common, expect: 'open' } : common);
            const left = leftOf(answered);
            if (former && isSameWindow(former, answered) && left !== leftOf(former) - 1) {
              const pointer = '/headers/x-ratelimit-remaining';
              bench.tell(answered, {
                pointer,
                expected: `${leftOf(former) - 1}, one fewer after each call`,
                actual: String(left),
              });
            }
            former = answered;
            const isUsed = call === 1 && (answered.status === 429 || left < calls - 1);
            if (isUsed) throw new Stopped('the key of the role burst was used before');
            if (answered.status !== 429) continue;
            if (!answered.met) return;
            bench.tell(answered, { pointer: '/status', expected: `an answer to ${subject}`, actual: '429' });
            return;
          }
          const over = { credential: 'burst key', expect: '429', acts: true } as const;
          await bench.ask({ ...parts, ...over, operation: first.operation, subject: `call ${calls + 1} of ${calls}` });
          for (const source of sources.slice(1)) {
            const { parts: harmless } = source.harmless(bench);
            await bench.ask({
              ...harmless,
              ...over,
              operation: source.operation,
              subject: `a call after ${calls} of ${calls}`,
            });
          }
          await untouched('after a call over the limit');
        }),
    },
  ];
}

/** Whether two replies tell what is left of the same limit. */
function isSameWindow(one: Answered, other: Answered): boolean {
  const headerOf = ({ outcome }: Answered, name: string) =>
    headerText(outcome.response?.headers ?? {}, `x-ratelimit-${name}`);
  const isSame = (name: string) => headerOf(one, name) === headerOf(other, name);
  return [one, other].every((reply) => Number.isFinite(leftOf(reply))) && isSame('limit') && isSame('reset');
}

/** What a reply says is left; infinitely much where it says nothing. */
function leftOf({ outcome }: Answered): number {
  const text = headerText(outcome.response?.headers ?? {}, 'x-ratelimit-remaining');
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}
