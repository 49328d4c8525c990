import { type Vendor, vendors } from '@concordat/specs';
import { usageError } from '../exit-code.ts';

/** Whom `--target` names. */
export type TargetChoice =
  | { readonly kind: 'mock' | 'sandbox' | 'live' }
  | { readonly kind: 'url'; readonly url: string };

/**
 * Reads the value of `--target`.
 *
 * @throws {CommandError} when it names no server, or one server for several vendors.
 */
export function readTarget(given: string, name: Vendor | 'all'): TargetChoice {
  if (given === 'mock' || given === 'sandbox' || given === 'live') return { kind: given };
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw usageError(
      `--target: "${given}" is neither mock nor sandbox nor live nor a URL such as http://localhost:8080/api`,
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw usageError('--target: give the base URL alone, without user, query or fragment; a key goes into --key');
  }
  if (name === 'all') {
    const commands = vendors.map((vendor) => `concordat gate ${vendor} --target <its URL>`);
    throw usageError(`--target: each vendor needs a URL of its own; run ${commands.join(' and ')}`);
  }
  return { kind: 'url', url: url.href.replace(/\/+$/, '') };
}
