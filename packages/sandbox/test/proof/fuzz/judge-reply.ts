import { isUtf8 } from 'node:buffer';
import type { Contract } from '@concordat/contract';
import type { FuzzedRequest } from './mutated-request.ts';

/** What a server gave. */
export interface FuzzedReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** Largest body that is read, in bytes. */
const bodyLimit = 1024 * 1024;

/**
 * Whether a reply is one that there may be: a status that the operation documents, or one of the sandbox's own replies where its
 * README says that there is one. That a documented reply keeps its schema, the sandbox checks itself (`validateReplies`).
 *
 * @returns what is wrong with it; `undefined` for nothing.
 */
export function judgeReply(contract: Contract, request: FuzzedRequest, reply: FuzzedReply): string | undefined {
  const [path = '', query] = request.path.split('?');
  const found = contract.matchPath(path);
  const isPath = found !== undefined && !path.endsWith('/') && !path.includes('//');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const operation = isPath
    ? contract.operations.find((one) => one.path === found.path && one.method === method)
    : undefined;
  const declares = (status: number) => operation?.replies.some((one) => one.status === status) ?? false;
  const kind = reply.headers['x-sandbox'];
  const bytes = request.body ?? Buffer.of();

  if (kind === 'problem') {
    if (reply.headers['content-type'] !== 'application/problem+json') return 'A problem is not called one.';
    // HEAD has no body.
    const name = request.method === 'HEAD' ? problemOf(reply.status) : /sandbox:(\w+)"/.exec(reply.body)?.[1];
    const allowed: Readonly<Record<string, () => boolean>> = {
      unknown_path: () => reply.status === 404 && !isPath,
      wrong_method: () => reply.status === 405 && isPath && !operation,
      malformed_request: () => reply.status === 400 && (!isUtf8(bytes) || depthOf(bytes.toString()) > 500),
      body_too_large: () => reply.status === 413 && bytes.length > bodyLimit,
      unsupported_encoding: () => reply.status === 415 && request.headers['content-encoding'] !== undefined,
      invalid_fault: () => reply.status === 400 && request.headers['x-sandbox-fault'] !== undefined,
      invalid_request: () => reply.status === 422 && operation !== undefined && !declares(400) && !declares(422),
      undocumented_refusal: () =>
        reply.status === 403 && operation !== undefined && ![401, 403, 404, 429].every(declares),
    };
    if (name !== undefined && Object.hasOwn(allowed, name) && allowed[name]?.()) return undefined;
    return `This problem should not be: ${reply.body}`;
  }
  if (!operation) return `No operation, and yet ${reply.status}: ${reply.body} ${query}`;
  if (kind === 'undocumented') {
    if (reply.status === 404 && !declares(404)) return undefined;
    if (reply.status === 409 && operation.id === 'campaigns.delete') return undefined;
    return `${operation.id} should not give this undocumented ${reply.status}: ${reply.body}`;
  }
  if (!declares(reply.status)) return `${operation.id} documents no ${reply.status}: ${reply.body}`;
  return undefined;
}

function problemOf(status: number): string | undefined {
  const byStatus = {
    400: 'invalid_fault',
    403: 'undocumented_refusal',
    404: 'unknown_path',
    405: 'wrong_method',
    413: 'body_too_large',
    415: 'unsupported_encoding',
    422: 'invalid_request',
  };
  return byStatus[status as keyof typeof byStatus];
}

/** How deep brackets are nested; those in texts count, too, which makes no difference to the bodies there are. */
function depthOf(json: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of json) {
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
