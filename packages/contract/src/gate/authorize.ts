import type { Credential } from './gate-case.ts';

/** The keys of a run. */
export interface RunKeys {
  /** The user's. */
  readonly key: string | undefined;
  readonly 'unknown key': string;
  readonly 'mock key': string;
}

/** The header `authorization` of a request; `missing` where it cannot be made without the user's key. */
export type Authorization = { readonly value: string | undefined } | 'missing';

/** Writes a credential as the header `authorization`. */
export function authorize(credential: Credential, keys: RunKeys): Authorization {
  switch (credential) {
    case 'none':
      return { value: undefined };
    case 'unknown key':
    case 'mock key':
      return { value: `Bearer ${keys[credential]}` };
  }
  if (keys.key === undefined) return 'missing';
  if (credential === 'key') return { value: `Bearer ${keys.key}` };
  if (credential === 'key without scheme') return { value: keys.key };
  return { value: `Bearer ${swapCase(keys.key)}` };
}

/** Writes the user's credential for a double-quoted shell word, by the variable that holds the key; `undefined` for others. */
export function authorizeInShell(credential: Credential, variable: string): string | undefined {
  switch (credential) {
    case 'key':
      return `Bearer $${variable}`;
    case 'key without scheme':
      return `$${variable}`;
    case 'key in other case':
      return `Bearer $(printf %s "$${variable}" | tr a-zA-Z A-Za-z)`;
    default:
      return undefined;
  }
}

function swapCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
}
