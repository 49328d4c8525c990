import type { HookCall, Hooks } from './hooks.ts';

/** What is said of a span or a measurement. */
type Attributes = Record<string, string | number | boolean>;

/** What is used of a span. */
interface Span {
  setAttributes(attributes: Attributes): unknown;
  addEvent(name: string, attributes: Attributes): unknown;
  setStatus(status: { code: 2; message?: string }): unknown;
  end(): void;
}

/** What is used of a `Tracer` of `@opentelemetry/api`. */
export interface OpenTelemetryTracer {
  startSpan(name: string, options: { kind: 2; attributes: Attributes }): Span;
}

/** What is used of a `Meter` of `@opentelemetry/api`. */
export interface OpenTelemetryMeter {
  createHistogram(
    name: string,
    options: { description: string; unit: string; advice: { explicitBucketBoundaries: number[] } },
  ): { record(value: number, attributes: Attributes): void };
}

/** What {@link createOpenTelemetryHooks} tells. */
export interface OpenTelemetryOptions {
  /** Makes the spans: `trace.getTracer('my-app')`. */
  readonly tracer: OpenTelemetryTracer;
  /** Measures the calls: `metrics.getMeter('my-app')`. */
  readonly meter?: OpenTelemetryMeter | undefined;
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR`. */
const client = 2;
const failed = 2;

/** Those that the semantic conventions advise for seconds of HTTP. */
const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/**
 * Hooks that tell OpenTelemetry of the calls of a client, in the words of its semantic conventions for HTTP clients. One object
 * serves any number of clients.
 *
 * ```ts
 * const hooks = createOpenTelemetryHooks({ tracer: trace.getTracer('my-app') });
 * const leadlex = createLeadLexClient({ apiKey, hooks });
 * ```
 *
 * - A call is one span, a child of the span that is active where the client is called, however many attempts it takes. Each
 *   further attempt is an event `retry`; their number is `http.request.resend_count`.
 * - `url.full` has the names of the query's fields, but `REDACTED` for their values, which may be addresses or names of people.
 * - A failed call has the status `ERROR` and an `error.type`: the HTTP status, or the name of the error.
 * - With a meter, the histogram `concordat.client.call.duration` has the seconds of calls, waits and all attempts included. It is
 *   not `http.client.request.duration`, which instrumentations of `fetch` measure for each request.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function createOpenTelemetryHooks({ tracer, meter }: OpenTelemetryOptions): Hooks {
  const spans = new WeakMap<HookCall, Span>();
  const histogram = meter?.createHistogram('concordat.client.call.duration', {
    description: 'Duration of calls, with their attempts and the waits between them.',
    unit: 's',
    advice: { explicitBucketBoundaries: boundaries },
  });

  const end = ({ call, status, requestId, attempts, duration, error }: Outcome) => {
    const errorType = describeError(status, error);
    const outcome: Attributes = {
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(errorType !== undefined && { 'error.type': errorType }),
    };
    histogram?.record(duration / 1000, { ...describeTarget(call), ...outcome });
    const span = spans.get(call);
    span?.setAttributes({
      ...outcome,
      ...(attempts > 1 && { 'http.request.resend_count': attempts - 1 }),
      ...(requestId !== undefined && { 'concordat.request_id': requestId }),
    });
    if (errorType !== undefined) {
      // Where a status says it all, the conventions want no message.
      const message = errorType !== String(status) && error instanceof Error ? error.message : undefined;
      span?.setStatus({ code: failed, ...(message !== undefined && { message }) });
    }
    span?.end();
  };

  return {
    onRequest: ({ call }) => {
      const attributes = { ...describeTarget(call), 'url.full': redactQuery(call.url) };
      const name = call.operation === undefined ? call.method : `${call.method} ${call.operation}`;
      spans.set(call, tracer.startSpan(name, { kind: client, attributes }));
    },
    onRetry: ({ call, attempt, delay, reason, status }) => {
      spans.get(call)?.addEvent('retry', {
        'concordat.attempt': attempt,
        'concordat.retry.delay_ms': delay,
        'concordat.retry.reason': reason,
        ...(status !== undefined && { 'http.response.status_code': status }),
      });
    },
    onResponse: end,
    onError: end,
  };
}

/** What the end of a call has, in either case. */
interface Outcome {
  readonly call: HookCall;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly duration: number;
  readonly error?: unknown;
}

/** What was called where: few values, as measurements need it. */
function describeTarget({ operation, method, url }: HookCall): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    'http.request.method': method,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'http:' ? 80 : 443),
    ...(operation !== undefined && { 'concordat.operation': operation }),
  };
}

/** `error.type` of a call; `undefined` when it succeeded. */
function describeError(status: number | undefined, error: unknown): string | undefined {
  if (status !== undefined && status >= 400) return String(status);
  if (error === undefined) return undefined;
  return error instanceof Error ? error.name : '_OTHER';
}

function redactQuery(url: string): string {
  const redacted = new URL(url);
  for (const name of new Set(redacted.searchParams.keys())) redacted.searchParams.set(name, 'REDACTED');
  return redacted.href;
}
