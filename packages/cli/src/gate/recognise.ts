import type { GateTarget } from '@concordat/contract';
import { listOperations, type OpenApiDocument, type Operation } from '@concordat/specs';
import { CommandError, exitCode, usageError } from '../exit-code.ts';

/** How a server is looked at. */
export interface RecogniseOptions {
  readonly document: OpenApiDocument;
  /** Ids of the operations of the run. @default all */
  readonly only: readonly string[] | undefined;
  /** Milliseconds one request may take, its body included. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** What answers, and how many requests it took to know. */
export interface Recognised {
  readonly target: GateTarget;
  readonly requests: number;
}

/** Reads at most: what each of them gets is no slip of a single operation. */
const readsAtMost = 3;
/** Bytes that a reply to a request without a key may have. */
const bodyLimit = 1024 * 1024;

/**
 * Looks whether an API answers at a URL, and whether it says it is a mock or a sandbox. It asks, without a key, for what only reads;
 * where nothing of that is there, for an operation of the run on something that exists nowhere.
 *
 * @throws {CommandError} when nobody answers, or a server that is no API: pages for browsers, redirects, endless replies or the
 *   failures of a gateway to everything.
 */
export async function recognise(url: string, options: RecogniseOptions): Promise<Recognised> {
  const { document, only, timeout, signal } = options;
  let strange: CommandError | undefined;
  let requests = 0;
  for (const request of listLooks(listOperations(document), only)) {
    requests += 1;
    let reply = await look(url, request, timeout, signal);
    if (reply.lost) {
      requests += 1;
      reply = await look(url, request, timeout, signal);
    }
    if (reply.lost) throw reply.lost;
    if (reply.standIn) return { target: { kind: reply.standIn, url }, requests };
    if (!reply.strange) return { target: { kind: 'url', url }, requests };
    strange = reply.strange;
  }
  throw strange ?? new Error('Nothing was asked.');
}

interface LookRequest {
  readonly method: string;
  readonly path: string;
}

function listLooks(operations: readonly Operation[], only: readonly string[] | undefined): LookRequest[] {
  const reads = operations.filter(({ method, path }) => method === 'GET' && !path.includes('{')).slice(0, readsAtMost);
  const asked = operations.filter(({ id }) => only?.includes(id) ?? true);
  // Without a key, a body or an id that exists, nothing can come of it.
  const own = [...asked, ...operations].find(({ method, path }) => method !== 'GET' && path.includes('{'));
  const looks = [...reads, ...(own ? [own] : [])].map(({ method, path }) => {
    return { method, path: path.replace(/\{[^}]+\}/g, () => crypto.randomUUID()) };
  });
  return looks.length > 0 ? looks : [{ method: 'GET', path: '' }];
}

interface Look {
  /** What it says it is, where it is none of a vendor's. */
  readonly standIn?: 'mock' | 'sandbox';
  /** What makes it no reply of an API. */
  readonly strange?: CommandError;
  /** Why there is no reply, where the connection broke. */
  readonly lost?: CommandError;
}

async function look(url: string, { method, path }: LookRequest, timeout: number, signal: AbortSignal): Promise<Look> {
  const limits = AbortSignal.any([AbortSignal.timeout(timeout), signal]);
  try {
    const reply = await fetch(url + path, { method, redirect: 'manual', signal: limits });
    const says = reply.headers.get('x-concordat-mock');
    const size = await measure(reply);
    if (says !== null) return { standIn: says === 'sandbox' ? 'sandbox' : 'mock' };
    const strange = judge(url, reply, size);
    return strange ? { strange } : {};
  } catch (error) {
    if (signal.aborted) throw new CommandError(exitCode.inconclusive, 'the run was ended before anything was checked');
    if (isBlockedPort(error)) {
      const { port } = new URL(url);
      throw usageError(`--target: port ${port} belongs to another protocol, and fetch refuses it; use another port`);
    }
    const said = `${url} does not answer (${describeFailure(error)}); ${advise(error)}`;
    const failed = new CommandError(exitCode.inconclusive, said);
    if (broken.includes(failureCode(error))) return { lost: failed };
    throw failed;
  }
}

/** Failures that may not come again. */
const broken: readonly string[] = ['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'];

function judge(url: string, reply: Response, size: number): CommandError | undefined {
  if (size > bodyLimit) {
    return new CommandError(
      exitCode.inconclusive,
      `${url} sends more than 1 MiB to requests without a key, so it is hardly the API; check the URL`,
    );
  }
  const location = reply.headers.get('location');
  if (reply.status >= 300 && reply.status < 400 && location !== null) {
    const to = URL.parse(location, url);
    const where = to ? `${to.origin}${to.pathname}`.slice(0, 200) : 'nowhere';
    return usageError(`--target: ${url} redirects everything, such as to ${where}; give the URL of the API itself`);
  }
  if ([502, 503, 504].includes(reply.status)) {
    return new CommandError(
      exitCode.inconclusive,
      `${url} answers ${reply.status} to everything, as a gateway does whose server is down; try again later`,
    );
  }
  if (/^text\/html\b/i.test(reply.headers.get('content-type') ?? '')) {
    return new CommandError(
      exitCode.inconclusive,
      `${url} answers with pages for browsers (text/html, ${reply.status}), not as an API; check the URL and its path`,
    );
  }
  return undefined;
}

/** Reads a body as far as its limit, and says how many bytes came. */
async function measure(reply: Response): Promise<number> {
  let size = 0;
  for await (const chunk of reply.body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the rest.
    if (size > bodyLimit) break;
  }
  return size;
}

/** The Fetch Standard bars ports of other protocols; undici says no more than this. */
function isBlockedPort(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port';
}

const failures: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host',
  ECONNRESET: 'connection reset',
  UND_ERR_SOCKET: 'connection closed',
};

function describeFailure(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timed out';
  const { cause } = error as Error;
  const code = failureCode(error);
  if (code.startsWith('HPE_')) return 'what answers is no HTTP server';
  return failures[code] ?? (code || (cause instanceof Error ? cause.message : 'no connection'));
}

function advise(error: unknown): string {
  if (error instanceof DOMException) return 'check the URL, or allow more time by --timeout';
  const code = failureCode(error);
  if (code === 'ECONNREFUSED') return 'start it, or check the port';
  return code.startsWith('HPE_') ? 'check the port' : 'check the URL and the network';
}

function failureCode(error: unknown): string {
  const cause = error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
  // Undici's parser gives no code.
  if (error instanceof Error && error.cause instanceof Error && error.cause.name === 'HTTPParserError')
    return 'HPE_INVALID';
  return typeof cause?.code === 'string' ? cause.code : '';
}
