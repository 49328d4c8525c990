import type { GateKeys } from '../types.ts';

/**
 * How a request is authenticated: by the key of a role, by the full key written wrongly, by one that exists nowhere, by one
 * that a mock takes for valid, or not at all.
 */
export type Credential =
  | 'key'
  | 'account key'
  | 'readonly key'
  | 'expired key'
  | 'limited key'
  | 'burst key'
  | 'created key'
  | `scoped key ${number}`
  | Miswritten
  | 'unknown key'
  | 'mock key'
  | 'none';

/** Ways to write the full key wrongly. */
type Miswritten =
  | 'key without scheme'
  | 'key of another scheme'
  | 'key in other case'
  | 'key cut short'
  | 'key with a letter more'
  | 'key with another end'
  | 'scheme without key';

/** The keys of a run. */
export interface RunKeys {
  readonly roles: GateKeys;
  readonly 'unknown key': string;
  readonly 'mock key': string;
  /** Keys that the run made; the last one is the created key. */
  readonly created: string[];
  /** Whether the target takes every key that is written like one. */
  readonly takesAnyKey: boolean;
}

/** The header `authorization` of a request; `missing` where its role has no key. */
export type Authorization = { readonly value: string | undefined } | 'missing';

/** Writes a credential as the header `authorization`. */
export function authorize(credential: Credential, keys: RunKeys): Authorization {
  if (credential === 'none') return { value: undefined };
  if (credential === 'unknown key' || credential === 'mock key') return { value: `Bearer ${keys[credential]}` };
  const role = credential === 'created key' ? keys.created.at(-1) : keyOfRole(credential, keys.roles);
  if (role !== undefined) return { value: `Bearer ${role}` };
  const { full } = keys.roles;
  if (full === undefined || !isMiswritten(credential)) return 'missing';
  if (keys.takesAnyKey && looksLikeKey.includes(credential)) return 'missing';
  // A key without letters is the same in either case.
  if (credential === 'key in other case' && swapCase(full) === full) return 'missing';
  return { value: miswritten[credential].write(full) };
}

/** The key that a credential stands for; `undefined` where it is none of a role, or the role has none. */
function keyOfRole(credential: Credential, roles: GateKeys): string | undefined {
  const [, index] = /^scoped key (\d+)$/.exec(credential) ?? [];
  if (index !== undefined) return roles.scoped?.[Number(index)]?.key;
  switch (credential) {
    case 'key':
      return roles.full;
    case 'account key':
      return roles.account;
    case 'readonly key':
      return roles.readonly;
    case 'expired key':
      return roles.expired;
    case 'limited key':
      return roles.limited;
    case 'burst key':
      return roles.burst?.key;
    default:
      return undefined;
  }
}

/** Every key of the roles, to be hidden. */
export function listSecrets({ full, account, readonly, expired, limited, burst, scoped = [] }: GateKeys): string[] {
  return [full, account, readonly, expired, limited, burst?.key, ...scoped.map(({ key }) => key)].flatMap(
    (key) => key ?? [],
  );
}

/** Writes a credential for a double-quoted shell word, by the variable that holds its key; `undefined` for keys of nobody. */
export function authorizeInShell(credential: Credential, variable: string): string | undefined {
  if (credential === 'key') return `Bearer $${variable}`;
  if (isMiswritten(credential)) return miswritten[credential].inShell(variable);
  if (credential === 'none' || credential === 'unknown key' || credential === 'mock key') return undefined;
  return `Bearer $${variable}_${credential.replace(' key', '').replaceAll(' ', '_').toUpperCase()}`;
}

/** Wrong keys that are written like good ones. */
export const looksLikeKey: readonly Credential[] = [
  'key in other case',
  'key cut short',
  'key with a letter more',
  'key with another end',
];

interface Writing {
  readonly write: (key: string) => string;
  readonly inShell: (variable: string) => string;
}

const miswritten: Readonly<Record<Miswritten, Writing>> = {
  'key without scheme': { write: (key) => key, inShell: (variable) => `$${variable}` },
  'key of another scheme': { write: (key) => `Basic ${key}`, inShell: (variable) => `Basic $${variable}` },
  'key in other case': {
    write: (key) => `Bearer ${swapCase(key)}`,
    inShell: (variable) => `Bearer $(printf %s "$${variable}" | tr a-zA-Z A-Za-z)`,
  },
  'key cut short': { write: (key) => `Bearer ${key.slice(0, -1)}`, inShell: (variable) => `Bearer \${${variable}%?}` },
  'key with a letter more': { write: (key) => `Bearer ${key}x`, inShell: (variable) => `Bearer \${${variable}}x` },
  'key with another end': {
    // No vendor's keys end so.
    write: (key) => `Bearer ${key.slice(0, -1)}${key.endsWith('~') ? '_' : '~'}`,
    inShell: (variable) => `Bearer \${${variable}%?}~`,
  },
  'scheme without key': { write: () => 'Bearer', inShell: () => 'Bearer' },
};

function isMiswritten(credential: Credential): credential is Miswritten {
  return Object.hasOwn(miswritten, credential);
}

function swapCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
}
