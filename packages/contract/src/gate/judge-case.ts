import { appendPointer, resolvePointer } from '@concordat/specs';
import type { Contract } from '../contract.ts';
import { quote } from '../exchange/describe-value.ts';
import type { Exchange, ExchangeResponse } from '../exchange/exchange.ts';
import { headerText } from '../exchange/headers.ts';
import { parse } from '../exchange/validate-body.ts';
import type { Violation } from '../exchange/violation.ts';
import { checkCounts } from './check-counts.ts';
import { errorCodeOf } from './error-code.ts';
import type { Fact, GateCase } from './gate-case.ts';
import { reads } from './harmless-operation.ts';
import { hideData } from './hide-data.ts';
import { listReplySlots, type ReplySlot } from './reply-slot.ts';
import type { Noted } from './session/outcome.ts';
import type { GateSeverity } from './types.ts';

/** A departure from the contract: a violation that one exchange shows, or what only the rule of a check tells. */
export type Departure = Omit<Violation, 'severity'> & { readonly severity: GateSeverity };

/** What a reply says about a case. */
export interface Judgement {
  /** The declared reply that the answer was compared with, which need not be the one provoked. */
  readonly observed: ReplySlot | undefined;
  readonly violations: readonly Departure[];
  /** Departures whose basis is known, whatever the reply. */
  readonly noted: readonly Noted[];
  /** Set where the reply says nothing about the case, such as a refused key. */
  readonly inconclusive?: string;
  /** Set where the key may not do what was asked, which says nothing about the case either but is no surprise. */
  readonly forbidden?: string;
  /** Set where the documentation leaves the reply open. */
  readonly unspecified?: string;
  readonly status: number;
  readonly code: string | undefined;
}

/** Compares a reply with what a case expects. */
export function judge(gateCase: GateCase, exchange: Exchange, contract: Contract): Judgement {
  const { operation, slot } = gateCase;
  const { request, response } = exchange;
  const { status } = response;
  const body = parseJson(response);
  const code = errorCodeOf(body);
  const answered = [status, code].filter(Boolean).join(' ');
  if (gateCase.outside) return judgeOutside(gateCase, status, code);
  const found = contract.validateResponse(operation.id, request, response);
  const isOwnData = reads(operation) && status < 300 && gateCase.credential !== 'mock key';
  const violations = isOwnData ? found.map(hideData) : found;
  const reply = operation.replies.find((declared) => declared.status === status);
  const expected = status === slot?.status;
  const base: Judgement = {
    observed: expected ? slot : findSlot(gateCase, status, code),
    violations,
    noted: [],
    status,
    code,
  };
  if (!expected && reply && isAboutAccount(gateCase, status)) {
    return status === 402 || status === 403
      ? { ...base, forbidden: `the key may not do this (${answered})` }
      : { ...base, inconclusive: `the key or its limit was refused (${answered})` };
  }
  if (!expected && isExample(response) && isAboutRecords(gateCase)) {
    return { ...base, forbidden: 'the sandbox answers by an example here: it has no records that could refuse this' };
  }
  if (!expected && isWrong(gateCase, status, reply !== undefined)) {
    return {
      ...base,
      observed: slot ?? base.observed,
      // How a failure is written is the least of it.
      violations: [...(reply ? [otherStatus(gateCase, answered)] : []), ...(reply && status >= 500 ? [] : violations)],
    };
  }
  // A body that the schema refuses already has its violations; codes and counts are compared in one that it accepts.
  const readable = reply && !violations.some(({ in: part, severity }) => part === 'body' && severity === 'breaking');
  const counts = readable ? checkCounts(gateCase, reply, body, contract.document) : undefined;
  const judged = {
    ...base,
    violations: [
      ...violations,
      ...(expected && readable ? otherCode(gateCase, slot, code) : []),
      ...(counts?.documented ?? []),
    ],
    noted: [
      ...(counts?.inferred ?? []).map((departure) => ({ departure, basis: 'inferred' as const })),
      ...(expected && reply ? missFacts(gateCase, reply, body, violations) : []),
    ],
  };
  const isRefused = gateCase.otherStatus === 'finding if success' && reply !== undefined && !slot;
  if (expected || isRefused) return judged;
  if (!slot) {
    // Nothing is promised about a reply that no page lists.
    const known = reply ? judged : { ...judged, violations: [] };
    if (gateCase.unremarkable) return known;
    return { ...known, unspecified: `${gateCase.subject} is answered ${answered}` };
  }
  const planned = [slot.status, slot.code].filter(Boolean).join(' ');
  return { ...judged, unspecified: `answered ${answered}; the contract only infers ${planned}` };
}

/** Judges the reply to a request that the contract does not know: it has to be refused, however. */
function judgeOutside(gateCase: GateCase, status: number, code: string | undefined): Judgement {
  const failed = status >= 500 && status !== 501;
  const wrong = gateCase.otherStatus !== 'unspecified' && (failed || status < 300);
  return {
    observed: undefined,
    violations: wrong ? [otherStatus(gateCase, [status, code].filter(Boolean).join(' '))] : [],
    noted: [],
    status,
    code,
  };
}

/** What of a body is not as the check expects it, where the contract does not say so already. */
function missFacts(
  gateCase: GateCase,
  reply: { readonly pointer: string },
  body: unknown,
  violations: readonly Departure[],
): Noted[] {
  if (typeof body !== 'object' || body === null) return [];
  const isTold = ({ pointer }: Fact) =>
    violations.some((violation) => violation.in === 'body' && `${pointer}/`.startsWith(`${violation.pointer}/`));
  return (gateCase.facts ?? [])
    .filter((fact) => !isTold(fact))
    .flatMap((fact) => missFact(gateCase, reply, fact, body));
}

function missFact({ operation, rule }: GateCase, reply: { pointer: string }, fact: Fact, body: unknown): Noted[] {
  const value = valueAt(body, fact.pointer);
  if (fact.holds(value, body)) return [];
  const departure: Departure = {
    check: rule?.id ?? 'response.body.fact',
    severity: rule?.severity ?? 'behaviour',
    operation: operation.id,
    side: 'response',
    in: 'body',
    pointer: fact.pointer,
    specPointer: reply.pointer,
    expected: fact.expected,
    actual: quote(value),
    message: `${operation.id}: response ${fact.pointer}: expected ${fact.expected}, got ${quote(value)}`,
  };
  return [{ departure, basis: fact.basis ?? rule?.basis ?? 'documented', decision: fact.decision ?? rule?.decision }];
}

function valueAt(body: unknown, pointer: string): unknown {
  try {
    return resolvePointer(body, pointer);
  } catch {
    return undefined;
  }
}

/** Whether a status other than the expected one is a finding. */
function isWrong({ slot, otherStatus }: GateCase, status: number, declared: boolean): boolean {
  if (status >= 500) return true;
  if (status < 400) return !declared || otherStatus !== 'unspecified';
  if (!declared) return slot !== undefined;
  return otherStatus === 'finding';
}

/** Whether a status is about the account, not about the request. */
function isAboutAccount({ credential }: GateCase, status: number): boolean {
  if (credential === 'mock key' || credential === 'limited key' || credential === 'burst key') return false;
  return credential === 'key' ? [401, 402, 403, 429].includes(status) : status === 429;
}

/** Whether a sandbox says that it remembers nothing of the operation. */
function isExample({ status, headers }: ExchangeResponse): boolean {
  return status < 300 && headerText(headers, 'x-sandbox') === 'example';
}

/** Whether only records could give the expected reply: keys and rules of the request are looked at before them. */
function isAboutRecords({ slot }: GateCase): boolean {
  return slot !== undefined && [402, 404, 409].includes(slot.status);
}

/** The declared reply of a status and code, for replies that nothing was planned for. */
function findSlot({ operation }: GateCase, status: number, code: string | undefined): ReplySlot | undefined {
  const slots = listReplySlots(operation).filter((slot) => slot.status === status && slot.code === code);
  // Which of several causes a refusal has cannot be told by its code.
  return status >= 400 && slots.length > 1 ? undefined : slots[0];
}

function otherStatus({ operation, slot, rule, otherStatus: otherwise }: GateCase, answered: string): Departure {
  const open = otherwise === 'unspecified' ? 'no failure of the server' : 'a refusal by a status from 400 to 499';
  const expected = slot ? [slot.status, slot.code].filter(Boolean).join(' ') : open;
  return {
    check: rule?.id ?? 'response.status.unexpected',
    severity: rule?.severity ?? 'breaking',
    operation: operation.id,
    side: 'response',
    in: 'status',
    pointer: '/status',
    specPointer: appendPointer(operation.pointer, 'responses', ...(slot ? [String(slot.status)] : [])),
    expected,
    actual: answered,
    message: `${operation.id}: response /status: expected ${expected}, got ${answered}`,
  };
}

function otherCode(gateCase: GateCase, slot: ReplySlot, code: string | undefined): Departure[] {
  if (gateCase.code === undefined || code === gateCase.code) return [];
  const [mediaType = ''] = Object.keys(slot.reply.content);
  const expected = quote(gateCase.code);
  return [
    {
      check: gateCase.rule?.id ?? 'response.body.code',
      severity: gateCase.rule?.severity ?? 'breaking',
      operation: gateCase.operation.id,
      side: 'response',
      in: 'body',
      pointer: '/error/code',
      specPointer: appendPointer(slot.reply.pointer, 'content', mediaType, 'examples', slot.example),
      expected,
      actual: quote(code),
      message: `${gateCase.operation.id}: response /error/code: expected ${expected}, got ${quote(code)}`,
    },
  ];
}

/** The body of a reply, where it is JSON. */
export function parseJson(response: ExchangeResponse): unknown {
  const parsed = parse(response.body ?? '', headerText(response.headers, 'content-type') ?? '');
  return 'value' in parsed ? parsed.value : undefined;
}
