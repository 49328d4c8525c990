import { type Attempt, startAttempt } from './attempt.ts';
import type { Redaction } from './redaction.ts';

/** Sends a request, whatever `fetch` that takes. `globalThis.fetch` is one. */
export type Fetch = (request: Request) => Promise<Response> | Response;

/** What a transport needs to know about one request. */
interface TransportOptions {
  /** Named in errors. */
  readonly operation?: string | undefined;
  /** Besides the request's own signal. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the body must have arrived; of a stream, until its next part must have arrived. */
  readonly timeout?: number | undefined;
  /** Hands the body of a successful reply over as it arrives. */
  readonly stream?: boolean | undefined;
}

/**
 * Sends one request and resolves once its reply has arrived in full, or up to the body where that is streamed. Reading a
 * streamed body fails with the same errors.
 * @throws {ConnectionError | TimeoutError | AbortedError}
 */
export type Transport = (request: Request, options?: TransportOptions) => Promise<Response>;

/** Makes the transport under every call of one client: a deadline that covers the body, and abort. */
export function createTransport(fetch: Fetch | undefined, defaultTimeout: number, redaction: Redaction): Transport {
  return async (request, { operation, signal, timeout = defaultTimeout, stream } = {}) => {
    const signals = [request.signal, signal].filter((each) => each !== undefined);
    const attempt = startAttempt({ operation, url: request.url, signals, timeout, redaction });
    const response = await attempt.wait(async () => {
      const send = fetch ?? globalThis.fetch;
      const reply = await send(new Request(request, { signal: attempt.signal }));
      // Read here, so that a body that stalls or breaks off is this attempt's failure. The reply itself stays readable.
      if (!(stream && reply.ok)) await reply.clone().arrayBuffer();
      return reply;
    });
    if (stream && response.ok && response.body) return new Response(guard(response.body, attempt), response);
    attempt.end();
    return response;
  };
}

/** The same bytes as part of the attempt: its deadline is for each part, and however reading ends, the attempt ends. */
function guard(body: NonNullable<Response['body']>, attempt: Attempt): NonNullable<Response['body']> {
  const reader = body.getReader();
  const source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    start(controller) {
      attempt.onStop((error) => controller.error(error));
    },
    async pull(controller) {
      try {
        const { done, value } = await attempt.wait(() => reader.read());
        if (!done) return controller.enqueue(value);
        attempt.end();
        controller.close();
      } catch (error) {
        // Its outcome is of no interest: the connection may be gone already.
        reader.cancel(error).catch(() => undefined);
        throw error;
      }
    },
    cancel(reason) {
      attempt.end();
      return reader.cancel(reason);
    },
  };
  // Nothing is read ahead, so that the time between two parts is counted while somebody waits for the next one.
  return new ReadableStream(source, { highWaterMark: 0 });
}
