import { appendPointer } from '@concordat/specs';
import type { Contract } from '../contract.ts';
import { quote } from '../exchange/describe-value.ts';
import type { Exchange, ExchangeResponse } from '../exchange/exchange.ts';
import { headerText } from '../exchange/headers.ts';
import { parse } from '../exchange/validate-body.ts';
import type { Violation } from '../exchange/violation.ts';
import { checkCounts } from './check-counts.ts';
import { errorCodeOf } from './error-code.ts';
import type { GateCase } from './gate-case.ts';
import { listReplySlots, type ReplySlot } from './reply-slot.ts';

/** What a reply says about a case. */
export interface Judgement {
  /** The declared reply that the answer was compared with, which need not be the one provoked. */
  readonly observed: ReplySlot | undefined;
  readonly violations: readonly Violation[];
  /** Set where the reply says nothing about the case, such as a refused key. */
  readonly inconclusive?: string;
  /** Set where the documentation leaves the reply open. */
  readonly unspecified?: string;
  readonly status: number;
  readonly code: string | undefined;
}

/** Statuses that are about the account, not about the request. */
const accountStatuses = [401, 402, 403, 429];

/** Compares a reply with what a case expects. */
export function judge(gateCase: GateCase, exchange: Exchange, contract: Contract): Judgement {
  const { operation, slot } = gateCase;
  const { request, response } = exchange;
  const body = parseJson(response);
  const code = errorCodeOf(body);
  const base = { observed: slot, status: response.status, code };
  const answered = [response.status, code].filter(Boolean).join(' ');
  const check = () => [
    ...(gateCase.validRequest ? contract.validateRequest(operation.id, request) : []),
    ...contract.validateResponse(operation.id, request, response),
  ];

  if (response.status !== slot?.status && isAboutAccount(gateCase, response.status)) {
    const inconclusive = `the key or its limit was refused (${answered})`;
    return { ...base, observed: findSlot(gateCase, response.status, code), violations: check(), inconclusive };
  }
  if (!slot) {
    return { ...base, observed: undefined, violations: [], unspecified: `${gateCase.subject} is answered ${answered}` };
  }
  if (response.status !== slot.status) {
    const declared = operation.replies.some(({ status }) => status === response.status);
    const open =
      gateCase.otherStatus === 'unspecified' || (gateCase.otherStatus !== 'finding' && response.status >= 300);
    if (declared && open) {
      const inferred = [slot.status, slot.code].filter(Boolean).join(' ');
      const unspecified = `answered ${answered}; the contract only infers ${inferred}`;
      return { ...base, observed: findSlot(gateCase, response.status, code), violations: check(), unspecified };
    }
    return { ...base, violations: [...(declared ? [otherStatus(gateCase, slot, answered)] : []), ...check()] };
  }
  const violations = check();
  // A body that the schema refuses already has its violations; codes and counts are compared in one that it accepts.
  if (violations.some(({ in: part, severity }) => part === 'body' && severity === 'breaking'))
    return { ...base, violations };
  return {
    ...base,
    violations: [
      ...violations,
      ...otherCode(gateCase, slot, code),
      ...checkCounts(gateCase, slot, body, contract.document),
    ],
  };
}

function isAboutAccount({ credential, operation }: GateCase, status: number): boolean {
  if (credential === 'mock key' || !operation.replies.some((reply) => reply.status === status)) return false;
  return credential === 'key' ? accountStatuses.includes(status) : status === 429;
}

/** The declared reply of a status and code, for replies that nothing was planned for. */
function findSlot({ operation }: GateCase, status: number, code: string | undefined): ReplySlot | undefined {
  return listReplySlots(operation).find((slot) => slot.status === status && slot.code === code);
}

function otherStatus({ operation }: GateCase, slot: ReplySlot, answered: string): Violation {
  const expected = [slot.status, slot.code].filter(Boolean).join(' ');
  return {
    check: 'response.status.unexpected',
    severity: 'breaking',
    operation: operation.id,
    side: 'response',
    in: 'status',
    pointer: '/status',
    specPointer: appendPointer(operation.pointer, 'responses', String(slot.status)),
    expected,
    actual: answered,
    message: `${operation.id}: response /status: expected ${expected}, got ${answered}`,
  };
}

function otherCode(gateCase: GateCase, slot: ReplySlot, code: string | undefined): Violation[] {
  if (gateCase.code === undefined || code === gateCase.code) return [];
  const [mediaType = ''] = Object.keys(slot.reply.content);
  const expected = quote(gateCase.code);
  return [
    {
      check: 'response.body.code',
      severity: 'breaking',
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

function parseJson(response: ExchangeResponse): unknown {
  const parsed = parse(response.body ?? '', headerText(response.headers, 'content-type') ?? '');
  return 'value' in parsed ? parsed.value : undefined;
}
