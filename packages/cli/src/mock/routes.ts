import { listOperations, type OpenApiDocument, type Operation, type Vendor } from '@concordat/specs';

/** A vendor's contract, as the mock answers for it. */
export interface MockedVendor {
  readonly vendor: Vendor;
  /** The vendor's name for people, as the contract's title. */
  readonly title: string;
  /** Paths that stand for the contract's `servers[0].url`: `/<vendor>` and the vendor's own. */
  readonly basePaths: readonly string[];
  readonly routes: readonly Route[];
}

/** One operation and how its paths look. */
interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
}

/** Where a request leads. */
export type Match =
  | { readonly kind: 'operation'; readonly mocked: MockedVendor; readonly path: string; readonly operation: Operation }
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
    basePaths: [`/${vendor}`, ownBasePath],
    routes: listOperations(document)
      .toSorted((one, other) => (specificity(one.path) < specificity(other.path) ? -1 : 1))
      .map((operation) => ({ operation, pattern: toPattern(operation.path) })),
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

function matchBelow(mocked: MockedVendor, basePath: string, method: string, requestPath: string): Match {
  const path = requestPath.slice(basePath.length);
  const operations = mocked.routes.filter(({ pattern }) => pattern.test(path)).map(({ operation }) => operation);
  if (operations.length === 0) return { kind: 'unknown_path', mocked, basePath, path };
  const wanted = method === 'HEAD' ? 'GET' : method;
  const operation = operations.find((candidate) => candidate.method === wanted);
  if (!operation) return { kind: 'wrong_method', mocked, basePath, operations };
  return { kind: 'operation', mocked, path, operation };
}

/** Sorts `/contacts/bulk-delete` before `/contacts/{id}`: at the first difference, the fixed part comes first. */
function specificity(template: string): string {
  return template.replaceAll(/\{[^}]+\}/g, '\u{10ffff}');
}

function toPattern(template: string): RegExp {
  const parts = template.split(/\{[^}]+\}/).map((literal) => RegExp.escape(literal));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}
