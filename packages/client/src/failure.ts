import { ApiError, ResponseFormatError } from './errors/reply-error.ts';
import type { Redaction } from './redaction.ts';

/**
 * The error of a reply that reports a failure. It may do so by an object with `code`, `message` and `details` or some of
 * them, by a plain text, or by a list of such objects, each as the body itself or as its `error`.
 *
 * @param body Parsed JSON, or text when it is not JSON.
 */
export function createApiError(operation: string, response: Response, body: unknown, redaction: Redaction): ApiError {
  const reply = readReply(operation, response, body, redaction);
  const error = property(reply.body, 'error') ?? reply.body;
  const entries = Array.isArray(error) ? error : [error];
  const code = entries.map((entry) => property(entry, 'code')).find(isText);
  // A body that is nothing but text may be a whole page, so it is described, not quoted.
  const texts = entries.map((entry) => property(entry, 'message') ?? (entry === reply.body ? undefined : entry));
  const explanation = texts.filter(isText).join('; ') || reply.message;
  const details = entries === error ? error : property(error, 'details');
  const message = `${reply.status}${code ? ` ${code}` : ''}: ${explanation}`;
  return new ApiError({ ...reply, message, code, details });
}

/**
 * The error of a reply whose status says success and whose body, or a part of it, is not what it may be.
 *
 * @param problem What is wrong, where the whole body is not.
 */
export function createFormatError(
  operation: string,
  response: Response,
  body: string,
  redaction: Redaction,
  problem?: string,
): ResponseFormatError {
  const reply = readReply(operation, response, body, redaction);
  return new ResponseFormatError({ ...reply, message: `${reply.status}, but ${problem ?? reply.message}` });
}

/** What every error about a reply holds, and one line about a reply that does not explain itself. */
function readReply(operation: string, response: Response, original: unknown, redaction: Redaction) {
  const { status } = response;
  const headers = redaction.headers(response.headers);
  const body = original === '' ? undefined : redaction.value(original);
  const location = headers.get('location');
  const type = headers.get('content-type') ?? 'no content type';
  let message = `the reply (${type}) is not what the API documents`;
  if (isText(body) && type.startsWith('text/plain') && body.length < 200) message = body.trim();
  if (body === undefined) message = 'the reply is empty';
  if (location) message = `the redirect to ${location} was not followed; check baseUrl`;
  return { operation, status, headers, body, message };
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
