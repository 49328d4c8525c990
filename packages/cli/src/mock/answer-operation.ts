import {
  type Contract,
  describeViolation,
  type ExchangeRequest,
  explainRefusal,
  type Violation,
} from '@concordat/contract';
import type { Operation } from '@concordat/specs';
import type { IHttpOperationConfig } from '@stoplight/prism-http';
import { fillEchoes } from './echoes.ts';
import { chooseReply, type ReplyChoice, readPreference } from './preference.ts';
import { type AskPrism, NoDeclaredReply, type PrismReply } from './prism.ts';
import { problem } from './problem.ts';
import { choosePreferredRefusal, type Refusal } from './refusal.ts';
import type { MockReply, MockRequest } from './reply.ts';
import { vendorUrl } from './routes.ts';

/** Where a request has been found to lead. */
export interface AskedOperation {
  readonly contract: Contract;
  readonly operation: Operation;
  /** Below the base path. */
  readonly path: string;
}

/** Answers a request for an operation from the contract's examples. */
export async function answerOperation(
  request: MockRequest,
  { contract, operation, path }: AskedOperation,
  ask: AskPrism,
): Promise<MockReply> {
  const { prefer, 'content-encoding': encoding } = request.headers;
  const preferred = chooseReply(operation, readPreference(joined(prefer)));
  if ('detail' in preferred) {
    return problem('unavailable_preference', preferred.detail, { available: preferred.available });
  }
  if (operation.requestBody && encoding && encoding !== 'identity') {
    return problem(
      'unsupported_encoding',
      `The body is sent with \`Content-Encoding: ${encoding}\`; send it as it is.`,
    );
  }
  const text = operation.requestBody ? decode(request.body) : '';
  if (text === undefined) return problem('malformed_request', 'The body is not UTF-8.');
  const sent: ExchangeRequest = {
    method: operation.method,
    url: vendorUrl(contract, path) + (request.query.size > 0 ? `?${request.query}` : ''),
    headers: request.headers,
    body: text,
  };
  const violations = findViolations(contract, operation, sent);
  if (!violations) return problem('malformed_request', 'The body is nested too deeply.');
  const broken = violations.filter(({ severity }) => severity === 'breaking');
  const refusal = broken.length > 0 ? choosePreferredRefusal(operation, broken, preferred) : undefined;
  try {
    const reply = await ask({
      operation,
      request: { method: lowerCase(operation.method), url: { path }, headers: toHeaders(request) },
      choice: toPrismChoice(refusal?.choice ?? preferred, request),
    });
    if (!reply.keyMissing && broken.length > 0 && !refusal) return refuseWithoutReply(operation, broken);
    return toReply(fillEchoes(contract, operation, sent, reply), violations, refusal, contract, operation);
  } catch (error) {
    if (!(error instanceof NoDeclaredReply)) throw error;
    return problem('no_reply', `${operation.id} has no reply for a request like this: ${error.message}.`);
  }
}

function refuseWithoutReply(operation: Operation, broken: readonly Violation[]): MockReply {
  const violations = broken.map(describeViolation);
  return problem('invalid_request', `${violations.join('; ')}. ${operation.id} declares no reply for that.`, {
    violations,
  });
}

function decode(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** What is wrong with a request, besides a missing key; `undefined` where looking takes more stack than there is. */
function findViolations(contract: Contract, operation: Operation, sent: ExchangeRequest): Violation[] | undefined {
  try {
    return contract.validateRequest(operation.id, sent).filter(({ check }) => check !== 'request.header.security');
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function toPrismChoice({ mediaTypes, ...choice }: ReplyChoice, { headers }: MockRequest): IHttpOperationConfig {
  if (mediaTypes) return { ...choice, mediaTypes: [...mediaTypes] };
  // A reply in another media type is better than none: for `Accept: text/csv`, errors are still JSON.
  return headers.accept ? { ...choice, mediaTypes: [...readMediaRanges(headers.accept), '*/*;q=0.001'] } : choice;
}

/** What Prism can read of an `Accept` header. */
function readMediaRanges(header: string): string[] {
  return header.split(',').filter((range) => /^\s*[\w.+*-]+\/[\w.+*-]+\s*(?:;[^"]*)?$/.test(range));
}

function toHeaders({ headers }: MockRequest): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, joined(value) ?? '']));
}

function toReply(
  { status, headers, body: given, keyMissing }: PrismReply,
  violations: readonly Violation[],
  refusal: Refusal | undefined,
  contract: Contract,
  operation: Operation,
): MockReply {
  const body = refusal && !keyMissing ? explainRefusal(contract, operation, { ...refusal, body: given }) : given;
  const reasons = keyMissing ? [missingKey] : violations.map(describeViolation);
  const sent = Object.entries(headers).filter(
    ([name, value]) => value !== null && value !== undefined && (body !== undefined || !/^content-type$/i.test(name)),
  );
  const type = sent.find(([name]) => /^content-type$/i.test(name))?.[1] ?? '';
  return {
    status,
    headers: Object.fromEntries(sent),
    ...(body !== undefined && {
      body: typeof body === 'string' && !/\bjson\b/i.test(type) ? body : JSON.stringify(body),
    }),
    ...(reasons.length > 0 && { reason: reasons.join('; ') }),
  };
}

const missingKey = 'The key is missing: send `Authorization: Bearer <key>`, any key will do';

function lowerCase<Text extends string>(text: Text): Lowercase<Text> {
  return text.toLowerCase() as Lowercase<Text>;
}

function joined(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join(', ');
}
