import type { GateKeys, KeysFile } from '@concordat/contract';
import { type Vendor, vendors } from '@concordat/specs';
import { usageError } from '../exit-code.ts';
import { readJsonFile } from './read-json-file.ts';

/** Names of the environment variables that hold the keys. */
export const keyVariables: Readonly<Record<Vendor, string>> = {
  leadlex: 'LEADLEX_API_KEY',
  autosend: 'AUTOSEND_API_KEY',
};

/** Where keys come from. */
export interface KeySources {
  /** `--key`. */
  readonly given: string | undefined;
  /** `--keys`. */
  readonly file: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Finds the vendors' keys by role. The one that may do everything is the one given, else that of the environment, else that of
 * the file.
 *
 * @throws {CommandError} when a key cannot be sent, or one is meant for several vendors: the others would get to see it.
 */
export async function readKeys(
  names: readonly Vendor[],
  { given, file, environment }: KeySources,
): Promise<Map<Vendor, GateKeys>> {
  if (given !== undefined && names.length > 1) {
    throw usageError(
      `--key is for one vendor; for all, set ${names.map((vendor) => keyVariables[vendor]).join(' and ')}`,
    );
  }
  const content: KeysFile =
    file === undefined ? {} : await readJsonFile<KeysFile>({ option: '--keys', path: file, schema: 'keys' });
  // Keys of a vendor that is not asked are hidden, too, and have to be right.
  for (const vendor of vendors) checkRoles(content[vendor] ?? {}, `--keys: ${file}: /${vendor}`);
  const keys = new Map<Vendor, GateKeys>();
  for (const vendor of names) {
    const full = given ?? environment[keyVariables[vendor]];
    const isGiven = given !== undefined || Boolean(full);
    if (isGiven && !isKey(full)) throw noKey(given === undefined ? keyVariables[vendor] : '--key');
    const roles = { ...content[vendor], ...(isGiven && { full }) };
    if (Object.keys(roles).length > 0) keys.set(vendor, roles);
  }
  return keys;
}

/** Every key of a vendor, whatever its role. */
export function listKeys({ full, account, readonly, expired, limited, burst, scoped = [] }: GateKeys): string[] {
  const all = [full, account, readonly, expired, limited, burst?.key, ...scoped.map(({ key }) => key)];
  return all.filter((key) => key !== undefined);
}

function checkRoles(roles: GateKeys, place: string): void {
  const { burst, scoped = [], ...plain } = roles;
  for (const [role, key] of Object.entries(plain)) if (!isKey(key)) throw noKey(`${place}/${role}`);
  if (burst && !isKey(burst.key)) throw noKey(`${place}/burst/key`);
  if (burst && !(Number.isSafeInteger(burst.calls) && burst.calls > 0)) {
    throw usageError(`${place}/burst/calls has to be a whole number above 0`);
  }
  for (const [index, { key }] of scoped.entries()) if (!isKey(key)) throw noKey(`${place}/scoped/${index}/key`);
}

function isKey(key: unknown): boolean {
  return typeof key === 'string' && /^[\x21-\x7e]+$/.test(key);
}

function noKey(place: string): Error {
  return usageError(`${place} holds no key: a key is one word of letters, digits and signs; copy it again`);
}
