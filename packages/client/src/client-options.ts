import type { CallOptions } from './call-options.ts';
import type { Clock } from './clock.ts';
import { refuse } from './errors/input-error.ts';
import type { Hooks } from './hooks.ts';
import type { Pacing } from './pacing.ts';
import type { Fetch } from './transport.ts';
import type { Logger, LogLevel } from './watch.ts';

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
   * Sends the requests. It is called as the global one is, with a `Request` and `{ signal }`; a wrapper hands both on.
   * @default globalThis.fetch, looked up at every request
   */
  readonly fetch?: Fetch | undefined;
  /**
   * Milliseconds one attempt may take, from sending until the whole body has arrived. Of a streamed reply: until its headers
   * have arrived, and then each time you wait for its next part. `Infinity` sets no limit.
   * @default 30_000
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds a call may take in all, with its attempts, the waits between them and the wait for its turn. Of a streamed
   * reply: until its headers have arrived. `Infinity` sets no limit.
   * @default 120_000
   */
  readonly totalTimeout?: number | undefined;
  /**
   * Further attempts after one that failed for a passing reason, where sending the request again does no more than sending it
   * once. 0 makes exactly one request.
   * @default 2
   */
  readonly maxRetries?: number | undefined;
  /**
   * How often the client may send. Calls beyond that wait in the order in which they began; so they do after the vendor refused
   * one of them (status 429). `false` lets nobody wait.
   * @default AutoSend: 2 requests per second; LeadLex: as its replies say
   */
  readonly pacing?: Pacing | false | undefined;
  /**
   * Most bytes the body of a reply may have, decompressed. Streamed replies may have any number, one event 10,485,760 characters.
   * @default 10_485_760
   */
  readonly maxBodyBytes?: number | undefined;
  /** Headers of every request, besides those the client sets itself. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Your application, for the vendor's logs: it ends the `User-Agent`, where the platform lets a program set that. */
  readonly appInfo?: { readonly name: string; readonly version?: string | undefined } | undefined;
  /** Functions that watch the calls. */
  readonly hooks?: Hooks | undefined;
  /**
   * Where the client writes what happens, such as `console`. It sees the URLs with their queries, neither bodies nor keys.
   * @default none
   */
  readonly logger?: Logger | undefined;
  /**
   * The least important messages to write: `debug` each call, `info` each further attempt, `warn` what else needs attention,
   * `error` each call that failed.
   * @default 'warn'
   */
  readonly logLevel?: LogLevel | undefined;
  /**
   * Time and chance, for tests that want to wait for nothing.
   * @default the platform's
   */
  readonly clock?: Clock | undefined;
}

const limits = ['timeout', 'totalTimeout', 'maxRetries'];

const clientOptions = [
  ...limits,
  'maxBodyBytes',
  'apiKey',
  'baseUrl',
  'fetch',
  'pacing',
  'headers',
  'appInfo',
  'hooks',
  'logger',
  'logLevel',
  'clock',
];

const callOptions = [...limits, 'signal', 'idempotencyKey', 'headers'];

/** @throws {InputError} when an option cannot be used, or there is none of its name. No message shows the key. */
export function checkClientOptions(options: ClientOptions): void {
  const { apiKey, pacing } = options ?? {};
  if (!(typeof apiKey === 'string' && /^[!-~]+$/.test(apiKey))) {
    refuse('apiKey is missing, or holds a space, a line break or another character that no key has.', 'apiKey');
  }
  checkNamesAndValues(options, clientOptions);
  if (pacing === undefined || pacing === false) return;
  if (!(Number.isInteger(pacing?.requests) && pacing.requests > 0 && pacing.perSeconds > 0)) {
    refuse('pacing must be false or { requests, perSeconds }, both above 0.', 'pacing');
  }
}

/** @throws {InputError} likewise. */
export function checkCallOptions(options: CallOptions, operation: string): void {
  checkNamesAndValues(options, callOptions, operation);
}

function checkNamesAndValues(options: object, names: readonly string[], operation?: string): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!names.includes(name)) refuse(`there is no option '${name}'.`, name, operation);
    const problem = findProblem(name, value);
    if (problem) refuse(`${name} must be ${problem}.`, name, operation);
  }
}

function findProblem(name: string, value: unknown): string | undefined {
  if (limits.includes(name) || name === 'maxBodyBytes') {
    if (typeof value === 'number' && (value > 0 || (value === 0 && name === 'maxRetries'))) return undefined;
    return name === 'maxRetries' ? 'a number from 0' : 'a number above 0';
  }
  if (name === 'fetch' && typeof value !== 'function') return 'a function';
  // By what it can do: runtimes and their tests have more than one class of signals.
  const isSignal = name !== 'signal' || typeof (value as AbortSignal | null)?.addEventListener === 'function';
  return isSignal ? undefined : 'an AbortSignal';
}

/** @throws {InputError} when `baseUrl` is not an http(s) URL of origin and path. */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  return url && /^https?:/.test(url.href) && url.href === url.origin + url.pathname
    ? url.href.replace(/\/+$/, '')
    : refuse('baseUrl must be an http(s) URL without credentials, query or fragment.', 'baseUrl');
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
  // Without a prototype, so that a header may have any name.
  const checked: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) refuse(`'${name}' is no name of a header.`, name, operation);
    if (
      /^(authorization|connection|content-(length|type)|expect|host|idempotency-key|keep-alive|transfer-encoding|upgrade)$/i.test(
        name,
      )
    ) {
      refuse(`header ${name} is set by the client; see apiKey and idempotencyKey.`, name, operation);
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
