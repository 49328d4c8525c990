import type { IncomingHttpHeaders } from 'node:http';
import type { MockReply } from './reply.ts';

/** Lets a page of any origin read every reply. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
} as const;

/**
 * The reply to a browser's question whether it may send a request, or `undefined` when that is no such question. The
 * headers are repeated, not answered by `*`, which would leave out `Authorization`.
 */
export function answerPreflight(method: string, headers: IncomingHttpHeaders): MockReply | undefined {
  if (method !== 'OPTIONS' || !headers.origin || !headers['access-control-request-method']) return undefined;
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
      'access-control-max-age': 600,
      vary: 'Access-Control-Request-Headers',
    },
  };
}
