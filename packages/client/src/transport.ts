import { startAttempt } from './attempt.ts';
import type { CallRecord } from './call-record.ts';
import type { Clock } from './clock.ts';
import { ConcordatError } from './errors/concordat-error.ts';
import type { NoReply } from './failure.ts';
import { loadFailure } from './load-failure.ts';
import type { Pacer } from './pacing.ts';
import { decodeText, readBody } from './read-body.ts';
import { readRateLimit } from './reply-headers.ts';
import { retryDelay } from './retry-delay.ts';
import type { Watch } from './watch.ts';

/** Sends a request, whatever `fetch` that takes. `globalThis.fetch` is one. The signal ends it when nobody waits any more. */
export type Fetch = (request: Request, init: { readonly signal: AbortSignal }) => Promise<Response> | Response;

/** What all calls of one client share below openapi-fetch. */
export interface TransportSettings {
  readonly fetch: Fetch | undefined;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly maxRetries: number;
  readonly maxBodyBytes: number;
  readonly clock: Clock;
  readonly pacer: Pacer | undefined;
  readonly watch: Promise<Watch | undefined> | undefined;
  /** The key, which no error may show. */
  readonly secret: string;
}

/**
 * Sends a request, again where that is allowed and helps, and resolves once a reply has arrived in full, or up to the body where
 * that is streamed. Reading a streamed body fails with the same errors.
 * @throws {ConnectionError | TimeoutError | AbortedError}
 */
export type Transport = (request: Request, record: CallRecord) => Promise<Response>;

/** Statuses of replies that another attempt may change. */
const passing = [408, 429, 502, 503, 504];

/** Whether a reply of this status, or none (0), leaves open what became of the request. */
const isUnclear = (status: number) => status < 200 || status === 408 || status >= 500;

/** Longest time, in milliseconds, to wait before a first attempt because the window of the last reply is used up. */
const longestHold = 60_000;

/** Makes the transport under every call of one client: attempts, their pace, and two clocks that cover the body. */
export function createTransport(settings: TransportSettings): Transport {
  const { clock, pacer, secret } = settings;
  // One for all, because each is an object of the engine that has to be collected.
  const decoder = new TextDecoder();
  return async (request, record) => {
    const {
      timeout = settings.timeout,
      totalTimeout = settings.totalTimeout,
      maxRetries = settings.maxRetries,
    } = record;
    const { method } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    const isRepeatable = record.isRepeatable ?? (method !== 'POST' && method !== 'PATCH');
    const tellRetry = settings.watch && (await settings.watch)?.(request, record);
    const place = pacer?.enter() ?? 0;
    const end = clock.now() + totalTimeout;
    const timeLeft = () => end - clock.now();
    let next = request;
    let last: Response | undefined;
    const explain = async (failure: NoReply) =>
      (await loadFailure(record.operation)).noReplyError(record, request.url, failure, secret);

    for (;;) {
      const attempt = startAttempt(record.signal, clock);
      let limit = timeLeft();
      let hasTurn = false;
      let response: Response | undefined;
      let cause: unknown;
      try {
        const turn = attempt.signal.aborted ? undefined : pacer?.turn(place, attempt.signal);
        const takeTurn = async () => {
          await turn;
          hasTurn = true;
        };
        if (turn) {
          const held = pacer?.heldFor() ?? 0;
          if (held >= limit) record.remark = `the vendor asked for a wait of ${held} ms`;
          await attempt.wait(takeTurn, held < limit ? limit : 0);
        }
        limit = Math.min(timeout, timeLeft());
        response = await attempt.wait(() => {
          hasTurn = true;
          const sent = next;
          // A body can be sent once only.
          if (sent.body && record.attempts < maxRetries) next = sent.clone();
          record.attempts++;
          return send(sent, attempt.signal, record, decoder, settings);
        }, limit);
      } catch (error) {
        cause = error;
      }

      if (last && !hasTurn && attempt.reason === 'timeout') {
        record.remark = 'not tried again, because its turn does not come within totalTimeout';
        record.response = last;
        return last;
      }
      const { status = 0, headers } = response ?? {};
      const isRefused = status === 429;
      if (hasTurn && !isRead && isUnclear(status)) record.mayHaveSucceeded = true;
      const mayChange = response ? passing.includes(status) : hasTurn && attempt.reason !== 'aborted';
      const reply = headers && { status, headers, text: record.text ?? '' };
      const delay = mayChange ? retryDelay(record.attempts, reply, clock.now(), clock.random()) : 0;
      const hold = isRefused ? delay : timeUntilReset(headers, clock.now());
      // What no call waits for holds nobody: the vendor's own answer, at once, is the better one.
      const holdsAll = hold > 0 && hold < settings.totalTimeout;
      if (hasTurn && holdsAll) pacer?.hold(hold);
      else if (hasTurn) pacer?.answered();

      const isAllowed = (isRefused || isRepeatable) && !(cause instanceof ConcordatError);
      if (mayChange && isAllowed && record.attempts <= maxRetries) {
        if (delay < timeLeft()) {
          attempt.end();
          const reason = attempt.reason === 'timeout' ? 'timeout' : 'connection';
          tellRetry?.({ attempt: record.attempts, delay, reason: response ? 'status' : reason }, response);
          // In the line, the call waits for as long as its refusal keeps all of them waiting.
          last = response;
          if (isRefused && pacer && holdsAll) continue;
          const pause = startAttempt(record.signal, clock);
          await pause.wait(() => new Promise(() => undefined), delay).catch(() => undefined);
          if (pause.reason === 'timeout') continue;
          throw await explain({ reason: 'aborted', limit });
        }
        record.remark = `not tried again, because a wait of ${delay} ms exceeds what is left of totalTimeout`;
      }

      if (cause instanceof ConcordatError) throw cause;
      if (!response) throw await explain({ reason: attempt.reason, limit, cause });
      if (!(record.isStream && response.ok && response.body)) {
        attempt.end();
        record.response = response;
        return response;
      }
      const [{ guardBody }, { noReplyError }] = await Promise.all([
        import('./guard-body.ts'),
        loadFailure(record.operation),
      ]);
      const fail = (error?: unknown) =>
        noReplyError(record, request.url, { reason: attempt.reason, limit: timeout, cause: error }, secret);
      return new Response(guardBody(response.body, attempt, timeout, fail), response);
    }
  };
}

/** Sends one attempt, and reads its reply here, so that a body that stalls or breaks off is this attempt's failure. */
async function send(
  request: Request,
  signal: AbortSignal,
  record: CallRecord,
  decoder: TextDecoder,
  { fetch = globalThis.fetch, maxBodyBytes, secret }: TransportSettings,
): Promise<Response> {
  record.text = '';
  const reply = await fetch(request, { signal });
  if (!reply.body || (record.isStream && reply.ok)) return reply;
  const parts = await readBody(reply.body, maxBodyBytes);
  if (!parts) {
    record.mayHaveSucceeded ||= request.method !== 'GET' && (reply.ok || isUnclear(reply.status));
    throw (await loadFailure(record.operation)).tooLargeError(record, reply, maxBodyBytes, secret);
  }
  record.text = await decodeText(parts, decoder);
  // openapi-fetch reads the body of an error, middleware may read any.
  return record.isTextEnough ? reply : new Response(new Blob(parts), reply);
}

/** Milliseconds until the vendor accepts requests again, when this reply was to the last one of a window that ends soon. */
function timeUntilReset(headers: Headers | undefined, now: number): number {
  // Before anything else is read, because nearly every reply ends here.
  if (headers?.get('x-ratelimit-remaining') !== '0') return 0;
  const time = (readRateLimit(headers)?.reset?.getTime() ?? 0) - now;
  return time < longestHold ? time : 0;
}
