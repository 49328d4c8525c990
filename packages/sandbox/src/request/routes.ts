import type { Contract } from '@concordat/contract';
import type { Operation } from '@concordat/specs';

/** Where a request leads. */
type Route<Target> =
  | {
      readonly kind: 'operation';
      readonly target: Target;
      /** Path parameters by name, still percent-encoded. */
      readonly parameters: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'wrong_method'; readonly methods: readonly string[] }
  | { readonly kind: 'unknown_path' };

/** Finds where a request leads, by its method in upper case and its path below the base URL. */
export type FindRoute<Target> = (method: string, path: string) => Route<Target>;

/** Makes a router of a contract's operations. */
export function createRoutes<Target>(
  contract: Contract,
  targetOf: (operation: Operation) => Target,
): FindRoute<Target> {
  const targets = new Map<string, Map<string, Target>>();
  for (const operation of contract.operations) {
    const byMethod = targets.get(operation.path) ?? new Map<string, Target>();
    byMethod.set(operation.method, targetOf(operation));
    targets.set(operation.path, byMethod);
  }

  return (method, path) => {
    const found = contract.matchPath(path);
    const byMethod = found && targets.get(found.path);
    // An empty segment is no value of a parameter: most likely a variable was empty.
    if (!byMethod || path.endsWith('/') || path.includes('//')) return { kind: 'unknown_path' };
    const target = byMethod.get(method);
    if (target === undefined) return { kind: 'wrong_method', methods: [...byMethod.keys()] };
    return { kind: 'operation', target, parameters: found.parameters };
  };
}
