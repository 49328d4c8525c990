import { setTimeout } from 'node:timers/promises';
import { createContract } from '@concordat/contract';
import { readSpec } from '@concordat/specs';
import { describeNewKey, readKey } from './access/authenticate.ts';
import { createDueWork } from './due-work.ts';
import { createFaultRules, type Faults } from './faults/fault-rules.ts';
import { cryptoRandom } from './identifiers.ts';
import { createRateLimiter } from './rate-limits/rate-limiter.ts';
import { type Answerer, createAnswerer } from './request/answer.ts';
import { createBasePaths } from './request/base-paths.ts';
import { createEdge } from './request/edge.ts';
import { fetchFrom } from './request/fetch.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import type { Engine } from './store/engine.ts';
import { openDatabase } from './store/open-database.ts';
import { loadDefinition } from './vendor-definitions.ts';
import { createDeliveries } from './webhooks/deliveries.ts';
import { createLazySocketSender } from './webhooks/lazy-socket-sender.ts';
import { createFetchSender } from './webhooks/send-over-fetch.ts';
import { openWorkspace, resetWorkspaces } from './workspaces.ts';

/** A vendor with memory. */
export interface Sandbox {
  /**
   * Answers a request as the vendor would. Its URL may have any origin; its path is one of the vendor's own, or begins with
   * `/<vendor>`.
   */
  fetch(request: Request): Promise<Response>;
  /** The same with plain data in place of `Request` and `Response`, which is faster. */
  readonly answer: Answerer;
  /**
   * Puts the sample data into a workspace that no key has used yet.
   *
   * @param key whose workspace it is.
   * @throws {TypeError} when the key is not of the vendor's form.
   * @throws {Error} when the workspace is there already; see {@link reset}.
   */
  seed(key: string): Promise<void>;
  /** Forgets everything the vendor's sandbox was told, keys included. */
  reset(): Promise<void>;
  /** What goes wrong, and for which requests. */
  readonly faults: Faults;
  /**
   * Does what is due by the sandbox's clock, such as sending a campaign, sends the deliveries of webhooks that are due, and resolves
   * with the number of attempts once none is due any more. They are also sent by themselves after each request; this is for tests that set the clock.
   */
  deliver(): Promise<number>;
  /** Resolves once no delivery is being sent. */
  idle(): Promise<void>;
  /** Ends deliveries and the work on the database. Deliveries that are not finished are made when the database is next opened. */
  close(): Promise<void>;
}

/**
 * Opens a sandbox: a stand-in for one vendor that keeps the contract and remembers what it is told.
 *
 * @example
 * const sandbox = await createSandbox({ vendor: 'leadlex' });
 * const leadlex = createLeadLexClient({ apiKey: 'wbk_full', fetch: (request) => sandbox.fetch(request) });
 *
 * @throws {DatabaseError} when the database is of no kind it can use, or of another version; else the error of the driver that
 *   cannot open it.
 * @throws {FaultSyntaxError} when a fault cannot be read.
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const engine = await openDatabase(options.database ?? ':memory:');
  const sandbox = await createSandboxOn(engine, options).catch(async (error: unknown) => {
    await engine.close();
    throw error;
  });
  let closed: Promise<void> | undefined;
  return {
    ...sandbox,
    close() {
      closed ??= sandbox.close().then(() => engine.close());
      return closed;
    },
  };
}

/** Makes a sandbox on an open database, which stays open when it is closed. */
export async function createSandboxOn(engine: Engine, options: SandboxOptions): Promise<Sandbox> {
  const { vendor, now = Date.now, random = cryptoRandom, rateLimits = false, plan = 'Pro' } = options;
  const definition = await loadDefinition(vendor);
  const contract = createContract(readSpec(vendor));
  const webhookTargets = { allowPrivate: options.allowPrivateWebhooks ?? false };
  // A database that outlives the process, and may have other ones.
  const isShared = (options.database ?? ':memory:') !== ':memory:';
  const deliveries = createDeliveries({
    engine,
    vendor,
    send: options.webhookFetch
      ? createFetchSender(options.webhookFetch, webhookTargets)
      : createLazySocketSender(webhookTargets),
    now,
    poll: isShared,
    // A database that fails shows in the replies, and the next look tries again.
    onError: () => undefined,
  });
  const operationIds = contract.operations.map(({ id }) => id);
  const faults = createFaultRules(operationIds, random);
  for (const rule of options.faults ?? []) faults.add(rule);
  const dueWork = createDueWork({ engine, definition, now, random, resume: isShared, onDone: deliveries.wake });
  const answerer = createAnswerer({
    contract,
    definition,
    engine,
    edge: createEdge({
      faults,
      sleep: options.sleep ?? ((ms) => setTimeout(ms)),
      transformRequest: options.transformRequest,
      transformReply: options.transformReply,
    }),
    limiter: createRateLimiter({ engine, vendor, document: contract.document, enabled: rateLimits, plan }),
    now,
    random,
    seedAll: options.workspaces === 'seeded',
    rateLimits,
    webhookTargets,
    validateReplies: options.validateReplies ?? false,
    onEmitted: deliveries.wake,
  });
  // Before a request, so that it sees what has happened meanwhile; afterwards, because it may have set a time for something.
  const answer: Answerer = definition.dueWork
    ? async (request) => {
        await dueWork.catchUp();
        const reply = await answerer(request);
        if (request.method !== 'GET') await dueWork.catchUp();
        return reply;
      }
    : answerer;
  return {
    answer,
    fetch: fetchFrom(answer, createBasePaths(vendor, contract.document)),
    async seed(key) {
      if (readKey(vendor, `Bearer ${key}`) === undefined) throw new TypeError(`This is no key of ${vendor}'s form.`);
      const opened = await openWorkspace({ engine, definition, random, now: now() }, describeNewKey(vendor, key, true));
      if (!opened)
        throw new Error('The workspace of this key is there already; reset the sandbox, or take another key.');
    },
    reset: () => resetWorkspaces(engine, vendor),
    faults,
    async deliver() {
      await dueWork.catchUp();
      return deliveries.deliver();
    },
    idle: deliveries.idle,
    async close() {
      await dueWork.close();
      await deliveries.close();
    },
  };
}
