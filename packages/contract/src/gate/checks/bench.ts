import { appendPointer, type Operation } from '@concordat/specs';
import type { Contract } from '../../contract.ts';
import { quote } from '../../exchange/describe-value.ts';
import type { Fact, GateCase, Rule } from '../gate-case.ts';
import { parseJson } from '../judge-case.ts';
import { listReplySlots, nameSlot, type ReplySlot } from '../reply-slot.ts';
import type { Credential } from '../session/authorize.ts';
import type { Outcome } from '../session/outcome.ts';
import type { Session } from '../session/session.ts';
import type { GateKeys } from '../types.ts';
import { type CallParts, writeCall } from './call.ts';
import { type Check, Stopped } from './check.ts';

/** One request of a check, and what has to come back. */
export interface Ask extends CallParts {
  readonly operation: string;
  /** The situation in a few words. */
  readonly subject: string;
  /**
   * The declared reply that has to come: its status, and its error code or example where the status has several; `refusal` for
   * any status from 400 to 499; `open` where the documentation says nothing.
   */
  readonly expect: string;
  /** What another documented status means. @default 'finding', for an open reply 'unspecified' */
  readonly other?: GateCase['otherStatus'] | undefined;
  readonly facts?: readonly Fact[] | undefined;
  /** @default 'key' */
  readonly credential?: Credential | undefined;
  /** Whether it may change something that exists. @default false */
  readonly acts?: boolean | undefined;
  /** Whether it is no request of the contract. @default false */
  readonly outside?: boolean | undefined;
  /** Whether an open reply is nothing to report. @default false */
  readonly unremarkable?: boolean | undefined;
  /** Another id and severity than the check's. */
  readonly as?: Pick<Rule, 'id' | 'severity'> | undefined;
  readonly basis?: Rule['basis'];
  readonly decision?: string | undefined;
}

/** The reply to a request of a check. */
export interface Answered {
  readonly outcome: Outcome;
  readonly status: number;
  readonly code: string | undefined;
  /** The parsed body. */
  readonly body: unknown;
  /** Whether it is the expected one in everything the check looks at. */
  readonly met: boolean;
}

/** What a check works at: it sends requests, remembers them, and tells what departs. */
export class Bench {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly keys: GateKeys;
  readonly randomUUID: () => string;
  /** Whether the target takes every key that is written like one. */
  readonly takesAnyKey: boolean;
  readonly #session: Session;
  readonly #check: Pick<Check, 'id' | 'severity'>;
  #before: Outcome[] = [];
  #departed = false;

  constructor(
    check: Pick<Check, 'id' | 'severity'>,
    session: Session,
    run: {
      readonly contract: Contract;
      readonly baseUrl: string;
      readonly keys: GateKeys;
      readonly randomUUID: () => string;
      readonly takesAnyKey: boolean;
    },
  ) {
    this.#check = check;
    this.#session = session;
    this.contract = run.contract;
    this.baseUrl = run.baseUrl;
    this.keys = run.keys;
    this.randomUUID = run.randomUUID;
    this.takesAnyKey = run.takesAnyKey;
  }

  /** Whether anything departed so far. */
  get departed(): boolean {
    return this.#departed;
  }

  /** @throws {Stopped} when the contract has no such operation. */
  operation(id: string): Operation {
    const operation = this.contract.operations.find((one) => one.id === id);
    if (!operation) throw new Stopped(`the contract has no ${id}`);
    return operation;
  }

  /**
   * Sends a request and judges the reply.
   *
   * @throws {Stopped} when no reply came that says anything.
   */
  async ask(ask: Ask): Promise<Answered> {
    const operation = this.operation(ask.operation);
    const slot = findSlot(operation, ask.expect);
    const outcome = await this.#session.ask(
      {
        operation,
        slot,
        subject: slot ? `${nameSlot(slot)}: ${ask.subject}` : ask.subject,
        request: writeCall(operation, this.baseUrl, ask),
        credential: ask.credential ?? 'key',
        validRequest: false,
        otherStatus: ask.other ?? otherwise(ask.expect),
        rank: 0,
        code: slot?.code,
        facts: ask.facts,
        rule: { ...(ask.as ?? pickRule(this.#check)), basis: ask.basis, decision: ask.decision },
        outside: ask.outside,
        unremarkable: ask.unremarkable,
        acts: ask.acts,
      },
      this.#before,
    );
    return this.#read(outcome, slot);
  }

  /** Like {@link ask}, for requests without whose reply the check cannot go on. */
  async must(ask: Ask): Promise<Answered> {
    const answered = await this.ask(ask);
    if (!answered.met) throw new Stopped(`${ask.operation} did not answer as expected`);
    return answered;
  }

  /** Sends a prepared case. */
  async send(gateCase: GateCase): Promise<Answered> {
    return this.#read(await this.#session.ask(gateCase, this.#before), gateCase.slot);
  }

  /** Tells a departure that no single reply shows. */
  tell(
    { outcome }: Answered,
    departure: { pointer: string; expected: string; actual: unknown; basis?: Rule['basis']; decision?: string },
  ): void {
    const { operation } = outcome.gateCase;
    const actual = typeof departure.actual === 'string' ? departure.actual : quote(departure.actual);
    const reply = operation.replies.find(({ status }) => status === outcome.response?.status);
    outcome.departures.push({
      departure: {
        check: this.#check.id,
        severity: this.#check.severity,
        operation: operation.id,
        side: 'response',
        in: departure.pointer.startsWith('/headers') ? 'header' : departure.pointer === '/status' ? 'status' : 'body',
        pointer: departure.pointer,
        specPointer: reply?.pointer ?? appendPointer(operation.pointer, 'responses'),
        expected: departure.expected,
        actual,
        message: `${operation.id}: response ${departure.pointer}: expected ${departure.expected}, got ${actual}`,
      },
      basis: departure.basis ?? 'documented',
      decision: departure.decision,
    });
    this.#departed = true;
  }

  /**
   * Restores the fixtures and forgets the requests so far.
   *
   * @throws {Stopped} when that fails.
   */
  async restore(request: {
    method: string;
    url: string;
    headers?: Readonly<Record<string, string>> | undefined;
    body?: string | undefined;
  }): Promise<void> {
    const failure = await this.#session.restore({ ...request, headers: request.headers ?? {} });
    if (failure !== undefined) throw new Stopped(failure);
    this.#before = [];
  }

  /** Takes a key that the check made: it is sent as the `created key`, and hidden. */
  admit(key: string): void {
    this.#session.admit(key);
  }

  /** Forgets the requests so far: what follows does not depend on them. */
  forget(): void {
    this.#before = [];
  }

  #read(outcome: Outcome, slot: ReplySlot | undefined): Answered {
    const { judgement, response, failure, skipped, gateCase } = outcome;
    if (!judgement || !response) throw new Stopped(failure ?? skipped ?? 'no answer');
    // Plain reads explain nothing of what comes later; all else may, where a rule is broken.
    if (gateCase.acts || gateCase.outside || outcome.sent?.method !== 'GET') this.#before = [...this.#before, outcome];
    const { inconclusive, forbidden } = judgement;
    if (inconclusive !== undefined || forbidden !== undefined) throw new Stopped(inconclusive ?? forbidden);
    const own = [...judgement.violations, ...judgement.noted.map(({ departure }) => departure)];
    const met =
      own.every(({ check }) => check !== gateCase.rule?.id) && (slot === undefined || slot.status === response.status);
    if (own.length > 0) this.#departed = true;
    return { outcome, status: response.status, code: judgement.code, body: parseJson(response), met };
  }
}

function pickRule({ id, severity }: Pick<Check, 'id' | 'severity'>): Rule {
  return { id, severity };
}

function otherwise(expect: string): GateCase['otherStatus'] {
  if (expect === 'open') return 'unspecified';
  return expect === 'refusal' ? 'finding if success' : 'finding';
}

/** @throws {Stopped} when the operation declares no such reply. */
function findSlot(operation: Operation, expect: string): ReplySlot | undefined {
  if (expect === 'refusal' || expect === 'open') return undefined;
  const [status, name] = expect.split(' ');
  const slot = listReplySlots(operation).find(
    (one) => one.status === Number(status) && (name === undefined || one.code === name || one.example === name),
  );
  if (!slot) throw new Stopped(`${operation.id} declares no ${expect}`);
  return slot;
}
