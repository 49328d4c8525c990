import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterEach, describe, expect, test } from 'vitest';
import type { ClientOptions } from '../src/index.ts';
import { createOpenTelemetryHooks } from '../src/open-telemetry.ts';
import { createLibrary } from './library.ts';

const ERROR = 2;
const CLIENT = 2;

/** A library whose calls are told to the SDK of OpenTelemetry. Answers are given in turn, the last one ever after. */
function observe(
  answers: readonly ((request: Request) => Response | Promise<Response>)[],
  options?: Partial<ClientOptions>,
) {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracer = provider.getTracer('test');
  let count = 0;
  const library = createLibrary({
    maxRetries: 2,
    fetch: async (request) =>
      (answers[Math.min(count++, answers.length - 1)] as (request: Request) => Response)(request),
    hooks: createOpenTelemetryHooks({ tracer }),
    pacing: false,
    ...options,
  });
  return { library, tracer, spans: () => exporter.getFinishedSpans() };
}

const book = () => Response.json({ data: { id: 'b1', title: 'Emma' } }, { headers: { 'x-request-id': 'req_1' } });
const busy = () => new Response('', { status: 503, headers: { 'retry-after': '0' } });
const missing = () => Response.json({ error: { code: 'book_not_found', message: 'No such book.' } }, { status: 404 });

afterEach(() => context.disable());

describe('a span', () => {
  test('tells of a call that succeeds', async () => {
    const { library, spans } = observe([book]);
    await library.books.get({ id: 'b1' });
    expect(spans()).toHaveLength(1);
    expect(spans()[0]).toMatchObject({
      name: 'GET books.get',
      kind: CLIENT,
      status: { code: 0 },
      events: [],
      attributes: {
        'http.request.method': 'GET',
        'url.full': 'https://library.example/api/v1/books/b1',
        'server.address': 'library.example',
        'server.port': 443,
        'http.response.status_code': 200,
        'concordat.operation': 'books.get',
        'concordat.request_id': 'req_1',
      },
    });
    expect(spans()[0]?.attributes).not.toHaveProperty(['http.request.resend_count']);
    expect(spans()[0]?.attributes).not.toHaveProperty(['error.type']);
  });

  test('has an event for each further attempt, and their number', async () => {
    const { library, spans } = observe([busy, busy, book]);
    await library.books.get({ id: 'b1' });
    expect(spans()[0]).toMatchObject({
      status: { code: 0 },
      attributes: { 'http.response.status_code': 200, 'http.request.resend_count': 2 },
      events: [1, 2].map((attempt) => ({
        name: 'retry',
        attributes: {
          'concordat.attempt': attempt,
          'concordat.retry.reason': 'status',
          'concordat.retry.delay_ms': expect.any(Number),
          'http.response.status_code': 503,
        },
      })),
    });
  });

  test('tells of a refusal by its status', async () => {
    const { library, spans } = observe([missing]);
    await expect(library.books.get({ id: 'b1' })).rejects.toMatchObject({ code: 'book_not_found' });
    expect(spans()[0]).toMatchObject({
      status: { code: ERROR },
      attributes: { 'http.response.status_code': 404, 'error.type': '404' },
    });
    expect(spans()[0]?.status.message).toBeUndefined();
  });

  test('tells of a call without a reply by its error', async () => {
    const { library, spans } = observe([() => Promise.reject(new TypeError('refused'))], { maxRetries: 0 });
    const error = await library.books.get({ id: 'b1' }).catch((thrown: Error) => thrown);
    expect(spans()[0]).toMatchObject({
      status: { code: ERROR, message: (error as Error).message },
      attributes: { 'error.type': 'ConnectionError' },
    });
    expect(spans()[0]?.attributes).not.toHaveProperty(['http.response.status_code']);
  });

  test('tells of a reply that is none by its error', async () => {
    const { library, spans } = observe([() => new Response('<html>')]);
    await expect(library.books.get({ id: 'b1' })).rejects.toThrow();
    expect(spans()[0]).toMatchObject({
      status: { code: ERROR, message: expect.any(String) },
      attributes: { 'http.response.status_code': 200, 'error.type': 'ResponseFormatError' },
    });
  });

  test('of a call through http fails by the status of its reply', async () => {
    const { library, spans } = observe([missing]);
    await library.http.GET('/books/{id}', { params: { path: { id: 'b1' } } });
    expect(spans()[0]).toMatchObject({ name: 'GET', status: { code: ERROR }, attributes: { 'error.type': '404' } });
  });

  test('shows the names of the query, not its values', async () => {
    const { library, spans } = observe([() => Response.json({ data: [], meta: {} })]);
    await library.books.list({ author: 'jane@example.com', tag: ['a', 'b'], page: 2 });
    const url = String(spans()[0]?.attributes['url.full']);
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      author: 'REDACTED',
      tag: 'REDACTED',
      page: 'REDACTED',
    });
  });

  test('names a port', async () => {
    for (const [baseUrl, port] of [
      ['http://127.0.0.1:4010/v1', 4010],
      ['http://library.example', 80],
    ] as const) {
      const { library, spans } = observe([book], { baseUrl });
      await library.books.get({ id: 'b1' });
      expect(spans()[0]?.attributes['server.port']).toBe(port);
    }
  });

  test('is of one call, however many there are at a time', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `b${index}`);
    const seen = new Set<string>();
    const answer = async ({ url }: Request) => {
      const id = url.split('/').at(-1) ?? '';
      // The later a call began, the sooner it is answered.
      for (let turns = 100 - 5 * ids.indexOf(id); turns > 0; turns--) await undefined;
      if (ids.indexOf(id) % 3 === 0 && !seen.has(id)) {
        seen.add(id);
        return busy();
      }
      return ids.indexOf(id) % 2 === 0 ? book() : missing();
    };
    const { library, spans } = observe([answer]);
    await Promise.allSettled(ids.map((id) => library.books.get({ id })));
    const told = spans().map(({ attributes, events }) => [
      String(attributes['url.full']).split('/').at(-1),
      attributes['http.response.status_code'],
      events.length,
    ]);
    expect(told.sort()).toEqual(
      ids.map((id, index) => [id, index % 2 === 0 ? 200 : 404, index % 3 === 0 ? 1 : 0]).sort(),
    );
  });

  test('is a child of the span that is active where the client is called', async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    const { library, tracer, spans } = observe([busy, book]);
    const parent = tracer.startSpan('parent');
    await context.with(trace.setSpan(context.active(), parent), () => library.books.get({ id: 'b1' }));
    expect(spans()[0]?.attributes['http.request.resend_count']).toBe(1);
    expect(spans()[0]?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  });

  test('is not begun for a call that is refused before it is sent', async () => {
    const { library, spans } = observe([book]);
    await expect(library.books.get({ id: '' })).rejects.toMatchObject({ name: 'InputError' });
    expect(spans()).toEqual([]);
  });

  test('has no key in it, even when a server repeats it', async () => {
    const apiKey = 'wbk_0123456789abcdef';
    const { library, spans } = observe([() => new Response(`Bearer ${apiKey}`)], { apiKey });
    await expect(library.books.get({ id: 'b1' })).rejects.toThrow();
    const { attributes, events, status, name } = spans()[0] ?? {};
    expect(JSON.stringify({ attributes, events, status, name })).not.toContain(apiKey);
  });
});

test('the duration of calls is measured in seconds, waits included', async () => {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter });
  const meter = new MeterProvider({ readers: [reader] }).getMeter('test');
  const { tracer } = observe([book]);
  let time = 0;
  const clock = {
    now: () => time,
    random: () => 0.5,
    setTimeout: () => undefined,
    clearTimeout: () => undefined,
  };
  const answer = () => {
    time += 1500;
    return book();
  };
  const { library } = observe([answer, answer, missing], { clock, hooks: createOpenTelemetryHooks({ tracer, meter }) });
  await Promise.allSettled([1, 2, 3].map(() => library.books.get({ id: 'b1' })));
  await reader.forceFlush();
  await reader.shutdown();
  const [metric] = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
  expect(metric?.descriptor).toMatchObject({ name: 'concordat.client.call.duration', unit: 's' });
  const target = {
    'http.request.method': 'GET',
    'server.address': 'library.example',
    'server.port': 443,
    'concordat.operation': 'books.get',
  };
  expect(metric?.dataPoints.map(({ attributes }) => attributes)).toEqual([
    { ...target, 'http.response.status_code': 200 },
    { ...target, 'http.response.status_code': 404, 'error.type': '404' },
  ]);
  expect(metric?.dataPoints[0]?.value).toMatchObject({ count: 2, min: 1.5 });
});
