import { once } from 'node:events';
import { Stopped, Unavailable } from '../checks/check.ts';

/** What was posted to a receiver. */
export interface Delivery {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As it came. */
  readonly body: string;
}

/** Takes webhooks on this machine. */
export interface Receiver {
  readonly port: number;
  /** Everything that came so far. */
  readonly deliveries: readonly Delivery[];
  /**
   * Waits for the first delivery that is the one looked for, also if it is there already.
   *
   * @returns `undefined` when it did not come in time.
   */
  waitFor(isIt: (delivery: Delivery) => boolean): Promise<Delivery | undefined>;
}

/** How long a delivery may take, in ms. */
const patience = 10_000;

/**
 * Starts a receiver for the time of some work.
 *
 * @throws {Unavailable} when the target is elsewhere, so that it cannot reach this machine.
 */
export async function withReceiver(baseUrl: string, work: (receiver: Receiver) => Promise<void>): Promise<void> {
  if (!/^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(new URL(baseUrl).hostname)) {
    throw new Unavailable('needs a target on this machine: another one could not post to it');
  }
  // Most runs take no webhooks.
  const [{ createServer }, { text }] = await Promise.all([import('node:http'), import('node:stream/consumers')]);
  const deliveries: Delivery[] = [];
  const waiting = new Set<() => void>();
  const server = createServer(async (request, response) => {
    // What breaks off is no delivery.
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    deliveries.push({ method: request.method ?? '', path: request.url ?? '', headers, body });
    response.writeHead(200).end();
    for (const look of [...waiting]) look();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Stopped('no receiver could be started');
  try {
    await work({
      port: address.port,
      deliveries,
      waitFor: (isIt) =>
        new Promise((resolve) => {
          const end = () => {
            clearTimeout(timer);
            waiting.delete(look);
            resolve(deliveries.find(isIt));
          };
          const look = () => void (deliveries.some(isIt) && end());
          const timer = setTimeout(end, patience);
          waiting.add(look);
          look();
        }),
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
