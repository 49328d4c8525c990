import type { GateTarget } from '@concordat/contract';
import { type Vendor, vendors } from '@concordat/specs';
import { CommandError, exitCode, usageError } from '../exit-code.ts';

/** Whom `--target` names. */
export type TargetChoice =
  | { readonly kind: 'mock' }
  | { readonly kind: 'live' }
  | { readonly kind: 'url'; readonly url: string };

/**
 * Reads the value of `--target`.
 *
 * @throws {CommandError} when it names no server, or one server for several vendors.
 */
export function readTarget(given: string, name: Vendor | 'all'): TargetChoice {
  if (given === 'mock' || given === 'live') return { kind: given };
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw usageError(`--target: "${given}" is neither mock nor live nor a URL such as http://localhost:8080/api`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw usageError('--target: give the base URL alone, without user, query or fragment; a key goes into --key');
  }
  if (name === 'all') {
    const commands = vendors.map((vendor) => `concordat gate ${vendor} --target <its URL>`);
    throw usageError(`--target: each vendor needs a URL of its own; run ${commands.join(' and ')}`);
  }
  return { kind: 'url', url: url.href.replace(/\/+$/, '') };
}

/**
 * Looks whether a server answers and whether it says it is a mock.
 *
 * @param timeout in milliseconds.
 * @throws {CommandError} when it does not answer, or its port is one that `fetch` never asks.
 */
export async function recognise(url: string, timeout: number): Promise<GateTarget> {
  try {
    const response = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    return { kind: response.headers.has('x-concordat-mock') ? 'mock' : 'url', url };
  } catch (error) {
    if (isBlockedPort(error)) {
      const { port } = new URL(url);
      throw usageError(`--target: port ${port} belongs to another protocol, and fetch refuses it; use another port`);
    }
    throw new CommandError(
      exitCode.inconclusive,
      `${url} does not answer (${describeFailure(error)}); ${advise(error)}`,
    );
  }
}

/** The Fetch Standard bars ports of other protocols; undici says no more than this. */
function isBlockedPort(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port';
}

function describeFailure(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'timed out';
  const { cause } = error as Error;
  const code = failureCode(error);
  const known: Record<string, string> = {
    ECONNREFUSED: 'connection refused',
    ENOTFOUND: 'no such host',
    EAI_AGAIN: 'no such host',
    ECONNRESET: 'connection reset',
    UND_ERR_SOCKET: 'connection closed',
  };
  return known[code] ?? (code || (cause instanceof Error ? cause.message : 'no connection'));
}

function advise(error: unknown): string {
  if (error instanceof DOMException) return 'check the URL, or allow more time by --timeout';
  return failureCode(error) === 'ECONNREFUSED' ? 'start it, or check the port' : 'check the URL and the network';
}

function failureCode(error: unknown): string {
  const cause = error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
  return typeof cause?.code === 'string' ? cause.code : '';
}
