import type { CallOptions } from './call-options.ts';
import type { CallRecord } from './call-record.ts';
import type { CheckFields } from './check-fields.ts';
import { checkCallOptions, checkHeaders, checkHeaderValue } from './client-options.ts';
import { ConcordatError } from './errors/concordat-error.ts';
import { refuse } from './errors/input-error.ts';
import type { ReadEvents } from './event-stream.ts';
import type { Http, HttpReply } from './http.ts';
import { createSortInput } from './input.ts';
import { loadFailure } from './load-failure.ts';
import type { HttpSettings } from './open-http.ts';
import type { OperationDescriptor } from './operation-table.ts';
import { parseText } from './parse-text.ts';

/** What the calls of one client share. */
export interface CallContext extends HttpSettings {
  readonly http: Http;
  /** The key, which no error may show. */
  readonly secret: string;
  /** Whether the body of a reply with a success status reports a failure. */
  readonly isFailure?: ((body: unknown) => boolean) | undefined;
  /** Whether a successful deletion may have no body, whatever the operation says. */
  readonly emptyDeletions?: boolean | undefined;
  /** Loads the reader of event streams. */
  readonly loadEventReader?: (() => Promise<ReadEvents>) | undefined;
}

/** What a call has brought. */
export interface Outcome {
  /** The reply's body; `undefined` when it has none. */
  readonly data: unknown;
  readonly response: Response;
}

/** Calls one operation: resolves with its outcome or throws a {@link ConcordatError}, or what middleware threw. */
export type Call = (input?: unknown, options?: CallOptions) => Promise<Outcome>;

/** Makes the function behind one method. */
export function createCall(operation: string, descriptor: OperationDescriptor, context: CallContext): Call {
  const { baseUrl, http, transport, secret, isFailure } = context;
  const { accept } = descriptor;
  const sortInput = createSortInput(operation, descriptor);

  /** Makes a request, or what openapi-fetch makes it of. */
  const build = (input: unknown, options: CallOptions, checkFields: CheckFields | undefined) => {
    checkCallOptions(options, operation);
    const { method, pathTemplate, filledPath, search, path, query, body } = sortInput(input, checkFields);
    const headers = checkHeaders(options.headers, operation);
    const idempotencyKey = options.idempotencyKey ?? (descriptor.idempotencyKey && crypto.randomUUID());
    if (idempotencyKey !== undefined) {
      const field = 'idempotencyKey';
      if (!descriptor.idempotencyKey) refuse('the API documents no idempotency key for it.', field, operation);
      headers['Idempotency-Key'] = checkHeaderValue(idempotencyKey, field, operation);
    }
    if (accept) headers['Accept'] ??= accept;
    const { signal, timeout, totalTimeout, maxRetries } = options;
    const isDirect = !http.hasMiddleware();
    const record: CallRecord = {
      operation,
      signal,
      timeout,
      totalTimeout,
      maxRetries,
      isStream: accept !== undefined,
      isRepeatable: idempotencyKey !== undefined || descriptor.idempotent,
      isTextEnough: isDirect,
      attempts: 0,
      mayHaveSucceeded: false,
    };
    const text = body && JSON.stringify(body);
    if (text) headers['Content-Type'] = 'application/json';
    if (isDirect) {
      const request = new Request(baseUrl + filledPath + (search && `?${search}`), {
        method,
        headers: mergeHeaders(context.headers, headers),
        // A followed redirect may turn a deletion into a GET of some page, which then looks like success.
        redirect: 'manual',
        ...(text && { body: text }),
      });
      context.prepareRequest?.(request, pathTemplate);
      return { method, record, request };
    }
    const init = {
      params: { path, query },
      pathSerializer: () => baseUrl + filledPath,
      querySerializer: () => search,
      body: text,
      bodySerializer: String,
      headers,
      // Leaves a successful body unread: what it may be is decided by the call.
      parseAs: 'stream',
      fetch: (request: Request) => transport(request, record),
    };
    return { method, record, send: () => http.request(method, pathTemplate, init) };
  };

  const needsChecks = Object.keys(descriptor.fields ?? {}).length > 0;
  /** Whether a successful reply may be nothing at all. */
  const mayBeEmpty = descriptor.emptyReply || (context.emptyDeletions && descriptor.request.startsWith('DELETE'));

  return async (input, options) => {
    let built: ReturnType<typeof build>;
    let readEvents: ReadEvents | undefined;
    // Everything that can fail before something is sent, so that such a failure is told from all later ones.
    try {
      const checks = needsChecks ? await import('./check-fields.ts') : undefined;
      built = build(input, options ?? {}, checks?.checkFields);
      if (accept === 'text/event-stream') readEvents = await context.loadEventReader?.();
    } catch (error) {
      if (error instanceof ConcordatError) throw error;
      throw (await loadFailure(operation)).notBuiltError(operation, error, secret);
    }

    const { method, record, request, send } = built;
    let response: Response | undefined;
    try {
      const reply: HttpReply = request ? { response: await transport(request, record) } : await send();
      ({ response } = reply);
      if (accept && response.ok) {
        const { readStream } = await import('./read-stream.ts');
        const { maxBodyBytes } = context;
        const read = await readStream(response, record, { accept, maxBodyBytes, secret, readEvents });
        if ('stream' in read) return succeed(record, response, read.stream);
        record.text = read.text;
        record.response = response;
      }
      const text = response === record.response ? (record.text ?? '') : await readText(reply);
      if (response.ok && text === '' && mayBeEmpty) return succeed(record, response, undefined);
      const data = parseText(text);
      const isFailed = !response.ok || isFailure?.(data);
      // Every JSON reply is an object or a list.
      if (!isFailed && typeof data === 'object' && data !== null) return succeed(record, response, data);
      const { createApiError, createFormatError } = await loadFailure(operation);
      if (isFailed) throw createApiError(record, response, text, secret);
      record.mayHaveSucceeded = method !== 'GET';
      throw createFormatError(record, response, text, secret);
    } catch (error) {
      record.end?.(error, response);
      throw error;
    }
  };
}

function succeed(record: CallRecord, response: Response, data: unknown): Outcome {
  record.end?.(undefined, response);
  return { data, response };
}

/** The body of a reply that middleware has replaced; openapi-fetch has read that of an error. */
function readText({ response, error }: HttpReply): string | Promise<string> {
  if (response.ok) return response.text();
  return typeof error === 'string' ? error : (JSON.stringify(error) ?? '');
}

/** The headers of one request. Nearly none has further ones, and then no copy is made. */
function mergeHeaders(headers: Headers, further: Readonly<Record<string, string>>): Headers {
  const entries = Object.entries(further);
  if (entries.length === 0) return headers;
  const merged = new Headers(headers);
  for (const [name, value] of entries) merged.set(name, value);
  return merged;
}
