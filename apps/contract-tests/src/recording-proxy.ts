import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Exchange } from '@concordat/contract';

/** Header by which a call finds its own exchange again among all that are under way. */
export const exchangeIdHeader = 'x-exchange-id';

/** A reply as bytes. */
export interface WireReply {
  readonly status: number;
  /** Names and values in turn, in the spelling and order of the wire. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** What the proxy stands in front of, and what it does to the replies. */
export interface RecordingProxyOptions {
  /** Origin to send everything to. */
  readonly target: string;
  /**
   * Changes a reply before it is recorded and handed on.
   * @default none: every byte of the body and every header stays as it came
   */
  readonly corrupt?: ((reply: WireReply) => WireReply) | undefined;
}

/** A running proxy. */
export interface RecordingProxy {
  /** Origin to send requests to. */
  readonly url: string;
  /** The exchanges with this id, in the order of their replies, which are forgotten with that. */
  take(exchangeId: string): readonly Exchange[];
  close(): Promise<void>;
}

/**
 * Starts a server that hands requests and replies on and remembers both as they were on the wire: neither the client's nor
 * the server's own idea of them. An exchange is remembered before the client gets to see the reply.
 */
export async function startRecordingProxy({ target, corrupt }: RecordingProxyOptions): Promise<RecordingProxy> {
  const exchanges = new Map<string, Exchange[]>();
  const agent = new Agent({ keepAlive: true });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const received = await forward(request, body, target, agent);
    const reply = corrupt ? corrupt(received) : received;
    const id = String(request.headers[exchangeIdHeader]);
    const exchange: Exchange = {
      request: {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: toHeaders(request.rawHeaders),
        body: decode(body),
      },
      response: { status: reply.status, headers: toHeaders(reply.rawHeaders), body: decode(reply.body) },
    };
    exchanges.set(id, [...(exchanges.get(id) ?? []), exchange]);
    response.sendDate = false;
    response.writeHead(reply.status, [...reply.rawHeaders]).end(reply.body);
  };

  // Without a reply from behind, the client is to see what it would have seen there: a connection that breaks.
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take(exchangeId) {
      const found = exchanges.get(exchangeId) ?? [];
      exchanges.delete(exchangeId);
      return found;
    },
    async close() {
      agent.destroy();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function forward(request: IncomingMessage, body: Buffer, target: string, agent: Agent): Promise<WireReply> {
  const { method, rawHeaders } = request;
  const sent = openRequest(new URL(request.url ?? '/', target), { method, headers: [...rawHeaders], agent });
  sent.end(body);
  const [reply] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: reply.statusCode ?? 0, rawHeaders: reply.rawHeaders, body: await buffer(reply) };
}

function toHeaders(rawHeaders: readonly string[]): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = String(rawHeaders[index]).toLowerCase();
    headers[name] = [...(headers[name] ?? []), String(rawHeaders[index + 1])];
  }
  return headers;
}

/** @throws {TypeError} for bytes that are no UTF-8. */
function decode(body: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
}
