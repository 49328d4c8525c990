import type { AddressInfo } from 'node:net';
import type { Vendor } from '@concordat/specs';
import { readSpec, vendors } from '@concordat/specs';
import { http } from '../builtin-http.ts';
import { rulesOfVendors } from '../faults/rules-of-vendors.ts';
import { createBasePaths } from '../request/base-paths.ts';
import { createSandboxOn, type Sandbox } from '../sandbox.ts';
import type { SandboxOptions } from '../sandbox-options.ts';
import { openDatabase } from '../store/open-database.ts';
import { createGracefulClose } from './graceful-close.ts';
import { logExchange, type ServedExchange } from './log-exchange.ts';
import { answerOverHttp, type MountedSandbox, refuseUnreadable } from './node-http.ts';

/** How to serve sandboxes. */
export interface ServeOptions extends Omit<SandboxOptions, 'vendor'> {
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
   * Vendors to answer for.
   *
   * @default all
   */
  readonly vendors?: readonly Vendor[] | undefined;
  /** How long clients may take. */
  readonly timeouts?: ServeTimeouts | undefined;
  /**
   * Called once per request that was answered, or whose connection a fault has ended.
   *
   * @default none
   */
  readonly logger?: ((exchange: ServedExchange) => void) | undefined;
}

/** How long clients may take, in ms. Who takes longer is told 408, and the connection ends. */
export interface ServeTimeouts {
  /**
   * For the headers of a request.
   *
   * @default 10_000
   */
  readonly headers?: number | undefined;
  /**
   * For a request with its body.
   *
   * @default 30_000
   */
  readonly request?: number | undefined;
  /**
   * Until it is looked for those who take longer.
   *
   * @default 2_000
   */
  readonly check?: number | undefined;
}

/** Sandboxes that listen. */
export interface SandboxServer {
  /** Origin to send requests to, such as `http://127.0.0.1:4010`. `/leadlex` and `/autosend` below it are the APIs. */
  readonly url: string;
  readonly port: number;
  /** Stops taking connections, lets the requests that have arrived be answered, and ends the work on the database. */
  close(): Promise<void>;
}

/**
 * Serves sandboxes on one port, each below `/<vendor>` and below the path of the vendor's own base URL.
 *
 * @throws {Error} the error of `node:net` when it cannot listen there, such as `EADDRINUSE`; or when the database cannot be
 *   opened.
 * @throws {FaultSyntaxError} when a fault cannot be read, or names an operation that none of the vendors has.
 */
export async function serveSandbox(options: ServeOptions = {}): Promise<SandboxServer> {
  const { port = 0, host = '127.0.0.1', logger } = options;
  const served = options.vendors ?? vendors;
  const faults = rulesOfVendors(options.faults ?? [], served);
  const engine = await openDatabase(options.database ?? ':memory:');
  const mounted: MountedSandbox[] = [];
  const sandboxes: Sandbox[] = [];
  for (const vendor of served) {
    const sandbox = await createSandboxOn(engine, { ...options, vendor, faults: faults.get(vendor) });
    sandboxes.push(sandbox);
    for (const basePath of createBasePaths(vendor, readSpec(vendor)))
      mounted.push({ basePath, answer: sandbox.answer });
  }
  mounted.sort((one, other) => other.basePath.length - one.basePath.length);
  const { headers = 10_000, request = 30_000, check = 2_000 } = options.timeouts ?? {};
  const server = http.createServer({
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: check,
  });
  const closeState = async () => {
    await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
    await engine.close();
  };
  const closeServer = createGracefulClose(server);
  if (logger) server.on('request', (request, response) => logExchange(request, response, logger));
  server.on('request', (request, response) => answerOverHttp(mounted, request, response));
  server.on('clientError', refuseUnreadable);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    await closeState();
    throw error;
  }
  const address = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${reachableHost(host)}:${address.port}`,
    port: address.port,
    close() {
      closed ??= closeServer().then(closeState);
      return closed;
    },
  };
}

/** Listening on every address is asked for by one that cannot be sent to. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
