import type { Vendor } from '@concordat/specs';
import { usageError } from '../exit-code.ts';

/** Names of the environment variables that hold the keys. */
const variables: Record<Vendor, string> = { leadlex: 'LEADLEX_API_KEY', autosend: 'AUTOSEND_API_KEY' };

/**
 * Finds the vendors' keys: the one given, else that of the environment.
 *
 * @throws {CommandError} when a key cannot be sent, or one is meant for several vendors: the others would get to see it.
 */
export function readKeys(
  names: readonly Vendor[],
  given: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Map<Vendor, string> {
  if (given !== undefined && names.length > 1) {
    throw usageError(`--key is for one vendor; for all, set ${names.map((vendor) => variables[vendor]).join(' and ')}`);
  }
  const keys = new Map<Vendor, string>();
  for (const vendor of names) {
    const key = given ?? environment[variables[vendor]];
    if (given === undefined && !key) continue;
    if (!key || !/^[\x21-\x7e]+$/.test(key)) {
      const source = given === undefined ? variables[vendor] : '--key';
      throw usageError(`${source} holds no key: a key is one word of letters, digits and signs; copy it again`);
    }
    keys.set(vendor, key);
  }
  return keys;
}
