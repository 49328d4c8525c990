import type { Operation } from '@concordat/specs';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';

/** Where a request leads. */
export type Route<Target> =
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

interface PathEntry<Target> {
  readonly parameterNames: readonly string[];
  readonly targets: Map<string, Target>;
}

/**
 * Makes a router of a contract's operations. A concrete path is never taken for a templated one, whatever the method.
 */
export function createRoutes<Target>(
  operations: readonly Operation[],
  targetOf: (operation: Operation) => Target,
): FindRoute<Target> {
  const entries = new Map<string, PathEntry<Target>>();
  for (const operation of operations) {
    const entry = entries.get(operation.path) ?? {
      parameterNames: [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name),
      targets: new Map<string, Target>(),
    };
    entry.targets.set(operation.method, targetOf(operation));
    entries.set(operation.path, entry);
  }
  const router = new SmartRouter<PathEntry<Target>>({ routers: [new RegExpRouter(), new TrieRouter()] });
  const paths = [...entries].sort(([one], [other]) => countParameters(one) - countParameters(other));
  for (const [path, entry] of paths) {
    let position = 0;
    router.add(
      'ALL',
      path.replaceAll(/\{[^}]+\}/g, () => `:p${position++}`),
      entry,
    );
  }

  return (method, path) => {
    const [handlers, stash] = router.match('ALL', path);
    const [found] = handlers;
    // An empty segment is no value of a parameter: most likely a variable was empty.
    if (!found || path.endsWith('/')) return { kind: 'unknown_path' };
    const [{ parameterNames, targets }, indexes] = found;
    const target = targets.get(method);
    if (target === undefined) return { kind: 'wrong_method', methods: [...targets.keys()] };
    const parameters: Record<string, string> = {};
    for (const [position, name] of parameterNames.entries()) {
      const index = (indexes as Record<string, string | number>)[`p${position}`];
      parameters[name] = typeof index === 'number' ? (stash?.[index] ?? '') : (index ?? '');
    }
    return { kind: 'operation', target, parameters };
  };
}

function countParameters(path: string): number {
  return path.split('{').length;
}
