import { createContract } from '@concordat/contract';
import { readSpec } from '@concordat/specs';
import { describeNewKey, readKey } from './access/authenticate.ts';
import { createRateLimiter } from './access/rate-limiter.ts';
import { cryptoRandom } from './identifiers.ts';
import { type Answerer, createAnswerer } from './request/answer.ts';
import { createBasePaths } from './request/base-paths.ts';
import { fetchFrom } from './request/fetch.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import type { Engine } from './store/engine.ts';
import { openDatabase } from './store/open-database.ts';
import { loadDefinition } from './vendor-definitions.ts';
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
  /** Ends the work on the database. */
  close(): Promise<void>;
}

/**
 * Opens a sandbox: a stand-in for one vendor that keeps the contract and remembers what it is told.
 *
 * @example
 * const sandbox = await createSandbox({ vendor: 'leadlex' });
 * const leadlex = createLeadLexClient({ apiKey: 'wbk_full', fetch: (request) => sandbox.fetch(request) });
 *
 * @throws {Error} when the database cannot be opened.
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  return createSandboxOn(await openDatabase(options.database ?? ':memory:'), options);
}

/** Makes a sandbox on an open database, which it closes. */
export async function createSandboxOn(engine: Engine, options: SandboxOptions): Promise<Sandbox> {
  const { vendor, now = Date.now, random = cryptoRandom, rateLimits = false, plan = 'Pro' } = options;
  const definition = await loadDefinition(vendor);
  const contract = createContract(readSpec(vendor));
  const answer = createAnswerer({
    contract,
    definition,
    engine,
    limiter: createRateLimiter(contract.document, { enabled: rateLimits, plan }),
    now,
    random,
    seedAll: options.workspaces === 'seeded',
    rateLimits,
    validateReplies: options.validateReplies ?? false,
    onEmitted: () => undefined,
  });
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
    close: () => engine.close(),
  };
}
