import { http } from '../builtin-http.ts';
import type { DocumentedErrors } from '../request/documented-error.ts';
import type { SandboxReply } from '../request/message.ts';
import { applyDrift } from './drift.ts';
import type { Fault } from './fault.ts';

/** Waits some ms. */
export type Sleep = (ms: number) => Promise<void>;

/** Carries a request out and gives what really comes of it. */
type Answer = () => Promise<SandboxReply>;

/** What a request with a fault is about. */
export interface FaultySubject {
  readonly errors: DocumentedErrors;
  readonly answer: Answer;
  /** The headers of documented replies. */
  headers(): Readonly<Record<string, string>>;
  readonly sleep: Sleep;
}

/**
 * Answers a request as its fault says. The reply has the header `x-sandbox: fault`; or `fault-missed`, when nothing of the body
 * could drift as was asked.
 *
 * @throws {RangeError} when the operation documents no error of that code.
 */
export async function injectFault(fault: Fault, subject: FaultySubject): Promise<SandboxReply> {
  const { answer, sleep } = subject;
  const error = errorOf(fault, subject);
  const replaced = error !== undefined || fault.drop;
  const real = replaced && !fault.after ? undefined : await answer();
  if (fault.delay > 0) await sleep(fault.delay);
  const reply = error ?? real ?? { status: 200, headers: {} };
  if (fault.drop) return { ...marked(reply), breaksOff: 'at_once' };
  return truncate(fault, malform(fault, letDrift(fault, withStatus(fault, marked(reply)))));
}

function marked(reply: SandboxReply): SandboxReply {
  return { ...reply, headers: { ...reply.headers, 'x-sandbox': 'fault' } };
}

/** The error that takes the reply's place. A status that is not documented has what a gateway would write. */
function errorOf(
  { code, status }: Fault,
  { errors, headers: documentedHeaders }: FaultySubject,
): SandboxReply | undefined {
  const refusal = code === undefined ? status && status >= 400 && errors.withStatus(status) : errors.withCode(code);
  if (refusal) {
    const headers = { ...documentedHeaders(), 'content-type': 'application/json' };
    return { status: refusal.status, headers, body: JSON.stringify(refusal.body) };
  }
  if (status === undefined || status < 400) return undefined;
  const body = `${status} ${http.STATUS_CODES[status] ?? 'Unknown'}\n`;
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

function withStatus({ status }: Fault, reply: SandboxReply): SandboxReply {
  if (status === undefined) return reply;
  const { body, ...head } = reply;
  return status === 204 || status === 205 || status === 304 ? { ...head, status } : { ...reply, status };
}

function letDrift({ drifts }: Fault, reply: SandboxReply): SandboxReply {
  if (drifts.length === 0) return reply;
  const value = parseJson(reply.body);
  const missed = value === undefined ? drifts : drifts.filter((drift) => !applyDrift(value, drift));
  const headers = missed.length === 0 ? reply.headers : { ...reply.headers, 'x-sandbox': 'fault-missed' };
  return value === undefined ? { ...reply, headers } : { ...reply, headers, body: JSON.stringify(value) };
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Without its last character no object, array or string is JSON. What remains JSON, a number, gets a brace instead. */
function malform({ malformedJson }: Fault, reply: SandboxReply): SandboxReply {
  if (!malformedJson) return reply;
  const shortened = reply.body?.slice(0, -1) ?? '';
  return { ...reply, body: parseJson(shortened) === undefined && shortened !== '' ? shortened : `{${shortened}` };
}

function truncate({ truncate: after }: Fault, reply: SandboxReply): SandboxReply {
  if (after === undefined) return reply;
  const bytes = Buffer.byteLength(reply.body ?? '');
  if (bytes === 0) return { ...reply, breaksOff: 'at_once' };
  return { ...reply, breaksOff: after === 'middle' ? Math.floor(bytes / 2) : Math.min(after, bytes - 1) };
}
