import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Answerer } from '../request/answer.ts';
import { pathBelow } from '../request/base-paths.ts';
import { contentCodingOf } from '../request/content-coding.ts';
import type { SandboxReply } from '../request/message.ts';
import { problem } from '../request/problem.ts';
import { rememberForLog } from './log-exchange.ts';

/** A sandbox and the path below which it answers. */
export interface MountedSandbox {
  readonly basePath: string;
  readonly answer: Answerer;
}

/** Largest body that is read, in bytes: 1 MiB. */
const bodyLimit = 1024 * 1024;

/** A body up to this size is read to its end before it is refused, so that the sender gets to see the refusal. */
const discardLimit = 16 * bodyLimit;

/** Answers a request of `node:http`. Never throws. */
export function answerOverHttp(
  mounted: readonly MountedSandbox[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { headers } = request;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
    void answerWhole(mounted, request, response, '');
    return;
  }
  readBody(request).then(
    (body) => {
      if (body !== undefined && (contentCodingOf(headers) !== undefined || isUtf8(body))) {
        void answerWhole(mounted, request, response, body.toString());
        return;
      }
      if (!request.complete) response.setHeader('connection', 'close');
      send(
        request,
        response,
        body === undefined
          ? problem('body_too_large', `The sandbox takes bodies of up to ${bodyLimit} bytes.`)
          : problem('malformed_request', 'The body is not UTF-8.'),
      );
    },
    // The client is gone: there is nobody to tell.
    () => response.destroy(),
  );
}

/** Refuses what is not HTTP, or comes too slowly, or has too long headers, in place of `node:http`. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = {
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  };
  const line = status[error.code as keyof typeof status] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${line}\r\nx-concordat-mock: sandbox\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

async function answerWhole(
  mounted: readonly MountedSandbox[],
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): Promise<void> {
  let reply: SandboxReply;
  try {
    reply = await answerTarget(mounted, request, body);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    reply = problem('sandbox_failed', `This is a fault of the sandbox, not of the request: ${fault}`);
  }
  send(request, response, reply);
}

async function answerTarget(
  mounted: readonly MountedSandbox[],
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: string,
): Promise<SandboxReply> {
  if (method === 'OPTIONS' && headers.origin && headers['access-control-request-method']) {
    return preflightReply(headers['access-control-request-headers']);
  }
  // Proxies send whole URLs, everyone else a path.
  const target = url.startsWith('/') ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  for (const { basePath, answer } of mounted) {
    const below = pathBelow(basePath, path);
    if (below === undefined) continue;
    return answer({ method, path: below, query: mark < 0 ? '' : target.slice(mark + 1), headers, body });
  }
  const beginnings = mounted.map(({ basePath }) => `${basePath}/`).join(', ');
  return problem('unknown_path', `${method} ${path} leads nowhere. Paths begin with one of ${beginnings}.`);
}

/** A browser's question whether it may send a request. The headers are repeated: `*` would leave out `Authorization`. */
function preflightReply(asked: string | undefined): SandboxReply {
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': asked ?? '*',
      'access-control-max-age': '600',
      vary: 'Access-Control-Request-Headers',
    },
  };
}

function send({ method, headers: asked }: IncomingMessage, response: ServerResponse, reply: SandboxReply): void {
  const { status, headers, body, breaksOff } = reply;
  rememberForLog(response, reply);
  if (breaksOff === 'at_once') {
    response.destroy();
    return;
  }
  // A flat list of names and values is what `node:http` sends fastest.
  const sent: (string | number)[] = ['x-concordat-mock', 'sandbox'];
  // Lets a page of any origin read the reply.
  if (asked.origin !== undefined) {
    sent.push('access-control-allow-origin', '*', 'access-control-expose-headers', '*');
  }
  for (const name in headers) sent.push(name, headers[name] ?? '');
  if (body !== undefined) sent.push('content-length', Buffer.byteLength(body));
  else if (status !== 204) sent.push('content-length', 0);
  response.writeHead(status, sent);
  if (breaksOff !== undefined) {
    response.write(Buffer.from(body ?? '').subarray(0, breaksOff), () => response.destroy());
    return;
  }
  response.end(method === 'HEAD' ? undefined : body);
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > discardLimit) return undefined;
    if (length <= bodyLimit) chunks.push(chunk);
  }
  return length > bodyLimit ? undefined : Buffer.concat(chunks);
}
