import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { untrusted } from './certificate.ts';

/** What a receiver got. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver of webhooks on a free port of this machine. */
export interface Receiver {
  readonly port: number;
  readonly url: string;
  readonly received: Received[];
}

/**
 * Starts a receiver. By default it answers 200; else what `answer` gives: a status, or what writes the reply. With TLS its
 * certificate is one that nobody trusts.
 */
export async function startReceiver(
  answer: (received: Received) => number | RequestListener = () => 200,
  { tls = false } = {},
): Promise<Receiver> {
  const received: Received[] = [];
  const listener: RequestListener = async (request, response) => {
    const one = { method: request.method, path: request.url, headers: request.headers, body: await text(request) };
    received.push(one);
    const given = answer(one);
    if (typeof given === 'number') response.writeHead(given).end();
    else given(request, response);
  };
  const server = tls ? createTlsServer(untrusted, listener) : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}/hook`, received };
}
