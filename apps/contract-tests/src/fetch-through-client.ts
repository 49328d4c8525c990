import { ApiError, type CallOptions, InputError, type Result } from '@concordat/client';
import type { Contract } from '@concordat/contract';
import type { Operation } from '@concordat/specs';
import { findDifferences } from './find-differences.ts';
import { isJson } from './media-type.ts';
import { property } from './property.ts';

/** What a client is made from here. */
export interface RelayedClientOptions {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly maxRetries: 0;
  readonly pacing: false;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** What {@link fetchThroughClient} needs. */
export interface RelayOptions {
  readonly contract: Contract;
  /** What the contract's `servers[0].url` is replaced by. */
  readonly baseUrl: string;
  readonly createClient: (options: RelayedClientOptions) => object;
  /** Answers what the client sends, and what no client can send. */
  readonly send: typeof fetch;
  /** Told of everything a client did wrong. */
  readonly onProblem: (operation: string, problem: string) => void;
  /** Told of every request that a client sent, by operation. */
  readonly onRelayed: (operation: string) => void;
}

type SafeMethod = (input: object, options: CallOptions) => Promise<Result<unknown>>;

/** Headers that are no option of a call. */
const ownHeaders = new Set(['authorization', 'accept', 'content-type', 'idempotency-key']);

/**
 * A `fetch` that calls the client's method wherever the request is one that the contract allows, and compares: what the client
 * sends with the request, and what it makes of the reply with the reply. What the contract forbids, a client refuses to send, so it
 * is sent as it is.
 */
export function fetchThroughClient(options: RelayOptions): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = await request.clone().text();
    const call = readCall(options, request, body);
    return call ? relay(options, request, body, call) : options.send(request);
  };
}

interface RelayedCall {
  readonly operation: Operation;
  readonly apiKey: string;
  readonly fields: object;
  readonly callOptions: CallOptions;
}

/** The call that a request is; none where the contract does not allow it, or no client has a key to send it with. */
function readCall({ contract }: RelayOptions, request: Request, body: string): RelayedCall | undefined {
  const operation = contract.matchOperation(request.method, request.url);
  const [, apiKey] = /^Bearer ([!-~]+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
  const path = contract.matchPath(request.url)?.parameters;
  if (!operation || apiKey === undefined || !path) return undefined;
  const headers = Object.fromEntries(request.headers);
  const query = new URL(request.url).search.slice(1);
  const reading = contract.requestReader(operation.id)({ path, query, headers, body });
  if (reading.violations.length > 0) return undefined;
  const fields: Record<string, unknown> = { ...reading.path, ...reading.query, ...(reading.body ?? {}) };
  const idempotencyKey = headers['idempotency-key'];
  return {
    operation,
    apiKey,
    fields,
    callOptions: {
      ...(idempotencyKey !== undefined && { idempotencyKey }),
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !ownHeaders.has(name))),
    },
  };
}

async function relay(options: RelayOptions, request: Request, body: string, call: RelayedCall): Promise<Response> {
  const { operation, apiKey, fields, callOptions } = call;
  const report = (problem: string) => options.onProblem(operation.id, problem);
  let reply: Response | undefined;
  const client = options.createClient({
    apiKey,
    baseUrl: options.baseUrl,
    maxRetries: 0,
    pacing: false,
    async fetch(sent) {
      const sentBody = await sent.clone().text();
      for (const { pointer, expected, actual } of findDifferences(describe(request, body), describe(sent, sentBody))) {
        report(`sends ${JSON.stringify(actual)} at ${pointer}, not ${JSON.stringify(expected)}`);
      }
      const answered = await options.send(sent);
      reply = answered.clone();
      return answered;
    },
  });
  const [resource = '', verb = ''] = operation.id.split('.');
  const method = property(property(property(client, 'safe'), resource), verb) as SafeMethod;
  const result = await method(fields, callOptions);
  if (!reply) {
    // An account's key needs a project that only an option of the client can name.
    const needsProject = !result.ok && result.error instanceof InputError && result.error.field === 'projectId';
    if (!needsProject) report(`refuses what the contract allows: ${result.ok ? 'no request' : result.error.message}`);
    return options.send(request);
  }
  options.onRelayed(operation.id);
  const text = await reply.clone().text();
  if (isJson(reply.headers.get('content-type') ?? '')) compareResult(result, reply, JSON.parse(text), report);
  return reply;
}

/** What a request asks for, however it is written. */
function describe({ method, url }: Request, body: string): object {
  const { pathname, searchParams } = new URL(url);
  const query = [...searchParams].map(([name, value]) => `${name}=${value}`).toSorted();
  // A call without fields has no body, which is as good as an empty one where none is needed.
  return { method, path: decodeURIComponent(pathname), query, body: body === '' ? {} : JSON.parse(body) };
}

function compareResult(
  result: Result<unknown>,
  reply: Response,
  body: unknown,
  report: (problem: string) => void,
): void {
  if (result.ok) {
    if (!reply.ok) report(`takes status ${reply.status} for a success`);
    if (findDifferences(body, result.data).length > 0) report('resolves with other data than the reply');
    return;
  }
  const { error } = result;
  if (!(error instanceof ApiError)) {
    report(`throws ${error.name} for status ${reply.status}: ${error.message}`);
    return;
  }
  if (error.status !== reply.status) report(`names status ${error.status} for ${reply.status}`);
  const code = property(property(body, 'error'), 'code');
  if (typeof code === 'string' && error.code !== code) report(`names code ${error.code} for ${code}`);
}
