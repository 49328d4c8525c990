import { type Example, type Operation, type Reply, splitPointer } from '@concordat/specs';
import type { Contract } from '../contract.ts';
import type { Violation } from '../exchange/violation.ts';
import { describeViolation, placeOf } from './violation-text.ts';

/** Which declared error a request gets that breaks the contract. */
export interface ChosenRefusal {
  /** 400 or 422, as the operation declares it. */
  readonly status: number;
  /** Name of the declared example that is nearest; absent where none is declared. */
  readonly example?: string;
  /** The example's body. */
  readonly body?: unknown;
  /** What the error has to name, where the example names something else. */
  readonly cause?: readonly Violation[];
}

/**
 * Chooses the declared 400 or 422 for a request: the example whose `x-cause` is the first broken rule, else the nearest, into
 * which {@link explainRefusal} puts the cause.
 *
 * @param broken at least one violation, as `validateRequest` reports it.
 * @returns `undefined` where the operation declares no such error.
 */
export function chooseRefusal({ replies }: Operation, broken: readonly Violation[]): ChosenRefusal | undefined {
  const reply = replies.find(({ status }) => status === 400 || status === 422);
  const [first] = broken;
  if (!reply || !first) return undefined;
  const [best] = rateExamples(reply, first).toSorted((one, other) => other.fit - one.fit);
  return {
    status: reply.status,
    ...(best && { example: best.name, body: best.value }),
    ...(best?.fit !== fit.exact && { cause: broken }),
  };
}

/** What is looked at in an error body, as any of the vendors writes it. */
interface VendorError {
  readonly error?: unknown;
  readonly details?: unknown;
  readonly code?: unknown;
}

/** Puts the cause of a refusal where the vendor's error has its message, if the contract allows a text there. */
export function explainRefusal(
  contract: Contract,
  operation: Operation,
  { status, cause, body }: ChosenRefusal,
): unknown {
  if (!cause || !isError(body)) return body;
  const explained = { ...body, error: explainError(body.error, cause) };
  const faults = contract.validateResponse(operation.id, undefined, {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(explained),
  });
  return faults.some(({ in: part }) => part === 'body') ? body : explained;
}

/** The forms in which the vendors' errors name a cause: a text, a list of texts, a list of fields, or a message. */
function explainError(error: unknown, cause: readonly Violation[]): unknown {
  const all = cause.map(describeViolation);
  if (typeof error === 'string') return all.join('; ');
  if (Array.isArray(error)) return all.map((message) => ({ message }));
  if (!isError(error)) return error;
  if (Array.isArray(error.details)) {
    const details = cause.map((violation) => ({
      field: placeOf(violation),
      message: `Expected ${violation.expected}, got ${violation.actual}`,
    }));
    return { ...error, details };
  }
  const { details: _aboutSomethingElse, ...rest } = error;
  return { ...rest, message: all.join('; ') };
}

interface RatedExample {
  readonly name: string;
  readonly value: unknown;
  readonly fit: number;
}

/** How well an example names the cause of a refusal: `exact` for the rule and the part of the request. */
const fit = { exact: 3, rule: 2, code: 1, none: 0 } as const;

function rateExamples({ content }: Reply, broken: Violation): RatedExample[] {
  return Object.values(content).flatMap(({ examples }) =>
    Object.entries(examples ?? {}).map(([name, example]) => ({
      name,
      value: example.value,
      fit: rate(example, broken),
    })),
  );
}

function rate({ value, 'x-cause': cause }: Example, broken: Violation): number {
  const rule = ruleOf(broken);
  const samePart = cause?.part?.replaceAll(/\/\d+/g, '') === partOf(broken);
  // A part that is called malformed is so in whatever way, but not by its absence.
  const sameRule = cause?.rule === rule || (cause?.rule === 'malformed' && rule !== 'required');
  if (samePart && sameRule) return fit.exact;
  if (cause?.rule === rule) return fit.rule;
  return isError(value) && isError(value.error) && /^validation_/i.test(String(value.error.code)) ? fit.code : fit.none;
}

/** The keyword of the broken rule, as `x-cause` names it. */
function ruleOf({ check }: Violation): string {
  const [, rule = ''] = /([^.]+)$/.exec(check) ?? [];
  return rule === 'missing' ? 'required' : rule.replaceAll(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** The part of the request that breaks the rule, as `x-cause` names it, without positions in lists. */
function partOf({ in: part, pointer }: Violation): string {
  if (part === 'body') return `$request.body#${pointer}`.replaceAll(/\/\d+/g, '');
  return `$request.${part}.${splitPointer(pointer).at(-1)}`;
}

function isError(value: unknown): value is VendorError {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
