import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Contract } from '../../contract.ts';
import type { ExchangeRequest, ExchangeResponse } from '../../exchange/exchange.ts';
import type { GateCase } from '../gate-case.ts';
import { judge, parseJson } from '../judge-case.ts';
import { authorize, type RunKeys } from './authorize.ts';
import type { Outcome } from './outcome.ts';
import type { Pacer } from './pacer.ts';
import { readRetryAfter } from './retry-after.ts';
import { type SendOptions, send } from './send.ts';

/** What sending requests needs. */
export interface SessionOptions extends SendOptions {
  readonly contract: Contract;
  readonly keys: RunKeys;
  /** Keeps the limits; for a mock there is none, and neither does the run wait when it is refused by one. */
  readonly pacer: Pacer | undefined;
  /** Requests that may be sent, and why not more. */
  readonly budget: { readonly requests: number; readonly reason: string };
  /** Milliseconds to wait at most when a limit refuses a request. */
  readonly maxWait: number;
  readonly now: () => number;
  /** Waits so many milliseconds; rejects when the signal aborts. */
  readonly sleep: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /** Called before the session waits. */
  readonly onWait: (gateCase: GateCase, milliseconds: number) => void;
}

/** After this many requests without any answer from the start, the target counts as unreachable. */
const patience = 2;
/** After this many requests in a row without an answer, of several operations, the target counts as gone. */
const silentAtMost = 6;
/** How often a request is sent at most that a limit refuses. */
const attempts = 3;
/** After this many requests in a row that a limit refused to the end, the limit counts as used up. */
const refusedAtMost = 2;
/** How often a request that changes nothing is sent at most where no answer comes. */
const connections = 2;

/** Why nothing is sent any more once the run was ended. */
const ended = 'the run was ended';

/** Sends the requests of a run one by one, within its limits, and judges what comes. */
export class Session {
  /** Everything that was asked, in the order of the replies. */
  readonly outcomes: Outcome[] = [];
  readonly #options: SessionOptions;
  #sent = 0;
  #answered = 0;
  #refusedInRow = 0;
  /** Operations of the requests since the last answer. */
  #silent: string[] = [];
  #era = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Requests sent so far, resets included. */
  get sent(): number {
    return this.#sent;
  }

  /** Requests that may still be sent. */
  get left(): number {
    return Math.max(0, this.#options.budget.requests - this.#sent);
  }

  /** Takes a key that the run made, to be sent as the created key and to be hidden. */
  admit(key: string): void {
    this.#options.keys.created.push(key);
  }

  /** Milliseconds that so many more requests have to wait. */
  expectWait(requests: number): number {
    return this.#options.pacer?.expect(requests) ?? 0;
  }

  /**
   * Sends a request, again where a limit refused it, and judges the reply.
   *
   * @param before requests of the same check before it.
   * @returns the last outcome; all are in {@link outcomes}.
   */
  async ask(gateCase: GateCase, before: readonly Outcome[] = []): Promise<Outcome> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = { ...(await this.#askOnce(gateCase, attempt)), departures: [], before, era: this.#era };
      this.outcomes.push(outcome);
      if (!outcome.repeated) return outcome;
    }
  }

  /**
   * Sends a request that is no part of the contract and counts in the budget, such as one that restores the fixtures.
   *
   * @returns why it did not succeed.
   */
  async restore(request: ExchangeRequest): Promise<string | undefined> {
    const unable = this.#findObstacle();
    if (unable) return unable.failure ?? unable.skipped;
    const answer = await send(request, this.#options);
    if ('failure' in answer) return `the reset request got ${answer.failure}`;
    if (answer.response.status >= 300) return `the reset request was answered ${answer.response.status}`;
    this.#era += 1;
    return undefined;
  }

  async #askOnce(gateCase: GateCase, attempt: number): Promise<Omit<Outcome, 'departures' | 'before' | 'era'>> {
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

    const answer = await this.#sendPatiently(gateCase, sent);
    pacer?.took();
    if ('failure' in answer) {
      this.#silent.push(gateCase.operation.id);
      return { gateCase, sent, failure: answer.failure };
    }
    this.#silent = [];
    this.#answered += 1;
    const { response } = answer;
    const judgement = judge(gateCase, { request: sent, response }, contract);
    const outcome = { gateCase, sent, response, receivedAt: now(), judgement };
    if (response.status !== 429 || gateCase.slot?.status === 429) {
      this.#refusedInRow = 0;
      return outcome;
    }
    if (pacer && (await this.#waitForLimit(gateCase, response, attempt))) return { ...outcome, repeated: true };
    this.#refusedInRow += 1;
    return outcome;
  }

  /** Once more where no answer came and the first request cannot have changed anything. */
  async #sendPatiently(gateCase: GateCase, sent: ExchangeRequest) {
    for (let connection = 1; ; connection += 1) {
      this.#sent += 1;
      const answer = await send(sent, this.#options);
      const again = 'failure' in answer && !gateCase.acts && this.#answered > 0 && this.left > 0;
      if (!again || connection >= connections || this.#options.signal?.aborted) return answer;
    }
  }

  /** Why no further request is sent. */
  #findObstacle(): { readonly failure?: string; readonly skipped?: string } | undefined {
    const { budget, signal } = this.#options;
    if (signal?.aborted) return { failure: ended };
    if (this.#sent >= patience && this.#answered === 0) return { failure: 'the target does not answer' };
    if (this.#silent.length >= silentAtMost && new Set(this.#silent).size > 1) {
      return { failure: 'the target no longer answers' };
    }
    if (this.#options.pacer && this.#refusedInRow >= refusedAtMost) return { failure: 'the rate limit is used up' };
    if (this.#sent >= budget.requests) return { skipped: budget.reason };
    return undefined;
  }

  /** Waits until a limit allows the next attempt; `false` where that is too long or pointless. */
  async #waitForLimit(gateCase: GateCase, response: ExchangeResponse, attempt: number): Promise<boolean> {
    const { maxWait, now } = this.#options;
    if (gateCase.credential !== 'key' || attempt >= attempts || this.left === 0) return false;
    // Without a word about when, each time twice as long.
    const wait = readRetryAfter(response, parseJson(response), now()) ?? 1000 * 2 ** (attempt - 1);
    if (wait > maxWait) return false;
    return !(await this.#wait(gateCase, wait));
  }

  /** @returns whether the run was ended meanwhile. */
  async #wait(gateCase: GateCase, milliseconds: number): Promise<boolean> {
    if (milliseconds <= 0) return false;
    const { signal, sleep = sleepUnlessAborted, onWait } = this.#options;
    onWait(gateCase, milliseconds);
    try {
      await sleep(milliseconds, signal);
      return false;
    } catch (error) {
      if (signal?.aborted) return true;
      throw error;
    }
  }
}

function sleepUnlessAborted(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return sleepFor(milliseconds, undefined, { signal });
}

function writeRequest({ operation, request }: GateCase, authorization: string | undefined): ExchangeRequest {
  const { url, headers, body, bodyText = body === undefined ? undefined : JSON.stringify(body) } = request;
  return {
    method: request.method ?? operation.method,
    url,
    headers: { ...(authorization !== undefined && { authorization }), ...headers },
    ...(bodyText !== undefined && { body: bodyText }),
  };
}
