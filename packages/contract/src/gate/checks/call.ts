import type { Operation } from '@concordat/specs';
import type { GateRequest } from '../gate-case.ts';

/** The variable parts of a request. */
export interface CallParts {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of {@link body}. */
  readonly bodyText?: string | undefined;
  /** JavaScript that makes an equal body, for bodies too long to print. */
  readonly bodySource?: string | undefined;
  /** Instead of the operation's. */
  readonly method?: string | undefined;
  /** Appended to the path. */
  readonly suffix?: string | undefined;
}

/**
 * Writes the request of an operation.
 *
 * @throws {Error} when a part of the path is missing: the request would be one of another path, whatever that does.
 */
export function writeCall(operation: Operation, baseUrl: string, parts: CallParts): GateRequest {
  const { path = {}, query, headers = {}, body, bodyText, bodySource, method, suffix = '' } = parts;
  const written = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    if (!path[name]) throw new Error(`${operation.id}: the path needs ${name}.`);
    return encodeURIComponent(path[name]);
  });
  const search = query ? `?${new URLSearchParams(query)}` : '';
  const hasBody = body !== undefined || bodyText !== undefined;
  const [mediaType = 'application/json'] = Object.keys(operation.requestBody?.content ?? {});
  return {
    method,
    url: `${baseUrl}${written}${suffix}${search}`,
    headers: { ...(hasBody && { 'content-type': mediaType }), ...headers },
    body,
    bodyText,
    bodySource,
  };
}
