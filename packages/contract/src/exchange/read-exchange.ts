import type { ExchangeHeaders, ExchangeRequest, ExchangeResponse } from './exchange.ts';

/** How a reply is read. */
export interface ReadOptions {
  /** Bytes of the body that are read at most; what is longer counts as truncated. @default no limit */
  readonly limit?: number | undefined;
}

/**
 * Reads a web-standard request into plain data. The request itself stays unread.
 *
 * @throws {TypeError} when its body was read before.
 */
export async function readRequest(request: Request): Promise<ExchangeRequest> {
  const copy = request.clone();
  return { method: copy.method, url: copy.url, headers: readHeaders(copy.headers), body: await copy.text() };
}

/**
 * Reads a web-standard reply into plain data. The reply itself stays unread. A body whose connection breaks is kept as far
 * as it came and marked as truncated.
 *
 * @throws {TypeError} when its body was read before.
 */
export async function readResponse(response: Response, options: ReadOptions = {}): Promise<ExchangeResponse> {
  const copy = response.clone();
  const { body, truncated } = await readBody(copy, options.limit ?? Number.POSITIVE_INFINITY);
  return {
    status: copy.status,
    headers: readHeaders(copy.headers),
    body,
    ...(truncated !== undefined && { truncated }),
  };
}

function readHeaders(headers: Headers): ExchangeHeaders {
  const read: Record<string, string | string[]> = Object.fromEntries(headers);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) read['set-cookie'] = cookies;
  return read;
}

async function readBody(response: Response, limit: number): Promise<{ body: string; truncated?: string }> {
  if (!response.body) return { body: '' };
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let body = '';
  let bytes = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const room = limit - bytes;
      bytes += chunk.value.length;
      body += decoder.decode(chunk.value.subarray(0, Math.max(room, 0)), { stream: true });
      if (bytes > limit) {
        // Not awaited: a copy's cancellation settles only when the original is cancelled too.
        reader.cancel().catch(() => undefined);
        return { body, truncated: `longer than ${limit} bytes` };
      }
    }
  } catch (error) {
    return { body, truncated: `the connection ended after ${bytes} bytes (${reasonOf(error)})` };
  }
  return { body: body + decoder.decode() };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
