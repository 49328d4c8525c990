import type { Operation } from '@concordat/specs';

/**
 * Whether a key may do what an operation asks for. A permission is held by its exact wording, because the pages do not unify
 * theirs. Besides, `read` and `write` hold what reads or writes any one resource, `*` holds everything, and `-<permission>` takes
 * one away.
 */
export function grants(permissions: readonly string[], needed: string): boolean {
  // Such as `write:documents (admin:documents when hard=true)`: what is said in brackets is the handler's business.
  const permission = needed.replace(/\s*\(.*$/, '');
  if (permissions.includes(`-${permission.replaceAll(' ', '_')}`)) return false;
  if (permissions.includes('*') || permissions.includes(permission)) return true;
  // The page of the audit log names no permission. An admin key is one that may manage keys.
  if (permission === 'admin API key') return permissions.includes('admin:api_keys');
  const verb = /^(read|write)(?::|$)|:(read|write)$/.exec(permission);
  return verb !== null && permissions.includes(verb[1] ?? verb[2] ?? '');
}

/** Whether a key may call an operation. Where the page's permission cannot be read, only keys that may just read are refused. */
export function mayCall(permissions: readonly string[], operation: Operation): boolean {
  const needed = operation.object['x-permission'];
  if (needed !== undefined) return grants(permissions, needed);
  return isReading(operation) || !permissions.every((permission) => /^read(?::|$)|:read$/.test(permission));
}

/** Whether an operation only reads, whatever its method: by the first word of its verb. */
export function isReading({ id }: Operation): boolean {
  return /\.(?:list|get|search)/.test(id);
}
