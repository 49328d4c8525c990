import type { Client as HttpClient } from 'openapi-fetch';
import type { CallOptions } from './call-options.ts';
import { checkHeaders, checkHeaderValue, checkNames, checkTimeout } from './client-options.ts';
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
  const { transport, redaction, isFailure } = context;
  const { accept } = descriptor;
  const http = context.http as unknown as UntypedHttp;

  /** Everything that can fail before something is sent, so that such a failure is told from all later ones. */
  const prepare = async (input: unknown, options: CallOptions) => {
    try {
      const { method, pathTemplate, path, query, body } = sortInput(operation, descriptor, input);
      const { signal, timeout, headers } = checkOptions(operation, descriptor, options);
      const fetch = (request: Request) =>
        transport(request, { operation, signal, timeout, stream: accept !== undefined });
      const readEvents = accept === 'text/event-stream' ? await context.loadEventReader?.() : undefined;
      const text = body && JSON.stringify(body);
      // `stream` leaves a successful body unread: what it may be is decided by the call.
      const init = { params: { path, query }, body: text, bodySerializer, headers, parseAs: 'stream', fetch };
      return { method, pathTemplate, init, readEvents };
    } catch (error) {
      if (error instanceof ConcordatError) throw error;
      const message = 'the request could not be built. Nothing was sent.';
      throw new InputError({ operation, message, cause: redaction.cause(error) });
    }
  };

  return async (input, options) => {
    const { method, pathTemplate, init, readEvents } = await prepare(input, options ?? {});
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
    const mayBeEmpty = descriptor.emptyReply || (context.emptyDeletions && method === 'DELETE');
    if (text === '' && mayBeEmpty) return success(undefined);
    const data = parseText(text);
    if (isFailure?.(data)) throw createApiError(operation, response, data, redaction);
    if (!form || !isStructure(data)) throw createFormatError(operation, response, text, redaction);
    return success(data);
  };
}

/** The body is text already: what JSON cannot hold has been refused before. */
const bodySerializer = (text: unknown) => text;

/** Every JSON reply is an object or a list. */
const isStructure = (data: unknown) => typeof data === 'object' && data !== null;

function checkOptions(operation: string, descriptor: OperationDescriptor, options: CallOptions) {
  checkNames(options, ['signal', 'timeout', 'idempotencyKey', 'headers'], operation);
  const { signal, timeout, idempotencyKey } = options;
  // By what it can do: runtimes and their tests have more than one class of signals.
  if (signal !== undefined && typeof signal?.addEventListener !== 'function') {
    refuse('signal must be an AbortSignal.', 'signal', operation);
  }
  if (timeout !== undefined) checkTimeout(timeout, operation);
  const headers = checkHeaders(options.headers, operation);
  if (idempotencyKey !== undefined) {
    const field = 'idempotencyKey';
    if (!descriptor.idempotencyKey) refuse('the API documents no idempotency key for it.', field, operation);
    headers['Idempotency-Key'] = checkHeaderValue(idempotencyKey, field, operation);
  }
  return { signal, timeout, headers: descriptor.accept ? { Accept: descriptor.accept, ...headers } : headers };
}

/** The JSON that a text is; `undefined` when it is none. */
function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
