import type { StopReason } from './attempt.ts';
import type { CallRecord } from './call-record.ts';
import type { ConcordatErrorOptions } from './errors/concordat-error.ts';
import { InputError } from './errors/input-error.ts';
import { AbortedError, ConnectionError, TimeoutError } from './errors/no-response.ts';
import { ApiError, ResponseFormatError } from './errors/reply-error.ts';
import { parseText } from './parse-text.ts';
import { createRedaction } from './redaction.ts';

type FailedCall = Pick<CallRecord, 'operation' | 'remark'> & Partial<Pick<CallRecord, 'attempts' | 'mayHaveSucceeded'>>;

/**
 * The error of a reply that reports a failure. It may do so by an object with `code`, `message` and `details` or some of
 * them, by a plain text, or by a list of such objects, each as the body itself or as its `error`; a gateway may do so by
 * `detail` or `title` (RFC 9457).
 */
export function createApiError(call: FailedCall, response: Response, text: string, secret: string): ApiError {
  const reply = readReply(call, response, text, secret);
  const error = property(reply.body, 'error') ?? reply.body;
  const entries = Array.isArray(error) ? error : [error];
  const code = entries.map((entry) => property(entry, 'code')).find(isText);
  // A body that is nothing but text may be a whole page, so it is described, not quoted.
  const texts = entries.map((entry) => {
    const words = ['message', 'detail', 'title'].map((name) => property(entry, name));
    return words.find(isText) ?? (entry === reply.body ? undefined : entry);
  });
  const explanation = texts.filter(isText).join('; ') || reply.message;
  const further = property(error, 'details');
  const message = withRemark(`${reply.status}${code ? ` ${code}` : ''}: ${explanation}${quote(further)}`, call);
  const details = entries === error ? error : further;
  return new ApiError({ ...reply, message, code, details });
}

/**
 * The error of a reply whose status says success and whose body, or a part of it, is not what it may be.
 *
 * @param problem What is wrong, where the whole body is not.
 */
export function createFormatError(
  call: FailedCall,
  response: Response,
  text: string,
  secret: string,
  problem?: string,
): ResponseFormatError {
  const reply = readReply(call, response, text, secret);
  return new ResponseFormatError({ ...reply, message: `${reply.status}, but ${problem ?? reply.message}` });
}

/** The error of a reply whose body was not read to its end. */
export function tooLargeError(
  call: FailedCall,
  response: Response,
  limit: number,
  secret: string,
): ResponseFormatError {
  return createFormatError(call, response, '', secret, `its body exceeds maxBodyBytes (${limit})`);
}

/** The error of a call that could not be made a request. */
export function notBuiltError(operation: string, cause: unknown, secret: string): InputError {
  const message = 'the request could not be built. Nothing was sent.';
  return new InputError({ operation, message, cause: createRedaction(secret).cause(cause) });
}

/** A message, and what is to be said of a call that took more than one attempt, or could have. */
export function withRemark(message: string, { attempts = 1, remark }: FailedCall): string {
  return `${message}${attempts > 1 ? ` (after ${attempts} attempts)` : ''}${remark ? `; ${remark}` : ''}`;
}

/** What every error about a reply holds, and one line about a reply that does not explain itself. */
function readReply(call: FailedCall, response: Response, text: string, secret: string) {
  const { operation, attempts, mayHaveSucceeded } = call;
  const { status } = response;
  const redaction = createRedaction(secret);
  const headers = new Headers(
    Array.from(response.headers, ([name, value]): [string, string] => [name, redaction.text(value)]),
  );
  const bodyText = redaction.text(text);
  const body = parseText(bodyText);
  const location = headers.get('location');
  const type = headers.get('content-type') ?? 'no content type';
  let message = `the reply (${type}) is not what the API documents`;
  if (isText(body) && type.startsWith('text/plain') && body.length < 200) message = body.trim();
  if (body === undefined) message = 'the reply is empty';
  if (location) message = `the redirect to ${location} was not followed; check baseUrl`;
  const options: ConcordatErrorOptions = { operation, attempts, mayHaveSucceeded, message };
  return { ...options, message, status, headers, body, bodyText };
}

/** Details as they are shown: "Validation failed" helps nobody who does not see which field. */
function quote(details: unknown): string {
  try {
    return details === undefined ? '' : ` ${JSON.stringify(details)}`;
  } catch {
    // Nested so deep that it can be read, but not written.
    return '';
  }
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** How an attempt ended without a complete reply. */
export interface NoReply {
  readonly reason: StopReason;
  /** Milliseconds it had. */
  readonly limit: number;
  readonly cause?: unknown;
}

/** The error of a request without a complete reply. */
export function noReplyError(
  call: CallRecord,
  url: string,
  { reason, limit, cause }: NoReply,
  secret: string,
): AbortedError | ConnectionError | TimeoutError {
  const { operation, attempts, mayHaveSucceeded, signal } = call;
  const options = { operation, attempts, mayHaveSucceeded };
  if (reason === 'aborted') {
    return new AbortedError({ ...options, message: 'the call was aborted', cause: signal?.reason });
  }
  if (reason === 'timeout') {
    const message = `no ${attempts > 0 ? 'complete reply' : 'turn to send'} within ${limit} ms`;
    return new TimeoutError({ ...options, timeout: limit, message: withRemark(message, call) });
  }
  const error = createRedaction(secret).cause(cause);
  const message = withRemark(`no complete reply from ${new URL(url).host}${findReason(error)}`, call);
  return new ConnectionError({ ...options, message, cause: error });
}

/** ` (ECONNREFUSED)`: what went wrong, as the runtime says it deep inside its error. */
function findReason(error: (Error & { code?: string }) | undefined): string {
  if (!error) return '';
  return error.code || !error.cause ? ` (${error.code ?? error.message})` : findReason(error.cause as Error);
}
