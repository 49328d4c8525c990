import type { GateOptions, GateReport } from './types.ts';

/**
 * Asks a target for the declared replies of a contract and compares what comes.
 *
 * @throws {TypeError} when an option is unusable, such as a target that is no HTTP URL. A target that does not answer is no
 *   error: the verdict is `inconclusive`.
 */
export async function runGate(options: GateOptions): Promise<GateReport> {
  throw new TypeError(`The gate cannot ask ${options.target.url} yet.`);
}
