import { refuse } from './errors/input-error.ts';
import type { Fetch } from './transport.ts';

/** What every client is made from. */
export interface ClientOptions {
  /** The secret key, sent as `Authorization: Bearer …`. It belongs on a server, never in a browser. */
  readonly apiKey: string;
  /**
   * Where the API is: its origin and path, with or without a slash at the end.
   * @default the vendor's production server
   */
  readonly baseUrl?: string | undefined;
  /**
   * Sends the requests.
   * @default globalThis.fetch, looked up at every request
   */
  readonly fetch?: Fetch | undefined;
  /**
   * Milliseconds one attempt may take, from sending until the whole body has arrived. Of a streamed reply: until its headers
   * have arrived, and then each time you wait for its next part. `Infinity` sets no limit.
   * @default 30_000
   */
  readonly timeout?: number | undefined;
  /** Headers of every request, besides those the client sets itself. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** @throws {InputError} when `apiKey` is missing or cannot be sent. The message never shows the key. */
export function checkApiKey(apiKey: unknown): string {
  if (typeof apiKey !== 'string' || apiKey.trim() === '') return refuse('apiKey is missing or empty.', 'apiKey');
  if (/[^!-~]/.test(apiKey))
    refuse('apiKey holds a space, a line break or another character that no key has.', 'apiKey');
  return apiKey;
}

/** @throws {InputError} when `baseUrl` is not an http(s) URL of origin and path. */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  return url && /^https?:/.test(url.href) && url.href === url.origin + url.pathname
    ? url.href.replace(/\/+$/, '')
    : refuse('baseUrl must be an http:// or https:// URL without credentials, query or fragment.', 'baseUrl');
}

/** @throws {InputError} when `timeout` is not a positive number. */
export function checkTimeout(timeout: number, operation?: string): number {
  return typeof timeout === 'number' && timeout > 0
    ? timeout
    : refuse('timeout must be milliseconds above 0, or Infinity.', 'timeout', operation);
}

/** @throws {InputError} when there is an option besides those allowed, such as a misspelt one. */
export function checkNames(options: object, allowed: readonly string[], operation?: string): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !allowed.includes(name)) refuse(`there is no option '${name}'.`, name, operation);
  }
}

/** @throws {InputError} when `fetch` is given and no function. */
export function checkFetch(fetch: Fetch | undefined): Fetch | undefined {
  return fetch === undefined || typeof fetch === 'function' ? fetch : refuse('fetch must be a function.', 'fetch');
}

/**
 * The given headers, without undefined ones.
 * @throws {InputError} when they are no plain object, a header cannot be sent, or the client sets it itself. No message shows
 * a value.
 */
export function checkHeaders(headers: ClientOptions['headers'] = {}, operation?: string): Record<string, string> {
  // A `Headers` has no properties of its own: taken for an object of headers, it would be an empty one.
  if (typeof headers !== 'object' || headers === null || Symbol.iterator in headers) {
    refuse('headers must be a plain object of names and values.', 'headers', operation);
  }
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) refuse(`'${name}' is no name of a header.`, name, operation);
    if (/^(authorization|connection|content-(length|type)|idempotency-key|transfer-encoding)$/i.test(name)) {
      refuse(`header ${name} is the client's own; use apiKey, idempotencyKey or the body's fields.`, name, operation);
    }
    checked[name] = checkHeaderValue(value, name, operation);
  }
  return checked;
}

/** @throws {InputError} when no header can carry the value. */
export function checkHeaderValue(value: unknown, field: string, operation?: string): string {
  if (typeof value === 'string' && /^[\t -~\u0080-\u00ff]+$/.test(value)) return value;
  return refuse(`${field} must be one line of text, of characters up to U+00FF, and not empty.`, field, operation);
}
