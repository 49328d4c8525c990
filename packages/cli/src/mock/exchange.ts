import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { answerPreflight, corsHeaders } from './cors.ts';
import { problem } from './problem.ts';
import type { MockReply, MockRequest } from './reply.ts';
import { bodyLimit, readBody } from './request-body.ts';

/** One answered request, as the mock reports it. */
export interface MockExchange {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly status: number;
  /** Time between the request's headers and the end of the reply. */
  readonly milliseconds: number;
  /** What the request did wrong, where it did. */
  readonly reason?: string | undefined;
}

/** Present on every reply, so that nobody takes a mock for the vendor. */
const mockHeader = { 'x-concordat-mock': 'prism' } as const;

const longestReason = 500;

/** Reads a request, answers it and reports it. Never rejects. */
export async function answerExchange(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: MockRequest) => Promise<MockReply>,
  logger: ((exchange: MockExchange) => void) | undefined,
): Promise<void> {
  const started = performance.now();
  const { method = 'GET', headers } = request;
  const url = readTarget(request.url ?? '/');
  try {
    const body = await readBody(request);
    const reply = await chooseReply(url, body, { method, headers }, answer);
    response.once('finish', () => {
      const milliseconds = performance.now() - started;
      logger?.({ method, path: url?.pathname ?? '?', status: reply.status, milliseconds, reason: reply.reason });
    });
    // What is left of a body nobody reads would be taken for the next request.
    if (!request.complete) response.setHeader('connection', 'close');
    send(response, reply);
  } catch {
    // The client is gone: there is nobody to tell.
    response.destroy();
  }
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
  socket.end(`HTTP/1.1 ${line}\r\nx-concordat-mock: prism\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

async function chooseReply(
  url: URL | undefined,
  body: Uint8Array | undefined,
  { method, headers }: Pick<MockRequest, 'method' | 'headers'>,
  answer: (request: MockRequest) => Promise<MockReply>,
): Promise<MockReply> {
  const preflight = answerPreflight(method, headers);
  if (preflight) return preflight;
  if (!url) return problem('malformed_request', 'The request names no path.');
  if (!body)
    return problem('body_too_large', `The mock takes bodies of up to ${bodyLimit} bytes.`, { limit: bodyLimit });
  try {
    return await answer({ method, path: url.pathname, query: url.searchParams, headers, body });
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return problem('mock_failed', `This is a fault of the mock, not of the request: ${fault}`);
  }
}

/** Proxies send whole URLs, everyone else a path. */
function readTarget(target: string): URL | undefined {
  return URL.parse(target.startsWith('/') ? `http://mock${target}` : target) ?? undefined;
}

function send(response: ServerResponse, { status, headers, body, reason }: MockReply): void {
  response.writeHead(status, {
    ...corsHeaders,
    ...mockHeader,
    ...(reason !== undefined && { 'x-concordat-mock-reason': toHeaderValue(reason) }),
    ...headers,
    ...(body !== undefined ? { 'content-length': Buffer.byteLength(body) } : status !== 204 && { 'content-length': 0 }),
  });
  response.end(body);
}

function toHeaderValue(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]+/g, ' ').slice(0, longestReason);
}
