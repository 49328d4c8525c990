import type { Contract } from '../contract.ts';
import type { ExchangeRequest } from '../exchange/exchange.ts';
import type { Credential, GateCase } from './gate-case.ts';
import { type Judgement, judge } from './judge-case.ts';
import { type SendOptions, send } from './send-case.ts';
import type { GateProgress } from './types.ts';

/** What became of one case. */
export interface Outcome {
  readonly gateCase: GateCase;
  /** The request with its credential; absent where none was sent. */
  readonly sent?: ExchangeRequest;
  /** Absent where no reply came. */
  readonly judgement?: Judgement;
  /** Why no reply came, or none was asked for. */
  readonly failure?: string;
}

/** What running cases needs. */
export interface RunOptions extends SendOptions {
  readonly contract: Contract;
  /** Key of each credential; `undefined` where there is none. */
  readonly keys: Readonly<Record<Credential, string | undefined>>;
  readonly onProgress: ((progress: GateProgress) => void) | undefined;
}

/** After this many requests without any answer from the start, the target counts as unreachable. */
const patience = 2;

/** Sends the requests one after the other: replies may depend on one another, and limits count them. */
export async function runCases(cases: readonly GateCase[], options: RunOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const gateCase of cases) {
    const unreachable =
      outcomes.filter(({ sent }) => sent).length >= patience && !outcomes.some(({ judgement }) => judgement);
    outcomes.push(await runCase(gateCase, options, unreachable));
    options.onProgress?.({
      done: outcomes.length,
      total: cases.length,
      operation: gateCase.operation.id,
      subject: gateCase.subject,
    });
  }
  return outcomes;
}

async function runCase(gateCase: GateCase, options: RunOptions, unreachable: boolean): Promise<Outcome> {
  const key = options.keys[gateCase.credential];
  if (options.signal?.aborted) return { gateCase, failure: 'the run was ended' };
  if (unreachable) return { gateCase, failure: 'the target does not answer' };
  if (gateCase.credential === 'key' && key === undefined) return { gateCase, failure: 'needs an API key' };
  const { url, headers, body } = gateCase.request;
  const sent: ExchangeRequest = {
    method: gateCase.operation.method,
    url,
    headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  const answer = await send(sent, options);
  if ('failure' in answer) return { gateCase, sent, failure: answer.failure };
  return { gateCase, sent, judgement: judge(gateCase, { request: sent, response: answer.response }, options.contract) };
}
