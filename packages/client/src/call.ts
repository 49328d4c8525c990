import type { Client as HttpClient } from 'openapi-fetch';
import type { CallOptions } from './call-options.ts';
import { checkHeaders, checkHeaderValue, checkTimeout } from './client-options.ts';
import { ConcordatError } from './errors/concordat-error.ts';
import { InputError, refuse } from './errors/input-error.ts';
import { ConnectionError } from './errors/no-response.ts';
import type { FailStream, ReadEvents } from './event-stream.ts';
import { createApiError, createFormatError } from './failure.ts';
import { sortInput } from './input.ts';
import type { OperationDescriptor } from './operation-table.ts';
import { readAs } from './read-as.ts';
import type { Redaction } from './redaction.ts';
import { readRateLimit, readRequestId } from './reply-headers.ts';
import type { Success } from './result.ts';
import type { Transport } from './transport.ts';

/** What the calls of one client share. */
export interface CallContext {
  readonly http: HttpClient<Record<never, never>>;
  readonly transport: Transport;
  readonly redaction: Redaction;
  /** Whether the body of a reply with a success status reports a failure. */
  readonly isFailure: ((body: unknown) => boolean) | undefined;
  /** Loads the reader of event streams. */
  readonly loadEventReader: (() => Promise<ReadEvents>) | undefined;
}

/** Calls one operation: resolves with a success or throws a {@link ConcordatError}. */
export type Call = (input?: unknown, options?: CallOptions) => Promise<Success<unknown>>;

/** The parts of openapi-fetch that a call uses, without the types of one API. */
interface UntypedHttp {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
}

/** Makes the function behind one method. */
export function createCall(operation: string, descriptor: OperationDescriptor, context: CallContext): Call {
  const { transport, redaction, isFailure } = context;
  const { accept } = descriptor;
  const http = context.http as unknown as UntypedHttp;

  return async (input, options = {}) => {
    const { signal, timeout } = options;
    let isSent = false;
    const fetch = (request: Request) => {
      isSent = true;
      return transport(request, { operation, signal, timeout, stream: accept !== undefined });
    };
    try {
      const { method, pathTemplate, path, query, body } = sortInput(operation, descriptor, input);
      const headers = prepareHeaders(operation, descriptor, options);
      if (timeout !== undefined) checkTimeout(timeout, operation);
      // Loaded before anything is sent, so that a reader that cannot be loaded leaves nothing half done.
      const readEvents = accept === 'text/event-stream' ? await context.loadEventReader?.() : undefined;
      // `stream` leaves a successful body unread: what it may be is decided here.
      const init = { params: { path, query }, body, headers, parseAs: 'stream', fetch };
      const { response, error } = await http.request(method, pathTemplate, init);
      if (!response.ok) throw createApiError(operation, response, error, redaction);

      const success = (data: unknown): Success<unknown> => ({
        ok: true,
        data,
        response,
        requestId: readRequestId(response.headers),
        rateLimit: readRateLimit(response.headers),
      });
      const form = readAs(accept, response.headers.get('content-type'));
      if (form === 'stream') {
        const stream = response.body ?? new Blob().stream();
        const fail: FailStream = (problem, text) =>
          text === undefined
            ? new ConnectionError({ operation, message: problem })
            : createFormatError(operation, response, text, redaction, problem);
        return success(readEvents ? readEvents(stream, fail) : stream);
      }
      const text = await response.text();
      const data = parseText(text);
      // Some APIs confirm a deletion without a body.
      const isConfirmed = text === '' && (response.status === 204 || method === 'DELETE');
      if (isFailure?.(data)) throw createApiError(operation, response, data, redaction);
      if (!form || (data === undefined && !isConfirmed)) throw createFormatError(operation, response, text, redaction);
      return success(data);
    } catch (error) {
      if (error instanceof ConcordatError) throw error;
      // Not a failed exchange, which the transport reports: a text that no URL can hold, or middleware that threw.
      const cause = redaction.cause(error);
      const message = isSent ? 'the reply could not be read' : 'the request could not be built. Nothing was sent.';
      throw new (isSent ? ConnectionError : InputError)({ operation, cause, message });
    }
  };
}

function prepareHeaders(operation: string, descriptor: OperationDescriptor, options: CallOptions): object {
  const { idempotencyKey } = options;
  const headers = checkHeaders(options.headers, operation);
  if (idempotencyKey !== undefined) {
    const field = 'idempotencyKey';
    if (!descriptor.idempotencyKey) refuse('the API documents no idempotency key for it.', field, operation);
    headers['Idempotency-Key'] = checkHeaderValue(idempotencyKey, field, operation);
  }
  return descriptor.accept ? { Accept: descriptor.accept, ...headers } : headers;
}

/** The JSON that a text is; `undefined` when it is none. */
function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
