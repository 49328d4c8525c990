import type { MockReply } from './reply.ts';

/** What the mock itself objects to, where the contract declares no reply for it. */
export type ProblemKind =
  | 'unknown_base_path'
  | 'unknown_path'
  | 'wrong_method'
  | 'unavailable_preference'
  | 'malformed_request'
  | 'body_too_large'
  | 'unsupported_encoding'
  | 'invalid_request'
  | 'no_reply'
  | 'mock_failed';

const kinds: Record<ProblemKind, { readonly status: number; readonly title: string }> = {
  unknown_base_path: { status: 404, title: 'No vendor at this path' },
  unknown_path: { status: 404, title: 'No such path in the contract' },
  wrong_method: { status: 405, title: 'No such method at this path' },
  unavailable_preference: { status: 400, title: 'The preferred reply is not declared' },
  malformed_request: { status: 400, title: 'The request cannot be read' },
  body_too_large: { status: 413, title: 'The body is too large for the mock' },
  unsupported_encoding: { status: 415, title: 'The mock reads uncompressed bodies only' },
  invalid_request: { status: 422, title: 'The request breaks the contract' },
  no_reply: { status: 406, title: 'No declared reply fits' },
  mock_failed: { status: 500, title: 'The mock could not answer' },
};

/**
 * A reply of the mock's own, as RFC 9457 describes it, apart from every reply a vendor gives.
 *
 * @param detail What was asked for and why there is no reply to it.
 * @param members What would have worked.
 */
export function problem(kind: ProblemKind, detail: string, members: Readonly<Record<string, unknown>> = {}): MockReply {
  const { status, title } = kinds[kind];
  const body = { type: `urn:concordat:mock:${kind}`, title, status, detail, ...members };
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: `${JSON.stringify(body, undefined, 2)}\n`,
    reason: detail,
  };
}
