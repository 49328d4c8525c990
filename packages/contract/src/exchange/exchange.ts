/** Headers by name, in any spelling; a list where a header came several times. */
export type ExchangeHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request as plain data. */
export interface ExchangeRequest {
  /** HTTP method; upper or lower case. */
  readonly method: string;
  /** Absolute URL, or the path with its query. */
  readonly url: string;
  readonly headers: ExchangeHeaders;
  /** The body as sent. Absent or empty where there is none. */
  readonly body?: string | undefined;
}

/** A reply as plain data. */
export interface ExchangeResponse {
  readonly status: number;
  readonly headers: ExchangeHeaders;
  /** The body as received. Absent or empty where there is none. */
  readonly body?: string | undefined;
  /** Why the body ends before its end, such as a lost connection. Absent where it is whole. */
  readonly truncated?: string | undefined;
}

/** A request and the reply to it. */
export interface Exchange {
  readonly request: ExchangeRequest;
  readonly response: ExchangeResponse;
}
