import type { ExchangeRequest, ExchangeResponse } from '../../exchange/exchange.ts';
import { readResponse } from '../../exchange/read-exchange.ts';

/** How requests are sent. */
export interface SendOptions {
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  /** Bytes. */
  readonly bodyLimit: number;
}

/** A whole reply, or why there is none. */
export type Answer = { readonly response: ExchangeResponse } | { readonly failure: string };

/** Sends one request. Redirects are not followed; a reply that does not arrive whole is none. */
export async function send(request: ExchangeRequest, options: SendOptions): Promise<Answer> {
  const { url, method, headers, body } = request;
  const fetch = options.fetch ?? globalThis.fetch;
  const timeout = AbortSignal.timeout(options.timeout);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  try {
    const init = { method, headers: headers as Record<string, string>, redirect: 'manual', signal } as const;
    const reply = await fetch(url, body === undefined ? init : { ...init, body });
    const response = await readResponse(reply, { limit: options.bodyLimit });
    // Frees the connection when only a part was read.
    reply.body?.cancel().catch(() => undefined);
    if (response.truncated !== undefined && options.signal?.aborted) return { failure: 'the run was ended' };
    if (response.truncated !== undefined && timeout.aborted)
      return { failure: `no answer within ${options.timeout} ms` };
    return response.truncated === undefined ? { response } : { failure: `an incomplete answer: ${response.truncated}` };
  } catch (error) {
    if (options.signal?.aborted) return { failure: 'the run was ended' };
    if (timeout.aborted) return { failure: `no answer within ${options.timeout} ms` };
    return { failure: `no answer: ${reasonOf(error)}` };
  }
}

/** The innermost cause: `fetch` itself only says that it failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return reasonOf(error.cause);
  const { code } = error as { code?: unknown };
  return error.message || (typeof code === 'string' ? code : error.name);
}
