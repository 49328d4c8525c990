import type { SandboxReply, SandboxRequest } from '@concordat/sandbox';
import type { Fault, Passage } from './fault.ts';

type Answer = Fault['answer'];

/** Which replies a change is about. */
export type When = (reply: SandboxReply, request: SandboxRequest) => boolean;

/** Replies from 200 to 299. */
export const success: When = ({ status }) => status < 300;

/** Replies of one status. */
export function status(wanted: number): When {
  return (reply) => reply.status === wanted;
}

/** Changes replies of some operations. */
export function changeReply(
  operations: readonly string[],
  when: When,
  change: (reply: SandboxReply, passage: Passage) => SandboxReply | Promise<SandboxReply>,
): Answer {
  return async (passage) => {
    const reply = await passage.ask(passage.request);
    const concerned = operations.includes(passage.operation ?? '') && when(reply, passage.request);
    return concerned ? change(reply, passage) : reply;
  };
}

/** Changes requests of some operations before the right server sees them. */
export function changeRequest(
  operations: readonly string[],
  change: (request: SandboxRequest, passage: Passage) => SandboxRequest,
): Answer {
  return (passage) =>
    passage.ask(operations.includes(passage.operation ?? '') ? change(passage.request, passage) : passage.request);
}

/** Does something else as well, once a request of some operations has succeeded. */
export function also(
  operations: readonly string[],
  effect: (passage: Passage, reply: SandboxReply) => Promise<unknown>,
): Answer {
  return changeReply(operations, success, async (reply, passage) => {
    await effect(passage, reply);
    return reply;
  });
}

/** Changes the parsed body of a reply. */
// biome-ignore lint/suspicious/noExplicitAny: faults reach into bodies of every shape.
export function changeBody(change: (body: any, passage: Passage) => unknown) {
  return (reply: SandboxReply, passage: Passage): SandboxReply => {
    const body = parse(reply.body);
    if (typeof body !== 'object' || body === null) return reply;
    const changed = change(body, passage) ?? body;
    return { ...reply, body: JSON.stringify(changed) };
  };
}

/** Sets or, by `undefined`, removes a header of a reply. */
export function setHeader(name: string, value: string | undefined) {
  return (reply: SandboxReply): SandboxReply => {
    const { [name]: _, ...others } = reply.headers;
    return { ...reply, headers: value === undefined ? others : { ...others, [name]: value } };
  };
}

/** Gives a reply another status. */
export function setStatus(wanted: number) {
  return (reply: SandboxReply): SandboxReply => ({ ...reply, status: wanted });
}

/** The parsed body of a request. */
// biome-ignore lint/suspicious/noExplicitAny: faults reach into bodies of every shape.
export function bodyOf({ body }: { readonly body?: string | undefined }): any {
  return parse(body) ?? {};
}

/** A request with another body. */
export function withBody(request: SandboxRequest, body: unknown): SandboxRequest {
  return { ...request, body: JSON.stringify(body) };
}

/** A request with another key. */
export function withKey(request: SandboxRequest, key: string): SandboxRequest {
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${key}` } };
}

/** A request without one of its headers. */
export function withoutHeader(request: SandboxRequest, name: string): SandboxRequest {
  const { [name]: _, ...headers } = request.headers;
  return { ...request, headers };
}

/** A request of the faulty server's own. */
export function call(passage: Passage, method: string, path: string, body?: unknown): Promise<SandboxReply> {
  return passage.ask({
    method,
    path,
    query: '',
    headers: {
      authorization: `Bearer ${passage.key}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? '' : JSON.stringify(body),
  });
}

// biome-ignore lint/suspicious/noExplicitAny: faults reach into bodies of every shape.
function parse(text: string | undefined): any {
  try {
    return text === undefined || text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
