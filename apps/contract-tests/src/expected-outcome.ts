import type { ApiErrorKind } from '@concordat/client';
import type { Exchange } from '@concordat/contract';
import type { Outcome } from './call-client.ts';
import type { CallForm, ContractCase } from './contract-case.ts';
import { headerOf } from './header.ts';
import { rowsOf } from './paging.ts';
import { property } from './property.ts';
import type { Subject } from './subject.ts';

/** What the clients promise for each status. */
const kinds: Readonly<Record<number, ApiErrorKind>> = {
  400: 'validation',
  401: 'authentication',
  402: 'payment',
  403: 'permission',
  404: 'not_found',
  409: 'conflict',
  413: 'validation',
  422: 'validation',
  429: 'rate_limit',
};

/**
 * What a call has to come to when the mock gives the reply it was asked for. The body and the status are those of the
 * contract's example; only the values of headers are taken from the wire.
 */
export function expectOutcome(
  form: CallForm,
  { operation, reply }: ContractCase,
  { response }: Exchange,
  isFailure: Subject['isFailure'],
): Outcome {
  const { status, body } = reply;
  const isOk = status >= 200 && status < 300;
  if (form === 'http') return isOk ? { status, data: body } : { status, error: body };

  const requestId = headerOf(response, 'x-request-id');
  const rateLimit = readRateLimit(response);
  if (isOk && !isFailure?.(body)) {
    if (form === 'iterate') return { data: rowsOf(operation, body) };
    const data = reply.mediaType === 'text/event-stream' ? eventsOf(String(body)) : body;
    return form === 'safe' ? { ok: true, data, status, requestId, rateLimit } : { data };
  }
  const code = codeOf(body);
  const kind = kinds[status] ?? (status >= 500 ? 'server' : 'unexpected');
  const error = { class: 'ApiError', operation: operation.id, kind, status, code, body, requestId, rateLimit };
  // The examples of errors show documented codes only, which the lint of the contracts sees to.
  return form === 'safe' ? { ok: false, code: code ?? 'undocumented', error, requestId, rateLimit } : { thrown: error };
}

/** The events that an example shows, with their data on one line, up to the mark that ends the stream. */
function eventsOf(text: string): unknown[] {
  const [events = ''] = text.split('data: [DONE]');
  return Array.from(events.matchAll(/^(?:event: (.*)\n)?data: (.*)$/gm), ([, event = 'message', data = '']) => {
    return { event, data: JSON.parse(data) };
  });
}

/** The error's code; a text has none, of a list the first counts. */
function codeOf(body: unknown): unknown {
  const error = property(body, 'error') ?? body;
  return [error].flat().map((entry) => property(entry, 'code'))[0];
}

function readRateLimit(response: Exchange['response']): unknown {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => {
    const text = headerOf(response, `x-ratelimit-${name}`);
    return text === undefined ? undefined : Number(text);
  });
  if ((limit ?? remaining ?? reset) === undefined) return undefined;
  return { limit, remaining, reset: reset === undefined ? undefined : new Date(reset * 1000) };
}
