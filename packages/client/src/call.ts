import type { Client as HttpClient } from 'openapi-fetch';
import type { CallOptions } from './call-options.ts';
import type { CallRecord } from './call-record.ts';
import { checkCallOptions, checkHeaders, checkHeaderValue } from './client-options.ts';
import { ConcordatError } from './errors/concordat-error.ts';
import { refuse } from './errors/input-error.ts';
import type { ReadEvents } from './event-stream.ts';
import { createSortInput } from './input.ts';
import { loadFailure } from './load-failure.ts';
import type { OperationDescriptor } from './operation-table.ts';
import { parseText } from './parse-text.ts';
import { readRateLimit, readRequestId } from './reply-headers.ts';
import type { Success } from './result.ts';
import type { Transport } from './transport.ts';

/** What the calls of one client share. */
export interface CallContext {
  readonly http: HttpClient<Record<never, never>>;
  readonly transport: Transport;
  /** The key, which no error may show. */
  readonly secret: string;
  /** Whether nobody but the call reads its reply. */
  readonly isUnobserved: () => boolean;
  /** Whether the body of a reply with a success status reports a failure. */
  readonly isFailure?: ((body: unknown) => boolean) | undefined;
  /** Whether a successful deletion may have no body, whatever the operation says. */
  readonly emptyDeletions?: boolean | undefined;
  /** Loads the reader of event streams. */
  readonly loadEventReader?: (() => Promise<ReadEvents>) | undefined;
}

/** Calls one operation: resolves with a success or throws a {@link ConcordatError}, or what middleware threw. */
export type Call = (input?: unknown, options?: CallOptions) => Promise<Success<unknown>>;

/** The parts of openapi-fetch that a call uses, without the types of one API. */
interface UntypedHttp {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
}

/** Makes the function behind one method. */
export function createCall(operation: string, descriptor: OperationDescriptor, context: CallContext): Call {
  const { transport, secret, isFailure } = context;
  const { accept } = descriptor;
  const sortInput = createSortInput(operation, descriptor);
  const http = context.http as unknown as UntypedHttp;

  /** Everything that can fail before something is sent, so that such a failure is told from all later ones. */
  const prepare = async (input: unknown, options: CallOptions) => {
    try {
      checkCallOptions(options, operation);
      const { method, pathTemplate, path, query, body } = sortInput(input);
      const headers = checkHeaders(options.headers, operation);
      const idempotencyKey = options.idempotencyKey ?? (descriptor.idempotencyKey && crypto.randomUUID());
      if (idempotencyKey !== undefined) {
        const field = 'idempotencyKey';
        if (!descriptor.idempotencyKey) refuse('the API documents no idempotency key for it.', field, operation);
        headers['Idempotency-Key'] = checkHeaderValue(idempotencyKey, field, operation);
      }
      const readEvents = accept === 'text/event-stream' ? await context.loadEventReader?.() : undefined;
      const { signal, timeout, totalTimeout, maxRetries } = options;
      const record: CallRecord = {
        operation,
        signal,
        timeout,
        totalTimeout,
        maxRetries,
        isStream: accept !== undefined,
        isRepeatable: idempotencyKey !== undefined || descriptor.idempotent,
        isTextEnough: context.isUnobserved(),
        attempts: 0,
        mayHaveSucceeded: false,
      };
      // `stream` leaves a successful body unread: what it may be is decided by the call.
      const init = {
        params: { path, query },
        body: body && JSON.stringify(body),
        bodySerializer,
        headers: accept ? { Accept: accept, ...headers } : headers,
        parseAs: 'stream',
        fetch: (request: Request) => transport(request, record),
      };
      return { method, pathTemplate, init, record, readEvents };
    } catch (error) {
      if (error instanceof ConcordatError) throw error;
      throw (await loadFailure(operation)).notBuiltError(operation, error, secret);
    }
  };

  return async (input, options) => {
    const { method, pathTemplate, init, record, readEvents } = await prepare(input, options ?? {});

    const read = async (response: Response, error: unknown): Promise<unknown> => {
      if (response.ok && accept !== undefined) {
        const { readStream } = await import('./read-stream.ts');
        const stream = await readStream(accept, response, record, secret, readEvents);
        if (stream) return stream;
      }
      const text = await readText(response, error, record);
      const mayBeEmpty = descriptor.emptyReply || (context.emptyDeletions && method === 'DELETE');
      if (response.ok && text === '' && mayBeEmpty) return undefined;
      const data = parseText(text);
      const isFailed = !response.ok || isFailure?.(data);
      // Every JSON reply is an object or a list.
      if (!isFailed && typeof data === 'object' && data !== null) return data;
      const { createApiError, createFormatError } = await loadFailure(operation);
      if (isFailed) throw createApiError(record, response, text, secret);
      record.mayHaveSucceeded = method !== 'GET';
      throw createFormatError(record, response, text, secret);
    };

    let response: Response | undefined;
    try {
      const reply = await http.request(method, pathTemplate, init);
      response = reply.response;
      const data = await read(response, reply.error);
      record.end?.(undefined, response);
      const { headers } = response;
      return { ok: true, data, response, requestId: readRequestId(headers), rateLimit: readRateLimit(headers) };
    } catch (error) {
      record.end?.(error, response);
      throw error;
    }
  };
}

/** The body of a reply, which middleware may have replaced, and of which openapi-fetch has read that of an error. */
function readText(
  response: Response,
  error: unknown,
  { response: sent, text = '' }: CallRecord,
): string | Promise<string> {
  if (response === sent) return text;
  if (response.ok) return response.text();
  return typeof error === 'string' ? error : (JSON.stringify(error) ?? '');
}

/** The body is text already: what JSON cannot hold has been refused before. */
const bodySerializer = (text: unknown) => text;
