// A server that breaks what HTTP servers keep: it writes bytes, not replies.

import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it arrived. */
interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is done on a connection whose request has arrived. */
export type Answer = (socket: Socket) => void;

export interface FaultServer {
  readonly baseUrl: string;
  /** All requests that arrived whole, in their order. */
  readonly requests: readonly SeenRequest[];
  /** How many connections are open. */
  readonly connections: () => number;
  /** Resolves when this many requests have arrived, and been answered as far as they are. */
  answered(count: number): Promise<void>;
  /** Resolves when all connections so far are closed. */
  allClosed(): Promise<void>;
}

/**
 * Starts a server for the running test. Each request gets the next answer, those after the last one get the last.
 *
 * @param onConnect is done with a connection before anything is read from it.
 */
export async function startFaultServer(answers: readonly Answer[], onConnect?: Answer): Promise<FaultServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const closings: Promise<void>[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];

  const server = createServer((socket) => {
    sockets.add(socket);
    closings.push(new Promise((resolve) => socket.once('close', () => resolve())));
    socket.once('close', () => sockets.delete(socket));
    // Clients that give up reset their connection.
    socket.on('error', () => undefined);
    if (onConnect) return onConnect(socket);
    let received = '';
    socket.setEncoding('latin1').on('data', (text) => {
      received += text;
      for (let request = takeRequest(received); request; request = takeRequest(received)) {
        received = received.slice(request.length);
        requests.push(request.seen);
        answers[Math.min(requests.length, answers.length) - 1]?.(socket);
        for (const { count, resolve } of waiting) if (requests.length >= count) resolve();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as { port: number };
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    requests,
    connections: () => sockets.size,
    answered: (count) =>
      new Promise((resolve) => {
        if (requests.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    allClosed: async () => void (await Promise.all(closings)),
  };
}

/** The URL of a port at which nobody listens. */
export async function findClosedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Writes bytes and leaves the connection open. */
export function write(...parts: readonly (string | Uint8Array)[]): Answer {
  return (socket) => {
    for (const part of parts) socket.write(part);
  };
}

/** Writes bytes, then ends the connection in an orderly way. */
export function writeAndClose(...parts: readonly (string | Uint8Array)[]): Answer {
  return (socket) => {
    for (const part of parts) socket.write(part);
    socket.end();
  };
}

/** Writes bytes and, once they are out, resets the connection. */
export function writeAndReset(...parts: readonly (string | Uint8Array)[]): Answer {
  return (socket) => {
    for (const part of parts) socket.write(part);
    socket.write('', () => socket.resetAndDestroy());
  };
}

/** The head of a reply. */
export function head(status: number, headers: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n`;
}

/** A whole reply with a right length, unless `headers` have another. */
export function reply(
  status: number,
  body: string | Uint8Array = '',
  headers: Readonly<Record<string, string | number>> = {},
): Answer {
  const type = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
  return write(head(status, { ...type, ...headers }), body);
}

function takeRequest(received: string): { readonly length: number; readonly seen: SeenRequest } | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = received.slice(0, end).split('\r\n');
  const [method = '', target = ''] = first.split(' ');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const length = end + 4 + Number(headers['content-length'] ?? 0);
  return received.length < length
    ? undefined
    : { length, seen: { method, target, headers, body: received.slice(end + 4, length) } };
}
