import type { Refusal } from '../refusal.ts';
import type { UntypedReply } from '../vendor-definition.ts';
import type { SandboxReply } from './message.ts';
import { problem } from './problem.ts';

/** A reply whose body is JSON already; without one it has no body. */
export function jsonReply(status: number, body: string | undefined): SandboxReply {
  return { status, headers: body === undefined ? {} : { 'content-type': 'application/json' }, body };
}

/** What a handler gave, ready to be sent. */
export function toReply({ status, body, text, contentType, headers }: UntypedReply): SandboxReply {
  if (text !== undefined) {
    return { status, headers: { 'content-type': contentType ?? 'text/plain', ...headers }, body: text };
  }
  if (body === undefined) return { status, headers: { ...headers } };
  const json = jsonReply(status, JSON.stringify(body));
  return headers ? { ...json, headers: { ...json.headers, ...headers } } : json;
}

/** A refusal, ready to be sent; a problem where the operation documents none. */
export function refusalReply(refusal: Refusal | undefined): SandboxReply {
  if (!refusal) return problem('undocumented_refusal', 'The operation documents no reply for this refusal.');
  const reply = jsonReply(refusal.status, JSON.stringify(refusal.body));
  return refusal.undocumented ? { ...reply, headers: { ...reply.headers, 'x-sandbox': 'undocumented' } } : reply;
}
