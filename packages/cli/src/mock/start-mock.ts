import type { AddressInfo } from 'node:net';
import { readSpec, type Vendor, vendors } from '@concordat/specs';
import { answerExchange, type MockExchange, refuseUnreadable } from './exchange.ts';
import { createGracefulClose } from './graceful-close.ts';

/** How to run the mock. */
export interface MockOptions {
  /**
   * Port to listen on; `0` takes any free one.
   *
   * @default 0
   */
  readonly port?: number | undefined;
  /**
   * Address or name to listen on.
   *
   * @default '127.0.0.1'
   */
  readonly host?: string | undefined;
  /**
   * Vendors to answer for. Where the original paths of two could be meant, the one named first wins.
   *
   * @default all
   */
  readonly vendors?: readonly Vendor[] | undefined;
  /**
   * Called once per answered request.
   *
   * @default none
   */
  readonly logger?: ((exchange: MockExchange) => void) | undefined;
}

/** A running mock. */
export interface Mock {
  /** Origin to send requests to, such as `http://127.0.0.1:4010`. `/leadlex` and `/autosend` below it are the APIs. */
  readonly url: string;
  readonly port: number;
  /**
   * Stops taking connections and lets the requests that have arrived be answered, for ten seconds at most. Calling it
   * again returns the same promise.
   */
  close(): Promise<void>;
}

/**
 * Starts a server that answers for the vendors' APIs with the examples of their contracts. It keeps no state.
 *
 * @example
 * const mock = await startMock();
 * await fetch(`${mock.url}/leadlex/v1/contacts/c1`, { method: 'DELETE', headers: { Authorization: 'Bearer any' } });
 * await mock.close();
 *
 * @throws {Error} the error of `node:net` when it cannot listen there, such as `EADDRINUSE`.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, host = '127.0.0.1', logger } = options;
  // Prism takes half a second to load, which importing this package should not.
  const { createAnswerer } = await import('./answer.ts');
  const names = options.vendors ?? vendors;
  const answer = createAnswerer(names.map((vendor) => ({ vendor, document: readSpec(vendor) })));
  // Bounds for clients that send slowly or not at all.
  // An import would read every export, among them browser classes that load all of undici.
  const { createServer } = process.getBuiltinModule('node:http');
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 2_000,
  });
  const close = createGracefulClose(server);
  server.on('request', (request, response) => void answerExchange(request, response, answer, logger));
  server.on('clientError', refuseUnreadable);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return { url: `http://${reachableHost(host)}:${address.port}`, port: address.port, close };
}

/** Listening on every address is asked for by one that cannot be sent to. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
