import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Contract } from '../contract.ts';
import type { ExchangeRequest, ExchangeResponse } from '../exchange/exchange.ts';
import { authorize, type RunKeys } from './authorize.ts';
import type { GateCase } from './gate-case.ts';
import { type Judgement, judge, parseJson } from './judge-case.ts';
import type { Pacer } from './pacer.ts';
import { readRetryAfter } from './retry-after.ts';
import { type SendOptions, send } from './send-case.ts';
import type { GateProgress } from './types.ts';

/** What became of one request. */
export interface Outcome {
  readonly gateCase: GateCase;
  /** The request with its credential; absent where none was sent. */
  readonly sent?: ExchangeRequest;
  /** Absent where no reply came. */
  readonly response?: ExchangeResponse;
  /** When the reply was there, in milliseconds since 1970. */
  readonly receivedAt?: number;
  /** Absent where no reply came. */
  readonly judgement?: Judgement;
  /** Why no reply came, although one was asked for or should have been. */
  readonly failure?: string;
  /** Why none was asked for, where that was to be expected. */
  readonly skipped?: string;
  /** Whether the request was refused by a limit and sent once more. */
  readonly repeated?: true;
}

/** What running cases needs. */
export interface RunOptions extends SendOptions {
  readonly contract: Contract;
  readonly keys: RunKeys;
  /** Keeps the limits; for a mock there is none, and neither does the run wait when it is refused by one. */
  readonly pacer: Pacer | undefined;
  /** Requests that may be sent, and why not more. */
  readonly budget: { readonly requests: number; readonly reason: string };
  /** Milliseconds to wait at most when a limit refuses a request. */
  readonly maxWait: number;
  /** Requests under way at once. */
  readonly concurrency: number;
  readonly now: () => number;
  /** Waits so many milliseconds; rejects when the signal aborts. */
  readonly sleep: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
  readonly onProgress: ((progress: GateProgress) => void) | undefined;
}

/** After this many requests without any answer from the start, the target counts as unreachable. */
const patience = 2;
/** How often a request is sent at most that a limit refuses. */
const attempts = 3;
/** After this many requests in a row that a limit refused to the end, the limit counts as used up. */
const refusedAtMost = 2;

/** Sends the requests of a run. The outcomes are in the order of the cases. */
export async function runCases(cases: readonly GateCase[], options: RunOptions): Promise<Outcome[]> {
  const run = new CaseRun(cases, options);
  await Promise.all(Array.from({ length: options.concurrency }, () => run.work()));
  return run.outcomes.flat();
}

class CaseRun {
  readonly outcomes: Outcome[][] = [];
  readonly #cases: readonly GateCase[];
  readonly #options: RunOptions;
  #next = 0;
  #done = 0;
  #sent = 0;
  #answered = 0;
  #refusedInRow = 0;

  constructor(cases: readonly GateCase[], options: RunOptions) {
    this.#cases = cases;
    this.#options = options;
  }

  /** Takes case after case until none is left. */
  async work(): Promise<void> {
    for (let index = this.#next++; index < this.#cases.length; index = this.#next++) {
      const gateCase = this.#cases[index] as GateCase;
      const own: Outcome[] = [];
      this.outcomes[index] = own;
      for (let attempt = 1, again = true; again; attempt += 1) {
        const outcome = await this.#ask(gateCase, attempt);
        again = outcome.repeated === true;
        own.push(outcome);
      }
      this.#done += 1;
      this.#tell(gateCase);
    }
  }

  async #ask(gateCase: GateCase, attempt: number): Promise<Outcome> {
    const { keys, pacer, signal, contract, now } = this.#options;
    const unable = this.#findObstacle();
    if (unable) return { gateCase, ...unable };
    const authorization = authorize(gateCase.credential, keys);
    if (authorization === 'missing') {
      // A key written wrongly only completes what is seen without one.
      return { gateCase, [gateCase.credential === 'key' ? 'failure' : 'skipped']: 'needs an API key' };
    }
    const sent = writeRequest(gateCase, authorization.value);
    // A request that breaks the contract by accident would be blamed on the target.
    const [wrong] = gateCase.validRequest ? contract.validateRequest(gateCase.operation.id, sent) : [];
    if (wrong) return { gateCase, skipped: `no request that keeps the contract is known: ${wrong.message}` };
    const interrupted = await this.#wait(gateCase, pacer?.delay() ?? 0);
    if (interrupted || signal?.aborted) return { gateCase, failure: ended };

    this.#sent += 1;
    const answer = await send(sent, this.#options);
    pacer?.took();
    if ('failure' in answer) return { gateCase, sent, failure: answer.failure };
    this.#answered += 1;
    const { response } = answer;
    const judgement = judge(gateCase, { request: sent, response }, contract);
    const outcome: Outcome = { gateCase, sent, response, receivedAt: now(), judgement };
    if (response.status !== 429 || gateCase.slot?.status === 429) {
      this.#refusedInRow = 0;
      return outcome;
    }
    if (pacer && (await this.#waitForLimit(gateCase, response, attempt))) return { ...outcome, repeated: true };
    this.#refusedInRow += 1;
    return outcome;
  }

  /** Why no further request is sent. */
  #findObstacle(): Pick<Outcome, 'failure' | 'skipped'> | undefined {
    const { budget, signal } = this.#options;
    if (signal?.aborted) return { failure: ended };
    if (this.#sent >= patience && this.#answered === 0) return { failure: 'the target does not answer' };
    if (this.#options.pacer && this.#refusedInRow >= refusedAtMost) return { failure: 'the rate limit is used up' };
    if (this.#sent >= budget.requests) return { skipped: budget.reason };
    return undefined;
  }

  /** Waits until a limit allows the next attempt; `false` where that is too long or pointless. */
  async #waitForLimit(gateCase: GateCase, response: ExchangeResponse, attempt: number): Promise<boolean> {
    const { maxWait, now, budget } = this.#options;
    if (attempt >= attempts || this.#sent >= budget.requests) return false;
    // Without a word about when, each time twice as long.
    const wait = readRetryAfter(response, parseJson(response), now()) ?? 1000 * 2 ** (attempt - 1);
    if (wait > maxWait) return false;
    return !(await this.#wait(gateCase, wait));
  }

  /** @returns whether the run was ended meanwhile. */
  async #wait(gateCase: GateCase, milliseconds: number): Promise<boolean> {
    if (milliseconds <= 0) return false;
    this.#tell(gateCase, milliseconds);
    const { signal, sleep = sleepUnlessAborted } = this.#options;
    try {
      await sleep(milliseconds, signal);
      return false;
    } catch (error) {
      if (signal?.aborted) return true;
      throw error;
    }
  }

  #tell({ operation, subject }: GateCase, waitMs = 0): void {
    const { budget, pacer, onProgress } = this.#options;
    const total = Math.min(this.#cases.length, this.#done + Math.max(0, budget.requests - this.#sent));
    onProgress?.({
      done: Math.min(this.#done, total),
      total,
      operation: operation.id,
      subject,
      waitMs,
      remainingMs: pacer?.expect(total - this.#done) ?? 0,
    });
  }
}

const ended = 'the run was ended';

function sleepUnlessAborted(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return sleepFor(milliseconds, undefined, { signal });
}

function writeRequest({ operation, request }: GateCase, authorization: string | undefined): ExchangeRequest {
  const { url, headers, body, bodyText = body === undefined ? undefined : JSON.stringify(body) } = request;
  return {
    method: operation.method,
    url,
    headers: { ...(authorization !== undefined && { authorization }), ...headers },
    ...(bodyText !== undefined && { body: bodyText }),
  };
}
