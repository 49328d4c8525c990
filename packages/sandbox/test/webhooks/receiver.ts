import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

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

/** Starts a receiver. By default it answers 200; else what `answer` gives: a status, or what writes the reply. */
export async function startReceiver(
  answer: (received: Received) => number | RequestListener = () => 200,
  host = '127.0.0.1',
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const one = { method: request.method, path: request.url, headers: request.headers, body: await text(request) };
    received.push(one);
    const given = answer(one);
    if (typeof given === 'number') response.writeHead(given).end();
    else given(request, response);
  });
  server.listen(0, host);
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, url: `http://${host}:${port}/hook`, received };
}
