import type { SandboxReply } from './message.ts';

const kinds = {
  invalid_fault: { status: 400, title: 'The sandbox knows no such fault' },
  malformed_request: { status: 400, title: 'The request cannot be read' },
  unknown_path: { status: 404, title: 'No documented path' },
  wrong_method: { status: 405, title: 'Not a documented method of this path' },
  body_too_large: { status: 413, title: 'The body is too large for the sandbox' },
  unsupported_encoding: { status: 415, title: 'The sandbox reads uncompressed bodies only' },
  invalid_request: { status: 422, title: 'The request breaks the contract' },
  undocumented_refusal: { status: 403, title: 'No documented reply fits' },
  sandbox_failed: { status: 500, title: 'The sandbox could not answer' },
} as const;

/**
 * A reply of the sandbox's own, as RFC 9457 describes it, apart from every reply a vendor gives.
 *
 * @param detail What was asked for and why there is no documented reply to it.
 */
export function problem(
  kind: keyof typeof kinds,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): SandboxReply {
  const { status, title } = kinds[kind];
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'x-sandbox': 'problem', ...headers },
    body: JSON.stringify({ type: `urn:concordat:sandbox:${kind}`, title, status, detail }),
  };
}
