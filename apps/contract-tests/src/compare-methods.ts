import type { Operation } from '@concordat/specs';
import { listMethods } from './call-client.ts';
import { findIterator } from './paging.ts';

/** Where the methods of a client and the operations of its contract do not match; both lists are empty when they do. */
export interface MethodGaps {
  /** Operations that cannot be called. */
  readonly withoutMethod: readonly string[];
  /** Methods that the contract does not know. */
  readonly withoutOperation: readonly string[];
}

/** Compares a client's methods, in all their forms, with the operations of its contract. */
export function compareMethods(operations: readonly Operation[], client: object): MethodGaps {
  const { safe } = client as { readonly safe: object };
  const methods = [...listMethods(client), ...listMethods(safe).map((name) => `safe.${name}`)];
  const wanted = operations.flatMap((operation) => {
    const names = [operation.id, `safe.${operation.id}`];
    const iterator = findIterator(operation);
    return iterator === undefined ? names : [...names, iterator];
  });
  return {
    withoutMethod: wanted.filter((name) => !methods.includes(name)),
    withoutOperation: methods.filter((name) => !wanted.includes(name)),
  };
}
