import type { IncomingHttpHeaders } from 'node:http';

/** A request, read completely. */
export interface MockRequest {
  /** In upper case. */
  readonly method: string;
  /** Still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** What the mock sends back. */
export interface MockReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: string;
  /** Why it is not the successful reply: for the log and a header. */
  readonly reason?: string;
}
