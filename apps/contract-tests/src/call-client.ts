import { ApiError, type CallOptions, type Failure, type Success } from '@concordat/client';
import type { CallForm, ContractCase } from './contract-case.ts';
import { isJson } from './media-type.ts';
import { findIterator } from './paging.ts';
import { property } from './property.ts';
import { exchangeIdHeader } from './recording-proxy.ts';

/** What came of a call, as plain data. Its shape depends on the form; see {@link callClient}. */
export type Outcome = Readonly<Record<string, unknown>>;

type Method = (input: object, options: CallOptions & { readonly maxPages?: number }) => unknown;

interface UntypedHttp {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/**
 * Calls one operation of a client in the given form. Never rejects.
 *
 * - `throwing`: `{ data }` or `{ thrown }`
 * - `iterate`: `{ data }` with the rows of the first page, or `{ thrown }`
 * - `safe`: `{ ok: true, data, status, requestId, rateLimit }` or `{ ok: false, code, error, requestId, rateLimit }`
 * - `http`: `{ status, data }` or `{ status, error }`
 */
export async function callClient(
  client: object,
  form: CallForm,
  contractCase: ContractCase,
  exchangeId: string,
): Promise<Outcome> {
  try {
    if (form === 'http') return await callByPath(client, contractCase, exchangeId);
    const { operation, request } = contractCase;
    const name = (form === 'iterate' && findIterator(operation)) || operation.id;
    const method = findMethod(form === 'safe' ? property(client, 'safe') : client, name);
    if (!method) throw new Error(`the client has no method ${form === 'safe' ? 'safe.' : ''}${name}`);
    const input = { ...request.path, ...request.query, ...request.body };
    const options = callOptions(contractCase, exchangeId);
    if (form === 'iterate') return { data: await collect(method(input, { ...options, maxPages: 1 })) };
    const answer = await method(input, options);
    const type = contractCase.reply.mediaType;
    return form === 'safe'
      ? await describeResult(answer as Success<unknown> | Failure, type)
      : { data: await readData(answer, type) };
  } catch (error) {
    return { thrown: describeError(error) };
  }
}

/** Lists the methods of a client as `resource.verb`. */
export function listMethods(tree: object): string[] {
  return Object.entries(tree)
    .filter(([name]) => name !== 'safe' && name !== 'http')
    .flatMap(([resource, methods]) => Object.keys(methods).map((verb) => `${resource}.${verb}`));
}

function findMethod(tree: unknown, operationId: string): Method | undefined {
  const [resource = '', verb = ''] = operationId.split('.');
  const method = property(property(tree, resource), verb);
  return typeof method === 'function' ? (method as Method) : undefined;
}

function callOptions({ request, reply }: ContractCase, exchangeId: string): CallOptions {
  // The project is an option of the client, not of a call.
  const { 'idempotency-key': idempotencyKey, 'x-project-id': _, ...headers } = request.headers;
  return {
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    headers: { ...headers, [exchangeIdHeader]: exchangeId, Prefer: preferenceFor(reply) },
  };
}

async function callByPath(client: object, contractCase: ContractCase, exchangeId: string): Promise<Outcome> {
  const { operation, request, reply } = contractCase;
  const http = property(client, 'http') as UntypedHttp;
  const type = reply.mediaType ?? 'application/json';
  const { data, error, response } = await http.request(operation.method.toLowerCase(), operation.path, {
    params: { path: request.path, query: request.query },
    body: request.body,
    headers: { ...request.headers, [exchangeIdHeader]: exchangeId, Prefer: preferenceFor(reply), Accept: type },
    parseAs: isJson(type) ? 'json' : type.startsWith('text/') ? 'text' : 'blob',
  });
  const { status } = response;
  return response.ok ? { status, data: data instanceof Blob ? await data.text() : data } : { status, error };
}

/** Asks the mock for a reply; see RFC 7240. */
function preferenceFor({ status, example }: ContractCase['reply']): string {
  return example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
}

async function describeResult(result: Success<unknown> | Failure, type: string | undefined): Promise<Outcome> {
  const { ok, requestId, rateLimit } = result;
  if (!ok) return { ok, code: result.code, error: describeError(result.error), requestId, rateLimit };
  return { ok, data: await readData(result.data, type), status: result.response.status, requestId, rateLimit };
}

function describeError(error: unknown): Outcome {
  if (error instanceof ApiError) {
    const { operation, kind, status, code, body, requestId, rateLimit } = error;
    return { class: 'ApiError', operation, kind, status, code, body, requestId, rateLimit };
  }
  return error instanceof Error ? { class: error.name, message: error.message } : { class: typeof error };
}

/** All that a stream gives: its events as a list, a file as its text. */
async function readData(data: unknown, type: string | undefined): Promise<unknown> {
  if (!(data instanceof ReadableStream)) return data;
  if (type !== 'text/event-stream') return new Response(data).text();
  return collect(data);
}

async function collect(iterable: unknown): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of iterable as AsyncIterable<unknown>) items.push(item);
  return items;
}
