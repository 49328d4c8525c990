import { listOperations, readSpec } from '@concordat/specs';

/** What the page on creating keys shows and no operation asks for. */
const shown = ['admin:webhooks'];

let known: ReadonlySet<string> | undefined;

/**
 * Whether a permission is one a key can be given: one that some page asks for, in its wording. No page lists all of them, and the
 * contract takes any text.
 */
export function isKnownScope(scope: string): boolean {
  known ??= new Set([...shown, ...listOperations(readSpec('leadlex')).flatMap(readScopes)]);
  return known.has(scope);
}

/** Scopes in wordings such as `write:documents (admin:documents when hard=true)`; `admin API key` names none. */
function readScopes({ object }: { readonly object: { readonly 'x-permission'?: string } }): string[] {
  const wording = object['x-permission'] ?? '';
  return /^[a-z]+$/.test(wording) ? [wording] : (wording.match(/[a-z]+:[a-z_]+/g) ?? []);
}
