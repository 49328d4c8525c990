import { type Contract, createContract } from '@concordat/contract';
import type { OpenApiDocument, Operation, Vendor } from '@concordat/specs';

/** A vendor's contract, as the mock answers for it. */
export interface MockedVendor {
  readonly vendor: Vendor;
  /** The vendor's name for people, as the contract's title. */
  readonly title: string;
  readonly contract: Contract;
  /** Paths that stand for the contract's `servers[0].url`: `/<vendor>` and the vendor's own. */
  readonly basePaths: readonly string[];
}

/** Where a request leads. */
export type Match =
  | {
      readonly kind: 'operation';
      readonly mocked: MockedVendor;
      readonly operation: Operation;
      /** Path below the base path. */
      readonly path: string;
    }
  | {
      readonly kind: 'wrong_method';
      readonly mocked: MockedVendor;
      readonly basePath: string;
      /** What is documented at this path, with other methods. */
      readonly operations: readonly Operation[];
    }
  | { readonly kind: 'unknown_path'; readonly mocked: MockedVendor; readonly basePath: string; readonly path: string }
  | { readonly kind: 'unknown_base_path' };

/** Makes a contract ready for {@link findMatch}. */
export function mountVendor(vendor: Vendor, document: OpenApiDocument): MockedVendor {
  const ownBasePath = new URL(document.servers[0].url).pathname.replace(/\/+$/, '');
  return {
    vendor,
    title: document.info.title,
    contract: createContract(document),
    basePaths: [`/${vendor}`, ownBasePath],
  };
}

/**
 * Finds the operation a request asks for.
 *
 * Several base paths can fit (`/v1` and `/v1/api`). The longest that leads to a documented path wins; between equally
 * long ones the vendor mounted first.
 *
 * @param method in upper case; `HEAD` finds what `GET` does.
 */
export function findMatch(mounted: readonly MockedVendor[], method: string, requestPath: string): Match {
  const candidates = mounted
    .flatMap((mocked) => mocked.basePaths.map((basePath) => ({ mocked, basePath })))
    .filter(({ basePath }) => requestPath === basePath || requestPath.startsWith(`${basePath}/`))
    .toSorted((one, other) => other.basePath.length - one.basePath.length);
  const matches = candidates.map(({ mocked, basePath }) => matchBelow(mocked, basePath, method, requestPath));
  return matches.find(({ kind }) => kind !== 'unknown_path') ?? matches[0] ?? { kind: 'unknown_base_path' };
}

/** The vendor's own URL for a path below its base path. */
export function vendorUrl({ document }: Contract, path: string): string {
  return document.servers[0].url.replace(/\/+$/, '') + path;
}

function matchBelow(mocked: MockedVendor, basePath: string, method: string, requestPath: string): Match {
  const path = requestPath.slice(basePath.length);
  const { contract } = mocked;
  const find = (wanted: string) => contract.matchOperation(wanted, vendorUrl(contract, path));
  // An empty segment is no value of a path parameter: most likely a variable was empty.
  const found = /\/(?:\/|$)/.test(path) ? undefined : find(method === 'HEAD' ? 'GET' : method);
  if (found) return { kind: 'operation', mocked, path, operation: found };
  const documented = /\/(?:\/|$)/.test(path) ? [] : methods.flatMap((other) => find(other) ?? []);
  if (documented.length > 0) return { kind: 'wrong_method', mocked, basePath, operations: documented };
  return { kind: 'unknown_path', mocked, basePath, path };
}

const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'];
