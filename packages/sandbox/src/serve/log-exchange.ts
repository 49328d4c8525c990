import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SandboxReply } from '../request/message.ts';

/** One request, as a server reports it. */
export interface ServedExchange {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly status: number;
  /** Time between the request's headers and the end of the reply. */
  readonly milliseconds: number;
  /** Why the request was refused, or that a fault ended the connection. */
  readonly reason?: string | undefined;
}

const longestReason = 500;

/** Replies that are worth a word, until they are logged. */
const remarkable = new WeakMap<ServerResponse, SandboxReply>();

/** Keeps a reply for the log. */
export function rememberForLog(response: ServerResponse, reply: SandboxReply): void {
  if (reply.status >= 400 || reply.breaksOff !== undefined) remarkable.set(response, reply);
}

/** Calls the logger once the reply has been sent, or the connection has ended. */
export function logExchange(
  { method = 'GET', url = '/' }: IncomingMessage,
  response: ServerResponse,
  logger: (exchange: ServedExchange) => void,
): void {
  const started = performance.now();
  response.once('close', () => {
    const reply = remarkable.get(response);
    // The client has gone before there was a reply.
    if (!reply && !response.writableFinished) return;
    const [path = url] = url.split('?', 1);
    const { status } = reply ?? { status: response.statusCode };
    logger({ method, path, status, milliseconds: performance.now() - started, reason: reply && explain(reply) });
  });
}

/** What the reply says, in one line. */
function explain({ breaksOff, body = '' }: SandboxReply): string | undefined {
  if (breaksOff !== undefined) return 'a fault ended the connection';
  try {
    return readReason(JSON.parse(body))
      ?.replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .slice(0, longestReason);
  } catch {
    // What a gateway writes, or a fault has made of the body.
    return undefined;
  }
}

/** The form of errors: the vendors' and RFC 9457's. */
interface ErrorBody {
  readonly detail?: string;
  readonly error?: string | { readonly message?: string; readonly details?: unknown };
}

function readReason({ detail, error }: ErrorBody): string | undefined {
  if (detail !== undefined) return detail;
  if (typeof error !== 'object') return error;
  const { message, details } = error;
  const fields = Array.isArray(details) ? details.map(({ field, message: what }) => `${field}: ${what}`) : [];
  return [message, ...fields].filter((part) => part !== undefined).join('; ');
}
